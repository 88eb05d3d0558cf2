import { leadsOfMeasuredPlace, originAdverbs, originLeads } from "../../recognition/lexicon/statistic-words.js";
import type { Quantity } from "../../recognition/quantities.js";
import type { Reading, SentenceReading } from "../../recognition/reading.js";
import { printedOf, spanOf, type Token } from "../../recognition/token.js";
import { isOneOf } from "../../recognition/words.js";
import { type ChangeWord, changeWord } from "./change.js";
import { phraseAround, phraseBefore, phraseEnd } from "./measure-words.js";
import type { Measured } from "./measured.js";

/** "about 25 percent of the heroin"; of the size of a change `changeMeasure` says more. */
export function shareMeasure(
  { tokens }: Pick<Reading, "tokens">,
  sentence: SentenceReading,
  quantity: Quantity,
  points: boolean,
): Measured {
  const change = changeWord(tokens, sentence, quantity);
  const { value, high } = sized(quantity, points, change?.direction ?? 1);
  const figure = { unit: points ? "percentage_points" : "share", value, high, isSure: true };
  if (change !== null)
    return { rule: "statistic/change", ...figure, ...changeWords(tokens, sentence, quantity, change) };
  const behind = tokens[quantity.to]?.norm;
  const isDated =
    behind === "in" && sentence.times.some(({ from }) => from === quantity.to || from === quantity.to + 1);
  if ((behind === "of" || behind === "in") && !isDated) {
    const to = endOfWhole(tokens, sentence, phraseEnd(tokens, sentence, quantity.to + 1, 14));
    const end = endOfOrigin(tokens, sentence, to);
    const origin = end === to ? "" : ` that ${printedOf(tokens, to, end)}`;
    return {
      measure: `share of ${printedOf(tokens, quantity.to + 1, to)}${origin}`,
      measureSpan: spanOf(tokens, quantity.to, end),
      rule: "statistic/share",
      ...figure,
    };
  }
  return { rule: "statistic/share", ...figure, ...phraseAround({ tokens }, sentence, quantity) };
}

/** A fall is negative, and its larger bound the lower one. */
function sized({ value, high }: Quantity, points: boolean, direction: 1 | -1): Pick<Measured, "value" | "high"> {
  const scaled = (number: number): number => (points ? Math.round(number * 1e8) / 1e6 : number) * direction;
  if (high === null) return { value: scaled(value), high: null };
  return direction === 1 ? { value: scaled(value), high: scaled(high) } : { value: scaled(high), high: scaled(value) };
}

/** What rose or fell: "change: drop in overdose deaths", "change: Cultivation in Peru fell by". */
function changeWords(
  tokens: readonly Token[],
  sentence: SentenceReading,
  quantity: Quantity,
  { at }: ChangeWord,
): Pick<Measured, "measure" | "measureSpan"> {
  const isSaidBehind = at >= quantity.to;
  const behind = isSaidBehind ? at : quantity.to;
  const inWhat =
    isOneOf(tokens[isSaidBehind ? at + 1 : behind]?.norm, "in") &&
    !sentence.times.some(({ from }) => from === behind || from === behind + 1 || from === behind + 2);
  if (isSaidBehind && (inWhat || /^\p{L}+s$/u.test(tokens[at + 1]?.norm ?? ""))) {
    const to = phraseEnd(tokens, sentence, at + 2, 10);
    return { measure: `change: ${printedOf(tokens, at, to)}`, measureSpan: spanOf(tokens, at, to) };
  }
  const before = phraseBefore({ tokens }, sentence, quantity);
  if (before !== null) return { measure: `change: ${before.measure}`, measureSpan: before.measureSpan };
  const around = phraseAround({ tokens }, sentence, quantity);
  return { ...around, measure: `change: ${around.measure}` };
}

/** Past "in Peru" and "from Peru" behind what the share is of. */
function endOfWhole(tokens: readonly Token[], sentence: SentenceReading, from: number): number {
  let to = from;
  while (isOneOf(tokens[to]?.norm, leadsOfMeasuredPlace)) {
    const end = endOfPlace(sentence, tokens, to + 1);
    if (end === null) break;
    to = end;
  }
  return to;
}

/** Past "is actually from Peru" behind it; where nothing of the kind is said, the place itself. */
function endOfOrigin(tokens: readonly Token[], sentence: SentenceReading, from: number): number {
  const leads = originLeads.get(tokens[from]?.norm ?? "");
  if (leads === undefined) return from;
  let at = from + 1;
  while (at - from < 4 && isOneOf(tokens[at]?.norm, originAdverbs)) at += 1;
  return (isOneOf(tokens[at]?.norm, leads) ? endOfPlace(sentence, tokens, at + 1) : null) ?? from;
}

/** Behind a country that is named here. */
function endOfPlace({ countries }: SentenceReading, tokens: readonly Token[], at: number): number | null {
  const from = tokens[at]?.norm === "the" ? at + 1 : at;
  return countries.find((country) => country.from === from && country.kind === "name")?.to ?? null;
}
