import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import { tmpdir } from "node:os";
import { extname, join, resolve } from "node:path";
import { afterAll, describe, expect, test } from "@jest/globals";
import { shippedGraph } from "../run-query.js";
import { listening, startServer } from "../server/start-server.js";
import { hasBrowser, openBrowser } from "./open-browser.js";

const example = resolve("examples/react");
const hasExample = existsSync(join(example, "node_modules/vite/package.json"));
if (!hasExample)
  process.stderr.write("The page of React is not tested: npm ci --prefix examples/react installs what it needs.\n");

const folder = mkdtempSync(join(tmpdir(), "react-"));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

function build(env: Record<string, string>): void {
  for (const args of [
    ["node_modules/typescript/lib/tsc.js"],
    ["node_modules/vite/bin/vite.js", "build", "--outDir", folder, "--emptyOutDir"],
  ]) {
    const { status, stdout, stderr } = spawnSync(process.execPath, args, {
      cwd: example,
      encoding: "utf8",
      env: { ...process.env, ...env },
    });
    if (status !== 0) throw new Error(stdout + stderr);
  }
}

const types: Readonly<Record<string, string>> = { ".html": "text/html", ".js": "text/javascript", ".css": "text/css" };

/** The page on a port of its own: another origin than the service. */
const pages = createServer((request, response) => {
  const name = request.url === "/" ? "/index.html" : (request.url ?? "");
  readFile(join(folder, name)).then(
    (content) => response.setHeader("content-type", types[extname(name)] ?? "text/plain").end(content),
    () => response.writeHead(404).end(),
  );
});
afterAll(() => {
  pages.close();
  pages.closeAllConnections();
});

(hasExample && hasBrowser ? describe : describe.skip)("the page of React", () => {
  test("is built, asks from another origin, and finds, lists and proves", async () => {
    const service = await startServer(await shippedGraph());
    const browser = await openBrowser();
    try {
      build({ VITE_GRAPHQL_URL: `${service.url}/graphql` });
      const page = await browser.newPage();
      const complaints: string[] = [];
      page.on("pageerror", (error) => complaints.push(error.message));
      page.on("console", (message) => {
        if (message.type() === "error") complaints.push(message.text());
      });
      await page.goto(await listening(pages));

      const heroin = page.getByRole("button", { name: /^heroin \d+$/ });
      const [count] = /\d+$/.exec((await heroin.textContent()) ?? "") ?? [];
      await heroin.click();
      await page.getByText(`${count} seizures`, { exact: true }).waitFor();
      await page.getByRole("button", { name: "Next page" }).click();
      await page.getByRole("button", { name: "First page" }).waitFor();

      await page.getByRole("searchbox").fill("par");
      await page.getByRole("button", { name: /^Paris Pact Initiative/ }).click();
      await page.getByRole("heading", { name: /Paris Pact Initiative/ }).waitFor();
      await page.getByRole("rowheader", { name: "acronym" }).first().waitFor();
      expect(await page.locator("mark", { hasText: "Paris Pact" }).count()).toBeGreaterThan(0);
      expect(complaints).toEqual([]);
    } finally {
      await browser.close();
      await service.stop();
    }
  });
});
