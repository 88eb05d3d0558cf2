import { beforeAll, describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import type { Problem } from "../../src/documents/problem.js";
import { readDocuments } from "../../src/documents/read-documents.js";
import { Citation } from "../../src/model/citation.js";
import { IntegerColumn } from "../../src/model/columns/integer-column.js";
import { NumberedSources } from "../../src/model/sources.js";
import { readFacts } from "../../src/review/read-facts.js";
import { buildSnapshot, type SnapshotBuild } from "../../src/repository/assembly/build-graph.js";
import { Graph } from "../../src/repository/graph.js";
import { SliceReader } from "../../src/repository/transfer/slice-reader.js";
import { SliceWriter } from "../../src/repository/transfer/slice-writer.js";
import { slicesOf } from "../../src/repository/transfer/slices-of.js";
import { handedOver } from "./handed-over.js";

/** Where a value differs from what it should be: in class, content, or in which objects are one and the same. */
function differences(given: unknown, expected: unknown): string[] {
  const counterparts = new Map<unknown, unknown>();
  const found: string[] = [];
  const visit = (one: unknown, other: unknown, path: string): void => {
    if (typeof one !== "object" || one === null || typeof other !== "object" || other === null) {
      if (!Object.is(one, other)) found.push(`${path} is ${String(one)}; expected ${String(other)}`);
      return;
    }
    // All empty lists are one.
    if (Array.isArray(one) && Array.isArray(other) && one.length + other.length === 0 && Object.isFrozen(one)) return;
    // Sources of one number are the same, whichever objects they are.
    const isShared = !(one instanceof NumberedSources);
    if (isShared && (counterparts.has(one) || counterparts.has(other))) {
      if (counterparts.get(one) !== other) found.push(`${path} is not the object that it was`);
      return;
    }
    counterparts.set(one, other).set(other, one);
    if (one instanceof IntegerColumn && other instanceof IntegerColumn) {
      if (one.values().join() !== other.values().join()) found.push(`${path} has other integers`);
      return;
    }
    if (other instanceof Int32Array) {
      // One that was cloned is of another realm in jest.
      if (!ArrayBuffer.isView(one) || Buffer.compare(bytesOf(one), bytesOf(other)) !== 0) found.push(`${path} differs`);
      return;
    }
    if (Object.getPrototypeOf(one) !== Object.getPrototypeOf(other)) found.push(`${path} has another class`);
    if (!Object.isFrozen(one)) found.push(`${path} is not frozen`);
    const keys = Object.keys(other);
    if (Object.keys(one).join() !== keys.join()) found.push(`${path} has ${Object.keys(one).join()}`);
    for (const key of keys) visit(Reflect.get(one, key), Reflect.get(other, key), `${path}.${key}`);
  };
  visit(given, expected, "");
  return found.slice(0, 5);
}
const bytesOf = ({ buffer, byteOffset, byteLength }: ArrayBufferView): Buffer =>
  Buffer.from(buffer, byteOffset, byteLength);

const problem: Problem = {
  path: "a.txt",
  line: 1,
  column: 2,
  message: "is broken",
  fix: null,
  excerpt: "",
  caret: 0,
};

describe("a snapshot that is handed over", () => {
  let build: SnapshotBuild;
  beforeAll(async () => {
    build = buildSnapshot(readFacts((await readDocuments(["documents", "test/gold"])).documents).values);
  });

  test("has the same objects, of the same classes, frozen, each once however often it is referred to", () => {
    const { snapshot, problems } = handedOver({ ...build, problems: [problem] }).delivery;
    expect(snapshot.records.length).toBeGreaterThan(3000);
    expect(differences(snapshot, Object.freeze(build.snapshot))).toEqual([]);
    expect(problems).toEqual([problem]);
  });

  test("comes in slices of which none is long but the last, which has the lists of everything", () => {
    const sizes = [...slicesOf(build)].map(({ words, strings }) => words.length + strings.length);
    expect(sizes.length).toBeGreaterThan(10);
    expect(Math.max(...sizes.slice(0, -1))).toBeLessThan(20_000);
  });

  test("is made ready in many steps", () => {
    expect([...Graph.of(build.snapshot)].length).toBeGreaterThan(300);
  });
});

describe("what is written into slices", () => {
  const readBack = (value: object): unknown => {
    const writer = new SliceWriter();
    writer.write(value);
    const reader = new SliceReader();
    reader.read(writer.slice());
    return reader.last;
  };

  test("is read as it was, whatever values there are", () => {
    const leaf = fc.oneof(
      fc.double({ noNaN: true }),
      fc.integer(),
      fc.string({ unit: "binary" }),
      fc.constantFrom(null, undefined, true, false, -0, 2 ** 28, -(2 ** 28), 2 ** 28 - 1),
    );
    fc.assert(
      fc.property(fc.array(fc.array(leaf, { minLength: 1 }), { minLength: 1 }), (lists) => {
        for (const each of lists) Object.freeze(each);
        expect(differences(readBack(lists), Object.freeze(lists))).toEqual([]);
      }),
    );
  });

  test("is read as it was, wherever a citation stands", () => {
    const text = "Police seized 12 kg of heroin. 😀 The end.";
    const place = fc.integer({ min: 0, max: text.length });
    const source = Object.freeze({ documentId: "Document:a", text, column: null });
    const citations = fc.tuple(place, place).map(([one, other]) => {
      return new Citation(source, Math.min(one, other), Math.max(one, other), null);
    });
    fc.assert(
      fc.property(fc.array(citations, { minLength: 1 }), (some) => {
        const read = readBack(some) as readonly Citation[];
        expect(differences(read, Object.freeze(some))).toEqual([]);
        expect(read.map(({ quote }) => quote)).toEqual(some.map(({ start, end }) => text.slice(start, end)));
      }),
    );
  });

  test("is data of known classes, and nothing else", () => {
    expect(() => readBack([() => 1])).toThrow("A snapshot has a function; expected data that can change threads.");
    expect(() => readBack([new Date(0)])).toThrow(
      "A snapshot has an object of class Date; expected one of the classes of records.",
    );
  });
});
