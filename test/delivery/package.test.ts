import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterEach, expect, test } from "@jest/globals";
import { z } from "zod";

const folders: string[] = [];
afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true });
});

test("the package has the program, its documents and schema, and what is to be read of it; nothing else", () => {
  const { stdout } = spawnSync("npm", ["pack", "--dry-run", "--json", "--ignore-scripts"], {
    encoding: "utf8",
    shell: process.platform === "win32",
  });
  const [packed] = z.array(z.object({ files: z.array(z.object({ path: z.string() })) })).parse(JSON.parse(stdout));
  const paths = packed?.files.map(({ path }) => path) ?? [];
  expect([...new Set(paths.map((path) => path.split("/")[0]))].sort()).toEqual(
    ["CHANGELOG.md", "LICENSE", "README.md", "dist", "documents", "package.json", "schema", "scripts"].sort(),
  );
  expect(paths.filter((path) => path.startsWith("scripts/"))).toEqual(["scripts/build-if-needed.js"]);
  expect(paths).toContain("dist/main.js");
});

test("is under the licence that it names", () => {
  const { license } = z.object({ license: z.string() }).parse(JSON.parse(readFileSync("package.json", "utf8")));
  expect(readFileSync("LICENSE", "utf8").startsWith(`${license} License`)).toBe(true);
});

test("serves its own documents where there is no folder of that name, and says so", async () => {
  const folder = mkdtempSync(join(tmpdir(), "elsewhere-"));
  folders.push(folder);
  const program = spawn(process.execPath, [resolve("dist/main.js"), "serve", "--port", "0"], { cwd: folder });
  try {
    let said = "";
    for await (const chunk of program.stderr.setEncoding("utf8")) {
      said += String(chunk);
      if (said.includes(" serves ")) break;
    }
    expect(said).toContain(
      `There is no folder documents here; the documents that come with the program are served: ${resolve("documents")}`,
    );
    expect(said).toMatch(/ serves 50 documents/);
  } finally {
    if (program.exitCode === null && program.kill("SIGKILL")) await once(program, "close");
  }
});

test("runs without the packages of which it was bundled, whose licences come with it", () => {
  const folder = mkdtempSync(join(tmpdir(), "alone-"));
  folders.push(folder);
  for (const part of ["dist", "package.json"]) cpSync(part, join(folder, part), { recursive: true });
  writeFileSync(join(folder, "a.txt"), "China seized 5 kg of heroin in 2017.");
  const run = (...args: string[]): string =>
    spawnSync(process.execPath, ["dist/main.js", ...args], { cwd: folder, encoding: "utf8" }).stdout;
  expect(run("schema")).toBe(readFileSync("schema/subgraph.graphql", "utf8"));
  expect(JSON.parse(run("extract", "--json", "a.txt"))).toMatchObject({
    facts: [{ type: "Country" }, { type: "SeizureStat" }],
  });
  const licences = readFileSync("dist/licences.txt", "utf8");
  for (const name of ["graphql", "type-graphql", "@apollo/server", "ws", "yaml", "zod"])
    expect(licences).toMatch(new RegExp(`^${name} \\S+: MIT|^${name} \\S+: ISC`, "m"));
});

test("names the folder that is missing when one was named", () => {
  const folder = mkdtempSync(join(tmpdir(), "elsewhere-"));
  folders.push(folder);
  const { status, stderr } = spawnSync(
    process.execPath,
    [resolve("dist/main.js"), "serve", "documents", "--port", "0"],
    { cwd: folder, encoding: "utf8" },
  );
  expect(status).toBe(2);
  expect(stderr).toContain("documents cannot be read");
});
