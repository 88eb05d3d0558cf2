import type { Span, Token } from "../recognition/token.js";
import { firstOf } from "../recognition/words.js";

/** Whether one of some words stands in a sentence, or in a part of it. */
export const hasWord = (
  tokens: readonly Token[],
  part: Pick<Span, "from" | "to">,
  words: string | ReadonlySet<string>,
): boolean => firstOf(tokens, part, words) >= 0;
