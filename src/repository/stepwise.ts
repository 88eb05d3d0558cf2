import { setImmediate } from "node:timers/promises";

/** Work in steps of a few milliseconds at most: between two of them others can have their turn. */
export type Stepwise<Result> = Generator<undefined, Result, undefined>;

/** Does all steps of some work one after the other. */
export function atOnce<Result>(work: Stepwise<Result>): Result {
  for (;;) {
    const step = work.next();
    if (step.done === true) return step.value;
  }
}

/** Does some work while the event loop goes on: others have their turn whenever so many milliseconds are used up. */
export async function inTurns<Result>(work: Stepwise<Result>, { slice = 10 } = {}): Promise<Result> {
  let began = performance.now();
  for (;;) {
    const step = work.next();
    if (step.done === true) return step.value;
    if (performance.now() - began < slice) continue;
    await setImmediate();
    began = performance.now();
  }
}

/** Few enough for a step to be short where each item is a date that is parsed for the first time. */
const portion = 64;

/** The items in portions, each a step for whoever yields between them. */
export function* portionsOf<Item>(items: readonly Item[]): Generator<readonly Item[], void, undefined> {
  for (let from = 0; from < items.length; from += portion) yield items.slice(from, from + portion);
}

/** The items in order, equal ones in the order in which they stand. Sorts portions, then merges neighbours. */
export function* sorted<Item>(items: readonly Item[], compare: (a: Item, b: Item) => number): Stepwise<Item[]> {
  let runs: Item[][] = [];
  for (const some of portionsOf(items)) {
    runs.push([...some].sort(compare));
    yield;
  }
  while (runs.length > 1) {
    const merged: Item[][] = [];
    for (let place = 0; place < runs.length; place += 2)
      merged.push(yield* mergedRuns(runs[place] ?? [], runs[place + 1] ?? [], compare));
    runs = merged;
  }
  return runs[0] ?? [];
}

function* mergedRuns<Item>(one: Item[], other: Item[], compare: (a: Item, b: Item) => number): Stepwise<Item[]> {
  const merged: Item[] = [];
  let next = 0;
  for (const some of portionsOf(one)) {
    for (const item of some) {
      for (let rival = other[next]; rival !== undefined && compare(rival, item) < 0; rival = other[next]) {
        merged.push(rival);
        next += 1;
        if (merged.length % portion === 0) yield;
      }
      merged.push(item);
    }
    yield;
  }
  for (const some of portionsOf(other.slice(next))) {
    merged.push(...some);
    yield;
  }
  return merged;
}
