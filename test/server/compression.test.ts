import { once } from "node:events";
import { get as httpGet, type IncomingMessage } from "node:http";
import { brotliDecompressSync, gunzipSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { preferred } from "../../src/http/preferred.js";
import { shippedGraph } from "../run-query.js";
import { ask, type RunningServer, startServer } from "./start-server.js";

let running: RunningServer;
beforeAll(async () => {
  running = await startServer(await shippedGraph());
});
afterAll(() => running.stop());

const large = "{ organizations(first: 50) { nodes { id name purpose } } }";
const small = "{ __typename }";

/** The bytes as they came: `fetch` would decode them. */
async function bytesOf(query: string, acceptEncoding: string): Promise<{ coding: string; bytes: Buffer }> {
  const request = httpGet(`${running.url}/graphql?query=${encodeURIComponent(query)}`, {
    headers: { "accept-encoding": acceptEncoding },
  });
  const [response] = (await once(request, "response")) as [IncomingMessage];
  const chunks: Buffer[] = [];
  for await (const chunk of response as AsyncIterable<Buffer>) chunks.push(chunk);
  const bytes = Buffer.concat(chunks);
  expect(Number(response.headers["content-length"])).toBe(bytes.length);
  return { coding: response.headers["content-encoding"] ?? "identity", bytes };
}

describe("an answer above a kilobyte", () => {
  test("says the same in every coding, and is smaller in two of them", async () => {
    const plain = await bytesOf(large, "identity");
    const gzip = await bytesOf(large, "gzip");
    const br = await bytesOf(large, "br");
    expect([plain.coding, gzip.coding, br.coding]).toEqual(["identity", "gzip", "br"]);
    expect(gunzipSync(gzip.bytes).toString()).toBe(plain.bytes.toString());
    expect(brotliDecompressSync(br.bytes).toString()).toBe(plain.bytes.toString());
    expect(Math.max(gzip.bytes.length, br.bytes.length)).toBeLessThan(plain.bytes.length / 2);
  });

  test.each([
    ["gzip, deflate, br", "br"],
    ["gzip;q=0.9, br;q=0.8", "gzip"],
    ["GZIP", "gzip"],
    ["*", "br"],
    ["br;q=0, *;q=0.5", "gzip"],
    ["gzip;q=0.5, identity", "identity"],
    ["deflate", "identity"],
    ["gzip;q=0", "identity"],
    ["", "identity"],
  ])("for %p comes as %s", async (accepted, coding) => {
    expect((await bytesOf(large, accepted)).coding).toBe(coding);
  });

  test("a smaller one comes as it is", async () => {
    expect(await bytesOf(small, "br, gzip")).toEqual({
      coding: "identity",
      bytes: Buffer.from('{"data":{"__typename":"Query"}}'),
    });
  });
});

test("a page of the IDE comes as it is, for its tag is one for all codings", async () => {
  const page = async (coding: string): Promise<unknown[]> => {
    const headers = { accept: "text/html", "accept-encoding": coding };
    const answer = await ask(running.url, { headers });
    return [answer.headers.get("content-encoding"), answer.headers.get("etag")];
  };
  const [coding, tag] = await page("br");
  expect([coding, tag]).toEqual([null, expect.any(String)]);
  expect(await page("identity")).toEqual([null, tag]);
});

describe("what a header likes best", () => {
  const offers = [
    ["one", ["a/one"]],
    ["two", ["a/two", "a/*", "*/*"]],
  ] as const;
  test.each([
    ["a/one", "one"],
    ["a/two, a/one", "one"],
    ["a/one;q=0.2, a/two;q=0.3", "two"],
    ["a/one;q=0.2, */*;q=0.1", "one"],
    ["a/*", "two"],
    ["a/two;q=0, */*", null],
    ["b/one", null],
    ["a/one; charset=utf-8; q=0.4", "one"],
    ["a/one;q=none", "one"],
    [",;q=1,", null],
  ])("%p is %p", (header, offer) => {
    expect(preferred(header, offers)).toBe(offer);
  });
});
