import { groupedBy } from "../../documents/grouped-by.js";
import type { Fact } from "../../facts/facts.js";

/** So many facts that are alike are compared with each other; where more are, what they have in common says too little. */
const mostAlike = 50;

/**
 * Keys for facts of two documents that tell one thing in other words: `alikeBy` is what they have in common to the letter,
 * null where that would say too little, and `canBeOne` what must not speak against it.
 */
export function tellings<Each extends Fact>(
  facts: readonly Each[],
  alikeBy: (fact: Each) => string | null,
  canBeOne: (one: Each, other: Each) => boolean,
): ReadonlyMap<Each, readonly string[]> {
  const keys = new Map<Each, string[]>();
  let pairs = 0;
  for (const [told, alike] of groupedBy(facts, alikeBy)) {
    if (told === null || alike.length > mostAlike) continue;
    for (const [at, one] of alike.entries()) {
      for (const other of alike.slice(at + 1)) {
        if (one.documentKey === other.documentKey || !canBeOne(one, other)) continue;
        pairs += 1;
        for (const fact of [one, other]) keys.set(fact, [...(keys.get(fact) ?? []), `told ${pairs}`]);
      }
    }
  }
  return keys;
}

/** Whether two values do not contradict each other: they are the same, or one is not given. */
export const agree = (one: unknown, other: unknown): boolean =>
  one === undefined || other === undefined || one === null || other === null || one === other;
