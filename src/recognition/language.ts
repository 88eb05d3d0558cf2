import { seizingWords } from "./lexicon/seizure-words.js";
import { speechVerbs } from "./lexicon/speech.js";
import type { Token } from "./token.js";

// Words that other languages do not have; of English prose they are about every fifth, of a list about every tenth.
const common = new Set(
  "the of and to by were for with from that has have which their its police officers people training course courses".split(
    " ",
  ),
);
const leastShare = 0.04;
/** A heading or a few items of a list may do without any of them. */
const fewestWords = 15;

/** Whether a text is English, as far as it can be told; the reader knows no other language. */
export function isEnglish(tokens: readonly Token[]): boolean {
  let words = 0;
  let known = 0;
  for (const { kind, norm } of tokens) {
    if (kind !== "word") continue;
    words += 1;
    if (common.has(norm) || seizingWords.has(norm) || speechVerbs.has(norm)) known += 1;
  }
  return words < fewestWords || known >= words * leastShare;
}
