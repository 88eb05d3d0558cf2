import type { Span, Token } from "./token.js";
import { WordFilter } from "./word-forms.js";

const lists = new Map<string, ReadonlySet<string>>();

const setOf = (list: string): ReadonlySet<string> => {
  let words = lists.get(list);
  if (words === undefined) {
    words = new Set(list.split(" "));
    lists.set(list, words);
  }
  return words;
};

/**
 * Whether a word is one of a list of the lexicon; a few marks or two words may stand where they are used, with blanks
 * between them. Costs a look-up, and no memory a call.
 */
export function isOneOf(word: string | undefined, list: string | ReadonlySet<string>): boolean {
  if (word === undefined) return false;
  return (typeof list === "string" ? setOf(list) : list).has(word);
}

const filters = new WeakMap<ReadonlySet<string>, WordFilter>();

function filterOf(words: ReadonlySet<string>): WordFilter {
  let filter = filters.get(words);
  if (filter === undefined) {
    filter = new WordFilter();
    for (const word of words) filter.add(word);
    filters.set(words, filter);
  }
  return filter;
}

type Stretch = Pick<Span, "from" | "to">;

/** Where the first word of a list stands in a stretch; -1 when none does. Costs a look-up only where it is likely. */
export function firstOf(tokens: readonly Token[], { from, to }: Stretch, list: string | ReadonlySet<string>): number {
  const words = typeof list === "string" ? setOf(list) : list;
  const filter = filterOf(words);
  for (let at = Math.max(from, 0); at < Math.min(to, tokens.length); at += 1) {
    const token = tokens[at];
    if (token !== undefined && filter.mayHave(token.key) && words.has(token.norm)) return at;
  }
  return -1;
}

/** Where all words of a list stand in a stretch. */
export function* placesOf(
  tokens: readonly Token[],
  { from, to }: Stretch,
  list: string | ReadonlySet<string>,
): Iterable<number> {
  for (let at = firstOf(tokens, { from, to }, list); at >= 0; at = firstOf(tokens, { from: at + 1, to }, list))
    yield at;
}

/** The first token from this one on that is none of the words. */
export function pastWords(tokens: readonly Token[], at: number, list: string | ReadonlySet<string>): number {
  let to = at;
  while (isOneOf(tokens[to]?.norm, list)) to += 1;
  return to;
}
