import "reflect-metadata";
import type { Claim } from "../src/model/claim.js";
import { Document } from "../src/model/document.js";
import type { SeizureGrouping } from "../src/model/seizure-grouping.js";
import { SeizureStat } from "../src/model/seizure-stat.js";
import { Graph } from "../src/repository/graph.js";
import { snapshotOf } from "../src/repository/assembly/snapshot-of.js";
import { atOnce } from "../src/repository/stepwise.js";
import { byCodeUnits } from "../src/repository/assembly/names.js";
import { recomputationsIn } from "../src/repository/recomputation/recomputation.js";
import { Figures } from "../src/repository/totals/figures.js";
import { totalsOfSorted } from "../src/repository/totals/totals.js";
import { groupFigures } from "./speed/group-figures.js";
import { processorTime } from "./speed/processor-time.js";
import { seizureFigures, shapes } from "./speed/seizure-figures.js";

/**
 * What adding up seizure figures costs, by their shape and number, in milliseconds of processor time: making them ready,
 * once for a snapshot, then a question for each grouping. Numbers of figures may be given: `npm run bench -- totals 3600`.
 */
const given = process.argv.slice(2).map(Number);
const sizes = given.length > 0 ? given : [3600, 20_000, 40_000];
const groupings: readonly (readonly SeizureGrouping[])[] = [
  ["substance"],
  [],
  ["country"],
  ["substance", "country", "year"],
  ["organization"],
];

const print = (cells: readonly string[]): void => {
  process.stdout.write(
    `${cells.map((cell, column) => (column === 0 ? cell.padEnd(42) : cell.padStart(12))).join("")}\n`,
  );
};
print([
  "",
  "figures",
  "made ready",
  ...groupings.map((by) => by.map((each) => each.slice(0, 3)).join(",") || "all"),
  "totals",
  "left out",
]);

for (const shape of Object.keys(shapes)) {
  for (const size of sizes) {
    const records = seizureFigures(shape, size);
    const seizures = records.filter((record) => record instanceof SeizureStat).sort((a, b) => byCodeUnits(a.id, b.id));
    const documents = new Map(records.flatMap((record) => (record instanceof Document ? [[record.id, record]] : [])));
    const documentOf = ({ documentId }: Claim): Document | null => documents.get(documentId) ?? null;
    let figures = new Figures([], documentOf);
    const ready = processorTime(() => {
      figures = new Figures(seizures, documentOf);
    });
    let [totals, left] = [0, 0];
    const times = groupings.map((groupBy) =>
      processorTime(() => {
        const answer = totalsOfSorted(seizures, groupBy, documentOf, figures);
        totals += answer.totals.length;
        left += answer.leftOut.length + answer.totals.reduce((sum, total) => sum + total.leftOut.length, 0);
      }),
    );
    print([shape, String(size), ...[ready, ...times].map((time) => time.toFixed(1)), String(totals), String(left)]);
  }
}

print([]);
print(["totals of a group", "figures", "made ready", "100 of them", "again"]);
for (const size of sizes) {
  const graph = atOnce(Graph.of(snapshotOf("of-bench", groupFigures(size), ["confirmed"])));
  const claimed = graph.all("SeizureStat").filter(({ seizedById }) => seizedById !== null);
  let recomputations = recomputationsIn(atOnce(Graph.of(snapshotOf("empty", [], ["confirmed"]))));
  const ready = processorTime(() => {
    recomputations = recomputationsIn(graph);
  });
  const page = (): number =>
    processorTime(() => {
      for (const seizure of claimed.slice(0, 100)) recomputations.answer(seizure);
    });
  print(["", String(size), ...[ready, page(), page()].map((time) => time.toFixed(1))]);
}
