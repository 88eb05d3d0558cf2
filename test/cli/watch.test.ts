import { once } from "node:events";
import { appendFile, mkdir, rename, rm, symlink, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { describe, expect, test } from "@jest/globals";
import { folderOf } from "../run-query.js";
import { ask, post } from "../server/start-server.js";
import { serve, start } from "./run-program.js";

const report = (title: string): string => `---\ntitle: ${title}\n---\nChina seized 5 kg of heroin in 2017.\n`;

/** What is served now: the titles of the documents, and what `/readyz` says. */
async function served(url: string): Promise<{ titles: string[]; ready: Record<string, unknown> }> {
  const { body } = await post(url, { query: "{ documents { nodes { title } } }" });
  const { data } = body as { data?: { documents: { nodes: { title: string }[] } } };
  const ready = (await ask(`${url}/readyz`)).body as Record<string, unknown>;
  return { titles: data?.documents.nodes.map(({ title }) => title) ?? [], ready };
}

type Served = Awaited<ReturnType<typeof served>>;

async function until(url: string, isMet: (now: Served) => boolean): Promise<Served> {
  const seen: string[] = [];
  for (let tries = 0; tries < 900; tries += 1) {
    const now = await served(url);
    if (isMet(now)) return now;
    seen.push(JSON.stringify(now));
    await sleep(50);
  }
  throw new Error(`never came; last seen: ${seen.at(-1)}`);
}

const shows =
  (...titles: string[]) =>
  (now: Served): boolean =>
    now.titles.join() === titles.join();

describe("serve --watch", () => {
  test("serves nothing of a file that is written with pauses until it is whole, and other files meanwhile", async () => {
    const folder = await folderOf({ "a.md": report("A") });
    const { url, output } = await serve([folder, "--watch"]);
    const seen = new Set<string>();
    const over = new AbortController();
    const looking = (async () => {
      while (!over.signal.aborted) {
        for (const title of (await served(url)).titles) seen.add(title);
        await sleep(20);
      }
    })();
    const text = report("Whole");
    await writeFile(join(folder, "b.md"), report("B"));
    for (let part = 1; part <= 20; part += 1) {
      await writeFile(join(folder, "slow.txt"), text.slice(0, (text.length * part) / 20));
      await sleep(150);
    }
    const { titles } = await until(url, (now) => now.titles.length === 3);
    over.abort();
    await looking;
    expect([...new Set([...seen, ...titles])].sort()).toEqual(["A", "B", "slow"]);
    const { body } = await post(url, { query: '{ document(id: "Document:slow") { text } }' });
    expect(body).toEqual({ data: { document: { text } } });
    expect(output.stderr).toMatch(
      /Reloaded: documents: 1 added \(b\); facts: \d+ added \(b\/00001.*; loaded in \d+ ms/,
    );
  });

  test("serves the graph from before while its folder is away, says so, and goes on when it is back", async () => {
    const folder = await folderOf({ "docs/a.md": report("A") });
    const docs = join(folder, "docs");
    const { url } = await serve([docs, "--watch"]);
    await rename(docs, `${docs}.away`);
    const { titles, ready } = await until(url, (now) => now.ready.status === "degraded");
    expect([titles, ready]).toMatchObject([
      ["A"],
      {
        problems: [
          `${docs}:1:1  cannot be read: it does not exist; expected a folder of documents; the documents that it held before are still served`,
        ],
        leftOut: [],
      },
    ]);
    await rename(`${docs}.away`, docs);
    await until(url, (now) => now.ready.status === "ready");
    await writeFile(join(docs, "b.md"), report("B"));
    await until(url, shows("A", "B"));
    await rename(docs, `${docs}.old`);
    await mkdir(docs);
    await writeFile(join(docs, "c.md"), report("C"));
    expect((await until(url, shows("C"))).ready).toMatchObject({ status: "ready", problems: [] });
  });

  test("leaves out alone what becomes broken, and takes it back when it is whole again", async () => {
    const folder = await folderOf({ "a.md": report("A"), "b.md": report("B") });
    const { url } = await serve([folder, "--watch"]);
    await writeFile(join(folder, "a.md"), "---\ntitle: x: y\n---\nText.\n");
    await writeFile(join(folder, "c.md"), report("C"));
    expect((await until(url, shows("B", "C"))).ready).toMatchObject({
      status: "degraded",
      leftOut: [`${folder}/a.md`],
      notices: 0,
    });
    await writeFile(join(folder, "a.md"), report("A again"));
    expect((await until(url, shows("A again", "B", "C"))).ready).toMatchObject({ status: "ready", leftOut: [] });
  });

  test("reads a records.yaml that comes, is broken and is gone, like a document", async () => {
    const folder = await folderOf({ "a.md": report("A") });
    const { url } = await serve([folder, "--watch"]);
    await writeFile(join(folder, "records.yaml"), "same: [Ann Ray]\n");
    const { titles, ready } = await until(url, (now) => now.ready.status === "degraded");
    expect([titles, ready]).toMatchObject([
      ["A"],
      {
        problems: [`${folder}/records.yaml:1:1  expected two or more ids or names, got ["Ann Ray"]`],
        leftOut: [`${folder}/records.yaml`],
        notices: 0,
      },
    ]);
    await rm(join(folder, "records.yaml"));
    expect((await until(url, (now) => now.ready.status === "ready")).ready).toMatchObject({ leftOut: [] });
  });

  test("sees a folder whose link is turned, while a log in it is written to all the time", async () => {
    const folder = await folderOf({ "1/a.md": report("One"), "2/a.md": report("Two"), "2/run.log": "" });
    const current = join(folder, "current");
    await symlink("1", current);
    const { url } = await serve([current, "--watch"]);
    const log = setInterval(() => void appendFile(join(folder, "2/run.log"), "x"), 20);
    await symlink("2", join(folder, "next"));
    await rename(join(folder, "next"), current);
    expect((await until(url, shows("Two"))).ready).toMatchObject({ status: "ready", notices: 1 });
    clearInterval(log);
  });

  test("waits for the first document in a folder that is empty or not there yet", async () => {
    const folder = join(await folderOf({}), "docs");
    const { child, output } = start(["serve", folder, "--watch", "--port", "0"]);
    const line = async (pattern: RegExp): Promise<string> => {
      while (!pattern.test(output.stderr) && child.exitCode === null) await sleep(20);
      return pattern.exec(output.stderr)?.[1] ?? "";
    };
    await line(/(no valid document found; waiting for the first one)/);
    await mkdir(folder);
    await writeFile(join(folder, "a.md"), report("A"));
    const url = await line(/(http:\/\/localhost:\d+)\/graphql serves 1 document/);
    expect((await until(url, shows("A"))).ready).toMatchObject({ status: "ready" });
    const closed = once(child, "close");
    await rm(join(folder, "a.md"));
    const { ready } = await until(url, (now) => now.ready.status === "degraded");
    expect(ready.problems).toEqual(["the folders no longer hold a valid document; the previous graph is still served"]);
    child.kill("SIGKILL");
    await closed;
  });
});

describe("a document on which reading breaks down", () => {
  test.each([
    [{ LOAD_SECONDS: "1" }, "reading it took longer than allowed, 1 s (LOAD_SECONDS)"],
    [{ LOAD_MEMORY: "96" }, "reading it took more memory than allowed, 96 MB (LOAD_MEMORY)"],
  ])("is left out alone: %j", async (environment, message) => {
    const long = "Police in Kazakhstan seized 12 kg of heroin in 2019. ".repeat(39_000);
    const folder = await folderOf({ "a.md": report("A"), "long.txt": long });
    const { url } = await serve([folder], environment);
    const { titles, ready } = await served(url);
    expect([titles, ready]).toMatchObject([
      ["A"],
      { status: "degraded", problems: [`${folder}/long.txt:1:1  ${message}`], leftOut: [`${folder}/long.txt`] },
    ]);
  });
});
