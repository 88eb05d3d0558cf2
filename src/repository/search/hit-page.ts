import { countedBy, valueCounts } from "../memory/counted-by.js";
import type { Page, PageAsk, ValueCount } from "../page.js";
import type { Position } from "../position.js";
import type { SearchHit } from "../store.js";
import type { Hit, SearchResult } from "./search-result.js";
import { textMatches } from "./text-matches.js";

/** A page of what a search finds. Whatever nobody asks of it is not worked out. */
export class HitPage implements Page<SearchHit> {
  readonly nodes: readonly SearchHit[];
  readonly #result: SearchResult;
  readonly #ask: PageAsk;

  constructor(result: SearchResult, ask: PageAsk) {
    this.nodes = result.page(ask).map((hit) => shown(hit, result));
    this.#result = result;
    this.#ask = ask;
  }

  get positions(): readonly Position[] {
    return this.nodes.map(positionOf);
  }

  get hasPrevious(): boolean {
    const [first] = this.nodes;
    const { after, last } = this.#ask;
    if (after === null && (last === null || first === undefined)) return false;
    if (first !== undefined) return this.#result.hasBefore(positionOf(first), false);
    return after !== null && this.#result.hasBefore(after, true);
  }

  get hasNext(): boolean {
    const last = this.nodes.at(-1);
    return this.#result.hasAfter(last === undefined ? this.#ask.after : positionOf(last));
  }

  get total(): number | null {
    return this.#ask.total ? this.#result.total : null;
  }

  /** Of the record that is found; by its `type` without looking at it. */
  counts(field: string): readonly ValueCount[] {
    return field === "type"
      ? valueCounts(this.#result.countsByType())
      : countedBy(this.#result.hits, `record.${field}`);
  }
}

const positionOf = ({ score, record }: SearchHit): Position => ({ key: score, id: record.id });

const shown = (hit: Hit, result: SearchResult): SearchHit => ({
  record: hit.record,
  score: hit.score,
  findMatches: () => textMatches(hit, result),
});
