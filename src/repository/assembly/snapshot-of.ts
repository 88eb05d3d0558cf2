import type { FactStatus } from "../../vocabulary/fact-statuses.js";
import { SourceColumns } from "../../model/columns/source-columns.js";
import { typeOfId } from "../../model/node.js";
import type { AnyRecord } from "../types/types.js";
import { countLists } from "../counts/count-lists.js";
import { byCodeUnits } from "./names.js";
import { searchedRecords } from "../search/searched-records.js";
import { searchTablesOf } from "../search/search-tables.js";
import { type Orders, orders } from "../memory/orders.js";
import { sequencesOf } from "../memory/sequences.js";
import { isListed, type Snapshot } from "../snapshot.js";
import { groupedBy } from "../../documents/grouped-by.js";

/** Works out of records, in whatever order they come, all that takes long and need not be worked out where it is served. */
export function snapshotOf(
  id: string,
  unordered: readonly AnyRecord[],
  reviews: readonly FactStatus[],
  sources: SourceColumns = new SourceColumns(),
): Snapshot {
  const records = Object.freeze([...unordered].sort((a, b) => byCodeUnits(a.id, b.id)));
  const listed = records.every((record) => isListed(record, reviews)) ? null : Object.freeze([...reviews]);
  const byType = groupedBy(records, ({ id }) => typeOfId(id));
  // A group has the records of the type that is its key, which the compiler cannot follow through the map.
  const sequences = Object.entries<Orders<never>>(orders).map(
    ([type, keys]) => [type, sequencesOf((byType.get(type) ?? []) as never[], keys)] as const,
  );
  return {
    id,
    records,
    sources,
    listed,
    sequences: Object.fromEntries(sequences),
    search: searchTablesOf(searchedRecords(records, listed)),
    counts: countLists(records, sources),
  };
}
