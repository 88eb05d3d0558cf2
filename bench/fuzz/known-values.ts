import type { Graph } from "../../src/repository/graph.js";
import type { Position } from "../../src/repository/position.js";
import { blocks, type RecordType } from "../../src/repository/types/types.js";
import { scopeOf, toCursor } from "../../src/resolvers/cursor.js";
import type { KnownValues } from "./random-values.js";

const most = 40;

/** What operations over a graph can ask for: ids of its records by the fields that take them, and cursors of its lists. */
export function knownValuesOf(graph: Graph): KnownValues {
  const idsOf = new Map<string, readonly string[]>();
  const cursors = new Map<string, readonly string[]>();
  for (const { name, questions } of blocks) {
    if (questions === null) continue;
    // Every block is that of a type of record.
    const records: readonly { readonly id: string }[] = graph.select(name as RecordType, { unlisted: true });
    const step = Math.max(1, Math.floor(records.length / most));
    const some = records.filter((_record, place) => place % step === 0);
    const ids = some.map(({ id }) => id);
    const { list } = questions;
    for (const field of [name.charAt(0).toLowerCase() + name.slice(1), `${list}ByIds`]) idsOf.set(field, ids);
    const scope = scopeOf(list, null, null);
    // As above.
    const positionOf = graph.positionUnder(name as RecordType, null) as (record: { readonly id: string }) => Position;
    cursors.set(
      list,
      some.map((record) => toCursor(scope, positionOf(record))),
    );
  }
  return { ids: [...new Set([...idsOf.values()].flat())], idsOf, cursors };
}
