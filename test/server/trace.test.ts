import { Trace } from "@apollo/usage-reporting-protobuf";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { readConfig } from "../../src/cli/config.js";
import { shippedGraph } from "../run-query.js";
import { get, type HttpAnswer, post, type RunningServer, startServer } from "./start-server.js";

const secret = "between-router-and-us";
const asking = { "apollo-federation-include-trace": "ftv1" };
const query = '{ country(code: "CN") { name } }';
const plain = { data: { country: { name: "China" } } };

let open: RunningServer;
let closed: RunningServer;
beforeAll(async () => {
  const graph = await shippedGraph();
  open = await startServer(graph, { traceSecret: secret });
  closed = await startServer(graph);
});
afterAll(async () => {
  await open.stop();
  await closed.stop();
});

function traceOf({ body }: HttpAnswer): Trace {
  const { extensions } = body as { extensions: { ftv1: string } };
  return Trace.decode(Buffer.from(extensions.ftv1, "base64"));
}

describe("a trace", () => {
  test("is answered to a router that asks for it and shows the secret", async () => {
    const answer = await post(open.url, { query }, { ...asking, "x-trace-secret": secret });
    const [country] = traceOf(answer).root?.child ?? [];
    expect(answer.body).toMatchObject(plain);
    expect(country).toMatchObject({ responseName: "country", type: "Country", parentType: "Query" });
    expect(country?.child).toMatchObject([{ responseName: "name", type: "String!", parentType: "Country" }]);
  });

  test.each<[string, Record<string, string>]>([
    ["no secret", asking],
    ["another secret", { ...asking, "x-trace-secret": `${secret}!` }],
    ["an empty secret", { ...asking, "x-trace-secret": "" }],
    ["the secret alone", { "x-trace-secret": secret }],
    ["another format", { "apollo-federation-include-trace": "ftv2", "x-trace-secret": secret }],
  ])("is not answered to %s", async (_name, headers) => {
    expect((await post(open.url, { query }, headers)).body).toEqual(plain);
  });

  test("is answered to nobody when there is no secret", async () => {
    for (const shown of [secret, "", "null", "undefined"])
      expect((await post(closed.url, { query }, { ...asking, "x-trace-secret": shown })).body).toEqual(plain);
  });

  test("is kept by no cache, and is no answer to who asks whether anything changed", async () => {
    const first = await get(open.url, { query });
    const tag = first.headers.get("etag") ?? "";
    expect([tag.length > 0, first.headers.get("cache-control")]).toEqual([true, "public, max-age=0, must-revalidate"]);
    for (const ifNoneMatch of [tag, "*"]) {
      const traced = await get(
        open.url,
        { query },
        { ...asking, "x-trace-secret": secret, "if-none-match": ifNoneMatch },
      );
      expect([traced.status, traced.headers.get("etag"), traced.headers.get("cache-control")]).toEqual([
        200,
        null,
        "private, no-cache",
      ]);
      expect(traceOf(traced).root?.child).toHaveLength(1);
    }
  });

  test("says that there was an error and where, not what it was", async () => {
    const answer = await post(
      open.url,
      { query: '{ _entities(representations: [{ __typename: "Nobody" }]) { __typename } }' },
      { ...asking, "x-trace-secret": secret },
    );
    expect(answer.body).toMatchObject({ errors: [{ extensions: { code: "BAD_USER_INPUT" } }] });
    const text = JSON.stringify(traceOf(answer));
    expect(text).toContain('"message":"<masked>"');
    expect(text).not.toContain("__typename of this");
  });
});

describe("TRACE_SECRET", () => {
  test.each(["", "short", "with spaces in between", "sixteen\nand more."])(
    "is refused as %j, without a word of it",
    (text) => {
      expect(() => readConfig({ TRACE_SECRET: text })).toThrow(
        new RangeError(
          "TRACE_SECRET is not a secret that a header can carry; expected 16 or more characters without spaces",
        ),
      );
    },
  );
});
