import { beforeQuestions } from "../../recognition/lexicon/modality-words.js";
import type { Span, Token } from "../../recognition/token.js";
import { isOneOf } from "../../recognition/words.js";
import { hasWord } from "../has-word.js";

type Stretch = Pick<Span, "from" | "to">;

/** All that a sentence asks: what stands before a question mark, from the beginning of the question or of its quotation. */
export function questionsIn(tokens: readonly Token[], { from, to }: Stretch): Stretch[] {
  if (!hasWord(tokens, { from, to }, "?")) return [];
  const questions: Stretch[] = [];
  let start = from;
  /** Where the question around an open quotation begins. */
  let outside: number | null = null;
  for (let at = from; at < to; at += 1) {
    const text = tokens[at]?.text ?? "";
    if (text === "?") questions.push({ from: start, to: at });
    if (isOneOf(text, beforeQuestions)) start = at + 1;
    if (text === "“" || text === "«" || (text === '"' && outside === null)) [outside, start] = [start, at + 1];
    else if ((text === "”" || text === "»" || text === '"') && outside !== null)
      [start, outside] = [tokens[at - 1]?.text === "?" ? at + 1 : outside, null];
  }
  return questions;
}
