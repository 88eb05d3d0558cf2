import SearchableMap from "minisearch/SearchableMap";
import { portionsOf, type Stepwise } from "../stepwise.js";
import type { Vocabulary } from "./vocabulary.js";
import { isCharacter } from "./words.js";

/** A term that a searched word may stand for. */
export interface Spelling {
  readonly termId: number;
  /** How near it is to the word, 0 to 1. */
  readonly nearness: number;
  /** Whether it is the word or begins with it; else the word is taken for a misspelling of it. */
  readonly sure: boolean;
}

const shortestBeginning = 3;
const shortestMisspelling = 4;
/** A word this long may be two edits off; and it may itself be a misprint where few records have it. */
const longWord = 6;

const nearness = { same: 1, beginning: 0.75, oneEdit: 0.6, twoEdits: 0.5 } as const;

/** The terms of a corpus by their printed forms, and which of them a searched word may stand for. */
export class Dictionary {
  readonly #byForm = new Map<string, number>();
  readonly #byTerm = new Map<string, number>();
  readonly #tree = new SearchableMap<number>();

  static *of({ forms, termIds, terms }: Vocabulary): Stepwise<Dictionary> {
    const dictionary = new Dictionary();
    for (const some of portionsOf(forms)) {
      for (const form of some) dictionary.#byForm.set(form, termIds[dictionary.#byForm.size] ?? -1);
      yield;
    }
    for (const some of portionsOf(terms)) {
      for (const term of some) {
        dictionary.#tree.set(term, dictionary.#byTerm.size);
        dictionary.#byTerm.set(term, dictionary.#byTerm.size);
      }
      yield;
    }
    return dictionary;
  }

  /** The number of a printed word's term, undefined for a form that no record has. */
  find(form: string): number | undefined {
    return this.#byForm.get(form);
  }

  /** What a word may stand for: itself and what begins with it; else, or where that is too rare, what it may be a misspelling of. */
  spellings(term: string, isRare: (termIds: readonly number[]) => boolean): Spelling[] {
    const same = this.#byTerm.get(term);
    const begun = this.#beginningWith(term).filter((termId) => termId !== same);
    const sure = [
      ...(same === undefined ? [] : [{ termId: same, nearness: nearness.same, sure: true }]),
      ...begun.map((termId) => ({ termId, nearness: nearness.beginning, sure: true })),
    ];
    if (!mayBeMisspelt(term)) return sure;
    if (sure.length > 0 && (term.length < longWord || !isRare(sure.map(({ termId }) => termId)))) return sure;
    const known = new Set(sure.map(({ termId }) => termId));
    const near = this.#near(term, sure.length > 0 ? 1 : 2).filter(({ termId }) => !known.has(termId));
    return [...sure, ...near];
  }

  #beginningWith(term: string): number[] {
    return term.length >= shortestBeginning || isCharacter(term) ? [...this.#tree.atPrefix(term).values()] : [];
  }

  /** Terms one edit away, a swap of neighbours counted as one; where there are none, terms two edits behind the first letter away. */
  #near(term: string, mostEdits: 1 | 2): Spelling[] {
    const swapped = swaps(term).flatMap((each) => this.#byTerm.get(each) ?? []);
    const near = [...new Set([...swapped, ...within(this.#tree, term, 1)])];
    if (near.length > 0) return near.map((termId) => ({ termId, nearness: nearness.oneEdit, sure: false }));
    if (mostEdits === 1 || term.length < longWord) return [];
    // Where anything may differ, half of the terms have to be looked at; where the first letter stands, hardly any.
    const alike = within(this.#tree.atPrefix(term.charAt(0)), term.slice(1), 2);
    return alike.map((termId) => ({ termId, nearness: nearness.twoEdits, sure: false }));
  }
}

const within = (tree: SearchableMap<number>, term: string, edits: number): number[] =>
  [...tree.fuzzyGet(term, edits).values()].map(([termId]) => termId);

/** Numbers and characters are never misspelt: one figure is not another. */
const mayBeMisspelt = (term: string): boolean =>
  term.length >= shortestMisspelling && !/\p{N}/u.test(term) && !isCharacter(term);

const swaps = (term: string): string[] =>
  Array.from(
    { length: term.length - 1 },
    (_each, place) => term.slice(0, place) + term.charAt(place + 1) + term.charAt(place) + term.slice(place + 2),
  );
