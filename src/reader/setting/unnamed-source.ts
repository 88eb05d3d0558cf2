import { sourceAdjectives, sourceNouns } from "../../recognition/lexicon/statistic-words.js";
import { printedOf, type Span, type Token } from "../../recognition/token.js";
import { isOneOf } from "../../recognition/words.js";

/** "according to official statistics": an unnamed body asserts it, not the publisher. The words as the text prints them. */
export function unnamedSource(tokens: readonly Token[], { from, to }: Span): string | null {
  for (let at = from; at < to - 2; at += 1) {
    if (tokens[at]?.norm !== "according" || tokens[at + 1]?.norm !== "to") continue;
    const noun = isOneOf(tokens[at + 2]?.norm, sourceAdjectives) ? at + 3 : at + 2;
    if (isOneOf(tokens[noun]?.norm, sourceNouns)) return `according ${printedOf(tokens, at + 1, noun + 1)}`;
  }
  return null;
}
