import { readFileSync } from "node:fs";
import { afterAll, afterEach, beforeAll, describe, expect, test } from "@jest/globals";
import type { Browser, Page } from "playwright-core";
import { shippedGraph, subgraph } from "../run-query.js";
import { hasBrowser, openBrowser, visit } from "./open-browser.js";
import { startIde } from "./start-ide.js";
import { ask } from "../server/start-server.js";

const examples = [...readFileSync("schema/examples.graphql", "utf8").matchAll(/^query (\w+)/gm)].map(
  ([, name]) => name ?? "",
);
const answer = (name: string): unknown => JSON.parse(`{"data":${readFileSync(`test/answers/${name}.json`, "utf8")}}`);

let running: Awaited<ReturnType<typeof startIde>>;
beforeAll(async () => {
  running = await startIde();
  running.current.swap(await shippedGraph());
});
afterAll(() => running.stop());

(hasBrowser ? describe : describe.skip)("the IDE in a browser", () => {
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
  /** Presses the key that runs the tab. The editor notices a moment late that it has another operation, and is asked again. */
  const answerTo = async (page: Page, key: string): Promise<unknown> => {
    for (let tries = 0; tries < 100; tries += 1) {
      await page.keyboard.press(key);
      await page.locator(".result-window .CodeMirror-line", { hasText: "{" }).first().waitFor();
      const shown = await valueIn(page, ".result-window");
      if (!shown.includes("Unknown operation named")) return JSON.parse(shown);
    }
    throw new Error("The editor never runs the operation that it shows.");
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
    await page.getByRole("button", { name: "Show History" }).click();
    for (const dialog of ["Open short keys dialog", "Open settings dialog"]) {
      await page.getByRole("button", { name: dialog }).click();
      await page.getByRole("dialog").waitFor();
      await page.keyboard.press("Escape");
      await page.getByRole("dialog").waitFor({ state: "detached" });
    }
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
    expect(await answerTo(page, "Control+Enter")).toEqual(answer("SeizuresOfAGroup"));
    expect(await page.locator(".result-window").textContent()).toContain("1,667 tons of hashish");
    expect(complaints).toEqual([]);
  });

  test("every tab runs as it stands, and shows the answer of its example", async () => {
    const { page } = await visit(browser, running.url);
    for (const name of examples) {
      await page.locator(".graphiql-tab-button", { hasText: name }).click();
      await page.locator(".graphiql-query-editor .CodeMirror").click();
      expect([name, await answerTo(page, "Control+Enter")]).toEqual([name, answer(name)]);
    }
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
    expect(await answerTo(page, "Enter")).toEqual(answer("OneMeeting"));
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
    const early = await startIde();
    try {
      const { page, requests } = await visit(browser, early.url);
      expect(await page.getByRole("status").textContent()).toContain("The documents are being read.");
      const waiting = await ask(early.url, { headers: { accept: "text/html" } });
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
      const sandbox = await startIde("sandbox");
      try {
        sandbox.current.swap(await shippedGraph());
        const { page } = await visit(browser, sandbox.url);
        expect(await page.getByRole("main").textContent()).toContain("Apollo Sandbox is loaded from its vendor.");
        await page.getByRole("link", { name: "the IDE that this server provides" }).click();
        await page.locator(".graphiql-tab-button").first().waitFor();
      } finally {
        await sandbox.stop();
      }
    });
  });
});
