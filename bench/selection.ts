import "reflect-metadata";
import { mayCoincide } from "../src/vocabulary/edtf.js";
import type { Filters } from "../src/repository/types/types.js";
import type { Order } from "../src/model/order.js";
import { SeizureStat } from "../src/model/seizure-stat.js";
import { periodOf } from "../src/model/period.js";
import { Mass } from "../src/model/mass.js";
import { noSources } from "../src/model/sources.js";
import { frozen } from "../src/model/frozen.js";
import { substances } from "../src/vocabulary/substances.js";
import { valuesOf } from "../src/vocabulary/values-of.js";
import { Graph } from "../src/repository/graph.js";
import type { Question } from "../src/repository/record-set.js";
import { snapshotOf } from "../src/repository/assembly/snapshot-of.js";
import { atOnce } from "../src/repository/stepwise.js";
import { median, secondsOf } from "./speed/measure.js";

/** How long a selection takes by the indexes, beside looking at every record, which is what they save. */
const sizes = [20_000, 200_000];
const rounds = 31;
const countries = ["CN", "TJ", "AF", "KZ", "KG", "UZ", "RU", "IN", "PK", "IR"];
const kinds = valuesOf(substances);
const print = (cells: readonly string[]): void => {
  process.stdout.write(
    `${cells.map((cell, column) => (column === 0 ? cell.padEnd(46) : cell.padStart(12))).join("")}\n`,
  );
};

function seizure(index: number): SeizureStat {
  // Spread over everything without a pattern that one index would find in one stretch.
  const mixed = (index * 2_654_435_761) % 4_294_967_296;
  const part = (divisor: number, count: number): number => Math.floor(mixed / divisor) % count;
  const year = String(1990 + part(7, 35));
  const kilograms = part(11, 100_000) / 10;
  return frozen(SeizureStat, {
    id: `SeizureStat:${String(index).padStart(7, "0")}`,
    substance: kinds[part(101, kinds.length)] ?? "heroin",
    mass: frozen(Mass, { kilograms, min: null, max: null, qualifier: "exact", raw: "", unit: null }),
    count: null,
    seizedByText: null,
    region: null,
    period: periodOf(year, year, null),
    shareOfTotal: null,
    shareOf: null,
    scope: part(977, 3) === 0 ? "incident" : "aggregate",
    impliedTotalKilograms: null,
    seizedById: null,
    areaId: null,
    unionId: null,
    countryId: `Country:${countries[part(9_973, countries.length)] ?? "CN"}`,
    eventId: null,
    formerIds: [],
    status: "confirmed",
    sources: noSources,
  });
}

interface Case {
  readonly question: Question<"SeizureStat">;
  /** The same conditions, asked of one record. */
  readonly matches: (record: SeizureStat) => boolean;
}

const heaviestFirst: Order = { field: "mass", direction: "desc" };
const filter = (conditions: Filters["SeizureStat"]): Filters["SeizureStat"] => conditions;
const between = ({ period }: SeizureStat, from: string, to: string): boolean =>
  period?.edtf != null && mayCoincide(period.edtf, `${from}/${to}`);

const cases: Readonly<Record<string, Case>> = {
  substance: {
    question: { filter: filter({ substances: ["heroin"] }) },
    matches: ({ substance }) => substance === "heroin",
  },
  "substance, country, period, mass": {
    question: { filter: filter({ substances: ["heroin"], country: "CN", period: "2014/2016", minKilograms: 100 }) },
    matches: (record) =>
      record.substance === "heroin" &&
      record.countryId === "Country:CN" &&
      (record.mass?.kilograms ?? 0) >= 100 &&
      between(record, "2014", "2016"),
  },
  "country, period; heaviest first": {
    question: { filter: filter({ country: "TJ", period: "2015" }), order: heaviestFirst },
    matches: (record) => record.countryId === "Country:TJ" && between(record, "2015", "2015"),
  },
  "a mass that few have": {
    question: { filter: filter({ minKilograms: 9_995 }) },
    matches: ({ mass }) => (mass?.kilograms ?? 0) >= 9_995,
  },
  "nothing asked, heaviest first": { question: { order: heaviestFirst }, matches: () => true },
};

/** The same answer by looking at every record. */
function scan(records: readonly SeizureStat[], { question, matches }: Case): readonly SeizureStat[] {
  const found = records.filter(matches);
  return question.order == null ? found : found.sort((a, b) => (b.mass?.kilograms ?? 0) - (a.mass?.kilograms ?? 0));
}

const timed = (work: () => unknown): number =>
  median(Array.from({ length: rounds }, () => secondsOf(() => void work()))) * 1000;

print(["seizure figures", "by index ms", "by scan ms", "ratio", "found"]);
for (const size of sizes) {
  const records = Array.from({ length: size }, (_each, index) => seizure(index));
  const graphOf = (some: readonly SeizureStat[]): Graph =>
    atOnce(Graph.of(snapshotOf("of-bench", some, ["confirmed"])));
  let graph = graphOf([]);
  const built = secondsOf(() => {
    graph = graphOf(records);
  });
  print([`${size.toLocaleString("en")}, indexed in ${built.toFixed(1)} s`]);
  for (const [name, each] of Object.entries(cases)) {
    const found = graph.select("SeizureStat", each.question);
    const [indexed, scanned] = [
      timed(() => graph.select("SeizureStat", each.question)),
      timed(() => scan(records, each)),
    ];
    print([`  ${name}`, indexed.toFixed(3), scanned.toFixed(2), (scanned / indexed).toFixed(0), String(found.length)]);
  }
}
