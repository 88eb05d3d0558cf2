import { once } from "node:events";
import { connect, type Socket } from "node:net";
import { text } from "node:stream/consumers";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { getIntrospectionQuery } from "graphql";
import { defaultLimits, readLimits } from "../../../src/server/limits/limits.js";
import { shippedGraph } from "../../run-query.js";
import { get, post, type RunningServer, startServer } from "../start-server.js";

const refused = { accept: "application/graphql-response+json" };
const organization = "Organization:shanghai-cooperation-organization";

describe("a server with the limits that it has by default", () => {
  let server: RunningServer;
  beforeAll(async () => (server = await startServer(await shippedGraph())));
  afterAll(() => server.stop());

  const aliases = (count: number, field: string) =>
    Array.from({ length: count }, (_each, index) => `a${index}: ${field}`).join(" ");

  test.each<[string, string, object]>([
    [
      "lists in lists through a document",
      '{ document(id: "Document:unodc-sco-members-2011-2019") { claims(first: 100) { nodes { document { claims(first: 100) { nodes { field } } } } } } }',
      {
        message:
          "The operation asks for up to 11,857 objects; expected at most 10,000. Most of them are in document.claims.nodes.document.claims.nodes. Ask for smaller pages or fewer levels.",
        extensions: {
          code: "COST_LIMIT",
          cost: { price: 11_857, limit: 10_000, dearest: "document.claims.nodes.document.claims.nodes" },
        },
      },
    ],
    [
      "aliases",
      `{ organizations { nodes { ${aliases(31, "name")} } } }`,
      {
        message: "The operation has 31 aliases; expected at most 30.",
        extensions: { code: "OPERATION_LIMIT" },
      },
    ],
    [
      "fields at its root, also through fragments, and aliases: both are said",
      `query { ...F ...F ${aliases(11, "__typename")} } fragment F on Query { ${aliases(21, "__typename")} }`,
      {
        message:
          "The operation has 32 aliases; expected at most 30. The operation has 53 fields at its root; expected at most 20.",
        extensions: { code: "OPERATION_LIMIT" },
      },
    ],
    [
      "directives",
      `{ __typename ${Array.from({ length: 21 }, (_each, index) => `...@include(if: true) { a${index}: __typename }`).join(" ")} }`,
      {
        message:
          "The operation has 22 fields at its root; expected at most 20. The operation has 21 directives; expected at most 20.",
        extensions: { code: "OPERATION_LIMIT" },
      },
    ],
    [
      "levels",
      `{ organizations { nodes ${"{ country { organizations { nodes ".repeat(5)} { id } ${"} } }".repeat(5)} } }`,
      {
        message: "The operation has 18 levels of fields; expected at most 15.",
        extensions: { code: "OPERATION_LIMIT" },
      },
    ],
  ])("refuses an operation with too many %s", async (_name, query, error) => {
    const { status, body } = await post(server.url, { query }, refused);
    expect({ status, body }).toEqual({ status: 400, body: { errors: [error] } });
  });

  test("refuses a list of variables that is too long, and says which", async () => {
    const substances = Array.from({ length: 1001 }, () => "HEROIN");
    const query = "query ($filter: SeizureFilter) { seizureStats(filter: $filter) { totalCount } }";
    const { body } = await post(server.url, { query, variables: { filter: { substances } } }, refused);
    expect(body).toEqual({
      errors: [
        {
          message: "filter.substances has more than 1000 values; expected at most 1000",
          extensions: { code: "BAD_USER_INPUT", arguments: ["filter.substances"] },
        },
      ],
    });
  });

  test("says at most five errors of an operation that does not fit the schema, and that there are more", async () => {
    const query = `{ ${Array.from({ length: 20 }, (_each, index) => `unknown${index}`).join(" ")} }`;
    const { body } = await post(server.url, { query }, refused);
    const { errors } = body as { errors: { message: string; extensions: { code: string } }[] };
    expect(errors).toHaveLength(6);
    expect(new Set(errors.map(({ extensions }) => extensions.code))).toEqual(new Set(["GRAPHQL_VALIDATION_FAILED"]));
  });

  test("lets canonical introspection pass", async () => {
    const { status, body } = await post(server.url, { query: getIntrospectionQuery() }, refused);
    expect({ status, errors: (body as { errors?: unknown }).errors }).toEqual({ status: 200, errors: undefined });
  });

  test("says what an operation costs to whoever asks for it, and to nobody else", async () => {
    const query = `{ organization(id: "${organization}") { name country { name } } }`;
    const cost = { price: 3, limit: 10_000, dearest: "organization.country", objects: 1 };
    const answers = await Promise.all([
      post(server.url, { query }, { "graphql-cost": "report" }),
      post(server.url, { query, extensions: { cost: true } }),
      get(server.url, { query, extensions: { cost: true } }),
      post(server.url, { query }),
    ]);
    expect(answers.map(({ body }) => (body as { extensions?: unknown }).extensions)).toEqual([
      { cost },
      { cost },
      { cost },
      undefined,
    ]);
    expect(answers.map(({ headers }) => headers.get("etag"))).toEqual([null, null, null, expect.any(String)]);
  });
});

describe("a server with limits of its own", () => {
  const withLimits = async (limits: object, check: (server: RunningServer) => Promise<void>): Promise<void> => {
    const server = await startServer(await shippedGraph(), { limits: { ...defaultLimits, ...limits } });
    try {
      await check(server);
    } finally {
      await server.stop();
    }
  };

  test("refuses an answer with too many bytes", () =>
    withLimits({ answerBytes: 10_000 }, async ({ url }) => {
      const { status, body } = await post(url, { query: "{ documents(first: 50) { nodes { text } } }" }, refused);
      expect({ status, body }).toEqual({
        status: 400,
        body: {
          errors: [
            {
              message: "The answer has more than 10,000 bytes. Ask for smaller pages or fewer fields.",
              extensions: { code: "ANSWER_TOO_LARGE" },
            },
          ],
        },
      });
    }));

  test("answers 429 with the time to wait when a client has asked for its share of a minute", () =>
    withLimits({ clientCost: 100 }, async ({ url }) => {
      const query = "{ organizations(first: 50) { nodes { id } } }";
      expect((await post(url, { query })).status).toBe(200);
      const { status, headers, body } = await post(url, { query });
      expect({ status, wait: Number(headers.get("retry-after")) > 0, body }).toEqual({
        status: 429,
        wait: true,
        body: {
          errors: [
            {
              message: expect.stringMatching(/^The operation costs \d+ objects and \d+ of 100 a minute are left; /),
              extensions: { code: "TOO_MANY_REQUESTS" },
            },
          ],
        },
      });
    }));

  test("answers every one of many operations at once, or refuses it with the time to wait", () =>
    withLimits({ waiting: 1 }, async ({ url }) => {
      const query = encodeURIComponent(
        "{ seizureStats(first: 100) { nodes { claims { citations { document { title } } } } } }",
      );
      const sockets = Array.from({ length: 12 }, () => connect(Number(new URL(url).port), "127.0.0.1"));
      const send = (socket: Socket, path: string, last = "") =>
        socket.write(`GET ${path} HTTP/1.1\r\nHost: localhost\r\n${last}\r\n`);
      // Node accepts one connection a turn; those that are accepted are read together.
      await Promise.all(sockets.map((socket) => (send(socket, "/healthz"), once(socket, "data"))));
      for (const socket of sockets) send(socket, `/graphql?query=${query}`, "Connection: close\r\n");
      // All are there when the server looks.
      const until = performance.now() + 100;
      while (performance.now() < until);
      const answers = await Promise.all(sockets.map(text));
      const ended = answers.map(
        (answer) => `${answer.slice(9, 12)}${/^retry-after: \d/im.test(answer) ? " later" : ""}`,
      );
      expect(ended).toHaveLength(12);
      expect([...new Set(ended)].sort()).toEqual(["200", "503 later"]);
    }));
});

test("limits are read from the environment, and everything that is wrong with them is said at once", () => {
  expect(readLimits({ COST_LIMIT: "500", CLIENT_COST_PER_MINUTE: "60000" })).toEqual({
    ...defaultLimits,
    cost: 500,
    clientCost: 60_000,
  });
  expect(() => readLimits({ COST_LIMIT: "0", DEPTH_LIMIT: "many", TOKEN_LIMIT: "1.5" })).toThrow(
    'COST_LIMIT is "0"; expected a whole number, 1 or more\nTOKEN_LIMIT is "1.5"; expected a whole number, 1 or more\nDEPTH_LIMIT is "many"; expected a whole number, 1 or more',
  );
});
