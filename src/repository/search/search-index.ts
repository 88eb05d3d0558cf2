import { typeOfId } from "../../model/node.js";
import type { WithSources } from "../../model/sourced.js";
import { portionsOf, type Stepwise } from "../stepwise.js";
import { mostWords } from "../store.js";
import { Dictionary, type Spelling } from "./dictionary.js";
import { type CountedKind, countOf, eachPosting, type Postings } from "./postings.js";
import type { SearchTables, WholeNames } from "./search-tables.js";
import { Tally } from "./tally.js";
import { searchedName, termsOf } from "./words.js";

/** What stands in fewer texts may be a misprint of a word that stands in more. */
const commonFrom = 6;

/** How well a word is found: better in a name than in a text, and a little better where the text is about little else. */
const qualityOf: Readonly<Record<CountedKind, number>> = { name: 0.75, detail: 0.5, text: 0.3, claim: 0.25 };
const strengthCounts = 0.2;
/** More than all words of a query come to. */
const wholeName = 10_000;

// Thousandths of a score and the place of a record make one number: as numbers they sort ten times as fast as objects.
const bestScore = 2 ** 24;
const mostRecords = 2 ** 23;

export interface Hit {
  readonly record: WithSources;
  /** The higher the better, in whole thousandths. */
  readonly score: number;
  /** Where in its running text the rarest of the words first stands; null when none does. */
  readonly at: number | null;
}

export interface SearchResult {
  /** All of them, the best first; those of one score in the order of their ids. */
  readonly hits: readonly Hit[];
  /** The query as names are compared. */
  readonly name: string;
  /** Which words of the query a printed word stands for, each a bit. */
  wordsOf(this: void, form: string): number;
  /** How much these words of the query, each a bit, weigh together. */
  weightOf(this: void, words: number): number;
}

/** Finds records by words in their texts. Made of one snapshot's records, in the order of their ids. */
export class SearchIndex {
  readonly #records: readonly WithSources[];
  readonly #types: readonly string[];
  readonly #dictionary: Dictionary;
  readonly #postings: Postings;
  /** Records by the whole of each of their names and codes. */
  readonly #named: ReadonlyMap<string, Int32Array>;
  readonly #tally: Tally;

  private constructor(parts: {
    readonly records: readonly WithSources[];
    readonly dictionary: Dictionary;
    readonly postings: Postings;
    readonly named: ReadonlyMap<string, Int32Array>;
  }) {
    this.#records = parts.records;
    this.#types = parts.records.map(({ id }) => typeOfId(id));
    this.#dictionary = parts.dictionary;
    this.#postings = parts.postings;
    this.#named = parts.named;
    this.#tally = new Tally(parts.records.length);
  }

  /** The records are those that the tables were made of, in the same order. */
  static *of(records: readonly WithSources[], tables: SearchTables): Stepwise<SearchIndex> {
    const dictionary = yield* Dictionary.of(tables.vocabulary);
    const named = yield* recordsByName(tables.wholeNames);
    return new SearchIndex({ records, dictionary, postings: tables.postings, named });
  }

  /** The records of these types, of all types when they are null, that have any of the words. */
  search(query: string, types: readonly string[] | null): SearchResult {
    const name = searchedName(query);
    const words = termsOf(query)
      .slice(0, mostWords)
      .map((term) => this.#dictionary.spellings(term, (termIds) => this.#count(termIds) < commonFrom));
    const weights = words.map((spellings) => this.#rarity(spellings));
    const whole = weights.reduce((total, weight) => total + weight, 0);
    for (const record of this.#named.get(name) ?? []) this.#tally.add(record, wholeName);
    words.forEach((spellings, place) => {
      const weight = weights[place] ?? 0;
      for (const spelling of spellings) this.#find(spelling, weight);
      this.#tally.endWord(weight / whole);
    });
    const bits = bitsOf(words);
    return {
      hits: this.#hits(types === null ? null : new Set(types)),
      name,
      wordsOf: (form) => bits.get(this.#dictionary.find(form) ?? -1) ?? 0,
      weightOf: (some) => {
        let weight = 0;
        for (let left = some; left !== 0; left &= left - 1) weight += weights[31 - Math.clz32(left & -left)] ?? 0;
        return weight;
      },
    };
  }

  #find({ termId, nearness, sure }: Spelling, weight: number): void {
    eachPosting(this.#postings, termId, (record, kind, strength, at) => {
      this.#tally.find(record, nearness * (qualityOf[kind] + strengthCounts * strength), sure);
      if (kind === "text") this.#tally.findAt(record, at, weight * nearness);
    });
  }

  #count(termIds: readonly number[]): number {
    return termIds.reduce((total, termId) => total + countOf(this.#postings, termId), 0);
  }

  /** How much a word weighs: the rarer, the more. */
  #rarity(spellings: readonly Spelling[]): number {
    return Math.log(2 + this.#records.length / (1 + this.#count(spellings.map(({ termId }) => termId))));
  }

  #hits(types: ReadonlySet<string> | null): Hit[] {
    const keys: number[] = [];
    // By place of the record: a map of thousands would take longer than the search.
    const placesInText: number[] = [];
    this.#tally.empty((place, score, placeInText) => {
      if (types?.has(this.#types[place] ?? "") === false) return;
      keys.push((bestScore - Math.round(score * 1000)) * mostRecords + place);
      if (placeInText !== null) placesInText[place] = placeInText;
    });
    const hits: Hit[] = [];
    for (const key of Float64Array.from(keys).sort()) {
      const place = key % mostRecords;
      const record = this.#records[place];
      const score = (bestScore - Math.floor(key / mostRecords)) / 1000;
      if (record !== undefined) hits.push({ record, score, at: placesInText[place] ?? null });
    }
    return hits;
  }
}

function* recordsByName({ names, records, begin }: WholeNames): Stepwise<Map<string, Int32Array>> {
  const named = new Map<string, Int32Array>();
  for (const some of portionsOf(names)) {
    for (const name of some) named.set(name, records.subarray(begin[named.size], begin[named.size + 1]));
    yield;
  }
  return named;
}

function bitsOf(words: readonly (readonly Spelling[])[]): Map<number, number> {
  const bits = new Map<number, number>();
  words.forEach((spellings, place) => {
    for (const { termId } of spellings) bits.set(termId, (bits.get(termId) ?? 0) | (1 << place));
  });
  return bits;
}
