import type { SourceColumns } from "../model/columns/source-columns.js";
import type { FactStatus } from "../vocabulary/fact-statuses.js";
import type { AnyRecord } from "./types/types.js";
import type { Counts } from "./counts/list-lengths.js";
import type { SearchTables } from "./search/search-tables.js";
import type { Sequences } from "./memory/sequences.js";

/** What a graph is made of, as plain data: it can be handed from one thread to another. */
export interface Snapshot {
  /** The same for the same files on every machine; another for whatever makes anything that is served differ. */
  readonly id: string;
  /** In the order of their ids. */
  readonly records: readonly AnyRecord[];
  /** The claims and citations of the records. */
  readonly sources: SourceColumns;
  /** The reviews that a record must have had to be listed when nobody asks for others; null when all have. */
  readonly listed: readonly FactStatus[] | null;
  /** By type: how its records stand in each of the orders that are offered. */
  readonly sequences: Readonly<Record<string, Sequences>>;
  readonly search: SearchTables;
  /** How many records there are and how long their lists. */
  readonly counts: Counts;
}

/** Whether a record shows in lists when nobody asks for other reviews. */
export const isListed = (record: AnyRecord, listed: readonly FactStatus[] | null): boolean =>
  listed === null || !("status" in record) || listed.includes(record.status);
