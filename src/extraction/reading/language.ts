import type { Token } from "./token.js";

// About every fourth word of English prose is one of these; of lists about every seventh; of German or Spanish about none.
const common = new Set("the of and to by was were for with from that has have is are at which their".split(" "));
const leastShare = 0.06;
/** A heading or a few items of a list may do without any of them. */
const fewestWords = 15;

/** Whether a text is English, as far as it can be told; the reader knows no other language. */
export function isEnglish(tokens: readonly Token[]): boolean {
  let words = 0;
  let known = 0;
  for (const { kind, norm } of tokens) {
    if (kind !== "word") continue;
    words += 1;
    if (common.has(norm)) known += 1;
  }
  return words < fewestWords || known >= words * leastShare;
}
