import { typeOfId } from "../../model/node.js";
import type { WithSources } from "../../model/sourced.js";
import { portionsOf, type Stepwise } from "../stepwise.js";
import { mostWords } from "../store.js";
import { Dictionary } from "./dictionary.js";
import { countOf, type Postings } from "./postings.js";
import type { SearchTables, WholeNames } from "./search-tables.js";
import { SearchResult } from "./search-result.js";
import { SearchedWord } from "./searched-word.js";
import { searchedName, termsOf } from "./words.js";

/** What stands in fewer texts may be a misprint of a word that stands in more. */
const commonFrom = 6;

/** Records in the words that are remembered, of all words together; six bytes each, ten where a word is asked alone. */
const mostRemembered = 1_000_000;

/** What a search reads of an index. */
export interface Searched {
  /** In the order of their ids. */
  readonly records: readonly WithSources[];
  /** The types that there are, and by record the place of its type among them. */
  readonly types: readonly string[];
  readonly typeOf: Uint8Array;
  readonly postings: Postings;
  readonly dictionary: Dictionary;
  /** A score for each record, all 0 between two searches. */
  readonly scores: Float64Array;
}

/** Finds records by words in their texts. Made of one snapshot's records, in the order of their ids. */
export class SearchIndex {
  readonly #searched: Searched;
  /** Records by the whole of each of their names and codes. */
  readonly #named: ReadonlyMap<string, Int32Array>;
  /** By term, those that were asked last behind the others. */
  readonly #words = new Map<string, SearchedWord>();
  #remembered = 0;
  /** How the word at hand is found best in each record, plus 1; all 0 between two words. */
  readonly #best: Uint16Array;

  private constructor(searched: Searched, named: ReadonlyMap<string, Int32Array>) {
    this.#searched = searched;
    this.#named = named;
    this.#best = new Uint16Array(searched.records.length);
  }

  /** The records are those that the tables were made of, in the same order. */
  static *of(records: readonly WithSources[], tables: SearchTables): Stepwise<SearchIndex> {
    const dictionary = yield* Dictionary.of(tables.vocabulary);
    const named = yield* recordsByName(tables.wholeNames);
    const codes = new Map<string, number>();
    const typeOf = new Uint8Array(records.length);
    for (let place = 0; place < records.length; place += 1) {
      const type = typeOfId(records[place]?.id ?? "");
      const code = codes.get(type) ?? codes.size;
      codes.set(type, code);
      typeOf[place] = code;
      if (place % 4096 === 4095) yield;
    }
    const scores = new Float64Array(records.length);
    const { postings } = tables;
    return new SearchIndex({ records, types: [...codes.keys()], typeOf, postings, dictionary, scores }, named);
  }

  /** The records of these types, of all types when they are null, that have any of the words. */
  search(query: string, types: readonly string[] | null): SearchResult {
    const name = searchedName(query);
    const words = termsOf(query)
      .slice(0, mostWords)
      .map((term) => this.#wordOf(term));
    return new SearchResult(this.#searched, { name, words, named: this.#named.get(name) ?? noRecords, types });
  }

  #wordOf(term: string): SearchedWord {
    const known = this.#words.get(term);
    if (known !== undefined) this.#words.delete(term);
    const word = known ?? this.#read(term);
    this.#words.set(term, word);
    if (known === undefined) this.#forget(word);
    return word;
  }

  #read(term: string): SearchedWord {
    const { dictionary, postings, records } = this.#searched;
    const spellings = dictionary.spellings(term, (termIds) => this.#count(termIds) < commonFrom);
    const weight = Math.log(2 + records.length / (1 + this.#count(spellings.map(({ termId }) => termId))));
    return new SearchedWord(spellings, weight, postings, this.#best);
  }

  /** Makes room for a word that was read; the last one stays, whatever its size. */
  #forget(added: SearchedWord): void {
    this.#remembered += sizeOf(added);
    for (const [term, word] of this.#words) {
      if (this.#remembered <= mostRemembered || word === added) return;
      this.#words.delete(term);
      this.#remembered -= sizeOf(word);
    }
  }

  #count(termIds: readonly number[]): number {
    return termIds.reduce((total, termId) => total + countOf(this.#searched.postings, termId), 0);
  }
}

const noRecords = new Int32Array();

/** With something for the word itself, so that rare ones do not come to any number. */
const sizeOf = ({ records, spellings }: SearchedWord): number => 100 + 10 * spellings.length + records.length;

function* recordsByName({ names, records, begin }: WholeNames): Stepwise<Map<string, Int32Array>> {
  const named = new Map<string, Int32Array>();
  for (const some of portionsOf(names)) {
    for (const name of some) named.set(name, records.subarray(begin[named.size], begin[named.size + 1]));
    yield;
  }
  return named;
}
