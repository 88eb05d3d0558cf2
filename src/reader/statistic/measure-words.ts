import { endsOfMeasure } from "../../recognition/lexicon/statistic-words.js";
import type { Quantity } from "../../recognition/quantities.js";
import type { Reading } from "../../recognition/reading.js";
import { printedOf, type Span, spanOf, type Token } from "../../recognition/token.js";
import { isOneOf } from "../../recognition/words.js";

export function phraseEnd(tokens: readonly Token[], sentence: Span, from: number, most: number): number {
  let to = from;
  while (to < Math.min(sentence.to, from + most) && !(isOneOf(tokens[to]?.norm, endsOfMeasure) && to > from)) to += 1;
  return to;
}

/** The words that say what is measured: behind the figure, else before it. */
export function phraseAround(
  { tokens }: Pick<Reading, "tokens">,
  sentence: Span,
  quantity: Quantity,
): { measure: string; measureSpan: Span } {
  const from = tokens[quantity.to]?.norm === "of" || tokens[quantity.to]?.norm === "in" ? quantity.to + 1 : quantity.to;
  const to = phraseEnd(tokens, sentence, from, 10);
  if (to > from && tokens[from]?.kind === "word" && !endsOfMeasure.has(tokens[from].norm))
    return { measure: printedOf(tokens, from, to), measureSpan: spanOf(tokens, from, to) };
  return phraseBefore({ tokens }, sentence, quantity) ?? { measure: "figure", measureSpan: quantity };
}

/** The words of the clause before a figure. */
export function phraseBefore(
  { tokens }: Pick<Reading, "tokens">,
  sentence: Span,
  quantity: Quantity,
): { measure: string; measureSpan: Span } | null {
  // "the largest share (91 per cent)"
  const before = tokens[quantity.from - 1]?.text === "(" ? quantity.from - 1 : quantity.from;
  let start = before;
  while (start > sentence.from && quantity.from - start < 8 && !/^[.,;:()"“”]$/.test(tokens[start - 1]?.text ?? ""))
    start -= 1;
  return start === before
    ? null
    : { measure: printedOf(tokens, start, before), measureSpan: spanOf(tokens, start, before) };
}
