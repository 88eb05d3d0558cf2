import { readFileSync } from "node:fs";
import { buildHTTPExecutor } from "@graphql-tools/executor-http";
import { getStitchedSchemaFromSupergraphSdl } from "@graphql-tools/federation";
import { stitchSchemas } from "@graphql-tools/stitch";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { buildSchema, execute, type GraphQLSchema, parse, validate } from "graphql";
import { startCasebook } from "./gateways/casebook.js";
import { supergraphOf } from "./gateways/composed.js";
import type { Running } from "./gateways/partner.js";
import { type CountedService, startCountedService } from "./gateways/service.js";
import { byDirectives, byEntities, byLists, ourKeys } from "./gateways/subschemas.js";

let ours: CountedService;
let casebook: Running;
beforeAll(async () => {
  [ours, casebook] = await Promise.all([startCountedService(), startCasebook()]);
});
afterAll(() => Promise.all([ours.stop(), casebook.stop()]));

const ways: readonly (readonly [string, () => Promise<GraphQLSchema>])[] = [
  [
    "organizationsByIds and its siblings",
    async () =>
      stitchSchemas({ subschemas: [await byLists(ours.url), await byEntities(casebook.url, { Country: "code" })] }),
  ],
  [
    "_entities",
    async () =>
      stitchSchemas({
        subschemas: [await byEntities(ours.url, ourKeys), await byEntities(casebook.url, { Country: "code" })],
      }),
  ],
  [
    "the @merge directives of the SDL",
    async () =>
      stitchSchemas({
        subschemas: [await byDirectives(ours.url), await byEntities(casebook.url, { Country: "code" })],
      }),
  ],
  [
    "the composed supergraph",
    async () =>
      getStitchedSchemaFromSupergraphSdl({
        supergraphSdl: await supergraphOf([
          { name: "drug-control", url: ours.url },
          { name: "casebook", url: casebook.url },
        ]),
        batch: true,
      }),
  ],
];

describe.each(ways)("stitched by %s", (_way, stitch) => {
  let schema: GraphQLSchema;
  beforeAll(async () => {
    schema = await stitch();
    ours.requests();
  });

  async function ask(query: string): Promise<{ answer: unknown; requests: unknown }> {
    const document = parse(query);
    expect(validate(schema, document)).toEqual([]);
    // A context of its own for each operation: by it the gateway tells whose records it may take from memory.
    const answer: unknown = JSON.parse(JSON.stringify(await execute({ schema, document, contextValue: {} })));
    return { answer, requests: ours.requests() };
  }

  test.each([
    ["organization", "acronym", ["SCO", "PPI"]],
    ["official", "name", ["Mark Colhoun", "Rashid Alimov"]],
    ["event", "durationDays", [3, null]],
    ["seizure", "substance", ["HEROIN", "HASHISH"]],
    ["training", "audience", ["officers of the Border Service of Kyrgyzstan", "Afghan diplomats"]],
    ["country", "code3", ["CHN", "AFG"]],
  ])("a hop to the %s of each case is one request and one batch", async (field, asked, values) => {
    const { answer, requests } = await ask(`{ cases { ${field} { ${asked} } } }`);
    expect(answer).toEqual({ data: { cases: values.map((value) => ({ [field]: { [asked]: value } })) } });
    expect(requests).toEqual(["record for 2 keys"]);
  });

  test("hops to six types at once are one request", async () => {
    const { answer, requests } = await ask(`{
      cases {
        organization { acronym } official { name } event { name } seizure { substance } training { name } country { name }
      }
    }`);
    expect(answer).toMatchObject({
      data: { cases: [{ country: { name: "China" } }, { country: { name: "Afghanistan" } }] },
    });
    expect(requests).toEqual(["record for 12 keys"]);
  });

  test("a way to the partner and back is one request a hop, the same country asked for once", async () => {
    const { answer, requests } = await ask(`{
      events(first: 2, filter: { country: "CN" }) { nodes { country { code population neighbours { code name } } } }
    }`);
    const china = {
      code: "CN",
      population: 1_411_000_000,
      neighbours: [
        { code: "AF", name: "Afghanistan" },
        { code: "TJ", name: "Tajikistan" },
      ],
    };
    expect(answer).toEqual({ data: { events: { nodes: [{ country: china }, { country: china }] } } });
    expect(requests).toEqual(["list, Event.country for 3 keys", "record for 2 keys"]);
  });

  test("a hop of more than a thousand records is one request and one list, and what is unknown is null alone", async () => {
    const { answer, requests } = await ask("{ suspects(count: 1200) { acronym } }");
    const suspects = Array.from({ length: 1200 }, (_, index) => ({ acronym: index % 100 === 99 ? "SCO" : null }));
    expect(answer).toEqual({ data: { suspects } });
    // The twelve that are the same are one key.
    expect(requests).toEqual(["record for 1189 keys"]);
  });
});

test("every list by ids or codes says by @merge what its key is", () => {
  const sdl = readFileSync("schema/subgraph.graphql", "utf8");
  const query = buildSchema(sdl, { assumeValidSDL: true }).getQueryType();
  const lists = Object.keys(query?.getFields() ?? {}).filter((name) => /By[A-Z]/.test(name));
  const keyed = [...sdl.matchAll(/^ {2}(\w+)\([^)]*\): \[\w+\] @merge\(keyField: "(\w+)"\)$/gm)];
  expect(keyed.map(([, list, key]) => [list, key])).toEqual([
    ["agreementsByIds", "id"],
    ["countriesByCodes", "code"],
    ["documentsByIds", "id"],
    ["eventsByIds", "id"],
    ["officialsByIds", "id"],
    ["organizationsByIds", "id"],
    ["regionsByIds", "id"],
    ["seizureStatsByIds", "id"],
    ["statementsByIds", "id"],
    ["statisticsByIds", "id"],
    ["trainingProgramsByIds", "id"],
  ]);
  expect(lists.sort()).toEqual(keyed.map(([, list]) => list));
});

test("a gateway may send us the hash of its operation alone, once we have seen it", async () => {
  const executor = buildHTTPExecutor({ endpoint: ours.url, apq: true });
  const document = parse('{ countriesByCodes(codes: ["CN", "XX"]) { name } }');
  ours.requests();
  const answers = [await executor({ document }), await executor({ document })];
  const answer = { data: { countriesByCodes: [{ name: "China" }, null] } };
  expect(answers).toEqual([answer, answer]);
  expect(ours.requests()).toEqual(["nothing", "record for 2 keys", "record for 2 keys"]);
});
