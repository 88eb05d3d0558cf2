import { commonWords } from "./lexicon/common-words.js";
import { seizingWords } from "./lexicon/seizure-words.js";
import { speechVerbs } from "./lexicon/speech.js";
import type { Token } from "./token.js";

const leastShare = 0.04;
/** A heading or a few items of a list may do without any of them. */
const fewestWords = 15;

const englishWords: ReadonlySet<string> = new Set([...commonWords, ...seizingWords, ...speechVerbs]);

/** Whether a text is English, as far as it can be known; the reader knows no other language. */
export function isEnglish(tokens: readonly Token[]): boolean {
  let words = 0;
  let known = 0;
  for (const { kind, norm } of tokens) {
    if (kind !== "word") continue;
    words += 1;
    if (englishWords.has(norm)) known += 1;
  }
  return words < fewestWords || known >= words * leastShare;
}
