import { askedIn, figureAt, type Measure, measures, ratioAt, shown, shownSpread, spreadOf } from "./figures.js";
import type { Results, ScaleResults } from "./results.js";

type Row = readonly string[];

/** Rows under a heading, in columns as wide as they need. */
export function aligned(rows: readonly Row[]): string {
  const widths = (rows[0] ?? []).map((_cell, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  return rows
    .map((row) =>
      row
        .map((cell, column) => (column < 2 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0)))
        .join("  ")
        .trimEnd(),
    )
    .join("\n");
}

const ours = "ours";

function figures(results: ScaleResults, title: string, measure: Measure): string {
  const names = results.servers.map(({ name }) => name);
  const rows = askedIn(results).map(({ query, asking }) => [
    query,
    asking,
    ...names.map((server) => shownSpread(figureAt(results, { query, asking, server }, measure))),
  ]);
  return `${title}\n${aligned([["query", "variables", ...names], ...rows])}`;
}

function ratios(results: ScaleResults): string {
  const rows = askedIn(results).flatMap(({ query, asking }) =>
    results.servers.flatMap(({ name }) => {
      if (name === ours) return [];
      const place = { query, asking, server: ours };
      const [requests, processor, p99] = [
        measures.requestsPerSecond,
        measures.microsecondsPerRequest,
        measures.p99,
      ].map((measure) => ratioAt(results, place, name, measure));
      if (requests == null) return [];
      return [[query, asking, name, ...[requests, processor ?? null, p99 ?? null].map(shownSpread)]];
    }),
  );
  const head = ["query", "variables", "against", "requests/s", "CPU a request", "p99"];
  return `Ours divided by the other: medians of one run (the least and the most of a round)\n${aligned([head, ...rows])}`;
}

function memory({ servers }: ScaleResults): string {
  const head = [
    "server",
    "",
    "load s",
    "load CPU s",
    "MB after load",
    "MB at the peak of load",
    "MB after all",
    "MB at most",
  ];
  const rows = servers.map(({ name, title, load, residentMegabytes, peakMegabytes }) => [
    name,
    title,
    ...[
      load.seconds,
      load.processorSeconds,
      load.residentMegabytes,
      load.peakMegabytes,
      residentMegabytes,
      peakMegabytes,
    ].map(shown),
  ]);
  return `Load and memory (ours reads documents and proves passages; the others read records that are ready)\n${aligned([head, ...rows])}`;
}

function neighbours({ neighbours, servers }: ScaleResults): string {
  const rows = servers.flatMap(({ name }) =>
    [0, 2].flatMap((beside) => {
      const windows = neighbours.filter((each) => each.server === name && each.beside === beside);
      if (windows.length === 0) return [];
      const spreads = [
        windows.map(({ p50 }) => p50),
        windows.map(({ p99 }) => p99),
        windows.map(({ longest }) => longest),
      ].map((values) => shownSpread(spreadOf(values)));
      return [[name, beside === 0 ? "alone" : "beside two that loop Q3b", ...spreads]];
    }),
  );
  return `A neighbour's Q1 in milliseconds\n${aligned([["server", "", "p50", "p99", "longest"], ...rows])}`;
}

function growth({ scales }: Results): string {
  const [first, ...others] = scales;
  if (first === undefined || others.length === 0) return "";
  const rows = askedIn(first).map(({ query, asking }) => [
    query,
    asking,
    ...others.map((results) => {
      const place = { query, asking, server: ours };
      const [before, after] = [first, results].map((each) => figureAt(each, place, measures.microsecondsPerRequest));
      return before == null || after == null ? "–" : shown(after.median / before.median);
    }),
  ]);
  const head = ["query", "variables", ...others.map(({ scale }) => `${first.scale}x to ${scale}x`)];
  return `CPU a request of ours as the corpus grows, as a ratio\n${aligned([head, ...rows])}`;
}

/** What a run says, for a terminal. */
export function reportOf(results: Results): string {
  const { date, node, processors, rounds, seconds, connections, queries, scales } = results;
  const titles = queries.map(({ name, title }) => [name, title]);
  return [
    `${date}, Node ${node}, ${processors}; ${rounds} rounds of ${seconds} s, ${connections} connections`,
    aligned(titles),
    ...scales.flatMap((each) => [
      `Scale ${each.scale}: ${each.documents.toLocaleString("en")} documents, ${each.records.toLocaleString("en")} records exported; ${each.equalAnswers.toLocaleString("en")} answers of others compared with ours, each equal`,
      ...(each.windows.length === 0
        ? []
        : [
            ratios(each),
            figures(each, "Requests a second", measures.requestsPerSecond),
            figures(each, "CPU of the server, microseconds a request", measures.microsecondsPerRequest),
            figures(each, "p50, milliseconds", measures.p50),
            figures(each, "p99, milliseconds", measures.p99),
            neighbours(each),
          ]),
      memory(each),
    ]),
    growth(results),
  ]
    .filter((part) => part !== "")
    .join("\n\n");
}
