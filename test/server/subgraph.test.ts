import { readFileSync } from "node:fs";
import iso from "i18n-iso-countries";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { isUnionType } from "graphql";
import type { RecordType } from "../../src/repository/types/types.js";
import type { Graph } from "../../src/repository/graph.js";
import { runQuery, shippedGraph, subgraph } from "../run-query.js";
import { ask, type HttpAnswer, post, type RunningServer, startServer } from "./start-server.js";

const entities: readonly RecordType[] = [
  "Agreement",
  "Country",
  "Document",
  "Event",
  "Official",
  "Organization",
  "Region",
  "SeizureStat",
  "Statement",
  "Statistic",
  "TrainingProgram",
];

describe("the subgraph", () => {
  test("publishes exactly the schema that is committed", async () => {
    const { data } = await runQuery<{ _service: { sdl: string } }>("{ _service { sdl } }");
    expect(data._service.sdl).toBe(readFileSync("schema/subgraph.graphql", "utf8"));
  });

  test("resolves every type that has a key", () => {
    const union = subgraph.schema.getType("_Entity");
    expect(isUnionType(union) && union.getTypes().map(({ name }) => name)).toEqual(entities);
  });
});

const isoCodes = Object.keys(iso.getAlpha2Codes());

let graph: Graph;
let running: RunningServer;
const batches: string[] = [];
beforeAll(async () => {
  graph = await shippedGraph();
  // The lane asks for each record by itself.
  running = await startServer(graph, {
    lane: false,
    onBatch: (question, size) => batches.push(`${question} × ${size}`),
  });
});
afterAll(() => running.stop());

/** What is answered about representations over HTTP, and in how many batches. */
async function about(representations: readonly unknown[], fragments = ""): Promise<HttpAnswer> {
  batches.length = 0;
  const query = `query ($representations: [_Any!]!) { _entities(representations: $representations) { __typename ${fragments} } }`;
  return post(running.url, { query, variables: { representations } }, { accept: "application/graphql-response+json" });
}

describe("references", () => {
  test("of one type, given one by one, are one batch", async () => {
    const events = graph.all("Event").map(({ id }) => id);
    const { body } = await about(
      events.map((id) => ({ __typename: "Event", id })),
      "... on Event { id country { code } }",
    );
    expect(body).toMatchObject({ data: { _entities: events.map((id) => ({ __typename: "Event", id })) } });
    expect(batches).toEqual([`record × ${events.length}`, `Event.country × ${events.length}`]);
  });

  test("of all types, a thousand with duplicates, are answered in their order, each hop in one batch a type", async () => {
    const records = entities.flatMap((type) =>
      graph
        .all(type)
        .slice(0, 30)
        .map(({ id }) => ({ __typename: type, id })),
    );
    // Seven has no divisor in common with their number, so that types and duplicates are well mixed.
    const asked = Array.from({ length: 1000 }, (_each, index) => records[(index * 7) % records.length]);
    const { status, body } = await about(
      asked,
      `... on Node { id }
       ... on Event { name country { name } }
       ... on SeizureStat { substance country { name } }
       ... on Organization { name country { name } }
       ... on Statistic { measure country { name } }
       ... on TrainingProgram { agreement { name } }
       ... on Country { name }
       ... on Official { name title }`,
    );
    const { data, errors } = body as { data: { _entities: object[] }; errors: unknown };
    expect({ status, errors }).toEqual({ status: 200, errors: undefined });
    expect(data._entities).toMatchObject(asked);
    const distinct = (type: RecordType): number => records.filter(({ __typename }) => __typename === type).length;
    expect([...batches].sort()).toEqual([
      `Event.country × ${distinct("Event")}`,
      `Organization.country × ${distinct("Organization")}`,
      `SeizureStat.country × ${distinct("SeizureStat")}`,
      `Statistic.country × ${distinct("Statistic")}`,
      `TrainingProgram.agreement × ${distinct("TrainingProgram")}`,
      `record × ${records.length}`,
    ]);
  });

  test("to the longest ids that there are fit in one request, a thousand of them", async () => {
    const { status, body } = await about(
      Array.from({ length: 1000 }, (_each, index) => ({
        __typename: "TrainingProgram",
        id: `TrainingProgram:${String(index).padStart(100, "x")}`,
      })),
      "... on TrainingProgram { id agreement { name } }",
    );
    expect({ status, body }).toEqual({ status: 200, body: { data: { _entities: Array(1000).fill(null) } } });
    expect(batches).toEqual(["record × 1000"]);
  });

  test("to an interface of ours are answered with their types", async () => {
    const ids = ["Country:CN", "Organization:shanghai-cooperation-organization", "Country:ZZ", "Nothing:at-all"];
    const { body } = await about(ids.map((id) => ({ __typename: "Sourced", id })));
    expect(body).toEqual({
      data: { _entities: [{ __typename: "Country" }, { __typename: "Organization" }, null, null] },
    });
    expect(batches).toEqual(["record × 3"]);
  });
});

describe("references that name nothing", () => {
  const noType = "A representation needs the __typename of an entity of this subgraph.";
  const noKey = 'A representation of Country needs the fields of a key: "code" or "code3" or "id".';
  const china = { __typename: "Country", name: "China" };
  const cases: readonly (readonly [string, unknown, { name: string } | null, string | null])[] = [
    ["nothing", {}, null, noType],
    ["no __typename", { id: "Country:CN" }, null, noType],
    ["an unknown type", { __typename: "Planet", id: "Planet:3" }, null, noType],
    ["a type that is no entity", { __typename: "PageInfo", id: "x" }, null, noType],
    ["a type that is no text", { __typename: ["Country"], code: "CN" }, null, noType],
    ["the name of a property", { __typename: "constructor", code: "CN" }, null, noType],
    ["__proto__ as a type", { __typename: "__proto__", code: "CN" }, null, noType],
    ["a string", "Country:CN", null, noType],
    ["a number", 7, null, noType],
    ["a list", [{ __typename: "Country", code: "CN" }], null, noType],
    ["no key", { __typename: "Country" }, null, noKey],
    ["a field that is no key", { __typename: "Country", name: "China" }, null, noKey],
    ["a key in __proto__", JSON.parse('{"__typename":"Country","__proto__":{"code":"CN","polluted":1}}'), null, noKey],
    ["a number as a key", { __typename: "Country", code: 7 }, null, wrong("code")],
    ["null as a key", { __typename: "Country", code: null }, null, wrong("code")],
    ["an object as a key", { __typename: "Country", id: { value: "Country:CN" } }, null, wrong("id")],
    ["an unknown key", { __typename: "Country", code: "ZZ" }, null, null],
    [
      "a key of another type",
      { __typename: "Country", id: "Official:rashid-alimov" },
      null,
      notOurs("Official:rashid-alimov"),
    ],
    ["an empty key", { __typename: "Country", id: "" }, null, notOurs("")],
    ["a key of another graph", { __typename: "Country", id: "geo-7" }, null, notOurs("geo-7")],
    ["a wrong key beside a right one", { __typename: "Country", id: "Country:CN", code: 7 }, china, null],
    ["fields that nobody asked for", { __typename: "Country", code: "CN", name: "Atlantis", x: { y: 1 } }, china, null],
    ["the same again", { __typename: "Country", code: "CN" }, china, null],
  ];
  function notOurs(id: string): string {
    return `A representation of Country has the id ${JSON.stringify(id)}; expected an id of this graph, such as "Country:CN", or an ISO 3166-1 code.`;
  }
  function wrong(field: string): string {
    return `A representation of Country has a wrong ${field}; expected ID!.`;
  }

  test("are null alone, with an error of their own where something is wrong with them", async () => {
    const { status, body } = await about(
      cases.map(([, representation]) => representation),
      "... on Country { name }",
    );
    const { data, errors } = body as { data: { _entities: unknown[] }; errors: { path: unknown[] }[] };
    expect(status).toBe(200);
    expect(data._entities.map((answer, index) => [cases[index]?.[0], answer])).toEqual(
      cases.map(([name, , answer]) => [name, answer]),
    );
    expect([...errors].sort((a, b) => Number(a.path[1]) - Number(b.path[1]))).toEqual(
      cases.flatMap(([, , , message], index) =>
        message === null
          ? []
          : [
              {
                message,
                path: ["_entities", index],
                locations: expect.anything(),
                extensions: { code: "BAD_USER_INPUT", arguments: ["representations"] },
              },
            ],
      ),
    );
    expect("polluted" in {}).toBe(false);
    expect(running.logged).toEqual([]);
  });

  test("null among them is no representation at all, and the request says which", async () => {
    const { status, body } = await about([{ __typename: "Country", code: "CN" }, null]);
    expect({ status, body }).toEqual({
      status: 400,
      body: {
        errors: [
          {
            message:
              'Variable "$representations" got invalid value null at "representations[1]"; Expected non-nullable type "_Any!" not to be null.',
            locations: [{ line: 1, column: 8 }],
            extensions: { code: "BAD_USER_INPUT", arguments: ["representations.1"] },
          },
        ],
      },
    });
  });

  const china1 = { __typename: "Country", code: "CN" };
  test.each([
    [
      20_000,
      400,
      "COST_LIMIT",
      "The operation asks for up to 22,001 objects; expected at most 10,000. Most of them are in _entities. Ask for smaller pages or fewer levels.",
    ],
    [100_000, 413, "PAYLOAD_TOO_LARGE", "The body has 3700145 bytes; expected at most 1000000."],
  ])("%d of them are refused", async (count, status, code, message) => {
    const answer = await about(Array<object>(count).fill(china1));
    expect({ status: answer.status, body: answer.body }).toMatchObject({
      status,
      body: { errors: [{ message, extensions: { code } }] },
    });
    expect(batches).toEqual([]);
  });

  test("of one type and with duplicates, 5,000 of them are looked up once", async () => {
    const { body } = await about(Array<object>(5000).fill(china1));
    expect(body).toEqual({ data: { _entities: Array<object>(5000).fill({ __typename: "Country" }) } });
    expect(batches).toHaveLength(1);
  });

  test("500 countries are answered with a page of each, though 27 have any", async () => {
    const representations = Array.from({ length: 500 }, (_each, index) => ({
      __typename: "Country",
      code: isoCodes[index % isoCodes.length],
    }));
    const query =
      "query ($of: [_Any!]!) { _entities(representations: $of) { ... on Country { code officials { nodes { name } } } } }";
    const { body } = await post(running.url, { query, variables: { of: representations } });
    const { data, errors } = body as { data: { _entities: readonly { code: string }[] }; errors?: unknown };
    expect(errors).toBeUndefined();
    expect(data._entities.map(({ code }) => code)).toEqual(representations.map(({ code }) => code));
  });

  test("wrong ones cost what their errors do, so that a request cannot be answered with thousands of them", async () => {
    const { body } = await about(Array<object>(2000).fill({ __typename: "Country", id: "geo:7" }));
    expect(body).toMatchObject({ errors: [{ extensions: { code: "COST_LIMIT", cost: { price: 20_000 } } }] });
    expect(batches).toEqual([]);
  });

  test("what stands within one is bounded as every list is", async () => {
    const { body } = await about([{ ...china1, seen: Array<number>(1001).fill(1) }]);
    expect(body).toMatchObject({
      errors: [{ message: "representations.0.seen has more than 1000 values; expected at most 1000" }],
    });
  });

  test("in the text of an operation they are read as in a variable", async () => {
    const query =
      '{ _entities(representations: [{ __typename: "Country", code: "CN" }, {}]) { ... on Country { name } } }';
    const { body } = await ask(`${running.url}/graphql?${new URLSearchParams({ query }).toString()}`);
    expect(body).toMatchObject({
      data: { _entities: [{ name: "China" }, null] },
      errors: [{ message: noType, path: ["_entities", 1] }],
    });
  });
});
