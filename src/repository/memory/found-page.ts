import type { Page, PageAsk, ValueCount } from "../page.js";
import type { Position } from "../position.js";
import type { Selection } from "./selection.js";

type CountBy = (field: string) => readonly ValueCount[];

/** A page of a selection. Whatever nobody asks of it is not worked out. */
class FoundPage<Item extends { readonly id: string }> implements Page<Item> {
  readonly nodes: readonly Item[];
  readonly #selection: Selection<Item>;
  /** The rank of the first node, or where an empty page stands; the rank behind the last. */
  readonly #from: number;
  readonly #to: number;
  readonly #asksTotal: boolean;
  readonly #countBy: CountBy;
  #positions: readonly Position[] | undefined;

  constructor(selection: Selection<Item>, ranks: Int32Array, empty: number, { total }: PageAsk, countBy: CountBy) {
    const nodes: Item[] = [];
    for (const rank of ranks) nodes.push(selection.itemAt(rank));
    this.nodes = nodes;
    this.#selection = selection;
    this.#from = ranks[0] ?? empty;
    this.#to = nodes.length === 0 ? empty : (ranks[nodes.length - 1] ?? empty) + 1;
    this.#asksTotal = total;
    this.#countBy = countBy;
  }

  get positions(): readonly Position[] {
    return (this.#positions ??= this.nodes.map((item) => this.#selection.positionOf(item)));
  }

  get hasPrevious(): boolean {
    return this.#selection.matches.before(this.#from, 1).length > 0;
  }

  get hasNext(): boolean {
    return this.#selection.matches.from(this.#to, 1).length > 0;
  }

  get total(): number | null {
    return this.#asksTotal ? this.#selection.matches.total : null;
  }

  counts(field: string): readonly ValueCount[] {
    return this.#countBy(field);
  }
}

/** The page that is asked of a selection. */
export function foundPage<Item extends { readonly id: string }>(
  selection: Selection<Item>,
  ask: PageAsk,
  countBy: CountBy,
): Page<Item> {
  const { matches } = selection;
  const from = ask.after === null ? 0 : selection.ranksUpTo(ask.after, true);
  if (ask.last === null && ask.before === null)
    return new FoundPage(selection, matches.from(from, ask.first ?? Infinity), from, ask, countBy);
  const to = ask.before === null ? matches.count : Math.max(from, selection.ranksUpTo(ask.before, false));
  const ranks =
    ask.last === null
      ? matches.from(from, ask.first ?? Infinity).filter((rank) => rank < to)
      : matches.before(to, ask.last).filter((rank) => rank >= from);
  return new FoundPage(selection, ask.first === null ? ranks : ranks.subarray(0, ask.first), from, ask, countBy);
}

/** The page in which a record has as many before it as after it, as far as the list goes; an empty page without the record. */
export function pageAround<Item extends { readonly id: string }>(
  selection: Selection<Item>,
  around: Item | null,
  ask: PageAsk,
  countBy: CountBy,
): Page<Item> {
  const { matches } = selection;
  const rank = around === null ? matches.count : selection.ranksUpTo(selection.positionOf(around), false);
  const isThere = rank < matches.count && selection.itemAt(rank).id === around?.id && matches.has(rank);
  if (!isThere) {
    const total = ask.total ? matches.total : null;
    return { nodes: [], positions: [], hasNext: false, hasPrevious: false, total, counts: countBy };
  }
  const size = ask.first ?? Infinity;
  const before = matches.before(rank, size);
  const after = matches.from(rank, size);
  const ranks = new Int32Array(before.length + after.length);
  ranks.set(before);
  ranks.set(after, before.length);
  const shown = Math.min(size, ranks.length);
  const begin = Math.max(0, Math.min(before.length - Math.floor((shown - 1) / 2), ranks.length - shown));
  return new FoundPage(selection, ranks.subarray(begin, begin + shown), rank, ask, countBy);
}
