import { membershipNouns, nothingCounted } from "../../recognition/lexicon/counting-words.js";
import { bothOfThem, laterOnes, laterOnesOrThe } from "../../recognition/lexicon/grammar-words.js";
import {
  countedInWords,
  durationUnits,
  endsOfBareNumber,
  leadsOfBareNumber,
  prisonWords,
} from "../../recognition/lexicon/statistic-words.js";
import { massTopicWords, piecesOfDrugs } from "../../recognition/lexicon/statistic-setting-words.js";
import type { Quantity } from "../../recognition/quantities.js";
import type { Reading, SentenceReading } from "../../recognition/reading.js";
import { printedOf, spanOf, type Token } from "../../recognition/token.js";
import { isOneOf } from "../../recognition/words.js";
import { statisticUnits } from "../../vocabulary/units.js";
import { type CountedThings, countedThings, isPeople } from "../counted-things.js";
import { hasWord } from "../has-word.js";
import { phraseAround } from "./measure-words.js";
import { bareNumber } from "./bare-number.js";
import { equated } from "./equated.js";
import type { Measured } from "./measured.js";
import { unitOfNoun } from "./unit-of-noun.js";
import { massMeasure } from "./mass-measure.js";
import { shareMeasure } from "./share-measure.js";

/** What a figure measures: by its own words, by the label before it, or by the figure before it in the sentence. */
export function measureOf(
  reading: Reading,
  sentence: SentenceReading,
  quantity: Quantity,
  previous: Measured | null,
): Measured | null {
  return (
    measure(reading, sentence, quantity) ??
    labelled(reading, sentence, quantity) ??
    bareNumber(reading, sentence, quantity, previous) ??
    equated(reading, sentence, quantity) ??
    (previous === null ? null : repeated(reading, sentence, quantity, previous))
  );
}

/** "Cases registered: 214": the words before the colon say what is counted. */
function labelled({ tokens }: Reading, sentence: SentenceReading, quantity: Quantity): Measured | null {
  if (quantity.unit !== null || tokens[quantity.from - 1]?.text !== ":") return null;
  let from = quantity.from - 1;
  while (from > sentence.from && quantity.from - from < 10 && isOneOf(tokens[from - 1]?.kind, "word possessive"))
    from -= 1;
  const noun = tokens.slice(from, quantity.from - 1).findLast(({ norm }) => norm.endsWith("s") || isPeople(norm))?.norm;
  if (noun === undefined || from === quantity.from - 1) return null;
  const span = spanOf(tokens, from, quantity.from - 1);
  return {
    measure: printedOf(tokens, span.from, span.to),
    measureSpan: span,
    unit: unitOfNoun(noun),
    value: quantity.value,
    high: quantity.high,
    rule: "statistic/count",
    isSure: true,
  };
}

/** "1,388 laboratories, against 1,244 the previous year", "441 of these": a bare number that counts what the one before counted. */
function repeated(
  { tokens }: Reading,
  sentence: SentenceReading,
  quantity: Quantity,
  previous: Measured,
): Measured | null {
  if (quantity.unit !== null || !whole(quantity)) return null;
  const next = tokens[quantity.to];
  const ends =
    next === undefined ||
    /^[.,;:)]$/.test(next.text) ||
    isOneOf(next.norm, endsOfBareNumber) ||
    sentence.times.some(({ from }) => from === quantity.to);
  const link = tokens[quantity.from - 1]?.norm ?? "";
  const isLinked =
    isOneOf(link, leadsOfBareNumber) || (next?.norm === "of" && isOneOf(tokens[quantity.to + 1]?.norm, laterOnes));
  const isPartitive = next?.norm === "of" && !isOneOf(tokens[quantity.to + 1]?.norm, laterOnesOrThe);
  return ends && isLinked && !isPartitive
    ? { ...previous, value: quantity.value, high: quantity.high, isSure: false }
    : null;
}

function measure(reading: Reading, sentence: SentenceReading, quantity: Quantity): Measured | null {
  const { unit } = quantity;
  if (unit === null) return count(reading, sentence, quantity);
  switch (unit.kind) {
    case "share":
      return shareMeasure(reading, sentence, quantity, unit.points);
    case "mass":
      return massMeasure(reading, sentence, quantity);
    case "currency":
      return {
        unit: unit.code,
        value: quantity.value,
        high: quantity.high,
        rule: "statistic/money",
        isSure: true,
        ...phraseAround(reading, sentence, quantity),
      };
    case "other":
      return extent(reading, sentence, quantity, unit.name);
  }
}

const whole = (quantity: Quantity): boolean => Number.isInteger(quantity.value);

/** "1,927 foreign suspects", "seven nations"; a number that counts nothing named is left alone. */
function count({ tokens }: Reading, sentence: SentenceReading, quantity: Quantity): Measured | null {
  // "2.8 per 100,000 inhabitants": of how many something is told.
  if (tokens[quantity.from - 1]?.norm === "per") return null;
  const counted = countedThings(tokens, sentence, quantity);
  if (counted === null || !whole(quantity)) return null;
  if (quantity.value === 1 || (quantity.inWords && quantity.value < 2)) return null;
  const isListed = isPeople(counted.noun) || statisticUnits.has(counted.noun);
  if (isOneOf(counted.noun, nothingCounted)) return null;
  if (quantity.inWords && quantity.value < 20 && !isFigure({ tokens }, sentence, quantity, counted, isListed))
    return null;
  const measureWords = coordinated(tokens, sentence, counted);
  return {
    measure: measureWords,
    measureSpan: counted,
    unit: unitOfNoun(counted.noun),
    value: quantity.value,
    high: quantity.high,
    rule: "statistic/count",
    isSure: (!quantity.inWords || isListed || quantity.value > 2) && !mayBeSeized(tokens, sentence, counted.noun),
  };
}

/** Pills that may have been seized in words that nobody knows here. */
const mayBeSeized = (tokens: readonly Token[], sentence: SentenceReading, noun: string): boolean =>
  isOneOf(noun, piecesOfDrugs) && !hasWord(tokens, sentence, massTopicWords);

/** Whether a small number in words is a figure: "seven national forces", "eleven websites"; "ten large finds" is a manner of speaking. */
function isFigure(
  { tokens }: Pick<Reading, "tokens">,
  sentence: SentenceReading,
  { value, from }: Quantity,
  { noun, to }: CountedThings,
  isListed: boolean,
): boolean {
  // "the two countries", "the three agencies" count nothing new.
  const isKnown = isOneOf(tokens[from - 1]?.norm, bothOfThem);
  if (isListed) return !(isKnown && value === 2);
  // "six posts: Osh, Batken …": they are named one by one.
  const isCounted = value > 10 || isOneOf(noun, countedInWords) || (to < sentence.to && tokens[to]?.text === ":");
  return isCounted && !isKnown;
}

/** "58 partner countries and 23 organizations": the second counts partners too. */
function coordinated(tokens: readonly Token[], sentence: SentenceReading, counted: CountedThings): string {
  if (counted.words.includes(" ")) return counted.words;
  for (let at = counted.from - 2; at > Math.max(sentence.from, counted.from - 6); at -= 1) {
    if (isOneOf(tokens[at]?.norm, membershipNouns) && hasWord(tokens, { from: at, to: counted.from }, "and"))
      return `${tokens[at]?.norm ?? ""} ${counted.words}`;
  }
  return counted.words;
}

/** Lengths and areas; durations only where they are sentences of a court. */
function extent({ tokens }: Reading, sentence: SentenceReading, quantity: Quantity, name: string): Measured | null {
  const around = phraseAround({ tokens }, sentence, quantity);
  const isDuration = isOneOf(name, durationUnits);
  if (isDuration) {
    const isTerm =
      isOneOf(name, "years months") &&
      hasWord(tokens, sentence, prisonWords) &&
      tokens[quantity.to]?.text !== "-" &&
      tokens[quantity.to]?.norm !== "old";
    return isTerm
      ? {
          ...around,
          measure: "prison term",
          unit: name,
          value: quantity.value,
          high: quantity.high,
          rule: "statistic/term",
          isSure: false,
        }
      : null;
  }
  return { unit: name, value: quantity.value, high: quantity.high, rule: "statistic/extent", isSure: true, ...around };
}
