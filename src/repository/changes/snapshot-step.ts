import type { Graph } from "../graph.js";
import { portionsOf, type Stepwise } from "../stepwise.js";
import { type AnyRecord, blocks, type RecordType } from "../types/types.js";
import type { Digests, ShownContents } from "./shown-contents.js";

/** What a record showed before a step and shows after it; null where it is not there. */
interface States {
  readonly before: Digests | null;
  readonly after: Digests | null;
}

/** What one snapshot shows otherwise than the one before it, by the ids of records. */
export interface SnapshotStep {
  readonly from: string;
  readonly to: string;
  readonly states: ReadonlyMap<string, States>;
}

/**
 * The types whose records are compared: those that show as records of their own. Facts have their ids by their places, so
 * that one in front of others would change them all; what they say shows in the claims of records.
 */
const compared = blocks
  .filter(({ name, questions }) => questions !== null && name !== "Fact")
  // Every block is that of a type of record.
  .map(({ name }) => name as RecordType);

/** Compares two snapshots record by record. */
export function* stepBetween(before: Graph, after: Graph, contents: ShownContents): Stepwise<SnapshotStep> {
  const states = new Map<string, States>();
  for (const type of compared) {
    const left = new Map<string, AnyRecord>();
    for (const some of portionsOf<AnyRecord>(before.select(type, { unlisted: true }))) {
      for (const record of some) left.set(record.id, record);
      yield;
    }
    for (const some of portionsOf<AnyRecord>(after.select(type, { unlisted: true }))) {
      for (const record of some) {
        const old = left.get(record.id);
        left.delete(record.id);
        const now = { graph: after, record };
        if (old === undefined) states.set(record.id, { before: null, after: contents.digestsOf(type, now) });
        else {
          const then = { graph: before, record: old };
          if (contents.differences(type, then, now).length > 0)
            states.set(record.id, { before: contents.digestsOf(type, then), after: contents.digestsOf(type, now) });
        }
        yield;
      }
    }
    for (const record of left.values()) {
      states.set(record.id, { before: contents.digestsOf(type, { graph: before, record }), after: null });
      yield;
    }
  }
  return { from: before.snapshotId, to: after.snapshotId, states };
}
