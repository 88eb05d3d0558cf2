import { afterAll, beforeAll, beforeEach, describe, expect, test } from "@jest/globals";
import { defaultLimits } from "../../../src/server/limits/limits.js";
import { documentWith, folderOf, graphOf, sha256, shippedGraph } from "../../run-query.js";
import { captureLines, type Captured } from "../lines.js";
import { ask, get, type HttpAnswer, post, type RunningServer, startServer } from "../start-server.js";

const batches: string[] = [];
let captured: Captured;
let running: RunningServer;
beforeAll(async () => {
  captured = captureLines();
  running = await startServer(await shippedGraph(), {
    observer: captured.observer,
    // What is executed is seen by its questions, in batches.
    lane: false,
    onBatch: (question, size) => batches.push(`${question} × ${size}`),
    traceSecret: "between-router-and-us",
  });
});
afterAll(() => running.stop());
beforeEach(() => {
  batches.splice(0);
});

let names = 0;
/** An operation that nobody has asked for yet. */
const anew = (fields = 'country(code: "CN") { name }'): string => `query New${(names += 1)} { ${fields} }`;

/** What matters of an answer, but for when it was given. */
function shown({ status, headers, body }: HttpAnswer): unknown {
  const { date, "x-request-id": id, ...others } = Object.fromEntries(headers);
  expect([date, id]).toEqual([expect.any(String), expect.any(String)]);
  return { status, headers: others, body };
}

/** The same question four times: what is answered, and how often something was executed. */
async function fourTimes(question: () => Promise<HttpAnswer>): Promise<{ answers: unknown[]; executed: number }> {
  batches.splice(0);
  const answers: unknown[] = [];
  for (let time = 0; time < 4; time += 1) answers.push(shown(await question()));
  return { answers, executed: batches.length };
}

describe("an answer that was asked for twice is kept, and given again as it was", () => {
  const large = (headers: Record<string, string> = {}) => {
    const query = anew("organizations(first: 50) { nodes { id name purpose } }");
    return (url: string) => post(url, { query }, headers);
  };
  test.each<[string, () => (url: string) => Promise<HttpAnswer>]>([
    ["a POST", large],
    ["a POST that takes no coding", () => large({ "accept-encoding": "identity" })],
    ["a POST that takes gzip alone", () => large({ "accept-encoding": "gzip" })],
    ["a POST that takes the type of GraphQL", () => large({ accept: "application/graphql-response+json" })],
    [
      "a GET",
      () => {
        const query = anew();
        return (url) => get(url, { query });
      },
    ],
    [
      "a small one",
      () => {
        const query = anew();
        return (url) => post(url, { query });
      },
    ],
    [
      "one by the id of a text that was sent",
      () => {
        const query = anew();
        const extensions = { persistedQuery: { version: 1, sha256Hash: sha256(query) } };
        return async (url) => {
          await post(url, { query, extensions });
          return post(url, { extensions });
        };
      },
    ],
  ])("%s", async (name, question) => {
    const asking = question();
    const { answers, executed } = await fourTimes(() => asking(running.url));
    expect(answers[0]).toMatchObject({ status: 200, body: { data: expect.anything() } });
    expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1);
    expect(executed).toBe(name.includes("the id of") ? 6 : 2);
  });

  test("each in its form", async () => {
    const query = anew("organizations(first: 50) { nodes { id name purpose } }");
    const forms = [
      { accept: "application/json", "accept-encoding": "br" },
      { accept: "application/json", "accept-encoding": "identity" },
      { accept: "application/graphql-response+json", "accept-encoding": "br" },
    ];
    for (const headers of [...forms, ...forms, ...forms]) {
      const answer = await post(running.url, { query }, headers);
      expect(answer.headers.get("content-type")).toBe(`${headers.accept}; charset=utf-8`);
      expect(answer.headers.get("content-encoding") ?? "identity").toBe(headers["accept-encoding"]);
      expect(answer.body).toEqual({ data: { organizations: { nodes: expect.any(Array) } } });
    }
  });

  test("to HEAD without its body", async () => {
    const query = anew();
    for (let time = 0; time < 3; time += 1) await get(running.url, { query });
    const before = await get(running.url, { query });
    const head = await ask(`${running.url}/graphql?query=${encodeURIComponent(query).replaceAll("%20", "+")}`, {
      method: "HEAD",
    });
    expect([head.status, head.body, head.headers.get("etag")]).toEqual([200, "", before.headers.get("etag")]);
    expect(head.headers.get("content-length")).toBe(before.headers.get("content-length"));
  });

  test("with the headers for the page that asks, whoever asked before", async () => {
    const query = anew();
    for (let time = 0; time < 3; time += 1) await post(running.url, { query });
    const origin = "https://studio.apollographql.com";
    const { headers } = await post(running.url, { query }, { origin });
    expect(headers.get("access-control-allow-origin")).toBe(origin);
    expect((await post(running.url, { query })).headers.has("access-control-allow-origin")).toBe(false);
  });

  test("or is 304 for who has it, also when nothing but that was ever asked", async () => {
    const query = anew();
    const tag = (await get(running.url, { query })).headers.get("etag") ?? "";
    batches.splice(0);
    for (const known of [tag, tag, tag, `W/${tag}`, "*"]) {
      const answer = await get(running.url, { query }, { "if-none-match": known });
      expect([answer.status, answer.body, answer.headers.get("etag")]).toEqual([304, "", tag]);
    }
    expect((await get(running.url, { query }, { "if-none-match": '"other"' })).status).toBe(200);
    expect(batches).toEqual(["record × 1"]);
  });

  test("and the log says so, with what it says of the operation", async () => {
    const query = anew();
    const count = (await captured.requests(0)).length;
    for (let time = 0; time < 3; time += 1) await post(running.url, { query });
    const lines = (await captured.requests(count + 3)).slice(count);
    const always = { status: 200, operationHash: sha256(query), price: 2, bytes: 37 };
    expect(lines).toMatchObject([always, always, { ...always, fromMemory: true }]);
    expect(lines.map((line) => "fromMemory" in line)).toEqual([false, false, true]);
    expect(lines[2]).toMatchObject({ snapshot: (await shippedGraph()).snapshotId, operationName: `New${names}` });
    const { body } = await ask(`${running.url}/metrics`);
    expect(String(body)).toMatch(/^graphql_answers_from_memory_total [1-9]\d*$/m);
    expect(String(body)).toMatch(/^answers_kept [1-9]\d*$/m);
    expect(String(body)).toMatch(/^answers_kept_bytes [1-9]\d+$/m);
  });
});

describe("no answer is kept", () => {
  test.each<[string, Record<string, unknown>, Record<string, string>]>([
    [
      "with an error in a part of it",
      { query: '{ country(code: "CN") { name } countries(first: 0) { totalCount } }' },
      {},
    ],
    ["of the moment", { query: '{ country(code: "CN") { name } snapshot { loadedAt } }' }, {}],
    [
      "of the moment by a variable",
      {
        query: "query ($o: DocumentOrder) { documents(first: 1, orderBy: $o) { nodes { id } } }",
        variables: { o: { field: "LOADED_AT" } },
      },
      {},
    ],
    ["with its price", { query: anew() }, { "graphql-cost": "report" }],
    ["with its price by the body", { query: anew(), extensions: { cost: true } }, {}],
    [
      "with a trace",
      { query: anew() },
      { "apollo-federation-include-trace": "ftv1", "x-trace-secret": "between-router-and-us" },
    ],
    ["with a text to be remembered", persisted(anew()), {}],
  ])("%s", async (_name, body, headers) => {
    const { executed } = await fourTimes(() => post(running.url, body, headers));
    expect(executed % 4).toBe(0);
    expect(executed).toBeGreaterThan(0);
  });

  test("of a text that cannot be executed: every time it is refused anew", async () => {
    for (let time = 0; time < 4; time += 1)
      expect((await post(running.url, { query: "{ nothing }" })).body).toEqual({ errors: [expect.anything()] });
  });

  test("for a GET that is refused for its cookies, although others got it", async () => {
    const query = anew();
    for (let time = 0; time < 3; time += 1) await get(running.url, { query });
    expect((await get(running.url, { query }, { cookie: "a=b" })).status).toBe(400);
    expect((await get(running.url, { query }, { "content-type": "text/plain" })).status).toBe(415);
  });

  test("for a body that says it is none of ours, although others got it", async () => {
    const query = anew();
    for (let time = 0; time < 3; time += 1) await post(running.url, { query });
    expect((await post(running.url, { query }, { "content-type": "text/plain" })).status).toBe(415);
    expect((await post(running.url, { query }, { accept: "text/html" })).status).toBe(406);
  });
});

function persisted(query: string): Record<string, unknown> {
  return { query, extensions: { persistedQuery: { version: 1, sha256Hash: sha256(query) } } };
}

describe("what a secret opens", () => {
  test("is kept for nobody, and who has the secret is not answered from what others got", async () => {
    const secret = { "x-router-secret": "for-the-router-alone" };
    const locked = await startServer(await shippedGraph(), {
      routerSecret: secret["x-router-secret"],
      lane: false,
      onBatch: (question, size) => batches.push(`${question} × ${size}`),
    });
    try {
      const query = anew('countriesByCodes(codes: ["CN"]) { name }');
      expect((await fourTimes(() => post(locked.url, { query }, secret))).executed).toBe(4);
      expect((await post(locked.url, { query })).body).toMatchObject({ errors: [{ extensions: { code: "LOCKED" } }] });
      const open = anew();
      expect((await fourTimes(() => post(locked.url, { query: open }))).executed).toBe(2);
      expect((await fourTimes(() => post(locked.url, { query: open }, secret))).executed).toBe(4);
    } finally {
      await locked.stop();
    }
  });
});

describe("answers that are kept", () => {
  test("end with their snapshot", async () => {
    const query = anew('documents { totalCount } country(code: "CN") { name }');
    const first = await graphOf(await folderOf(documentWith("a", "China.", [])));
    const second = await graphOf(
      await folderOf({ ...documentWith("a", "China.", []), ...documentWith("b", "Other.", []) }),
    );
    const other = await startServer(first);
    const counted = async () => (await post(other.url, { query })).body;
    const documents = (totalCount: number) => ({ data: expect.objectContaining({ documents: { totalCount } }) });
    try {
      for (let time = 0; time < 3; time += 1) expect(await counted()).toEqual(documents(1));
      other.current.swap(second);
      for (let time = 0; time < 3; time += 1) expect(await counted()).toEqual(documents(2));
      other.current.swap(first);
      expect(await counted()).toEqual(documents(1));
    } finally {
      await other.stop();
    }
  });

  test("cost their client the least that an operation costs", async () => {
    const limited = await startServer(await shippedGraph(), { limits: { ...defaultLimits, clientCost: 60 } });
    const query = anew('country(code: "CN") { organizations(first: 3) { nodes { name } } }');
    const codeOf = ({ body }: HttpAnswer): string => /"code":"(\w+)"/.exec(JSON.stringify(body))?.[1] ?? "answered";
    try {
      const codes: string[] = [];
      while (codes.at(-1) !== "TOO_MANY_REQUESTS" && codes.length < 200)
        codes.push(codeOf(await post(limited.url, { query })));
      // Two are executed for 11 each; what fills up meanwhile is little.
      const answered = codes.length - 1;
      expect([codes.at(-1), answered >= 40, answered < 100]).toEqual(["TOO_MANY_REQUESTS", true, true]);
    } finally {
      await limited.stop();
    }
  });

  test("are none where no room is given to them", async () => {
    const none = await startServer(await shippedGraph(), {
      answerBytes: 0,
      lane: false,
      onBatch: (question, size) => batches.push(`${question} × ${size}`),
    });
    try {
      const query = anew();
      expect((await fourTimes(() => post(none.url, { query }))).executed).toBe(4);
    } finally {
      await none.stop();
    }
  });
});
