import { termOf } from "./words.js";

/** The words of a corpus: what is printed, and the terms that it counts as. */
export interface Vocabulary {
  /** Printed words, each once. */
  readonly forms: readonly string[];
  /** For each form the number of its term; negative for a word that does not count. */
  readonly termIds: Int32Array;
  readonly terms: readonly string[];
}

const uncounted = -1;

/** Learns the words of a corpus, one after the other. */
export class VocabularyBuilder {
  readonly #byForm = new Map<string, number>();
  readonly #byTerm = new Map<string, number>();

  /** The number of a printed word's term, which is made when it is new; negative for a word that does not count. */
  add(form: string): number {
    const known = this.#byForm.get(form);
    if (known !== undefined) return known;
    const term = termOf(form);
    const termId = term === "" ? uncounted : (this.#byTerm.get(term) ?? this.#byTerm.size);
    if (termId === this.#byTerm.size) this.#byTerm.set(term, termId);
    this.#byForm.set(form, termId);
    return termId;
  }

  get vocabulary(): Vocabulary {
    return {
      forms: Object.freeze([...this.#byForm.keys()]),
      termIds: Int32Array.from(this.#byForm.values()),
      terms: Object.freeze([...this.#byTerm.keys()]),
    };
  }
}
