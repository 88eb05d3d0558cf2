import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { shippedGraph, subgraph } from "../run-query.js";
import { ask, askRaw, type RunningServer, startServer } from "./start-server.js";

let running: RunningServer;
beforeAll(async () => {
  running = await startServer(await shippedGraph(), { origins: ["https://example.org"] });
});
afterAll(() => running.stop());

const origin = "https://example.org";
const lines = (...all: string[]): string => [...all, "", ""].join("\r\n");

test("a browser that opens /graphql is led to the IDE, by an address that holds under a prefix too", async () => {
  const accept = "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8";
  const open = (path: string) => ask(running.url + path, { headers: { accept }, redirect: "manual" });
  const { status, headers } = await open("/graphql");
  expect([status, headers.get("location")]).toEqual([303, "./"]);
  expect((await open("/graphql?query={__typename}")).body).toEqual({ data: { __typename: "Query" } });
  expect((await ask(`${running.url}/graphql`)).status).toBe(400);
});

test("the schema is there as text, and is not sent again to who has it", async () => {
  const { status, headers, body } = await ask(`${running.url}/schema.graphql`);
  expect([status, headers.get("content-type"), body]).toEqual([200, "text/plain; charset=utf-8", subgraph.sdl]);
  const known = { headers: { "if-none-match": headers.get("etag") ?? "" } };
  expect((await ask(`${running.url}/schema.graphql`, known)).status).toBe(304);
});

describe("a page of an allowed origin", () => {
  const preflight = (asked: string, path = "/graphql") =>
    ask(running.url + path, {
      method: "OPTIONS",
      headers: { origin, "access-control-request-method": "POST", "access-control-request-headers": asked },
    });

  test("may send whatever headers its tools add", async () => {
    const { status, headers } = await preflight("authorization,traceparent, X-Odd");
    expect([status, headers.get("access-control-allow-headers"), headers.get("vary")]).toEqual([
      204,
      "authorization,traceparent, x-odd",
      "Accept, Accept-Encoding, Origin, Access-Control-Request-Headers",
    ]);
    expect((await preflight("<script>")).headers.get("access-control-allow-headers")).not.toContain("<");
    expect((await preflight("accept", "/nowhere")).status).toBe(204);
  });

  test.each([
    ["a long address", `GET /${"x".repeat(20_000)} HTTP/1.1`, "a: b", 414],
    ["long headers", "GET / HTTP/1.1", `a: ${"x".repeat(20_000)}`, 431],
    ["no HTTP", "GET / HTTP/1.1", "content-length: many", 400],
  ])("sees why %s is refused, another does not", async (_name, first, last, status) => {
    const from = (page: string) => askRaw(running.url, lines(first, "host: x", `origin: ${page}`, last));
    const [allowed, other] = [await from(origin), await from("https://example.com")];
    expect([allowed.status, other.status]).toEqual([status, status]);
    expect(allowed.head).toContain(`\r\naccess-control-allow-origin: ${origin}\r\n`);
    expect(other.head).not.toContain("access-control");
  });
});

test("every answer says that it is what its type says, loads nothing and is embedded nowhere", async () => {
  for (const path of ["/", "/graphql?query={__typename}", "/graphql", "/healthz", "/readyz", "/schema.graphql", "/x"]) {
    const { headers } = await ask(running.url + path);
    const names = [
      "x-content-type-options",
      "content-security-policy",
      "cross-origin-resource-policy",
      "referrer-policy",
    ];
    expect([path, ...names.map((name) => headers.get(name)), headers.get("x-powered-by")]).toEqual([
      path,
      "nosniff",
      "default-src 'none'; frame-ancestors 'none'",
      "same-origin",
      "no-referrer",
      null,
    ]);
  }
  expect((await askRaw(running.url, "hello\r\n\r\n")).head).toContain("\r\nx-content-type-options: nosniff\r\n");
});

test.each([
  [["host: a", "host: b"], "The header Host is given 2 times; expected once."],
  [["host: a b"], "The header Host is not a valid host name."],
])("%j is refused", async (hosts, message) => {
  const { status, body } = await askRaw(running.url, lines("GET / HTTP/1.1", ...hosts, "connection: close"));
  expect([status, body]).toEqual([400, { errors: [{ message, extensions: { code: "BAD_REQUEST" } }] }]);
});
