import type { Sourced } from "../../model/sourced.js";
import { type CountedKind, headOf, type Postings, strengthBits } from "./postings.js";
import { type SearchedText, searchedTexts, wholeNames } from "./searched-texts.js";
import { type Vocabulary, VocabularyBuilder } from "./vocabulary.js";
import { eachWord } from "./words.js";

/** What a search index is made of, as plain data. */
export interface SearchTables {
  readonly vocabulary: Vocabulary;
  readonly postings: Postings;
  readonly wholeNames: WholeNames;
}

/** Records by the whole of each of their names and codes. */
export interface WholeNames {
  readonly names: readonly string[];
  readonly records: Int32Array;
  /** Where the records of each name begin, and where the last ones end. */
  readonly begin: Int32Array;
}

/** A text of so many words is half as much about each of them as one that is nothing else. */
const halfLength: Readonly<Record<CountedKind, number>> = { name: 4, detail: 10, text: 100, claim: 10 };

/** Reads the texts of records; in the tables a record is its place in the list. */
export function searchTablesOf(records: readonly Sourced[]): SearchTables {
  const builder = new VocabularyBuilder();
  const named = new Map<string, number[]>();
  const read: ReadPostings = { termIds: [], heads: [], places: [] };
  records.forEach((record, place) => {
    const texts = searchedTexts(record);
    for (const name of texts.flatMap(wholeNames)) {
      const others = named.get(name);
      if (others === undefined) named.set(name, [place]);
      else if (others.at(-1) !== place) others.push(place);
    }
    for (const text of texts) readText(text, place, builder, read);
  });
  const { vocabulary } = builder;
  return { vocabulary, postings: postingsOf(read, vocabulary.terms.length), wholeNames: namesOf(named) };
}

/** Postings in the order of reading; one object for each would be most of the work. */
interface ReadPostings {
  readonly termIds: number[];
  readonly heads: number[];
  readonly places: number[];
}

function readText({ kind, text }: SearchedText, record: number, builder: VocabularyBuilder, read: ReadPostings): void {
  if (kind === "code") return;
  const counts = new Map<number, number>();
  let length = 0;
  eachWord(text, (form, start) => {
    const termId = builder.add(form);
    if (termId < 0) return false;
    length += 1;
    const count = counts.get(termId) ?? 0;
    counts.set(termId, count + 1);
    if (count === 0) {
      read.termIds.push(termId);
      read.places.push(start);
    }
    return false;
  });
  const head = headOf(record, kind);
  for (const count of counts.values())
    read.heads.push(head | strengthBits(count / (count + (length - count) / halfLength[kind])));
}

/** The postings by their terms, those of one term in the order of reading. */
function postingsOf({ termIds, heads, places }: ReadPostings, terms: number): Postings {
  const begin = new Int32Array(terms + 1);
  for (const termId of termIds) begin[termId + 1] = (begin[termId + 1] ?? 0) + 2;
  for (let termId = 0; termId < terms; termId += 1) begin[termId + 1] = (begin[termId + 1] ?? 0) + (begin[termId] ?? 0);
  const numbers = new Int32Array(2 * termIds.length);
  const next = begin.slice();
  termIds.forEach((termId, place) => {
    const free = next[termId] ?? 0;
    numbers[free] = heads[place] ?? 0;
    numbers[free + 1] = places[place] ?? 0;
    next[termId] = free + 2;
  });
  return { numbers, begin };
}

function namesOf(named: ReadonlyMap<string, readonly number[]>): WholeNames {
  const begin = [0];
  for (const records of named.values()) begin.push((begin.at(-1) ?? 0) + records.length);
  return {
    names: Object.freeze([...named.keys()]),
    records: Int32Array.from([...named.values()].flat()),
    begin: Int32Array.from(begin),
  };
}
