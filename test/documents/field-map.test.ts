import { expect, test } from "@jest/globals";
import fc from "fast-check";
import { FieldMap } from "../../src/documents/field-map.js";

test("a map of fields answers as a Map of the same entries does, whatever other maps were made before", () => {
  const entries = fc.uniqueArray(fc.tuple(fc.constantFrom("from", "to", "massKg", "country", "scope"), fc.nat(3)), {
    selector: ([name]) => name,
  });
  fc.assert(
    fc.property(fc.array(entries, { minLength: 1 }), (lists) => {
      const maps = lists.map((list) => new FieldMap(...unzipped(list)));
      for (const [place, list] of lists.entries()) {
        const [map, expected] = [maps[place], new Map<string, number>(list)];
        expect([...(map ?? [])]).toEqual([...expected]);
        expect([...(map?.entries() ?? [])]).toEqual(list);
        expect([...(map?.keys() ?? [])]).toEqual([...expected.keys()]);
        expect([...(map?.values() ?? [])]).toEqual([...expected.values()]);
        expect(map?.size).toBe(expected.size);
        for (const name of ["from", "to", "massKg", "place"])
          expect([map?.get(name), map?.has(name)]).toEqual([expected.get(name), expected.has(name)]);
      }
    }),
  );
});

const unzipped = (list: readonly (readonly [string, number])[]): [string[], number[]] => [
  list.map(([name]) => name),
  list.map(([, value]) => value),
];
