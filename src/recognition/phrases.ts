import { american, british } from "./lexicon/spellings.js";
import { type Token, tokensOf } from "./token.js";
import { WordFilter } from "./word-forms.js";
import { addTo } from "../documents/grouped-by.js";

interface Entry<Value> {
  readonly norms: readonly string[];
  readonly value: Value;
}

const inSpelling = (norms: readonly string[], spellings: ReadonlyMap<string, string>): string[] =>
  norms.map((norm) => spellings.get(norm) ?? norm);

const none: readonly never[] = [];

/** Whether these words follow each other from this token on; the first is known to. */
function standAt(tokens: readonly Token[], at: number, norms: readonly string[]): boolean {
  for (let index = 1; index < norms.length; index += 1) if (tokens[at + index]?.norm !== norms[index]) return false;
  return true;
}

/** A table of printed forms that finds the longest one at a token, in a time that does not grow with the table. */
export class Phrases<Value> {
  readonly #byFirst = new Map<string, Entry<Value>[]>();
  readonly #firsts = new WordFilter();
  readonly #lasts = new Set<string>();
  /** Until the first question: who only serves what was read has no use for most tables. */
  #forms: Iterable<readonly [string, Value]> | null;

  constructor(forms: Iterable<readonly [string, Value]>) {
    this.#forms = forms;
  }

  #fill(forms: Iterable<readonly [string, Value]>): void {
    this.#forms = null;
    for (const [form, value] of forms) {
      const norms = tokensOf(form).map(({ norm }) => norm);
      const variants = [norms, inSpelling(norms, british), inSpelling(norms, american)];
      for (const variant of new Map(variants.map((each) => [each.join(" "), each])).values()) this.#add(variant, value);
    }
    for (const entries of this.#byFirst.values()) entries.sort((a, b) => b.norms.length - a.norms.length);
  }

  /** The words with which a form may begin. */
  get firstWords(): Iterable<string> {
    if (this.#forms !== null) this.#fill(this.#forms);
    return this.#byFirst.keys();
  }

  #add(norms: readonly string[], value: Value): void {
    const [first] = norms;
    if (first === undefined) return;
    this.#firsts.add(first);
    this.#lasts.add(norms.at(-1) ?? "");
    addTo(this.#byFirst, first, { norms, value });
  }

  /** The longest form that begins at this token and ends before another: what it means, and the token behind it. */
  at(
    tokens: readonly Token[],
    at: number,
    before = Number.POSITIVE_INFINITY,
  ): { readonly value: Value; readonly to: number } | null {
    if (this.#forms !== null) this.#fill(this.#forms);
    const first = tokens[at];
    if (first === undefined || !this.#firsts.mayHave(first.key)) return null;
    for (const { norms, value } of this.#byFirst.get(first.norm) ?? none) {
      const to = at + norms.length;
      if (to < before && standAt(tokens, at, norms)) return { value, to };
    }
    return null;
  }

  /** The longest form that ends before this token. */
  endingAt(tokens: readonly Token[], to: number, longest = 5): { readonly value: Value; readonly from: number } | null {
    if (this.#forms !== null) this.#fill(this.#forms);
    if (!this.#lasts.has(tokens[to - 1]?.norm ?? "")) return null;
    for (let from = Math.max(0, to - longest); from < to; from += 1) {
      const found = this.at(tokens, from);
      if (found?.to === to) return { value: found.value, from };
    }
    return null;
  }
}
