import {
  comparedWords,
  leadsOfMeasuredPlace,
  originAdverbs,
  originLeads,
} from "../../recognition/lexicon/statistic-words.js";
import type { Quantity } from "../../recognition/quantities.js";
import type { Reading, SentenceReading } from "../../recognition/reading.js";
import { printedOf, type Span, spanOf, type Token } from "../../recognition/token.js";
import { isOneOf } from "../../recognition/words.js";
import { hasWord } from "../has-word.js";
import { phraseAround, phraseEnd } from "./measure-words.js";
import type { Measured } from "./measured.js";

const changeNear = (tokens: readonly Token[], sentence: Span, { from, to }: Span): boolean =>
  hasWord(tokens, { from: Math.max(sentence.from, from - 4), to: Math.min(sentence.to, to + 3) }, comparedWords);

/** "about 25 percent of the heroin", "up by 42 percent", "a 14 % rise" */
export function shareMeasure(
  { tokens }: Reading,
  sentence: SentenceReading,
  quantity: Quantity,
  points: boolean,
): Measured {
  const behind = tokens[quantity.to]?.norm;
  const change = changeNear(tokens, sentence, quantity);
  const unit = points ? "percentage_points" : "share";
  const value = points ? Math.round(quantity.value * 1e8) / 1e6 : quantity.value;
  const high = points && quantity.high !== null ? Math.round(quantity.high * 1e8) / 1e6 : quantity.high;
  const isDated =
    behind === "in" && sentence.times.some(({ from }) => from === quantity.to || from === quantity.to + 1);
  if ((behind === "of" || behind === "in") && !isDated) {
    const to = endOfWhole(tokens, sentence, phraseEnd(tokens, sentence, quantity.to + 1, 14));
    const end = endOfOrigin(tokens, sentence, to);
    const origin = end === to ? "" : ` that ${printedOf(tokens, to, end)}`;
    return {
      measure: `share of ${printedOf(tokens, quantity.to + 1, to)}${origin}`,
      measureSpan: spanOf(tokens, quantity.to, end),
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
