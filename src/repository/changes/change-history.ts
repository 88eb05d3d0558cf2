import type { Graph } from "../graph.js";
import { inTurns, portionsOf, sorted, type Stepwise } from "../stepwise.js";
import type { ChangeFeed, RecordChange } from "./change-feed.js";
import { type Digests, ShownContents, type ShownFields } from "./shown-contents.js";
import { type SnapshotStep, stepBetween } from "./snapshot-step.js";

export const defaultKeptSnapshots = 20;

/** So many states of records are kept at most, which bounds the memory: of larger steps the oldest are forgotten first. */
const mostStates = 200_000;

/** How many answers are kept for clients that ask page by page. */
const mostAnswers = 8;

/**
 * The last snapshots that were served, and what each shows otherwise than the one before it. Of records that differ it
 * keeps a short text for each field, of others nothing. Comparing takes turns with everything else.
 */
export class ChangeHistory implements ChangeFeed {
  readonly #contents: ShownContents;
  readonly #kept: number;
  readonly #mostStates: number;
  readonly #answers = new Map<string, readonly RecordChange[]>();
  readonly #listeners = new Set<() => void>();
  #steps: readonly SnapshotStep[] = [];
  #latest: Graph | null = null;
  /** The snapshot up to which all is compared. */
  #reached: string | null = null;
  #comparing: Promise<void> = Promise.resolve();

  constructor(shown: ShownFields, kept: number = defaultKeptSnapshots, most: number = mostStates) {
    this.#contents = new ShownContents(shown);
    this.#kept = kept;
    this.#mostStates = most;
  }

  /** The latest snapshot that can be asked about; null before the first. */
  get reached(): string | null {
    return this.#reached;
  }

  /** Takes a graph as the one that is served from now on. */
  add(graph: Graph): void {
    const before = this.#latest;
    this.#latest = graph;
    if (before === null) this.#reached = graph.snapshotId;
    else if (before.snapshotId !== graph.snapshotId)
      this.#comparing = this.#comparing.then(() => this.#compare(before, graph));
  }

  /** Calls whenever there is a later snapshot to ask about, until the function that it gives back is called. */
  follow(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => void this.#listeners.delete(listener);
  }

  async between(from: string, to: string): Promise<readonly RecordChange[] | null> {
    await this.#comparing;
    const [start, end] = [this.#placeOf(from), this.#placeOf(to)];
    if (start === null || end === null || start > end) return null;
    const key = `${from} ${to}`;
    const known = this.#answers.get(key);
    if (known !== undefined) return known;
    const changes = await inTurns(changesOf(this.#steps, start, end));
    this.#answers.set(key, changes);
    for (const [oldest] of this.#answers) if (this.#answers.size > mostAnswers) this.#answers.delete(oldest);
    return changes;
  }

  async #compare(before: Graph, after: Graph): Promise<void> {
    const step = await inTurns(stepBetween(before, after, this.#contents));
    this.#steps = this.#remembered([...this.#steps, step].slice(-this.#kept));
    this.#reached = step.to;
    // A snapshot may come again, and then its id means its last time.
    this.#answers.clear();
    for (const listener of [...this.#listeners]) listener();
  }

  /** The latest of the steps, as far as there is room for what they say. */
  #remembered(steps: readonly SnapshotStep[]): readonly SnapshotStep[] {
    let left = this.#mostStates;
    return steps.slice(1 + steps.findLastIndex(({ states }) => (left -= states.size) < 0));
  }

  /** How many steps lead to a snapshot, of its last time; null when it is not known. */
  #placeOf(id: string): number | null {
    if (id === this.#reached) return this.#steps.length;
    const place = this.#steps.findLastIndex(({ from }) => from === id);
    return place === -1 ? null : place;
  }
}

/** What the snapshot after so many steps shows otherwise than the one after fewer. */
function* changesOf(steps: readonly SnapshotStep[], start: number, end: number): Stepwise<readonly RecordChange[]> {
  const ids = new Set<string>();
  for (const { states } of steps.slice(start, end))
    for (const some of portionsOf([...states.keys()])) {
      for (const id of some) ids.add(id);
      yield;
    }
  const changes: RecordChange[] = [];
  for (const some of portionsOf(yield* sorted([...ids], (a, b) => (a < b ? -1 : a > b ? 1 : 0)))) {
    for (const id of some) {
      const change = changeOf(id, stateAt(steps, start, id), stateAt(steps, end, id));
      if (change !== null) changes.push(change);
    }
    yield;
  }
  return Object.freeze(changes);
}

/** What a record of which some step tells showed after so many steps. */
function stateAt(steps: readonly SnapshotStep[], place: number, id: string): Digests | null {
  const next = steps.slice(place).find(({ states }) => states.has(id));
  if (next !== undefined) return next.states.get(id)?.before ?? null;
  return steps.findLast(({ states }, index) => index < place && states.has(id))?.states.get(id)?.after ?? null;
}

function changeOf(id: string, before: Digests | null, after: Digests | null): RecordChange | null {
  if (before === null) return after === null ? null : { id, kind: "added", fields: [] };
  if (after === null) return { id, kind: "gone", fields: [] };
  const names = [...new Set([...before.keys(), ...after.keys()])];
  const fields = names.filter((name) => before.get(name) !== after.get(name)).sort();
  return fields.length === 0 ? null : { id, kind: "changed", fields };
}
