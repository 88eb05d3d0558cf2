import { once } from "node:events";
import { readFileSync } from "node:fs";
import { get, type IncomingMessage } from "node:http";
import { text } from "node:stream/consumers";
import { afterAll, afterEach, beforeAll, describe, expect, test } from "@jest/globals";
import type { Browser, Page } from "playwright-core";
import { type IdeKind, readConfig } from "../../src/config.js";
import { CurrentGraph } from "../../src/repository/current-graph.js";
import { Health } from "../../src/server/health.js";
import { createHttpServer } from "../../src/server/server.js";
import { run, serve } from "../cli/run-program.js";
import { shippedGraph, subgraph } from "../run-query.js";
import { hasBrowser, openBrowser, visit } from "./open-browser.js";
import { ask, listening } from "./start-server.js";

const html = { headers: { accept: "text/html" } };
const examples = [...readFileSync("schema/examples.graphql", "utf8").matchAll(/^query (\w+)/gm)].map(
  ([, name]) => name,
);
const answer = (name: string): unknown => JSON.parse(`{"data":${readFileSync(`test/answers/${name}.json`, "utf8")}}`);

async function startServer(ide: IdeKind = "offline") {
  const current = new CurrentGraph();
  const logged: unknown[] = [];
  const server = await createHttpServer({
    subgraph,
    current,
    health: new Health(),
    log: (error) => logged.push(error),
    ide,
  });
  const stop = async (): Promise<void> => {
    server.closeAllConnections();
    server.close();
    await once(server, "close");
  };
  return { url: await listening(server), current, logged, stop };
}

let running: Awaited<ReturnType<typeof startServer>>;
beforeAll(async () => {
  running = await startServer();
  running.current.swap(await shippedGraph());
});
afterAll(() => running.stop());

describe("over HTTP", () => {
  const linked = (page: unknown): string[] =>
    [...String(page).matchAll(/(?:src|href)="(\/[^"]+)"/g)].map(([, path]) => path ?? "");

  test("a browser gets the IDE, other clients a directory of the endpoints", async () => {
    const page = await ask(running.url, html);
    expect([page.status, page.headers.get("content-type")]).toEqual([200, "text/html; charset=utf-8"]);
    expect(page.headers.get("content-security-policy")).toBe(
      "default-src 'none'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; script-src 'self'; font-src 'self' data:; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
    );
    expect(page.headers.get("x-content-type-options")).toBe("nosniff");
    expect(page.headers.get("referrer-policy")).toBe("no-referrer");
    expect((await ask(running.url)).body).toMatchObject({ name: "drug-control-graph", graphql: "/graphql", ide: "/" });
  });

  test("its files may be kept for good, and come compressed to whom wants that", async () => {
    const paths = linked((await ask(running.url, html)).body);
    expect(paths.map((path) => path.replace(/[0-9a-f]{16}/, "HASH"))).toEqual([
      "/ide/graphiql.min.HASH.css",
      "/ide/react.production.min.HASH.js",
      "/ide/react-dom.production.min.HASH.js",
      "/ide/graphiql.min.HASH.js",
      "/ide/start.HASH.js",
    ]);
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
    const { status, body } = await ask(`${running.url}/ide/start.js`);
    expect([status, body]).toMatchObject([404, { errors: [{ extensions: { code: "NOT_FOUND" } }] }]);
  });

  test("the host that a request names is not in the page", async () => {
    const request = get(running.url, { headers: { ...html.headers, host: "elsewhere.example" } });
    const [response] = (await once(request, "response")) as [IncomingMessage];
    const page = await text(response);
    expect(page).toContain("<title>drug-control-graph</title>");
    expect(page).not.toContain("elsewhere");
  });

  test("the built program has all of it", async () => {
    const { url } = await serve(["documents"]);
    const paths = linked((await ask(url, html)).body);
    expect(paths).toHaveLength(5);
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

(hasBrowser ? describe : describe.skip)("in a browser", () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await openBrowser();
  });
  afterAll(() => browser.close());
  afterEach(async () => {
    for (const context of browser.contexts()) await context.close();
    expect(running.logged).toEqual([]);
  });

  const tabs = (page: Page): Promise<string[]> => page.locator(".graphiql-tab-button").allTextContents();
  const valueIn = (page: Page, editor: string): Promise<string> =>
    page.evaluate(`document.querySelector("${editor} .CodeMirror")?.CodeMirror.getValue() ?? ""`);
  const answerIn = async (page: Page): Promise<unknown> => {
    await page.locator(".result-window .CodeMirror-line", { hasText: "{" }).first().waitFor();
    return JSON.parse(await valueIn(page, ".result-window"));
  };
  const focused = (page: Page): Promise<string> =>
    page.evaluate(`(() => {
      const { activeElement } = document;
      const name = activeElement.getAttribute("aria-label") ?? activeElement.textContent;
      return name || activeElement.closest("section")?.getAttribute("aria-label") || "";
    })()`);
  const tabTo = async (page: Page, name: string): Promise<void> => {
    for (let tries = 0; tries < 100; tries += 1) {
      await page.keyboard.press("Tab");
      if ((await focused(page)) === name) return;
    }
    throw new Error(`Tab never reaches ${name}`);
  };

  test("the examples are the tabs, and nobody but the service is asked", async () => {
    const { page, requests, complaints } = await visit(browser, running.url);
    await page.locator(".graphiql-tab-button").first().waitFor();
    expect(await tabs(page)).toEqual(examples);
    await page.getByRole("button", { name: "Show Documentation Explorer" }).click();
    await page.locator(".graphiql-doc-explorer-title").waitFor();
    expect(new Set(requests.map((address) => new URL(address).origin))).toEqual(new Set([running.url]));
    expect(requests.length).toBeGreaterThan(5);
    expect(complaints).toEqual([]);
  });

  test("the first tab has its variables, and Ctrl-Enter shows the figure with its passage", async () => {
    const { page, complaints } = await visit(browser, running.url);
    await page.locator(".graphiql-query-editor .CodeMirror").click();
    expect(JSON.parse(await valueIn(page, "[aria-label=Variables]"))).toEqual({
      organizationWithSeizures: "Organization:shanghai-cooperation-organization",
    });
    await page.keyboard.press("Control+Enter");
    expect(await answerIn(page)).toEqual(answer("SeizuresOfAGroup"));
    expect(await page.locator(".result-window").textContent()).toContain("1,667 tons of hashish");
    expect(complaints).toEqual([]);
  });

  test("the keyboard alone goes from a tab to the editor to the run button, with a focus that is seen", async () => {
    const { page, complaints } = await visit(browser, running.url);
    await page.locator(".graphiql-query-editor .CodeMirror-line").first().waitFor();
    await tabTo(page, "OneMeeting");
    await page.keyboard.press("Enter");
    await tabTo(page, "Query Editor");
    expect(await valueIn(page, ".graphiql-query-editor")).toContain("query OneMeeting");
    const before = await valueIn(page, ".graphiql-query-editor");
    await page.keyboard.press("Tab");
    expect(await focused(page)).toBe("Execute query (Ctrl-Enter)");
    const outline = await page.evaluate("getComputedStyle(document.activeElement).outlineStyle");
    expect(outline).toBe("solid");
    await page.keyboard.press("Enter");
    expect(await answerIn(page)).toEqual(answer("OneMeeting"));
    expect(await valueIn(page, ".graphiql-query-editor")).toBe(before);
    await tabTo(page, "Open in Apollo Sandbox");
    expect(complaints).toEqual([]);
  });

  test("the docs have the description of a type", async () => {
    const { page } = await visit(browser, running.url);
    await page.getByRole("button", { name: "Show Documentation Explorer" }).click();
    await page.locator(".graphiql-doc-explorer").getByRole("link", { name: "Organization", exact: true }).click();
    await page.locator(".graphiql-doc-explorer-title", { hasText: "Organization" }).waitFor();
    const { description } = subgraph.schema.getType("Organization") ?? {};
    expect(description).toMatch(/\w/);
    expect(await page.locator(".graphiql-markdown-description").first().textContent()).toBe(`${description}\n`);
  });

  test("Apollo Sandbox is a link to its vendor with the address that the browser has", async () => {
    const { page } = await visit(browser, running.url);
    const link = page.getByRole("link", { name: "Open in Apollo Sandbox" });
    expect([await link.getAttribute("href"), await link.getAttribute("rel")]).toEqual([
      `https://studio.apollographql.com/sandbox/explorer?endpoint=${running.url}/graphql`,
      "noopener noreferrer",
    ]);
  });

  test("says what it is to those who do not see it", async () => {
    const { page } = await visit(browser, running.url);
    expect(await page.title()).toBe("drug-control-graph");
    expect(await page.getByRole("heading", { level: 1 }).textContent()).toBe("drug-control-graph");
    expect(await page.locator("html").getAttribute("lang")).toBe("en");
    expect(await page.getByRole("main").count()).toBe(1);
  });

  test("what was typed is there next time, until the examples are others", async () => {
    const { page } = await visit(browser, running.url);
    const stored = (name: string) => page.evaluate(`localStorage.getItem("drug-control-graph:${name}")`);
    await page.locator(".graphiql-query-editor .CodeMirror").click();
    await page.keyboard.press("Control+A");
    await page.keyboard.type("query Mine { __typename }");
    await page.locator(".graphiql-tab-button", { hasText: "Mine" }).waitFor();
    // Storing waits for a pause in the typing.
    while (!String(await stored("graphiql:tabState")).includes("Mine")) await page.waitForTimeout(50);
    await page.reload();
    await page.locator(".graphiql-tab-button").first().waitFor();
    expect(await tabs(page)).toEqual(["Mine", ...examples.slice(1)]);
    await page.evaluate('localStorage.setItem("drug-control-graph:examples", "[]")');
    await page.reload();
    await page.locator(".graphiql-tab-button").first().waitFor();
    expect(await tabs(page)).toEqual(examples);
  });

  test("a browser that refuses storage has the IDE all the same", async () => {
    const { page, complaints } = await visit(browser, `${running.url}/healthz`);
    await page.addInitScript(
      'Object.defineProperty(window, "localStorage", { get() { throw new Error("refused"); } })',
    );
    await page.goto(running.url);
    await page.locator(".graphiql-tab-button").first().waitFor();
    expect(await tabs(page)).toEqual(examples);
    expect(complaints).toEqual([]);
  });

  test("without JavaScript the page says what to do", async () => {
    const { page } = await visit(browser, running.url, { javaScriptEnabled: false });
    expect(await page.locator("noscript").innerText()).toContain("send GraphQL queries to /graphql");
  });

  test("who comes while the documents are read waits, and gets the IDE when they are", async () => {
    const early = await startServer();
    try {
      const { page, requests } = await visit(browser, early.url);
      expect(await page.getByRole("status").textContent()).toContain("The documents are being read.");
      const waiting = await ask(early.url, html);
      expect([waiting.status, waiting.headers.get("retry-after"), waiting.headers.get("cache-control")]).toEqual([
        503,
        "1",
        "no-store",
      ]);
      early.current.swap(await shippedGraph());
      await page.locator(".graphiql-tab-button").first().waitFor();
      expect(await tabs(page)).toEqual(examples);
      expect(requests.length).toBeGreaterThan(5);
    } finally {
      await early.stop();
    }
  });

  describe("Apollo Sandbox", () => {
    const script = "https://embeddable-sandbox.cdn.apollographql.com/v2/embeddable-sandbox.umd.production.min.js";
    const frame = "https://sandbox.embed.apollographql.com/sandbox/explorer";
    // What the vendor's script does with the page: a frame of its own, and requests to the endpoint on its behalf.
    const elsewhere = {
      [frame]: "the sandbox",
      [script]: `window.EmbeddedSandbox = class {
        constructor({ target, initialEndpoint }) {
          const frame = document.createElement("iframe");
          frame.src = "${frame}?endpoint=" + initialEndpoint;
          target.append(frame);
          fetch(initialEndpoint, { method: "POST", headers: { "content-type": "application/json" }, body: '{"query":"{ __typename }"}' })
            .then((response) => response.text())
            .then((text) => { frame.title = text; });
        }
      };`,
    };

    test("is at /?sandbox, and may ask its vendor and the service", async () => {
      const { page, complaints, requests } = await visit(browser, `${running.url}/?sandbox`, { elsewhere });
      await page.getByTitle('{"data":{"__typename":"Query"}}').waitFor();
      expect(await page.frameLocator("iframe").locator("body").textContent()).toBe("the sandbox");
      expect(requests).toContain(`${frame}?endpoint=${running.url}/graphql`);
      expect(complaints).toEqual([]);
    });

    test("is at / when the environment wants it, with the other IDE beside it", async () => {
      const sandbox = await startServer("sandbox");
      try {
        sandbox.current.swap(await shippedGraph());
        const { page } = await visit(browser, sandbox.url);
        expect(await page.getByRole("main").textContent()).toContain("Apollo Sandbox is loaded from its vendor.");
        await page.getByRole("link", { name: "the IDE that is served from here" }).click();
        await page.locator(".graphiql-tab-button").first().waitFor();
      } finally {
        await sandbox.stop();
      }
    });
  });
});
