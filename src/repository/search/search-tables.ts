import type { Sourced } from "../../model/sourced.js";
import type { Postings } from "./postings.js";
import { ReadPostings } from "./read-postings.js";
import { searchedTexts, wholeNames } from "./searched-texts.js";
import { TextWords } from "./text-words.js";
import type { Vocabulary } from "./vocabulary.js";

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

/** Reads the texts of records; in the tables a record is its place in the list. */
export function searchTablesOf(records: readonly Sourced[]): SearchTables {
  const words = new TextWords();
  const named = new Map<string, number[]>();
  const read = new ReadPostings();
  records.forEach((record, place) => {
    for (const text of searchedTexts(record)) {
      for (const name of wholeNames(text)) {
        const others = named.get(name);
        if (others === undefined) named.set(name, [place]);
        else if (others.at(-1) !== place) others.push(place);
      }
      if (text.kind !== "code") read.add(place, text.kind, words.of(text.text));
    }
  });
  const { vocabulary } = words;
  return { vocabulary, postings: read.byTerm(vocabulary.terms.length), wholeNames: namesOf(named) };
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
