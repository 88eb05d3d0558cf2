import { readdirSync, readFileSync } from "node:fs";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { defaultLimits } from "../../../src/server/limits/limits.js";
import { shippedGraph } from "../../run-query.js";
import { type RunningServer, startServer } from "../../server/start-server.js";

const sco = "Organization:shanghai-cooperation-organization";
const figure = "SeizureStat:heroin-sco-member-states-2011-2017-aggregate";

/** The pages of a front end by the files of their operations, each with its variables and a part of the answer. */
const pages: Readonly<Record<string, { readonly variables?: object; readonly shows: string }>> = {
  dashboard: { shows: '"label":"China"' },
  organization: { variables: { id: sco }, shows: '"acronym":"SCO"' },
  country: { variables: { code: "tjk" }, shows: '"label":"Tajikistan"' },
  official: { variables: { id: "Official:rashid-alimov" }, shows: '"title":"Secretary-General"' },
  scroll: { variables: { at: figure }, shows: `"id":"${figure}"` },
  map: { variables: { filter: { substances: ["HEROIN"], period: "2011/2020" } }, shows: '"numericCode":"762"' },
  popover: { variables: { id: figure, field: "mass" }, shows: '"raw":"181 tons"' },
  "search-box": { variables: { typed: "tajik" }, shows: '"label":"Tajikistan"' },
  timeline: { variables: { about: sco }, shows: '"date":"2018-11-13"' },
  disagreements: { variables: { countries: ["TJ", "CN"] }, shows: '"reason":"' },
  export: { shows: '"code":"CN"' },
};

interface Answer {
  readonly data: unknown;
  readonly errors?: unknown;
  readonly extensions: { readonly cost: { readonly price: number; readonly limit: number } };
}

let server: RunningServer;
beforeAll(async () => {
  server = await startServer(await shippedGraph());
});
afterAll(() => server.stop());

async function answer(query: string, variables: object = {}): Promise<Answer> {
  const response = await fetch(`${server.url}/graphql`, {
    method: "POST",
    headers: { "content-type": "application/json", "graphql-cost": "report" },
    body: JSON.stringify({ query, variables }),
  });
  // The server answers what GraphQL over HTTP says.
  return (await response.json()) as Answer;
}

describe("a page of a front end is one request within the limits as they are", () => {
  test("and there are eleven", () => {
    const files = readdirSync("test/resolvers/pages").sort();
    expect(files).toEqual(
      Object.keys(pages)
        .map((name) => `${name}.graphql`)
        .sort(),
    );
    expect(files).toHaveLength(11);
  });

  test.each(Object.entries(pages))("%s", async (name, { variables, shows }) => {
    const query = readFileSync(`test/resolvers/pages/${name}.graphql`, "utf8");
    const { data, errors, extensions } = await answer(query, variables);
    expect(errors).toBeUndefined();
    expect(JSON.stringify(data)).toContain(shows);
    expect(extensions.cost.price).toBeLessThanOrEqual(defaultLimits.cost);
  });
});

describe("the price of a page follows what there is", () => {
  const nested = (first: number): string =>
    `{ countries(first: ${first}) { nodes { label seizures(first: ${first}) { nodes { label } } } } }`;

  test("so that a hundred seizures of each of a hundred countries cost what the few that exist do", async () => {
    const { data, errors, extensions } = await answer(nested(100));
    expect(errors).toBeUndefined();
    const { countries } = data as { countries: { nodes: { seizures: { nodes: unknown[] } }[] } };
    const seizures = countries.nodes.flatMap((each) => each.seizures.nodes);
    const objects = countries.nodes.length + seizures.length;
    expect(extensions.cost.price).toBeGreaterThanOrEqual(objects);
    expect(extensions.cost.price).toBeLessThan(4 * objects);
  });

  test("and a page around a record costs what another page does", async () => {
    const asked = async (args: string): Promise<number> =>
      (await answer(`{ seizureStats(${args}) { nodes { label } } }`)).extensions.cost.price;
    expect(await asked(`first: 10, around: "${figure}"`)).toBe(await asked("first: 10"));
  });
});
