import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join, normalize } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { parse } from "graphql";
import { parse as parseYaml } from "yaml";
import { folderOf, runQuery, shippedGraph } from "../run-query.js";
import { type RunningServer, startServer } from "../server/start-server.js";
import { read, shown, write } from "./commands.js";
import { anchorsOf, type Block, isOperation, isOutput, type Page, pages, readPage, withNext } from "./pages.js";

/** How to extend the code is shown on types that are not here; each of these pages has a test that does what it says. */
const isDoneElsewhere = ({ path }: Page): boolean => path.startsWith("docs/add-a-");

/** `UPDATE=1 npx jest test/manual` writes what is shown anew, after a change that is meant; prettier breaks its lines. */
const isUpdated = process.env.UPDATE !== undefined;
const updates: (readonly [page: Page, block: Block, content: string])[] = [];

let server: RunningServer;
beforeAll(async () => {
  server = await startServer(await shippedGraph());
});
afterAll(async () => {
  await server.stop();
  for (const page of new Set(updates.map(([each]) => each))) {
    // From the end, so that what is before keeps its position.
    const changes = updates.filter(([each]) => each === page).sort(([, a], [, b]) => b.start - a.start);
    const changed = changes.reduce(
      (text, [, { start, content }, real]) => text.slice(0, start) + real + text.slice(start + content.length),
      page.text,
    );
    writeFileSync(page.path, changed);
  }
});

describe("a query of the manual has its real answer", () => {
  const asked = pages
    .filter((page) => !isDoneElsewhere(page))
    .flatMap((page) => withNext(page).map(([block, next]) => ({ page, block, next })))
    .filter(({ block }) => isOperation(block))
    .map(({ page, block, next }, index) => ({ name: `${page.path}, ${index + 1}`, page, block, next }));

  test.each(asked)("$name", async ({ page, block, next }) => {
    if (next?.language !== "json") throw new Error(`no answer follows ${block.content}`);
    const { data, errors } = await runQuery(block.content);
    expect(errors).toEqual([]);
    if (isUpdated) updates.push([page, next, `${JSON.stringify({ data })}\n`]);
    else expect({ data }).toEqual(JSON.parse(next.content));
  });

  test("and what is not a query are types that parse", () => {
    const types = pages.flatMap(({ blocks }) => blocks.filter(({ language }) => language === "graphql"));
    for (const { content } of types) parse(content);
    expect(asked.length).toBeGreaterThan(10);
  });
});

describe("the commands of a page print what it shows, run one after the other on the files that it shows", () => {
  const withOutput = (page: Page): boolean =>
    withNext(page).some(([{ language }, next]) => language === "sh" && isOutput(next));

  test.each(pages.filter(withOutput))("$path", async (page) => {
    const folder = await folderOf({});
    for (const [block, next] of withNext(page)) {
      const [, written] = /^written:(.+)/.exec(block.file) ?? [];
      if (written !== undefined) {
        const real = await read(folder, written);
        if (isUpdated) updates.push([page, block, real]);
        else expect(parseYaml(real)).toEqual(parseYaml(block.content));
      }
      if (written === undefined && block.file !== "" && block.language !== "ts")
        await write(folder, block.file, block.content);
      else if (block.language === "sh" && isOutput(next)) {
        const real = await shown(block.content, folder, server.url);
        if (isUpdated) updates.push([page, next, real]);
        else expect(real).toBe(next.content);
      }
    }
  });
});

/** A page on how something is added names files that a reader makes: a test of its own makes them of what it shows. */
const isToBeMade = ({ path, blocks }: Page, file: string): boolean =>
  path.startsWith("docs/add-a-") && blocks.some((block) => block.file === file);

describe.each(pages)("$path", (page) => {
  test("shows code as it stands in the file that it names", () => {
    const code = page.blocks.filter(
      ({ language, file }) => language === "ts" && file !== "" && !isToBeMade(page, file),
    );
    const words = (lines: string): string => lines.trim().replaceAll(/\s+/g, " ");
    expect(code.filter(({ file, content }) => !words(readFileSync(file, "utf8")).includes(words(content)))).toEqual([]);
  });

  test("links to what is there", () => {
    const links = [...page.prose.matchAll(/\]\(([^)#]*)(?:#([^)]*))?\)/g)].filter(
      ([, to]) => !/^https?:/.test(to ?? ""),
    );
    const missing = links.filter(([, to = "", anchor]) => {
      const path = to === "" ? page.path : normalize(join(dirname(page.path), to));
      return !existsSync(path) || (anchor !== undefined && !anchorsOf(readPage(path)).includes(anchor));
    });
    expect(missing.map(([link]) => link)).toEqual([]);
  });

  test("names files and folders that are there, and none of one machine", () => {
    const named = [
      ...page.text.matchAll(/[`\s(]((?:bench|docs|documents|examples|schema|scripts|src|test)\/[\w./-]*\w)/g),
    ];
    const missing = named
      .map(([, path = ""]) => path)
      .filter((path) => !existsSync(path) && !path.includes("/build/") && !isToBeMade(page, path));
    expect(missing).toEqual([]);
    expect(page.text).not.toMatch(/(?<![\w.])\/(?:work|home|root|tmp|Users)\//);
  });
});

test("README is a first page: at most 150 lines, from which links lead to every page", () => {
  const [readme, ...others] = pages;
  expect(readme?.text.trimEnd().split("\n").length).toBeLessThanOrEqual(150);
  const linked = pages.flatMap(({ path, prose }) =>
    [...prose.matchAll(/\]\(([^)#]+\.md)/g)].map(([, to = ""]) => normalize(join(dirname(path), to))),
  );
  expect(others.map(({ path }) => path).filter((path) => !linked.includes(path))).toEqual([]);
});

test("the picture needs nothing from elsewhere, and quotes what the document says", async () => {
  const picture = readFileSync("docs/passage-to-answer.svg", "utf8");
  expect(picture.replaceAll("http://www.w3.org/2000/svg", "")).not.toMatch(/https?:|@import|<script|href/);
  const { data } = await runQuery<{ document: { text: string } }>(
    `{ document(id: "Document:sco-paris-pact-beijing-2018") { text } }`,
  );
  const quoted = [...picture.matchAll(/<tspan class="quote"[^>]*>(.*?)<\/tspan>/g)].map(([, words]) => words).join(" ");
  expect(quoted).toMatch(/181 tons/);
  expect(data.document.text).toContain(quoted);
});

test("every decision stands in the index, and the index leads to decisions only", () => {
  const decisions = readPage("DECISIONS.md");
  const [index = "", ...entries] = decisions.text.split(/^(?=## \d{4})/m);
  const headings = anchorsOf({ ...decisions, prose: entries.join("") });
  const linked = [...index.matchAll(/\]\(#([^)]*)\)/g)].map(([, anchor]) => anchor);
  expect(linked.sort()).toEqual(headings.sort());
});
