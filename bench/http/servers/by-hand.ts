import "reflect-metadata";
import { createServer } from "node:http";
import { loadGraph } from "../../../src/cli/load-graph.js";
import type { SeizureGrouping } from "../../../src/model/seizure-grouping.js";
import type { SeizureTotal } from "../../../src/model/seizure-total.js";
import { MemoryStore } from "../../../src/repository/memory/memory-store.js";
import { wholeList } from "../../../src/repository/page.js";
import { recordLabel } from "../../../src/resolvers/record-label.js";
import { countryCodeOf, countryName } from "../../../src/vocabulary/countries.js";

/** What somebody would write by hand for a search and for totals, over the very index and sums that ours has. `PORT FOLDER`. */
const [port = "", folder = ""] = process.argv.slice(2);
const { graph } = await loadGraph([folder], { proposed: false });
const store = new MemoryStore(graph);

interface Asked {
  readonly variables?: {
    readonly query?: string;
    readonly filter?: { readonly countries: readonly string[]; readonly period: string };
    readonly groupBy?: readonly string[];
  };
}

function found(query: string): unknown {
  const [page] = store.search([{ query, types: null, page: { ...wholeList, first: 20, total: true } }]);
  const nodes = page?.nodes.map(({ record }) => ({
    id: record.id,
    label: recordLabel(record),
  }));
  return { search: { totalCount: page?.total, nodes } };
}

function total({ substance, year, countryId, kilograms, figureCount, qualifier, scope }: SeizureTotal): unknown {
  const code = countryId === null ? null : countryCodeOf(countryId.slice(countryId.indexOf(":") + 1));
  return {
    substance: substance?.toUpperCase() ?? null,
    year,
    country: code === null ? null : { code, name: countryName(code) },
    kilograms,
    figureCount,
    qualifier: qualifier.toUpperCase(),
    scope: scope.toUpperCase(),
  };
}

async function added({ filter, groupBy = [] }: NonNullable<Asked["variables"]>): Promise<unknown> {
  // The bench names groupings that there are.
  const by = groupBy.map((each) => each.toLowerCase() as SeizureGrouping);
  const [totals] = await store.totals([{ filter: filter ?? null, groupBy: by }]);
  return { seizureTotals: { comparable: totals?.comparable, totals: totals?.totals.map(total) } };
}

async function answerTo(body: string): Promise<unknown> {
  const { variables } = JSON.parse(body) as Asked;
  if (variables === undefined) return { __typename: "Query" };
  return variables.query === undefined ? await added(variables) : found(variables.query);
}

createServer((request, response) => {
  const chunks: Buffer[] = [];
  request.on("data", (chunk: Buffer) => chunks.push(chunk));
  request.on("end", () => {
    void answerTo(Buffer.concat(chunks).toString()).then((data) => {
      const bytes = Buffer.from(JSON.stringify({ data }));
      response.writeHead(200, { "content-type": "application/json", "content-length": bytes.length });
      response.end(bytes);
    });
  });
}).listen(Number(port), "127.0.0.1");
