import { countWhile } from "../../documents/count-while.js";
import { typeOfId } from "../../model/node.js";
import type { WithSources } from "../../model/sourced.js";
import { portionsOf, sorted, type Stepwise } from "../stepwise.js";
import { citationCount } from "../../model/sources.js";
import { searchedName } from "./words.js";
import { ownTexts } from "./searched-texts.js";

/** A record that a reader may mean, with the name by which it was found. */
export interface Suggestion {
  readonly record: WithSources;
  readonly name: string;
}

export interface SuggestAsk {
  /** What a reader has typed: whole words, and the beginning of the last one. */
  readonly prefix: string;
  /** All types when null. */
  readonly types: readonly string[] | null;
  readonly first: number;
}

/** One of the names of a record. */
interface Name {
  readonly record: WithSources;
  readonly name: string;
  readonly words: readonly string[];
}

/** A word of a name, with its place in it. */
interface NameWord {
  readonly word: string;
  readonly at: number;
  readonly name: Name;
}

/** The names of records by each of their words: what a search box offers from the first letter on. */
export class Suggestions {
  readonly #byWord: readonly NameWord[];

  private constructor(byWord: readonly NameWord[]) {
    this.#byWord = byWord;
  }

  static *of(records: readonly WithSources[]): Stepwise<Suggestions> {
    const words: NameWord[] = [];
    for (const some of portionsOf(records)) {
      for (const record of some)
        for (const name of namesOf(record)) name.words.forEach((word, at) => words.push({ word, at, name }));
      yield;
    }
    return new Suggestions(yield* sorted(words, (a, b) => (a.word < b.word ? -1 : a.word > b.word ? 1 : 0)));
  }

  /** Each record once, by its best name: whole names first, then those that begin so, then those with most behind them. */
  find({ prefix, types, first }: SuggestAsk): Suggestion[] {
    const typed = wordsOf(prefix);
    const last = typed.at(-1);
    if (last === undefined) return [];
    const begin = countWhile(this.#byWord, ({ word }) => word < last);
    const best = new Map<WithSources, { readonly name: Name; readonly rank: number }>();
    for (let place = begin; this.#byWord[place]?.word.startsWith(last) === true; place += 1) {
      const found = this.#byWord[place];
      if (found === undefined || types?.includes(typeOfId(found.name.record.id)) === false) continue;
      const rank = rankOf(typed, found);
      if (rank === null || rank <= (best.get(found.name.record)?.rank ?? -1)) continue;
      best.set(found.name.record, { name: found.name, rank });
    }
    return firstOf(
      best,
      ([one, a], [other, b]) =>
        b.rank - a.rank || citationCount(other.sources) - citationCount(one.sources) || (one.id < other.id ? -1 : 1),
      first,
    ).map(([record, { name }]) => ({ record, name: name.name }));
  }
}

/** The first so many of some items, which are put in order a few at a time: of thousands of names some are shown. */
function firstOf<Item>(items: Iterable<Item>, compare: (a: Item, b: Item) => number, most: number): Item[] {
  let chosen: Item[] = [];
  let last: Item | undefined;
  for (const item of items) {
    if (last !== undefined && compare(item, last) > 0) continue;
    chosen.push(item);
    if (chosen.length < 2 * most + 64) continue;
    chosen = chosen.sort(compare).slice(0, most);
    last = chosen.at(-1);
  }
  return chosen.sort(compare).slice(0, most);
}

/** How well a name fits what was typed; null when it lacks a word. */
function rankOf(typed: readonly string[], { at, name: { words } }: NameWord): number | null {
  const before = typed.slice(0, -1);
  if (!before.every((word) => words.includes(word))) return null;
  const isWhole = words.length === typed.length && words[at] === typed.at(-1) && at === typed.length - 1;
  const inOrder = before.every((word, place) => words[at - before.length + place] === word);
  const atFront = inOrder && at === before.length;
  return Number(isWhole) * 4 + Number(atFront) * 2 + Number(inOrder);
}

function namesOf(record: WithSources): Name[] {
  const names = ownTexts(record).flatMap(({ kind, text, alsoCalled = [] }) =>
    kind === "name" || kind === "code" ? [text, ...alsoCalled] : [],
  );
  return [...new Set(names)].map((name) => ({ record, name, words: wordsOf(name) }));
}

const wordsOf = (text: string): string[] =>
  searchedName(text)
    .split(" ")
    .filter((word) => word !== "");
