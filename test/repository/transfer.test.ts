import { beforeAll, describe, expect, test } from "@jest/globals";
import { readDocuments } from "../../src/documents/read-documents.js";
import { buildSnapshot, type SnapshotBuild } from "../../src/repository/build-graph.js";
import { handedOver } from "./handed-over.js";

let build: SnapshotBuild;
beforeAll(async () => {
  build = buildSnapshot((await readDocuments(["documents", "test/gold"])).documents, { proposed: true });
});

/** Where a value differs from what it should be: in kind, class, content, or in which objects are one and the same. */
function differences(given: unknown, expected: unknown): string[] {
  const counterparts = new Map<unknown, unknown>();
  const found: string[] = [];
  const visit = (one: unknown, other: unknown, path: string): void => {
    if (typeof one !== "object" || one === null || typeof other !== "object" || other === null) {
      if (!Object.is(one, other)) found.push(`${path} is ${String(one)}; expected ${String(other)}`);
      return;
    }
    if (counterparts.has(one) || counterparts.has(other)) {
      if (counterparts.get(one) !== other) found.push(`${path} is not the object that it was`);
      return;
    }
    counterparts.set(one, other).set(other, one);
    if (Object.getPrototypeOf(one) !== Object.getPrototypeOf(other)) found.push(`${path} has another class`);
    if (!Object.isFrozen(one)) found.push(`${path} is not frozen`);
    const keys = Object.keys(other);
    if (Object.keys(one).join() !== keys.join()) found.push(`${path} has ${Object.keys(one).join()}`);
    for (const key of keys) visit(Reflect.get(one, key), Reflect.get(other, key), `${path}.${key}`);
  };
  visit(given, expected, "");
  return found;
}

describe("a snapshot that is handed over", () => {
  test("has the same objects, of the same classes, frozen, each as often as before", () => {
    const { snapshot } = handedOver(build).delivery;
    expect(snapshot.records.length).toBeGreaterThan(3000);
    expect(differences(snapshot.records, build.snapshot.records).slice(0, 5)).toEqual([]);
    expect(snapshot).toEqual(build.snapshot);
  });
});
