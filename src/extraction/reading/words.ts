const lists = new Map<string, ReadonlySet<string>>();

/** Whether a word is one of a list, which is written with blanks between its words. Costs a look-up, and no memory a call. */
export function isOneOf(word: string | undefined, list: string): boolean {
  if (word === undefined) return false;
  let words = lists.get(list);
  if (words === undefined) {
    words = new Set(list.split(" "));
    lists.set(list, words);
  }
  return words.has(word);
}
