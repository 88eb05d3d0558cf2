import { longestQuote, type Passage } from "../documents/passage.js";
import type { FactType } from "../facts/fact-types.js";
import type { Fact } from "../facts/facts.js";
import { lastNotAbove } from "../documents/count-while.js";
import { addTo } from "../documents/grouped-by.js";

interface Placed<Item> {
  readonly passage: Passage;
  readonly item: Item;
  /** The item's place in its list. */
  readonly index: number;
}

/**
 * Finds, in the order of their list, those of some facts that are of another fact's type and quote some of its words. No
 * quote is longer than the longest, so that only few have to be compared.
 */
export function createOverlaps<Item>(
  items: readonly Item[],
  factOf: (item: Item) => Fact,
): (fact: Fact) => readonly Item[] {
  const byType = new Map<FactType, Placed<Item>[]>();
  items.forEach((item, index) => {
    const { type, passages } = factOf(item);
    for (const passage of passages) addTo(byType, type, { passage, item, index });
  });
  const starts = new Map<FactType, readonly number[]>();
  for (const [type, placed] of byType) {
    placed.sort((a, b) => a.passage.start - b.passage.start);
    starts.set(
      type,
      placed.map(({ passage }) => passage.start),
    );
  }
  return ({ type, passages }) => {
    const placed = byType.get(type) ?? [];
    const found = new Map<number, Item>();
    for (const { start, end } of passages) {
      let at = lastNotAbove(starts.get(type) ?? [], start - longestQuote) + 1;
      for (let other = placed[at]; other !== undefined && other.passage.start < end; other = placed[++at])
        if (other.passage.end > start) found.set(other.index, other.item);
    }
    return [...found].sort(([a], [b]) => a - b).map(([, item]) => item);
  };
}
