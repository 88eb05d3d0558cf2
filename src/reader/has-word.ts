import type { Span, Token } from "../recognition/token.js";
import { isOneOf } from "../recognition/words.js";

/** Whether one of some words stands in a sentence, or in a part of it. */
export function hasWord(
  tokens: readonly Token[],
  { from, to }: Pick<Span, "from" | "to">,
  words: string | ReadonlySet<string>,
): boolean {
  for (let at = from; at < to; at += 1) if (isOneOf(tokens[at]?.norm, words)) return true;
  return false;
}
