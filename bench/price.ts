import "reflect-metadata";
import { execute, getIntrospectionQuery, Kind, parse } from "graphql";
import { MemoryStore } from "../src/repository/memory/memory-store.js";
import { createContext } from "../src/resolvers/context.js";
import { priceOf } from "../src/server/limits/price.js";
import { fragmentsOf } from "../src/server/limits/shape.js";
import { loadGraph } from "../src/cli/load-graph.js";
import { buildSubgraph } from "../src/server/schema.js";

/** Operations that are each about one part of a price. */
const operations: Readonly<Record<string, string>> = {
  objects: "{ seizureStats(first: 100) { nodes { claims { citations { start } } } } }",
  leaves: `{ seizureStats(first: 100) { nodes { ${Array.from({ length: 30 }, (_each, index) => `a${index}: substance`).join(" ")} } } }`,
  "one record each": "{ seizureStats(first: 100) { nodes { country { code } citations { document { id } } } } }",
  connections:
    "{ countries(first: 100) { nodes { a: seizures(first: 1) { totalCount } b: events(first: 1) { totalCount } } } }",
  "edges and cursors": "{ countries(first: 100) { nodes { seizures(first: 100) { edges { cursor node { id } } } } } }",
  passages: "{ seizureStats(first: 100) { nodes { citations { quote before after } } } }",
  texts: "{ documents(first: 100) { nodes { text } } }",
  "references of passages": "{ seizureStats(first: 100) { nodes { citations { bibtex cslJson } } } }",
  "references of facts": "{ facts(first: 100) { nodes { bibtex cslJson } } }",
  "references of documents": "{ documents(first: 100) { nodes { bibtex cslJson } } }",
  search: '{ search(query: "seized heroin kg", first: 1) { totalCount } }',
  "matches of a search":
    '{ search(query: "seized heroin kg", first: 100) { edges { textMatches { field fragment highlights { text } } } } }',
  totals: "{ seizureTotals { totals { kilograms } } }",
  "what totals leave out": "{ seizureTotals(groupBy: [COUNTRY, YEAR]) { totals { leftOut { reason explanation } } } }",
  recomputations: "{ seizureStats(first: 100) { nodes { recomputations { kilograms missing { year } } } } }",
  "timeline of an organization":
    '{ timeline(about: "Organization:shanghai-cooperation-organization", first: 100) { nodes { date label record { id } role { title } } } }',
  "timeline of a country": '{ timeline(about: "Country:CN", first: 1) { totalCount } }',
  "suggestions, one letter": '{ suggest(prefix: "s") { name record { label } } }',
  "suggestions, two words": '{ suggest(prefix: "china se") { name } }',
  "a list around a record":
    '{ seizureStats(first: 1, orderBy: { field: PERIOD }, around: "SeizureStat:heroin-sco-member-states-2011-2017-aggregate") { nodes { id } } }',
  counts: "{ seizureStats(first: 1) { counts(by: COUNTRY) { value count record { label } } } }",
  "counts of the lists of records":
    "{ countries(first: 100) { nodes { seizures(first: 1) { counts(by: SUBSTANCE) { value count } } } } }",
  "counts of a search": '{ search(query: "seized heroin kg", first: 1) { countsByType { value count } } }',
  introspection: getIntrospectionQuery(),
};

const rounds = 9;
const [folders = ["documents"]] = [process.argv.slice(2)].filter((given) => given.length > 0);
const { graph } = await loadGraph(folders, { proposed: false });
const { schema } = buildSubgraph();

process.stdout.write(`${folders.join(", ")}: median of ${rounds} rounds, the first one aside\n\n`);
print("operation", "price", "ms", "first, ms", "µs for 1");
for (const [name, text] of Object.entries(operations)) {
  const document = parse(text);
  const operation = document.definitions.find((definition) => definition.kind === Kind.OPERATION_DEFINITION);
  if (operation === undefined) continue;
  const { objects } = priceOf({
    schema,
    operation,
    fragments: fragmentsOf(document),
    variables: {},
    lengths: graph.lengths,
    most: Infinity,
  });
  const times: number[] = [];
  for (let round = 0; round <= rounds; round += 1) {
    const started = performance.now();
    const { errors } = await execute({ schema, document, contextValue: createContext(new MemoryStore(graph)) });
    times.push(performance.now() - started);
    if (errors !== undefined) throw new Error(`${name}: ${errors[0]?.message ?? ""}`);
  }
  const [first = 0, ...others] = times;
  const median = others.sort((a, b) => a - b)[Math.floor(others.length / 2)] ?? 0;
  print(name, objects.toFixed(0), median.toFixed(2), first.toFixed(2), ((1000 * median) / objects).toFixed(1));
}

function print(name: string, ...columns: readonly string[]): void {
  process.stdout.write(`${name.padEnd(32)}${columns.map((column) => column.padStart(10)).join("")}\n`);
}
