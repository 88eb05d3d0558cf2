import { comparedWords } from "../../recognition/lexicon/statistic-words.js";
import type { Quantity } from "../../recognition/quantities.js";
import type { Reading, SentenceReading } from "../../recognition/reading.js";
import { printedOf, type Span, spanOf, type Token } from "../../recognition/token.js";
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
