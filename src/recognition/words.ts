import type { Token } from "./token.js";

const lists = new Map<string, ReadonlySet<string>>();

/**
 * Whether a word is one of a list of the lexicon; a few marks or two words may stand where they are used, with blanks
 * between them. Costs a look-up, and no memory a call.
 */
export function isOneOf(word: string | undefined, list: string | ReadonlySet<string>): boolean {
  if (word === undefined) return false;
  if (typeof list !== "string") return list.has(word);
  let words = lists.get(list);
  if (words === undefined) {
    words = new Set(list.split(" "));
    lists.set(list, words);
  }
  return words.has(word);
}

/** The first token from this one on that is none of the words. */
export function pastWords(tokens: readonly Token[], at: number, list: string | ReadonlySet<string>): number {
  let to = at;
  while (isOneOf(tokens[to]?.norm, list)) to += 1;
  return to;
}
