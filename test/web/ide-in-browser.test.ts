import { expect, test } from "@jest/globals";
import type { Page } from "playwright-core";
import { readExamples, runnableExamples } from "../../src/web/examples.js";
import { runQuery, shippedGraph, subgraph } from "../run-query.js";
import { ask } from "../server/start-server.js";
import { inBrowser } from "./browsing.js";
import { answerTo, openedTabs, shown, until, valueIn } from "./editors.js";
import { visit } from "./open-browser.js";
import { startIde } from "./start-ide.js";

const readAll = async () => runnableExamples(await readExamples(), await shippedGraph());
const operation = "operation.graphql";

async function answerOf({ query, variables }: { query: string; variables: string }): Promise<unknown> {
  const given = JSON.parse(variables || "{}") as Record<string, unknown>;
  return { data: (await runQuery(query, { variables: given })).data };
}

async function choose(page: Page, sentence = ""): Promise<void> {
  await page.getByRole("button", { name: "Examples" }).click();
  await page.getByRole("menuitem", { name: sentence, exact: true }).click();
  await page.getByRole("menu").waitFor({ state: "detached" });
}

inBrowser("the IDE in a browser", (browsing) => {
  test("asks nobody but the service, and breaks no rule of the page", async () => {
    const { page, requests, complaints } = await browsing().at();
    await shown(page);
    await page.getByRole("button", { name: "Show Documentation Explorer" }).click();
    await page.locator(".graphiql-doc-explorer-title").waitFor();
    await page.getByRole("button", { name: "Show History" }).click();
    for (const dialog of ["Open short keys dialog", "Open settings dialog"]) {
      await page.getByRole("button", { name: dialog }).click();
      await page.getByRole("dialog").waitFor();
      await page.keyboard.press("Escape");
      await page.getByRole("dialog").waitFor({ state: "detached" });
    }
    expect(new Set(requests.map((address) => new URL(address).origin))).toEqual(new Set([browsing().running.url]));
    expect(requests.length).toBeGreaterThan(5);
    expect(complaints).toEqual([]);
  });

  test("has the focus in the editor at once, and Ctrl-Enter shows the figure with its passage", async () => {
    const { page, complaints } = await browsing().at();
    await shown(page);
    expect(JSON.parse(await valueIn(page, "variables.json"))).toEqual({
      organizationWithSeizures: "Organization:shanghai-cooperation-organization",
    });
    const [first = { query: "", variables: "" }] = await readAll();
    expect(await answerTo(page, "Control+Enter")).toEqual(await answerOf(first));
    await page
      .locator(".result-window .view-line", { hasText: /1,667\stons/ })
      .first()
      .waitFor();
    expect(complaints).toEqual([]);
  });

  test("the menu has every example by its sentence, and each runs as it stands, in one tab", async () => {
    const { page } = await browsing().at();
    await shown(page);
    const examples = await readAll();
    await page.getByRole("button", { name: "Examples" }).click();
    expect(await page.getByRole("menuitem").allTextContents()).toEqual(examples.map(({ sentence }) => sentence));
    await page.keyboard.press("Escape");
    for (const example of examples) {
      await choose(page, example.sentence);
      expect([example.name, await answerTo(page, "Control+Enter")]).toEqual([example.name, await answerOf(example)]);
    }
    expect(await openedTabs(page)).toEqual([examples.at(-1)?.name]);
  });

  test("what was typed stays when another example is opened, and an example that was written over comes back", async () => {
    const { page } = await browsing().at();
    await shown(page);
    const [first, second] = await readAll();
    await page.keyboard.press("Control+End");
    await page.keyboard.type(" # mine");
    await page.getByRole("button", { name: "Reset example" }).waitFor();
    await choose(page, second?.sentence);
    expect(await openedTabs(page)).toEqual([first?.name, second?.name]);
    expect(await valueIn(page, operation)).toBe(second?.query);
    await page.locator(".graphiql-tab-button", { hasText: first?.name ?? "" }).click();
    expect(await valueIn(page, operation)).toBe(`${first?.query} # mine`);
    await page.getByRole("button", { name: "Reset example" }).click();
    expect(await valueIn(page, operation)).toBe(first?.query);
    await page.getByRole("button", { name: "Reset example" }).waitFor({ state: "detached" });
  });

  test("what was typed is there next time", async () => {
    const { page } = await browsing().at();
    await shown(page);
    await page.keyboard.press("Control+A");
    await page.keyboard.type("query Mine { __typename ");
    const stored = () => page.evaluate('String(localStorage.getItem("drug-control-graph/ide:graphiql:tabState"))');
    await until(stored, (text) => String(text).includes("query Mine { __typename }"));
    await page.reload();
    await shown(page);
    expect([await openedTabs(page), await valueIn(page, operation)]).toEqual([["Mine"], "query Mine { __typename }"]);
  });

  test("a browser that refuses storage has the IDE all the same", async () => {
    const { page, complaints } = await browsing().at("/healthz");
    await page.addInitScript(
      'Object.defineProperty(window, "localStorage", { get() { throw new Error("refused"); } })',
    );
    await page.goto(browsing().running.url);
    await shown(page);
    expect(await openedTabs(page)).toEqual([(await readAll())[0]?.name]);
    expect(complaints).toEqual([]);
  });

  test("the docs have the description of a type", async () => {
    const { page } = await browsing().at();
    await page.getByRole("button", { name: "Show Documentation Explorer" }).click();
    await page.locator(".graphiql-doc-explorer").getByRole("link", { name: "Organization", exact: true }).click();
    await page.locator(".graphiql-doc-explorer-title", { hasText: "Organization" }).waitFor();
    const { description } = subgraph.schema.getType("Organization") ?? {};
    expect(description).toMatch(/\w/);
    expect(await page.locator(".graphiql-markdown-description").first().textContent()).toBe(`${description}\n`);
  });

  test("says what it is to those who do not see it, and what to do without JavaScript", async () => {
    const { page } = await browsing().at();
    expect(await page.title()).toBe("drug-control-graph");
    expect(await page.getByRole("heading", { level: 1 }).textContent()).toBe("drug-control-graph");
    expect(await page.locator("html").getAttribute("lang")).toBe("en");
    expect(await page.getByRole("main").count()).toBe(1);
    const without = await browsing().at("/", { javaScriptEnabled: false });
    expect(await without.page.locator("noscript").innerText()).toContain("send GraphQL queries to /graphql");
  });

  test("somebody who comes while the documents are read waits, and gets the IDE when they are", async () => {
    const early = await startIde();
    try {
      const { page } = await visit(browsing().browser, early.url);
      expect(await page.getByRole("status").textContent()).toContain("The documents are being read.");
      const waiting = await ask(early.url, { headers: { accept: "text/html" } });
      const { headers } = waiting;
      expect([waiting.status, headers.get("retry-after"), headers.get("cache-control")]).toEqual([
        503,
        "1",
        "no-store",
      ]);
      early.current.swap(await shippedGraph());
      await shown(page);
    } finally {
      await early.stop();
    }
  });
});
