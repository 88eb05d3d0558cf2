import { expect, test } from "@jest/globals";
import type { SeizureTotals } from "../../../src/model/seizure-total.js";
import type { Filters } from "../../../src/repository/types/types.js";
import { Graph } from "../../../src/repository/graph.js";
import { snapshotOf } from "../../../src/repository/assembly/snapshot-of.js";
import { atOnce } from "../../../src/repository/stepwise.js";
import { figureCount, totalsIn } from "../../../src/repository/totals/totals-in.js";
import { totalsOf } from "../../../src/repository/totals/totals.js";
import { seizureOf } from "./seizure-of.js";

const seizures = [
  seizureOf({ id: "china", country: "CN", from: "2015", kilograms: 8796 }),
  seizureOf({ id: "china-too", country: "CN", from: "2011", to: "2017", kilograms: 60_000 }),
  seizureOf({ id: "tajikistan", country: "TJ", from: "2015", kilograms: 498, status: "proposed" }),
];
const graph = (): Graph => atOnce(Graph.of(snapshotOf("of-test", seizures, ["confirmed"])));
const filter = (minKilograms: number): Filters["SeizureStat"] => ({ minKilograms });

test("the totals of a snapshot are those of its listed figures, which are counted beforehand", async () => {
  const snapshot = graph();
  const added = ({ totals }: SeizureTotals): unknown => totals.map((total) => [total.kilograms, total.seizures]);
  const expected = totalsOf(seizures.slice(0, 2), ["country"], () => null);
  expect(added(await totalsIn(snapshot, null, ["country"]))).toEqual(added(expected));
  expect(figureCount(snapshot)).toBe(2);
});

test("the same question of the same snapshot is answered with the same totals, however it is worded", async () => {
  const snapshot = graph();
  const totals = await totalsIn(snapshot, filter(9000), ["substance", "country"]);
  expect(totals.totals.map(({ kilograms }) => kilograms)).toEqual([60_000]);
  expect(await totalsIn(snapshot, filter(9000), ["country", "substance", "country"])).toBe(totals);
  expect(await totalsIn(graph(), filter(9000), ["substance", "country"])).not.toBe(totals);
});

test("another filter or grouping is another question", async () => {
  const snapshot = graph();
  const asked = await Promise.all(
    [null, filter(9000), filter(100_000)].map(async (each) => totalsIn(snapshot, each, ["country"])),
  );
  expect(asked.map(({ totals }) => totals.map(({ kilograms }) => kilograms))).toEqual([[60_000], [60_000], []]);
  expect(await totalsIn(snapshot, null, ["substance"])).not.toBe(await totalsIn(snapshot, null, ["country"]));
});
