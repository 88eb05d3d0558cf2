import { expect, test } from "@jest/globals";
import { snapshotOf } from "../../../src/repository/assembly/snapshot-of.js";
import { Graph } from "../../../src/repository/graph.js";
import { atOnce } from "../../../src/repository/stepwise.js";
import { totalsIn } from "../../../src/repository/totals/totals-in.js";
import { seizureOf } from "./seizure-of.js";

test("totals that take long are worked out once while others have their turn, and are remembered", async () => {
  const countries = ["CN", "TJ", "AF", "KZ", "KG", "UZ", "RU", "IN", "PK", "IR"];
  const seizures = Array.from({ length: 20_000 }, (_each, number) =>
    seizureOf({
      id: String(number),
      country: countries[number % 10] ?? "CN",
      from: `${1900 + (Math.floor(number / 10) % 100)}-${String(1 + (Math.floor(number / 1000) % 12)).padStart(2, "0")}`,
      kilograms: 1,
    }),
  );
  const graph = atOnce(Graph.of(snapshotOf("of-test", seizures, ["confirmed"])));
  const [first, second] = [totalsIn(graph, null, ["country", "year"]), totalsIn(graph, null, ["year", "country"])];
  const [totals, same] = await Promise.all([first, second]);
  expect(same).toBe(totals);
  expect(totals.totals.map(({ kilograms }) => kilograms)).toEqual(Array.from({ length: 1000 }, () => 12));
  expect(totalsIn(graph, null, ["country", "year"])).toBe(totals);
});
