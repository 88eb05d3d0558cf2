import { barChart, type BarGroup, escaped } from "./bar-chart.js";
import { askedIn, figureAt, type Measure, measures, ratioAt, type Spread, spreadOf } from "./figures.js";
import type { Results, ScaleResults } from "./results.js";
import { reportOf } from "./table.js";

/** Told apart in print and by those who do not see every colour. */
const palette = ["#0b5394", "#e69138", "#6aa84f", "#8e7cc3", "#999999", "#45818e"];
const ours = "ours";

const coloursOf = ({ servers }: ScaleResults): ReadonlyMap<string, string> =>
  new Map(servers.map(({ name }, place) => [name, palette[place % palette.length] ?? "#888"]));

const groupsOf = (
  results: ScaleResults,
  spreadFor: (place: ReturnType<typeof askedIn>[number], server: string) => Spread | null,
): BarGroup[] =>
  askedIn(results).map(({ query, asking }) => ({
    label: `${query} ${asking}`,
    bars: results.servers.map(({ name }) => ({ series: name, spread: spreadFor({ query, asking }, name) })),
  }));

const figures = (results: ScaleResults, measure: Measure): BarGroup[] =>
  groupsOf(results, (place, server) => figureAt(results, { ...place, server }, measure));

const ratios = (results: ScaleResults, measure: Measure): BarGroup[] =>
  groupsOf(results, (place, server) =>
    server === ours ? null : ratioAt(results, { ...place, server: ours }, server, measure),
  );

const alone = (value: number | null): Spread | null =>
  value === null ? null : { median: value, least: value, most: value };

function chartsOf(results: ScaleResults): string {
  const colours = coloursOf(results);
  const legend = results.servers
    .map(({ name, title }) => `<li style="color:${colours.get(name) ?? "#888"}">${escaped(`${name}: ${title}`)}</li>`)
    .join("");
  const servers = (valueOf: (server: ScaleResults["servers"][number]) => number | null): BarGroup[] =>
    results.servers.map((server) => ({
      label: server.name,
      bars: [{ series: server.name, spread: alone(valueOf(server)) }],
    }));
  const neighbours = [0, 2].map((beside) => ({
    label: beside === 0 ? "alone" : "beside two",
    bars: results.servers.map(({ name }) => ({
      series: name,
      spread: spreadOf(
        results.neighbours.filter((each) => each.server === name && each.beside === beside).map(({ p50 }) => p50),
      ),
    })),
  }));
  const charts = [
    {
      title: "Ours divided by the other: requests a second, more is better",
      unit: "ratio",
      groups: ratios(results, measures.requestsPerSecond),
      mark: 1,
    },
    {
      title: "Ours divided by the other: CPU a request, less is better",
      unit: "ratio",
      groups: ratios(results, measures.microsecondsPerRequest),
      mark: 1,
    },
    { title: "Requests", unit: "a second", groups: figures(results, measures.requestsPerSecond) },
    { title: "CPU of the server", unit: "µs a request", groups: figures(results, measures.microsecondsPerRequest) },
    { title: "Half of the answers come within", unit: "ms", groups: figures(results, measures.p50) },
    { title: "99 of 100 answers come within", unit: "ms", groups: figures(results, measures.p99) },
    { title: "Half of a neighbour's Q1 come within, while others loop Q3b", unit: "ms", groups: neighbours },
    { title: "CPU of loading", unit: "s", groups: servers(({ load }) => load.processorSeconds) },
    { title: "Memory after loading", unit: "MB", groups: servers(({ load }) => load.residentMegabytes) },
    { title: "Most memory of all", unit: "MB", groups: servers(({ peakMegabytes }) => peakMegabytes) },
  ];
  return `<h2>Scale ${results.scale}: ${results.documents.toLocaleString("en")} documents</h2><ul>${legend}</ul>
${charts.map((chart) => barChart(chart, colours)).join("\n")}`;
}

function growthOf({ scales }: Results): string {
  if (scales.length < 2) return "";
  const colours = new Map(scales.map(({ scale }, place) => [`${scale}x`, palette[place % palette.length] ?? "#888"]));
  const [first] = scales;
  const groups = (first === undefined ? [] : askedIn(first)).map(({ query, asking }) => ({
    label: `${query} ${asking}`,
    bars: scales.map((results) => ({
      series: `${results.scale}x`,
      spread: figureAt(results, { query, asking, server: ours }, measures.microsecondsPerRequest),
    })),
  }));
  return `<h2>As the corpus grows</h2>${barChart({ title: "CPU of ours, one bar a scale", unit: "µs a request", groups }, colours)}`;
}

/** A page that needs nothing but itself. */
export const pageOf = (results: Results): string => `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>drug-control-graph beside other servers</title>
<style>
body { font: 15px/1.5 system-ui, sans-serif; margin: 2em auto; max-width: 62em; padding: 0 1em }
svg { max-width: 100%; height: auto } svg text { font: 11px system-ui, sans-serif }
figure { margin: 2em 0 } figcaption { font-weight: 600 } pre { overflow-x: auto; font-size: 12px }
</style>
<h1>drug-control-graph beside other servers</h1>
<p>${escaped(`${results.date}, Node ${results.node}, ${results.processors}; ${results.rounds} rounds of ${results.seconds} s, ${results.connections} connections. Bars are medians; dark strokes reach from the least to the most of a round.`)}</p>
<dl>${results.queries.map(({ name, title }) => `<dt>${escaped(name)}</dt><dd>${escaped(title)}</dd>`).join("")}</dl>
${growthOf(results)}
${results.scales.map(chartsOf).join("\n")}
<h2>All figures</h2>
<pre>${escaped(reportOf(results))}</pre>
</html>
`;
