import { askedIn, figureAt, measures, ratioAt, shown, spreadOf } from "./figures.js";
import type { Results, ScaleResults } from "./results.js";

const ours = "ours";

const rowsOf = (rows: readonly (readonly string[])[]): string => {
  const [head = [], ...body] = rows;
  return [head, head.map(() => "---"), ...body].map((cells) => `| ${cells.join(" | ")} |`).join("\n");
};

/** Requests a second and the microseconds of CPU that each takes, by server; then ours by each other one. */
function requests(results: ScaleResults): string {
  const names = results.servers.map(({ name }) => name);
  const others = names.filter((name) => name !== ours);
  const medians = (query: string, asking: ReturnType<typeof askedIn>[number]["asking"], server: string): string => {
    const [rate, processor] = [measures.requestsPerSecond, measures.microsecondsPerRequest].map((measure) =>
      figureAt(results, { query, asking, server }, measure),
    );
    return rate == null ? "" : `${shown(rate.median)} / ${shown(processor?.median)}`;
  };
  const figures = askedIn(results).map(({ query, asking }) => [
    query,
    asking,
    ...names.map((name) => medians(query, asking, name)),
  ]);
  const ratios = askedIn(results).map(({ query, asking }) => [
    query,
    asking,
    ...others.map((name) => {
      const [rate, processor, slowest] = [
        measures.requestsPerSecond,
        measures.microsecondsPerRequest,
        measures.p99,
      ].map((measure) => ratioAt(results, { query, asking, server: ours }, name, measure));
      return rate == null ? "" : [rate, processor, slowest].map((spread) => shown(spread?.median)).join(" / ");
    }),
  ]);
  return [
    rowsOf([["requests/s / µs of CPU a request", "variables", ...names], ...figures]),
    rowsOf([["requests/s / CPU / p99 of ours, divided by", "variables", ...others], ...ratios]),
  ].join("\n\n");
}

function loading({ servers, neighbours }: ScaleResults): string {
  const p50 = (server: string, beside: number): string =>
    shown(
      spreadOf(neighbours.filter((each) => each.server === server && each.beside === beside).map((each) => each.p50))
        ?.median,
    );
  const head = [
    "server",
    "CPU of loading, s",
    "MB after it",
    "MB at most while loading",
    "MB at most",
    "a neighbour's Q1 alone, p50 ms",
    "beside two that loop Q3b",
  ];
  return rowsOf([
    head,
    ...servers.map(({ name, load, peakMegabytes }) => [
      name,
      ...[load.processorSeconds, load.residentMegabytes, load.peakMegabytes, peakMegabytes].map(shown),
      p50(name, 0),
      p50(name, 2),
    ]),
  ]);
}

/** The medians of a run as tables for a page of the manual. */
export const markdownOf = ({ date, node, processors, rounds, seconds, connections, scales }: Results): string =>
  scales
    .map((results) =>
      [
        `${date}, Node ${node.replace(/^v/, "")}, ${processors}; scale ${results.scale}, medians of ${rounds} rounds of ${seconds} s, ${connections} connections.`,
        requests(results),
        loading(results),
      ].join("\n\n"),
    )
    .join("\n\n");
