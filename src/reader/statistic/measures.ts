import { membershipNouns, nothingCounted } from "../../recognition/lexicon/counting-words.js";
import { bothOfThem, laterOnes, laterOnesOrThe } from "../../recognition/lexicon/grammar-words.js";
import {
  changeWords,
  durationUnits,
  endsOfBareNumber,
  endsOfMeasure,
  leadsOfBareNumber,
  prisonWords,
} from "../../recognition/lexicon/statistic-words.js";
import { kilogramsOf, type Quantity } from "../../recognition/quantities.js";
import type { Reading, SentenceReading } from "../../recognition/reading.js";
import { printedOf, type Span, spanOf, type Token } from "../../recognition/token.js";
import { isOneOf } from "../../recognition/words.js";
import { statisticUnits } from "../../vocabulary/units.js";
import { type CountedThings, countedThings, isPeople } from "../counted-things.js";
import { hasWord } from "../has-word.js";

/** What a figure measures, in which unit. */
export interface Measured {
  readonly measure: string;
  readonly measureSpan: Span;
  readonly unit: string;
  readonly value: number;
  readonly high: number | null;
  readonly rule: string;
  readonly isSure: boolean;
}

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
    unit: unitOf(noun),
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
      return share(reading, sentence, quantity, unit.points);
    case "mass":
      return mass(reading, sentence, quantity);
    case "currency":
      return {
        ...phraseAround(reading, sentence, quantity),
        unit: unit.code,
        value: quantity.value,
        high: quantity.high,
        rule: "statistic/money",
        isSure: true,
      };
    case "other":
      return extent(reading, sentence, quantity, unit.name);
  }
}

const whole = (quantity: Quantity): boolean => Number.isInteger(quantity.value);

/** "1,927 foreign suspects", "seven nations"; a number that counts nothing named is left alone. */
function count({ tokens }: Reading, sentence: SentenceReading, quantity: Quantity): Measured | null {
  const counted = countedThings(tokens, sentence, quantity);
  if (counted === null || !whole(quantity)) return null;
  if (quantity.value === 1 || (quantity.inWords && quantity.value < 2)) return null;
  const isListed = isPeople(counted.noun) || statisticUnits.has(counted.noun);
  // "the two countries" counts nothing new; "ten large finds" is a manner of speaking.
  if (
    quantity.inWords &&
    quantity.value < 20 &&
    (!isListed || (quantity.value === 2 && isOneOf(tokens[quantity.from - 1]?.norm, bothOfThem)))
  )
    return null;
  if (isOneOf(counted.noun, nothingCounted)) return null;
  const measureWords = coordinated(tokens, sentence, counted);
  return {
    measure: measureWords,
    measureSpan: counted,
    unit: unitOf(counted.noun),
    value: quantity.value,
    high: quantity.high,
    rule: "statistic/count",
    isSure: !quantity.inWords || isListed,
  };
}

const unitOf = (noun: string): string =>
  statisticUnits.has(noun) ? noun : isPeople(noun) ? "persons" : noun === "laboratories" ? "laboratories" : "count";

/** "58 partner countries and 23 organizations": the second counts partners too. */
function coordinated(tokens: readonly Token[], sentence: SentenceReading, counted: CountedThings): string {
  if (counted.words.includes(" ")) return counted.words;
  for (let at = counted.from - 2; at > Math.max(sentence.from, counted.from - 6); at -= 1) {
    if (isOneOf(tokens[at]?.norm, membershipNouns) && hasWord(tokens, { from: at, to: counted.from }, "and"))
      return `${tokens[at]?.norm ?? ""} ${counted.words}`;
  }
  return counted.words;
}

/** "about 25 percent of the heroin", "up by 42 percent", "a 14 % rise" */
function share({ tokens }: Reading, sentence: SentenceReading, quantity: Quantity, points: boolean): Measured {
  const behind = tokens[quantity.to]?.norm;
  const change = changeNear(tokens, sentence, quantity);
  const unit = points ? "percentage_points" : "share";
  const value = points ? Math.round(quantity.value * 1e8) / 1e6 : quantity.value;
  const high = points && quantity.high !== null ? Math.round(quantity.high * 1e8) / 1e6 : quantity.high;
  const isDated =
    behind === "in" && sentence.times.some(({ from }) => from === quantity.to || from === quantity.to + 1);
  if ((behind === "of" || behind === "in") && !isDated) {
    const to = phraseEnd(tokens, sentence, quantity.to + 1, 14);
    return {
      measure: `share of ${printedOf(tokens, quantity.to + 1, to)}`,
      measureSpan: spanOf(tokens, quantity.to, to),
      unit,
      value,
      high,
      rule: "statistic/share",
      isSure: true,
    };
  }
  const { measure: words, measureSpan } = phraseAround({ tokens }, sentence, quantity);
  return {
    measure: change ? `change: ${words}` : words,
    measureSpan,
    unit,
    value,
    high,
    rule: change ? "statistic/change" : "statistic/share",
    isSure: true,
  };
}

const changeNear = (tokens: readonly Token[], sentence: Span, { from, to }: Span): boolean =>
  hasWord(tokens, { from: Math.max(sentence.from, from - 4), to: Math.min(sentence.to, to + 3) }, changeWords);

/** "which can produce over 600 tons of opium": weighed, and not seized. */
function mass({ tokens }: Reading, sentence: SentenceReading, quantity: Quantity): Measured | null {
  const kilograms = kilogramsOf(quantity);
  const substance =
    sentence.substances.find(({ from }) => from >= quantity.to && from - quantity.to <= 8) ??
    sentence.substances.findLast(({ to }) => to <= quantity.from);
  if (kilograms === null || substance === undefined || (quantity.inWords && quantity.value === 1)) return null;
  const around = phraseAround({ tokens }, sentence, quantity);
  return { ...around, unit: "kg", value: kilograms.low, high: kilograms.high, rule: "statistic/mass", isSure: true };
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
  return { ...around, unit: name, value: quantity.value, high: quantity.high, rule: "statistic/extent", isSure: true };
}

function phraseEnd(tokens: readonly Token[], sentence: Span, from: number, most: number): number {
  let to = from;
  while (to < Math.min(sentence.to, from + most) && !(isOneOf(tokens[to]?.norm, endsOfMeasure) && to > from)) to += 1;
  return to;
}

/** The words that say what is measured: behind the figure, else before it. */
function phraseAround(
  { tokens }: Pick<Reading, "tokens">,
  sentence: Span,
  quantity: Quantity,
): { measure: string; measureSpan: Span } {
  const from = tokens[quantity.to]?.norm === "of" || tokens[quantity.to]?.norm === "in" ? quantity.to + 1 : quantity.to;
  const to = phraseEnd(tokens, sentence, from, 10);
  if (to > from && tokens[from]?.kind === "word" && !endsOfMeasure.has(tokens[from].norm))
    return { measure: printedOf(tokens, from, to), measureSpan: spanOf(tokens, from, to) };
  // "the largest share (91 per cent)"
  const before = tokens[quantity.from - 1]?.text === "(" ? quantity.from - 1 : quantity.from;
  let start = before;
  while (start > sentence.from && quantity.from - start < 8 && !/^[.,;:()"“”]$/.test(tokens[start - 1]?.text ?? ""))
    start -= 1;
  if (start === before) return { measure: "figure", measureSpan: quantity };
  return { measure: printedOf(tokens, start, before), measureSpan: spanOf(tokens, start, before) };
}
