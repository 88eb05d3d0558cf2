import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { ask, byHash, composedGateways, gateways, type GraphqlAnswer } from "./gateways/gateways.js";
import { composedOperations, type Operation, operations } from "./gateways/operations.js";
import type { Running } from "./gateways/partner.js";
import { type Partner, startPartners } from "./gateways/partners.js";
import { type CountedService, startCountedService } from "./gateways/service.js";

const persisted = "query Persisted { populous(first: 2) { name population } }";
const names = Object.keys(gateways);

let ours: CountedService;
let partners: Partner[];
const running = new Map<string, Running>();
beforeAll(async () => {
  [ours, partners] = await Promise.all([startCountedService(), startPartners()]);
  for (const [name, start] of Object.entries(gateways))
    running.set(name, await start({ ours: ours.url, partners, persisted: [persisted] }));
  await partners.find(({ name }) => name === "archive")?.stop();
});
afterAll(async () => {
  for (const gateway of running.values()) await gateway.stop();
  await Promise.all(partners.filter(({ name }) => name !== "archive").map(({ stop }) => stop()));
  await ours.stop();
});

async function through(gateway: string, request: object): Promise<GraphqlAnswer & { requests: number }> {
  const at = running.get(gateway);
  if (at === undefined) throw new Error(`${gateway} does not run`);
  ours.requests();
  const { data, errors } = await ask(at, request);
  return { data, errors, requests: ours.requests().length };
}

const apolloPaths = { "no error": [], "an error without a path": [undefined] };

async function answersAsExpected(gateway: string, operation: Operation): Promise<void> {
  const { query, variables, data, errors = [], missing, apollo = "no error", requests } = operation;
  const answer = await through(gateway, { query, variables });
  expect(answer.data).toEqual(data);
  expect(answer.requests).toBe(requests);
  const given = (answer.errors ?? []).map(({ message, path, extensions }) => ({
    message,
    path,
    code: extensions?.code,
  }));
  if (missing === undefined) expect(given).toEqual(errors);
  else expect(given.map(({ path }) => path)).toEqual(gateway === "@apollo/gateway" ? apolloPaths[apollo] : [missing]);
}

describe.each(names)("%s", (gateway) => {
  const asked = composedGateways.includes(gateway) ? [...operations, ...composedOperations] : operations;
  test.each(asked)("answers $name", (operation) => answersAsExpected(gateway, operation));

  test("answers a persisted operation by its hash alone", async () => {
    expect(await through(gateway, byHash(persisted))).toEqual({
      data: {
        populous: [
          { name: "India", population: 1_428_000_000 },
          { name: "China", population: 1_411_000_000 },
        ],
      },
      requests: 1,
    });
    const { data, errors } = await through(gateway, byHash("{ never { sent } }"));
    expect([data, errors?.length]).toEqual([undefined, 1]);
  });

  test("turns the pages of a connection, each with the partner's fields", async () => {
    const pages: unknown[] = [];
    let after: string | null = null;
    for (let page = 0; page < 2; page += 1) {
      const query = `query Page($after: String) {
        countries(first: 1, after: $after) { nodes { code neighbours { code } } pageInfo { endCursor } }
      }`;
      const { data } = (await through(gateway, { query, variables: { after } })) as {
        data: { countries: { nodes: unknown[]; pageInfo: { endCursor: string } } };
      };
      pages.push(...data.countries.nodes);
      after = data.countries.pageInfo.endCursor;
    }
    expect(pages).toEqual([
      { code: "AF", neighbours: ["CN", "IR", "PK", "TJ", "TM", "UZ"].map((code) => ({ code })) },
      { code: "AM", neighbours: [] },
    ]);
  });
});

// The engine that the Hive gateway and the stitched one share asks no interface object for fields of a record of ours.
test("@apollo/gateway asks a partner that knows our interface alone for its field on any record", async () => {
  const query = '{ nodes(ids: ["Country:AF", "Official:rashid-alimov"]) { id ... on Sourced { riskNotes } } }';
  expect((await through("@apollo/gateway", { query })).data).toEqual({
    nodes: [
      { id: "Country:AF", riskNotes: ["A note on the country (made up)."] },
      { id: "Official:rashid-alimov", riskNotes: ["A note on the official (made up)."] },
    ],
  });
});

test("there are twenty operations or more", () => {
  expect(operations.length).toBeGreaterThanOrEqual(20);
});
