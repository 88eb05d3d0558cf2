import { readdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import { once } from "node:events";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { expect, test } from "@jest/globals";
import { contentIfThere, replaceWhole } from "../../src/documents/folders/write-whole.js";
import { folderOf } from "../run-query.js";
import { run, start } from "./run-program.js";

const sentence = (kilograms: number): string => `Police in Kazakhstan seized ${kilograms} kg of heroin in 2019.\n\n`;
/** Long enough that its review can be met at work. */
const text = Array.from({ length: 1500 }, (_each, index) => sentence(index + 1)).join("");

const decided = (note: string): string =>
  `# by Anna\nfacts: []\nsha256: ${"a".repeat(64)}\ndocument:\n  title: Seizures\n  basis: ${note}\n`;

async function folderWithText(): Promise<{ folder: string; path: string; sidecar: string }> {
  const folder = await folderOf({ "a.txt": text });
  return { folder, path: join(folder, "a.txt"), sidecar: join(folder, "a.facts.yaml") };
}

test("what a person saves while a review runs is kept, in place or by an editor that renames", async () => {
  const { folder, path, sidecar } = await folderWithText();
  await writeFile(sidecar, decided("draft 0"));
  const { child, output } = start(["review", path]);
  const ended = once(child, "close");
  for (let save = 1; save <= 4; save += 1) {
    await sleep(300);
    if (child.exitCode !== null) break;
    const content = decided(`draft ${save}`);
    if (save % 2 === 0) await writeFile(sidecar, content);
    else {
      await writeFile(join(folder, "editor"), content);
      await rename(join(folder, "editor"), sidecar);
    }
    const saved = await readFile(sidecar, "utf8");
    expect(saved).toContain(`draft ${save}`);
  }
  const [status] = (await ended) as [number];
  const last = /draft \d/.exec(await readFile(sidecar, "utf8"))?.[0];
  const after = await readFile(sidecar, "utf8");
  expect(after).toContain("# by Anna\n");
  expect([status, after.includes("massKg: 1500"), last !== undefined]).toEqual([0, true, true]);
  expect(output.stderr).toMatch(/ new, 0 unchanged, 0 reopened, 0 no longer found\n$/);
  expect((await readdir(folder)).sort()).toEqual(["a.facts.yaml", "a.txt"]);
}, 120_000);

test("a review that is killed at any moment leaves the sidecar whole, and the next one leaves nothing else", async () => {
  const { folder, path, sidecar } = await folderWithText();
  await writeFile(sidecar, decided("draft"));
  for (const signal of ["SIGKILL", "SIGTERM", "SIGKILL", "SIGINT", "SIGKILL"] as const) {
    const { child } = start(["review", path]);
    const ended = once(child, "close");
    // Until it writes, if it comes so far.
    for (let tries = 0; tries < 400 && child.exitCode === null; tries += 1) {
      if ((await readdir(folder)).some((name) => name.startsWith("."))) break;
      await sleep(5);
    }
    child.kill(signal);
    await ended;
    const content = await readFile(sidecar, "utf8");
    expect(content === decided("draft") || content.includes("massKg: 1500")).toBe(true);
    if (signal !== "SIGKILL")
      expect((await readdir(folder)).filter((name) => name.includes(`-${child.pid}.`))).toEqual([]);
  }
  expect((await run(["review", path])).status).toBe(0);
  expect((await readdir(folder)).sort()).toEqual(["a.facts.yaml", "a.txt"]);
}, 120_000);

test("hidden files of others are left alone", async () => {
  const { folder, path } = await folderWithText();
  const others = [".a.facts.yaml.elsewhere-1.new.tmp", ".a.facts.yaml.swp", ".b.facts.yaml.tmp"];
  for (const name of others) await writeFile(join(folder, name), "theirs");
  expect((await run(["review", path])).status).toBe(0);
  expect((await readdir(folder)).sort()).toEqual([...others, "a.facts.yaml", "a.txt"].sort());
}, 60_000);

test.each([
  ["the file is another one than was read", "theirs", "before", true],
  ["there is a file now", "theirs", null, true],
  ["the file is gone", null, "before", true],
  ["the text is another one", "before", "before", false],
])("nothing is written when %s", async (_name, found, before, isCurrent) => {
  const folder = await folderOf(found === null ? {} : { a: found });
  const path = join(folder, "a");
  const written = await replaceWhole({ path, before, after: "ours", isCurrent: () => Promise.resolve(isCurrent) });
  expect([written, await contentIfThere(path), await readdir(folder)]).toEqual([
    false,
    found,
    found === null ? [] : ["a"],
  ]);
});

test("a file that is as it was read is replaced, and one that is not there is made", async () => {
  const folder = await folderOf({ a: "before" });
  const path = join(folder, "a");
  const isCurrent = () => Promise.resolve(true);
  expect(await replaceWhole({ path, before: "before", after: "ours", isCurrent })).toBe(true);
  expect([await contentIfThere(path), await readdir(folder)]).toEqual(["ours", ["a"]]);
  await rm(path);
  expect(await replaceWhole({ path, before: null, after: "ours", isCurrent })).toBe(true);
  expect([await contentIfThere(path), await readdir(folder)]).toEqual(["ours", ["a"]]);
});
