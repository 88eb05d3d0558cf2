import { once } from "node:events";
import { get, type IncomingMessage } from "node:http";
import { text } from "node:stream/consumers";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { readConfig } from "../../src/cli/config.js";
import { basePath } from "../../src/web/base-path.js";
import { run, serve } from "../cli/run-program.js";
import { shippedGraph } from "../run-query.js";
import { startIde } from "./start-ide.js";
import { ask } from "../server/start-server.js";

const html = { headers: { accept: "text/html" } };

let running: Awaited<ReturnType<typeof startIde>>;
beforeAll(async () => {
  running = await startIde();
  running.current.swap(await shippedGraph());
});
afterAll(() => running.stop());

describe("the IDE over HTTP", () => {
  const linked = (page: unknown): string[] =>
    [...String(page).matchAll(/(?:src|href)="(?!data:)([^"]+)"/g)].map(([, path]) => `/${path}`);

  test("a browser gets the IDE, other clients a directory of the endpoints", async () => {
    const page = await ask(running.url, html);
    expect([page.status, page.headers.get("content-type")]).toEqual([200, "text/html; charset=utf-8"]);
    expect(page.headers.get("content-security-policy")).toBe(
      "default-src 'none'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; script-src 'self'; worker-src 'self'; font-src 'self' data:; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
    );
    expect(page.headers.get("x-content-type-options")).toBe("nosniff");
    expect(page.headers.get("referrer-policy")).toBe("no-referrer");
    expect((await ask(running.url)).body).toMatchObject({ name: "drug-control-graph", graphql: "/graphql", ide: "/" });
  });

  test("its files may be kept for good, and come compressed to whom wants that", async () => {
    const paths = linked((await ask(running.url, html)).body);
    expect(paths.map((path) => path.replace(/[0-9A-Z]{8}/, "HASH"))).toEqual(["/ide/ide.HASH.css", "/ide/ide.HASH.js"]);
    for (const path of paths) {
      const plain = await ask(running.url + path, { headers: { "accept-encoding": "gzip;q=0" } });
      const gzipped = await ask(running.url + path, { headers: { "accept-encoding": "br, gzip" } });
      expect(gzipped.body === plain.body).toBe(true);
      expect(
        [plain, gzipped].map(({ status, headers }) => [status, headers.get("content-encoding"), headers.get("vary")]),
      ).toEqual([
        [200, null, expect.stringContaining("Accept-Encoding")],
        [200, "gzip", expect.stringContaining("Accept-Encoding")],
      ]);
      expect(plain.headers.get("content-type")).toBe(
        path.endsWith(".css") ? "text/css; charset=utf-8" : "text/javascript; charset=utf-8",
      );
      expect(plain.headers.get("cache-control")).toBe("public, max-age=31536000, immutable");
      expect(plain.headers.get("x-content-type-options")).toBe("nosniff");
      expect(plain.body).not.toContain("sourceMappingURL");
    }
  });

  test("what a browser has is not sent again", async () => {
    const [path = ""] = linked((await ask(running.url, html)).body);
    for (const address of [running.url, running.url + path]) {
      const headers = { accept: "text/html" };
      const etag = (await ask(address, { headers })).headers.get("etag") ?? "";
      const again = await ask(address, { headers: { ...headers, "if-none-match": etag } });
      expect([again.status, again.headers.get("etag"), again.body]).toEqual([304, etag, ""]);
    }
  });

  test("nothing else is under /ide/", async () => {
    for (const name of ["start.js", "files.json", "../main.js", "..%2Fmain.js"]) {
      const { status, body } = await ask(`${running.url}/ide/${name}`);
      expect([status, body]).toMatchObject([404, { errors: [{ extensions: { code: "NOT_FOUND" } }] }]);
    }
  });

  test("the host that a request names is not in the page", async () => {
    const request = get(running.url, { headers: { ...html.headers, host: "elsewhere.example" } });
    const [response] = (await once(request, "response")) as [IncomingMessage];
    const page = await text(response);
    expect(page).toContain("<title>drug-control-graph</title>");
    expect(page).not.toContain("elsewhere");
  });

  test.each([
    ["nothing is said", null, {}, ""],
    ["the proxy names the prefix", null, { "x-forwarded-prefix": "/drugs" }, "/drugs/"],
    ["the prefix is no path", null, { "x-forwarded-prefix": '/"><script>' }, ""],
    ["the prefix is another host", null, { "x-forwarded-prefix": "//example.com" }, ""],
    ["the prefix leads upwards", null, { "x-forwarded-prefix": "/drugs/.." }, ""],
    ["it is asked by its public address", "https://example.org/drugs", { host: "example.org" }, "/drugs/"],
    ["it is asked by another address", "https://example.org/drugs", { host: "localhost:4000" }, ""],
  ])("where %s, addresses begin as they should", (_, publicAddress, headers, base) => {
    expect(basePath(headers, publicAddress)).toBe(base);
  });

  test("the built program has all of it", async () => {
    const { url } = await serve(["documents"]);
    const paths = linked((await ask(url, html)).body);
    expect(paths).toHaveLength(2);
    for (const path of paths) expect((await ask(url + path)).status).toBe(200);
  });

  test("IDE in the environment chooses, and takes nothing but what there is", async () => {
    expect([readConfig({}).ide, readConfig({ IDE: "sandbox" }).ide]).toEqual(["offline", "sandbox"]);
    expect(await run(["serve", "documents"], { IDE: "graphiql" })).toEqual({
      status: 2,
      stdout: "",
      stderr: 'IDE is "graphiql"; expected offline or sandbox\n',
    });
  });
});
