import type { Problem } from "../../documents/problem.js";
import type { AnyRecord } from "../types/types.js";
import type { Snapshot } from "../snapshot.js";
import type { Slice } from "./slice.js";
import { SliceWriter } from "./slice-writer.js";

/** What a thread that reads documents hands over. */
export interface Delivery {
  readonly snapshot: Snapshot;
  /** What is wrong with the documents that were left out. */
  readonly problems: readonly Problem[];
}

/** A snapshot in slices, made one by one as they are asked for; an `Arrival` makes the graph of them. */
export function slicesOf({ snapshot, problems }: Delivery): Iterable<Slice> {
  const { vocabulary, wholeNames } = snapshot.search;
  const { sources, records } = snapshot;
  const { claims, citations } = sources;
  return slices(
    // What records rest on comes before them.
    [claims.values.texts, citations.sources, claims.facts.documentIds, [sources]],
    records,
    [problems, vocabulary.forms, vocabulary.terms, wholeNames.names],
    { snapshot, problems },
  );
}

type Lists = readonly (readonly unknown[])[];

function* slices(
  first: Lists,
  records: readonly AnyRecord[],
  last: Lists,
  whole: object,
): Generator<Slice, void, undefined> {
  const writer = new SliceWriter();
  for (const part of partsOf(first, records, last)) {
    writer.write(part);
    if (writer.isFull) yield writer.slice();
  }
  writer.write(whole);
  yield writer.slice();
}

/** What is longer comes piece by piece before the list that holds it, so that slices stay small. */
const longList = 100;

function* partsOf(first: Lists, records: readonly AnyRecord[], last: Lists): Generator {
  for (const list of first) yield* list;
  for (const record of records) {
    for (const key of Object.keys(record)) {
      const value: unknown = Reflect.get(record, key);
      if (Array.isArray(value) && value.length > longList) yield* value;
    }
    yield record;
  }
  for (const list of last) yield* list;
}
