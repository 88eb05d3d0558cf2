import "reflect-metadata";
import { readDocuments } from "../src/documents/read-documents.js";
import { Sourced, type WithSources } from "../src/model/sourced.js";
import { Document } from "../src/model/document.js";
import { readFacts } from "../src/review/read-facts.js";
import { buildGraph } from "../src/repository/assembly/build-graph.js";
import type { Graph } from "../src/repository/graph.js";
import { byCodeUnits } from "../src/repository/assembly/names.js";
import { searchedTexts } from "../src/repository/search/searched-texts.js";
import { SearchIndex } from "../src/repository/search/search-index.js";
import { searchTablesOf } from "../src/repository/search/search-tables.js";
import { textMatches } from "../src/repository/search/text-matches.js";
import { atOnce } from "../src/repository/stepwise.js";
import { types } from "../src/repository/types/types.js";
import { readTexts } from "./speed/corpus.js";
import { median, secondsOf } from "./speed/measure.js";
import { memoryUsed } from "./speed/memory.js";
import { madeUpWord, syntheticDocuments } from "./speed/synthetic-documents.js";

const print = (line: string): void => {
  process.stdout.write(`${line}\n`);
};
const indexOf = (records: readonly WithSources[]): SearchIndex =>
  atOnce(SearchIndex.of(records, searchTablesOf(records)));
const inOrder = (graph: Graph): WithSources[] =>
  types
    .flatMap(({ name }): readonly object[] => graph.all(name))
    .filter((record) => record instanceof Sourced || record instanceof Document)
    .sort((a, b) => byCodeUnits(a.id, b.id));

/** What is asked of the index: as people ask, misspelt, and as nobody should. */
const queries: Readonly<Record<string, string>> = {
  "one word": "heroin",
  "an acronym": "UNODC",
  "a whole name": "Shanghai Cooperation Organization",
  "three words": "heroin seized Tajikistan",
  "a beginning": "meth",
  "a figure": "2019",
  "a misspelt word": "heroine",
  "two misspelt words": "Shangai Coperation",
  "a swap of letters": "UNDOC",
  "two edits": "tajikstann",
  "nothing like it": "qxqzvwjkpq",
  "another script": "上海合作组织",
  "256 characters of a": "a ".repeat(128),
  "every letter": "a b c d e f g h i j k l m n o p q r s t u v w x y z",
  "128 words of two characters": Array.from({ length: 128 }, (_each, index) =>
    String.fromCodePoint(0x61 + (index % 26), 0x61 + Math.floor(index / 26)),
  )
    .join(" ")
    .slice(0, 256),
  "beginnings of three letters": "con pro com int dis per ant int tra ope rep org nat sta pol cou",
  "sixteen common words":
    "drug police seizure country heroin cocaine kilogram year report trafficking border official government operation international organization",
  "sixteen rare words": Array.from({ length: 16 }, (_each, index) => madeUpWord(index * 3571)).join(" "),
  "sixteen misspelt words": Array.from({ length: 16 }, (_each, index) => `${madeUpWord(index * 3571)}xqvwzjxq`)
    .join(" ")
    .slice(0, 256),
  "a word of 256 letters": "abcdefgh".repeat(32),
};

const runsOfEach = 200;

/** Median and 99th percentile, in milliseconds. */
function times(work: () => void): { readonly middle: number; readonly high: number } {
  const seconds = Array.from({ length: runsOfEach }, () => secondsOf(work)).sort((one, other) => one - other);
  return { middle: median(seconds) * 1000, high: (seconds[Math.floor(runsOfEach * 0.99)] ?? NaN) * 1000 };
}

function builds(name: string, graph: Graph, loading: number): SearchIndex {
  const records = inOrder(graph);
  const megabytes =
    records.flatMap(searchedTexts).reduce((total, { text }) => total + Buffer.byteLength(text), 0) / 1e6;
  const before = memoryUsed();
  let index = indexOf([]);
  const first = secondsOf(() => {
    index = indexOf(records);
  });
  const memory = memoryUsed() - before;
  const others = Array.from({ length: 5 }, () => secondsOf(() => indexOf(records)));
  const perMegabyte = (seconds: number): string => `${((seconds * 1000) / megabytes).toFixed(0)} ms/MB`;
  print(`${name}: ${records.length} records, ${megabytes.toFixed(2)} MB of texts searched`);
  print(`  loaded in ${(loading * 1000).toFixed(0)} ms, the index included`);
  print(
    `  index built in ${(first * 1000).toFixed(0)} ms, ${((100 * first) / loading).toFixed(1)} % of it; ${perMegabyte(first)}`,
  );
  print(
    `  built again in ${(median(others) * 1000).toFixed(0)} ms, median of ${others.length}; ${perMegabyte(median(others))}`,
  );
  print(`  it takes ${memory.toFixed(1)} MB of memory`);
  return index;
}

/** The peer: every text in lower case, and whether the query stands in it as it is. No order, no misspelling, no places. */
function substringScan(records: readonly WithSources[]): (query: string) => WithSources[] {
  const texts = records.map((record) => searchedTexts(record).map(({ text }) => text.toLowerCase()));
  return (query) => {
    const wanted = query.toLowerCase();
    return records.filter((_record, place) => texts[place]?.some((text) => text.includes(wanted)));
  };
}

const row = (name: string, cells: readonly string[]): string =>
  [name.padEnd(28), ...cells.map((cell) => cell.padStart(12))].join(" ");

function searches(index: SearchIndex, records: readonly WithSources[]): void {
  const scan = substringScan(records);
  print(row("query", ["hits", "median ms", "p99 ms", "page ms", "page p99", "scan ms", "scan/search"]));
  for (const [name, query] of Object.entries(queries)) {
    const { hits } = index.search(query, null);
    const search = times(() => index.search(query, null));
    const page = times(() => {
      const result = index.search(query, null);
      for (const hit of result.hits.slice(0, 20)) textMatches(hit, result);
    });
    const scanned = times(() => scan(query));
    const figures = [search.middle, search.high, page.middle, page.high, scanned.middle].map((each) => each.toFixed(2));
    print(row(name, [String(hits.length), ...figures, (scanned.middle / search.middle).toFixed(1)]));
  }
}

const started = performance.now();
const shipped = buildGraph(readFacts((await readDocuments(["documents"])).documents).values).graph;
builds("the documents that ship", shipped, (performance.now() - started) / 1000);

const sources = syntheticDocuments(readTexts("test/gold"), 1000, 4000);
let synthetic = shipped;
const loading = secondsOf(() => {
  synthetic = buildGraph(readFacts(sources).values).graph;
});
print("");
const index = builds("1,000 synthetic documents of 4 kB", synthetic, loading);
print("");
searches(index, inOrder(synthetic));
