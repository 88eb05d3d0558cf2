import { readDocuments } from "../../src/documents/read-documents.js";
import { readFacts } from "../../src/review/read-facts.js";
import { Document } from "../../src/model/document.js";
import { typeOfId } from "../../src/model/node.js";
import type { AnyRecord } from "../../src/repository/types/types.js";
import { buildSnapshot } from "../../src/repository/assembly/build-graph.js";
import { snapshotOf } from "../../src/repository/assembly/snapshot-of.js";
import { Graph } from "../../src/repository/graph.js";
import { MemoryStore } from "../../src/repository/memory/memory-store.js";
import { atOnce } from "../../src/repository/stepwise.js";
import { NaiveStore } from "./naive-store.js";
import { storeConformance } from "./store-conformance.js";

let known: Promise<readonly AnyRecord[]> | undefined;
/** Some records of each type; every fifth that can be is not reviewed, and so not listed. */
const records = (): Promise<readonly AnyRecord[]> => (known ??= someRecords());

async function someRecords(): Promise<readonly AnyRecord[]> {
  const { documents } = await readDocuments(["documents"]);
  const counts = new Map<string, number>();
  return buildSnapshot(readFacts(documents).values).snapshot.records.flatMap((record) => {
    const type = typeOfId(record.id);
    const count = (counts.get(type) ?? 0) + 1;
    counts.set(type, count);
    if (count > 25) return [];
    if (record instanceof Document) return loaded(record, count);
    return count % 5 === 0 && "status" in record ? unreviewed(record) : record;
  });
}

/** Several of one load, and several loads. */
const loaded = (record: Document, count: number): Document =>
  Object.assign(new Document(), record, { loadedAt: `2026-11-2${count % 5}T00:00:00.000Z` });

const unreviewed = <Item extends AnyRecord>(record: Item): Item =>
  // A copy keeps the class of its record.
  Object.assign(Object.create(Object.getPrototypeOf(record) as object) as Item, record, { status: "proposed" });

storeConformance(
  "in memory",
  records,
  (all, listed) => new MemoryStore(atOnce(Graph.of(snapshotOf("of-test", all, listed)))),
);
storeConformance("without indexes", records, (all, listed) => new NaiveStore(all, listed));
