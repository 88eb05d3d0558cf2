import { createServer, request } from "node:http";
import { readFileSync } from "node:fs";
import { describe, expect, test } from "@jest/globals";
import type { Page } from "playwright-core";
import { shippedGraph } from "../run-query.js";
import { listening } from "../server/start-server.js";
import { inBrowser } from "./browsing.js";
import { answerTo, openedTabs, shown, until, valueIn } from "./editors.js";
import { visit } from "./open-browser.js";
import { startIde } from "./start-ide.js";

const axe = readFileSync("node_modules/axe-core/axe.min.js", "utf8");

/** What axe finds that shuts somebody out. */
async function findings(page: Page): Promise<unknown> {
  await page.evaluate(`${axe}; 0`);
  return page.evaluate(`axe.run().then(({ violations }) => violations
    .filter(({ impact }) => impact === "critical" || impact === "serious")
    .map(({ id, nodes }) => [id, nodes.map(({ html }) => html.slice(0, 200))]))`);
}

inBrowser("the page of the IDE", (browsing) => {
  describe.each(["light", "dark"] as const)("in a %s scheme", (colorScheme) => {
    test.each([1280, 390])("shuts nobody out, at a width of %i", async (width) => {
      const { page } = await browsing().at("/", { colorScheme, viewport: { width, height: 800 } });
      await shown(page);
      await answerTo(page, "Control+Enter");
      expect(await findings(page)).toEqual([]);
      for (const name of ["Examples", "Show Documentation Explorer", "Show History"]) {
        await page.getByRole("button", { name }).click();
        expect([name, await findings(page)]).toEqual([name, []]);
        if (name === "Examples") await page.keyboard.press("Escape");
      }
    });
  });

  test("fits a telephone: nothing is wider than the screen, and the parts stand below one another", async () => {
    const { page } = await browsing().at("/", { viewport: { width: 390, height: 800 } });
    await shown(page);
    await answerTo(page, "Control+Enter");
    expect(await page.evaluate("document.documentElement.scrollWidth")).toBe(390);
    const [editor, response] = await Promise.all(
      [".graphiql-query-editor", ".graphiql-response"].map((part) => page.locator(part).boundingBox()),
    );
    for (const box of [editor, response]) expect(box?.width).toBeGreaterThan(340);
    expect(response?.y).toBeGreaterThan(editor?.y ?? Infinity);
    await page.getByRole("button", { name: "Examples" }).click();
    await page.getByRole("menuitem").nth(1).click();
    await until(
      () => openedTabs(page),
      ([tab]) => tab === "OneMeeting",
    );
  });

  test("shows the operation that its address carries, with its variables, and runs the one that is named", async () => {
    const query = "query A { __typename } query B($code: ID!) { country(code: $code) { name } }";
    const parameters = new URLSearchParams({ query, variables: '{"code":"CN"}', operationName: "B" });
    const { page } = await browsing().at(`/?${parameters.toString()}`);
    await shown(page);
    expect([await valueIn(page, "operation.graphql"), await valueIn(page, "variables.json")]).toEqual([
      query,
      '{\n  "code": "CN"\n}',
    ]);
    expect(await answerTo(page, "Control+Enter")).toEqual({ data: { country: { name: "China" } } });
    await page.reload();
    await shown(page);
    expect(await openedTabs(page)).toHaveLength(1);
  });

  test("a browser that opens /graphql has the IDE", async () => {
    const { page } = await browsing().at("/graphql");
    await shown(page);
    expect(page.url()).toBe(`${browsing().running.url}/`);
  });

  test.each([
    ["/drugs/", {}],
    ["/drugs/graphql", {}],
    ["/drugs", { "x-forwarded-prefix": "/drugs" }],
  ])("works behind a proxy that takes away the path of %s", async (path, added) => {
    const { url } = browsing().running;
    const proxy = createServer((asked, response) => {
      const rest = asked.url?.replace(/^\/drugs\/?/, "/") ?? "/";
      const headers = { ...asked.headers, ...added };
      asked.pipe(
        request(url + rest, { method: asked.method, headers }, (answer) => {
          response.writeHead(answer.statusCode ?? 502, answer.headers);
          answer.pipe(response);
        }),
      );
    });
    try {
      const { page, requests, complaints } = await visit(browsing().browser, (await listening(proxy)) + path);
      await shown(page);
      expect(await answerTo(page, "Control+Enter")).toMatchObject({ data: { organization: {} } });
      expect(requests.filter((address) => !new URL(address).pathname.startsWith("/drugs"))).toEqual([]);
      expect(complaints).toEqual([]);
    } finally {
      proxy.close();
      proxy.closeAllConnections();
    }
  });

  test("Apollo Sandbox is a link to its vendor with the address that the browser has", async () => {
    const { page } = await browsing().at();
    const link = page.getByRole("link", { name: "Open in Apollo Sandbox" });
    expect([await link.getAttribute("href"), await link.getAttribute("rel")]).toEqual([
      `https://studio.apollographql.com/sandbox/explorer?endpoint=${browsing().running.url}/graphql`,
      "noopener noreferrer",
    ]);
  });
});

inBrowser("Apollo Sandbox", (browsing) => {
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
    const { page, complaints, requests } = await browsing().at("/?sandbox", { elsewhere });
    await page.getByTitle('{"data":{"__typename":"Query"}}').waitFor();
    expect(await page.frameLocator("iframe").locator("body").textContent()).toBe("the sandbox");
    expect(requests).toContain(`${frame}?endpoint=${browsing().running.url}/graphql`);
    expect(complaints).toEqual([]);
  });

  test("says that its vendor cannot be reached, and offers the IDE that ships", async () => {
    const { page } = await browsing().at("/?sandbox");
    await page.getByText("embeddable-sandbox.cdn.apollographql.com cannot be reached").waitFor();
    expect(await findings(page)).toEqual([]);
    await page.keyboard.press("Enter");
    await shown(page);
  });

  test("is at / when the environment wants it, with the other IDE beside it", async () => {
    const sandbox = await startIde("sandbox");
    try {
      sandbox.current.swap(await shippedGraph());
      const { page } = await visit(browsing().browser, sandbox.url);
      await page.getByRole("link", { name: "Open the IDE that this server provides" }).click();
      await shown(page);
    } finally {
      await sandbox.stop();
    }
  });
});
