import { compareProblems, type Problem } from "../../documents/problem.js";
import type { RecordDecision } from "../../documents/records-file.js";
import type { ReadDocument } from "../../facts/facts.js";
import { SourceColumns } from "../../model/columns/source-columns.js";
import type { FactStatus } from "../../vocabulary/fact-statuses.js";
import { type AnyRecord, type RecordType, types } from "../types/types.js";
import { GraphContext } from "./context.js";
import { Decisions } from "./decisions.js";
import { Graph } from "../graph.js";
import { byCodeUnits } from "./names.js";
import { withoutDanglingReferences } from "./references.js";
import { withSeizureCounts } from "./seizure-counts.js";
import type { Snapshot } from "../snapshot.js";
import { snapshotIdOf } from "./snapshot-id.js";
import { snapshotOf } from "./snapshot-of.js";
import { atOnce } from "../stepwise.js";

/** What documents give, as data that can be handed to another thread; there `Graph.of` makes the graph of it. */
export interface SnapshotBuild {
  readonly snapshot: Snapshot;
  /** What is wrong with the documents that do not fit to the others, and are left out. */
  readonly problems: readonly Problem[];
  /** The documents that the snapshot was built of. */
  readonly documents: readonly ReadDocument[];
}

export interface Build extends SnapshotBuild {
  readonly graph: Graph;
}

export interface BuildOptions {
  /** Whether proposed facts are listed like the others, each with its status, and proposed values shown where nothing sure is. */
  readonly proposed: boolean;
  /** What a person says of records; nothing, when left out. */
  readonly decisions?: readonly RecordDecision[];
}

/** The graph that the facts of documents give, in one go. */
export function buildGraph(read: readonly ReadDocument[], options?: BuildOptions): Build {
  const build = buildSnapshot(read, options);
  return { ...build, graph: atOnce(Graph.of(build.snapshot)) };
}

/** The snapshot that the facts of documents give. Pure: the same documents give the same snapshot, in whatever order they come. */
export function buildSnapshot(
  read: readonly ReadDocument[],
  { proposed, decisions: given = [] }: BuildOptions = { proposed: false },
): SnapshotBuild {
  const decisions = new Decisions(given);
  const resolved = withoutDanglingReferences([...read].sort((a, b) => byCodeUnits(a.key, b.key)));
  const listed: FactStatus[] = proposed ? ["confirmed", "accepted", "proposed"] : ["confirmed", "accepted"];
  const columns = new SourceColumns();
  const sure = recordsOf(resolved.documents, listed, decisions, columns, proposed);
  const all = proposed ? sure : withProposed(sure, resolved.documents, decisions, columns);
  const records = withSeizureCounts(all, listed);
  columns.finish();
  return {
    snapshot: snapshotOf(
      snapshotIdOf({ documents: resolved.documents, decisions: given, listed }),
      records,
      listed,
      columns,
    ),
    // A name that nothing goes by is known when all records are made.
    problems: [...resolved.problems, ...decisions.problems()].sort(compareProblems),
    documents: resolved.documents,
  };
}

/** The records that facts of these reviews make. */
function recordsOf(
  documents: readonly ReadDocument[],
  reviews: readonly FactStatus[],
  decisions: Decisions,
  columns: SourceColumns,
  fills = false,
): AnyRecord[] {
  const context = new GraphContext(documents, ({ status }) => reviews.includes(status), decisions, columns, fills);
  return types.flatMap(({ records }): readonly AnyRecord[] => records(context));
}

/** Of the records that all facts make together those that no other facts than proposed ones make. */
function proposedOf(documents: readonly ReadDocument[], decisions: Decisions, columns: SourceColumns): AnyRecord[] {
  const isProposed = (status: FactStatus): boolean => status === "proposed";
  const context = new GraphContext(
    documents,
    ({ status }) => status !== "rejected",
    decisions,
    columns,
    false,
    isProposed,
  );
  return types
    .filter(({ name }) => !unreviewed.has(name))
    .flatMap(({ records }): readonly AnyRecord[] => records(context))
    .filter((record) => "status" in record && isProposed(record.status));
}

/** Records that have no status. */
const unreviewed: ReadonlySet<string> = new Set<RecordType>(["Document", "Disagreement"]);

/** The same records, unchanged, and beside them those that only proposed facts make: there for whoever asks for them. */
function withProposed(
  records: readonly AnyRecord[],
  documents: readonly ReadDocument[],
  decisions: Decisions,
  columns: SourceColumns,
): readonly AnyRecord[] {
  if (!documents.some(({ facts }) => facts.some(({ status }) => status === "proposed"))) return records;
  const known = new Set(records.map(({ id }) => id));
  return [...records, ...proposedOf(documents, decisions, columns).filter(({ id }) => !known.has(id))];
}
