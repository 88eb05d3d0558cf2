import "reflect-metadata";
import { snapshotOf } from "../src/repository/assembly/snapshot-of.js";
import { Graph } from "../src/repository/graph.js";
import { MemoryStore } from "../src/repository/memory/memory-store.js";
import { type PageAsk, wholeList } from "../src/repository/page.js";
import { atOnce } from "../src/repository/stepwise.js";
import type { Ask, Store } from "../src/repository/store.js";
import { manyRecords } from "./speed/many-records.js";
import { memoryUsed } from "./speed/memory.js";
import { processorTime } from "./speed/processor-time.js";

/**
 * What a question to the store costs, in microseconds of processor time, by the size of the corpus: 1 is 30,000 seizure
 * figures with 330 documents, bodies, officials and events. Sizes may be given: `npm run bench -- store 1 10`. The
 * variables of a question differ each time, so that nothing is answered from what was remembered. A word may be given
 * that the questions have which are asked: `npm run bench -- store 10 totals`.
 */
const given = process.argv.slice(2);
const numbers = given.map(Number).filter((size) => !Number.isNaN(size));
const sizes = numbers.length > 0 ? numbers : [1, 3, 10];
const word = given.find((each) => Number.isNaN(Number(each))) ?? "";

const print = (cells: readonly string[]): void => {
  process.stdout.write(
    `${cells.map((cell, column) => (column === 0 ? cell.padEnd(56) : cell.padStart(12))).join("")}\n`,
  );
};

const page = (asked: Partial<PageAsk>): PageAsk => ({ ...wholeList, ...asked });
const first = (count: number): PageAsk => page({ first: count });
const codes = ["TJ", "KZ", "CN", "RU", "IR", "PK", "IN", "UZ", "KG", "TR"];
const kinds = ["heroin", "opium", "hashish", "cannabis_herb", "cocaine", "methamphetamine"] as const;
const at = <Item>(items: readonly Item[], index: number): Item => {
  const item = items[index % items.length];
  if (item === undefined) throw new Error("There is nothing to choose from.");
  return item;
};

const seizures = (ask: Partial<Ask<"SeizureStat">>): Ask<"SeizureStat"> => ({
  type: "SeizureStat",
  filter: null,
  order: null,
  unlisted: false,
  page: first(20),
  ...ask,
});
const heaviest = { field: "mass", direction: "desc" } as const;
const byTime = { field: "period", direction: "asc" } as const;
const plainAsk = { filter: null, order: null, unlisted: false, page: first(5) } as const;
const bodyOf = (round: number): string => `Organization:body-${round % 180}`;

/** Each question by what it is called, asked with other variables each time. */
const questions: Readonly<Record<string, (store: Store, round: number) => unknown>> = {
  "20 organizations": (store) => store.lists([{ ...plainAsk, type: "Organization", page: first(20) }]),
  "officials of an organization": (store, round) =>
    store.pages("Organization.officials", [bodyOf(round)], { ...plainAsk, type: "Official" }),
  "events of an organization": (store, round) =>
    store.pages("Organization.events", [bodyOf(round)], { ...plainAsk, type: "Event" }),
  "seizures of a country, 20 and total": (store, round) =>
    store.pages(
      "Country.seizures",
      [`Country:${at(codes, round)}`],
      seizures({ page: page({ first: 20, total: true }) }),
    ),
  "100 seizures": (store) => store.lists([seizures({ page: first(100) })]),
  "seizures of a country, heaviest first": (store, round) =>
    store.pages("Country.seizures", [`Country:${at(codes, round)}`], seizures({ order: heaviest })),
  "seizures of a country by substance, in time": (store, round) =>
    store.pages(
      "Country.seizures",
      [`Country:${at(codes, round)}`],
      seizures({ filter: { substances: [at(kinds, round)] }, order: byTime }),
    ),
  "substance, heaviest first": (store, round) =>
    store.lists([seizures({ filter: { substances: [at(kinds, round)] }, order: heaviest })]),
  "substance, country, mass; in time": (store, round) =>
    store.lists([
      seizures({
        filter: { substances: [at(kinds, round)], country: at(codes, round), minKilograms: round % 1000 },
        order: byTime,
      }),
    ]),
  "substance and mass, heaviest first, total": (store, round) =>
    store.lists([
      seizures({
        filter: { substances: [at(kinds, round)], minKilograms: round % 1000 },
        order: heaviest,
        page: page({ first: 20, total: true }),
      }),
    ]),
  "a mass, lightest first": (store, round) =>
    store.lists([seizures({ filter: { minKilograms: 40_000 + round }, order: { field: "mass", direction: "asc" } })]),
  "countries, period; heaviest first": (store, round) =>
    store.lists([
      seizures({
        filter: {
          countries: [at(codes, round), at(codes, round + 3)],
          period: `${1951 + (round % 60)}/${1990 + (round % 30)}`,
        },
        order: heaviest,
      }),
    ]),
  "one or the other": (store, round) =>
    store.lists([
      seizures({
        filter: {
          or: [
            { substances: [at(kinds, round)], country: at(codes, round) },
            { substances: [at(kinds, round + 1)], minKilograms: 80_000 },
          ],
        },
        order: byTime,
      }),
    ]),
  "nobody, by id": (store, round) =>
    store.lists([
      seizures({ filter: { substances: [at(kinds, round)], organization: `Organization:nobody-${round}` } }),
    ]),
  "events by words": (store, round) =>
    store.lists([
      { type: "Event", filter: { name: `workshop ${round % 9}` }, order: null, unlisted: false, page: first(20) },
    ]),
  "claims of a record": (store, round) =>
    store.claims([`SeizureStat:${round % 20_000}`], { field: null, page: first(20) }),
  "citations of a record": (store, round) =>
    store.citations([`SeizureStat:${round % 20_000}`], { filter: null, order: null, page: first(20) }),
  "citations of a document, by length": (store, round) =>
    store.citations([`Document:report-${round % 300}`], { filter: null, order: { field: "length" }, page: first(20) }),
  "timeline of an organization": (store, round) =>
    store.timelines([{ about: bodyOf(round), period: null, page: first(20) }]),
  "timeline of a country": (store, round) =>
    store.timelines([{ about: `Country:${at(codes, round)}`, period: null, page: first(20) }]),
  "members of an organization": (store, round) =>
    store.members([bodyOf(round)], { role: "member", at: null, order: null, page: first(20) }),
  "suggestions for a letter": (store, round) =>
    store.suggestions([{ prefix: at(["d", "c", "t", "b", "w"], round), types: null, first: 10 }]),
  "suggestions for words": (store, round) =>
    store.suggestions([{ prefix: at(["customs serv", "drug con", "workshop on r"], round), types: null, first: 10 }]),
  "search for a common word": (store, round) =>
    store.search([{ query: at(kinds, round), types: null, page: first(20) }]),
  "search for three words": (store, round) =>
    store.search([{ query: `${at(kinds, round)} customs tajikistan`, types: null, page: first(20) }]),
  "search for a name": (store, round) =>
    store.search([{ query: `Customs Service ${round % 180}`, types: ["Organization"], page: first(20) }]),
  "totals by country of a substance, some years": (store, round) =>
    store.totals([
      {
        filter: { substances: [at(kinds, round)], period: `${1960 + (round % 40)}/${2000 + (round % 23)}` },
        groupBy: ["country"],
      },
    ]),
  "totals by country and year of a substance": (store, round) =>
    store.totals([{ filter: { substances: [at(kinds, round)], minKilograms: round }, groupBy: ["country", "year"] }]),
  "totals of all by substance": (store, round) =>
    store.totals([{ filter: { maxKilograms: 100_000 + round }, groupBy: ["substance"] }]),
  "totals of all by all": (store, round) =>
    store.totals([{ filter: { maxKilograms: 100_000 + round }, groupBy: ["substance", "country", "year"] }]),
};

/** Reads of an answer what a client may ask of a page, as a store may work it out then. */
function read(answers: unknown): void {
  for (const answer of Array.isArray(answers) ? (answers as unknown[]) : [])
    if (typeof answer === "object" && answer !== null && "hasNext" in answer && "total" in answer)
      if (answer.hasNext === answer.total) throw new Error("A page says of its total what it says of its end.");
}

/** So many times that a tenth of a second is used; the first one is told apart, as it may make things ready. */
function timesOf(ask: (round: number) => unknown): { readonly begin: number; readonly each: number } {
  let round = 1;
  const begin = processorTime(() => {
    read(ask(0));
  });
  let used = 0;
  let batch = 1;
  let counted = 0;
  while (used < 150 && counted < 20_000) {
    const time = processorTime(() => {
      for (let count = 0; count < batch; count += 1) read(ask((round += 7)));
    });
    used += time;
    counted += batch;
    if (time < 10) batch *= 2;
  }
  return { begin: begin * 1000, each: (used * 1000) / counted };
}

const table = new Map<string, string[]>();
for (const size of sizes) {
  const records = manyRecords(size);
  const snapshot = snapshotOf("of-bench", records, ["confirmed", "accepted"]);
  const before = memoryUsed();
  let graph: Graph | undefined;
  const built = processorTime(() => (graph = atOnce(Graph.of(snapshot))));
  if (graph === undefined) throw new Error("No graph was made.");
  const bytes = ((memoryUsed() - before) * 1e6) / records.length;
  process.stderr.write(
    `${size}: ${records.length} records, made ready in ${built.toFixed(0)} ms, ${bytes.toFixed(0)} bytes a record\n`,
  );
  const store = new MemoryStore(graph);
  for (const [name, ask] of Object.entries(questions)) {
    if (!name.includes(word)) continue;
    const { each, begin } = timesOf((round) => ask(store, round));
    const cells = table.get(name) ?? [];
    table.set(name, [...cells, each.toFixed(1), begin.toFixed(0)]);
  }
}
print(["CPU µs a question", ...sizes.flatMap((size) => [`${size}x`, "first one"])]);
for (const [name, cells] of table) print([name, ...cells]);
