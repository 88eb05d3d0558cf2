import { beforeAll, describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { readDocuments } from "../../src/documents/read-documents.js";
import { readFacts } from "../../src/review/read-facts.js";
import type { AnyRecord } from "../../src/repository/types/types.js";
import { buildSnapshot } from "../../src/repository/assembly/build-graph.js";
import { snapshotOf } from "../../src/repository/assembly/snapshot-of.js";

/** Where in a record a value stands. */
type Path = readonly string[];

/** Every value of a record: those that are no objects, and the lists, which can lose their last item. */
function pathsOf(value: unknown, path: Path = []): Path[] {
  if (typeof value !== "object" || value === null) return [path];
  const inner = Object.entries(value).flatMap(([key, each]) => pathsOf(each, [...path, key]));
  return Array.isArray(value) && value.length > 0 ? [path, ...inner] : inner;
}

/** A copy in which the value at this place differs. */
function changed(value: unknown, [key, ...rest]: Path): unknown {
  if (key === undefined) return otherThan(value);
  if (Array.isArray(value))
    return value.map((each: unknown, place) => (String(place) === key ? changed(each, rest) : each));
  const object = value as object;
  const prototype = Object.getPrototypeOf(object) as object;
  return Object.assign(Object.create(prototype), object, { [key]: changed(Reflect.get(object, key), rest) });
}

function otherThan(value: unknown): unknown {
  if (Array.isArray(value)) return value.slice(0, -1);
  if (typeof value === "string") return `${value}x`;
  if (typeof value === "number") return value + 1;
  return value === true ? false : value === false ? true : "x";
}

describe("the id of a snapshot", () => {
  let records: readonly AnyRecord[];
  beforeAll(async () => {
    const { documents } = await readDocuments(["documents", "test/gold"]);
    const all = buildSnapshot(readFacts(documents).values).snapshot.records;
    // A few of each type, with their documents, so that many changes can be tried.
    const counts = new Map<string, number>();
    records = all.filter(({ id }) => {
      const type = id.slice(0, id.indexOf(":"));
      counts.set(type, (counts.get(type) ?? 0) + 1);
      return (counts.get(type) ?? 0) <= 4;
    });
    expect(counts.size).toBe(14);
  });
  const idOf = (some: readonly AnyRecord[], listed: Parameters<typeof snapshotOf>[1] = ["confirmed"]): string =>
    snapshotOf(some, listed).id;

  test("differs as soon as any value of any record differs", () => {
    const id = idOf(records);
    const places = records.flatMap((record, at) => pathsOf(record).map((path) => ({ at, path })));
    expect(places.length).toBeGreaterThan(2000);
    fc.assert(
      fc.property(fc.constantFrom(...places), ({ at, path }) => {
        const others = records.map((record, place) => (place === at ? (changed(record, path) as AnyRecord) : record));
        expect(idOf(others)).not.toBe(id);
      }),
      { numRuns: 300 },
    );
  });

  test("differs when a record is there or not", () => {
    const id = idOf(records);
    for (const record of records) expect(idOf(records.filter((other) => other !== record))).not.toBe(id);
  });

  test("is the same in whatever order the records come", () => {
    const id = idOf(records);
    fc.assert(
      fc.property(fc.shuffledSubarray([...records], { minLength: records.length }), (shuffled) => {
        expect(idOf(shuffled)).toBe(id);
      }),
      { numRuns: 20 },
    );
  });

  test("differs when other records are listed, and not when all are listed in any case", () => {
    const [first] = records.filter((record) => "status" in record);
    if (first === undefined) throw new Error("No record has a status.");
    const some = [
      Object.assign(Object.create(Object.getPrototypeOf(first) as object), first, { status: "proposed" }),
    ] as AnyRecord[];
    expect(idOf(some, ["confirmed"])).not.toBe(idOf(some, ["confirmed", "proposed"]));
    expect(idOf(some, ["proposed", "accepted"])).toBe(idOf(some, ["proposed"]));
  });
});
