import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, utimesSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { afterEach, describe, expect, test } from "@jest/globals";

const folders: string[] = [];
afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true });
});

/** A folder of the program with these files; those of src/ were written a minute before those of dist/. */
function programWith(files: Readonly<Record<string, string>>, hasCompiler: boolean): string {
  const folder = mkdtempSync(join(tmpdir(), "start-"));
  folders.push(folder);
  const all = { "package.json": '{ "type": "module" }', ...files };
  for (const [name, content] of Object.entries(all))
    write(folder, name, content, name.startsWith("dist/") ? -60 : -120);
  cpSync("scripts", join(folder, "scripts"), { recursive: true });
  const old = Date.now() / 1000 - 120;
  for (const name of ["bundle-ide.js", "bundle-program.js"]) utimesSync(join(folder, "scripts", name), old, old);
  if (hasCompiler) symlinkSync(resolve("node_modules"), join(folder, "node_modules"), "junction");
  return folder;
}

function write(folder: string, name: string, content: string, secondsFromNow: number): void {
  const path = join(folder, name);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, content);
  const time = Date.now() / 1000 + secondsFromNow;
  for (let part = path; part !== folder; part = dirname(part)) utimesSync(part, time, time);
}

function buildIfNeeded(folder: string): { readonly status: number | null; readonly said: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(folder, "scripts/build-if-needed.js")], {
    encoding: "utf8",
  });
  // However slow the machine is.
  const said = (stdout + stderr).replaceAll(/^Still compiling after \d+ s …\n/gm, "");
  return { status, said: said.replace(/[\d.]+ s\./, "N s.") };
}

const compiling = "Compiling src/ to dist/, which takes some seconds …\n";
const sources = {
  "tsconfig.json": "{}",
  "src/main.ts": 'import { answer } from "./deeper/answer.js";\nconsole.log(answer);\n',
  "src/deeper/answer.ts": "export const answer: number = 42;\n",
  "src/server/loading/worker.ts": "",
  "src/server/loading/keep.ts": "",
  "src/web/page/ide.jsx": 'document.title = "Title";\n',
  "src/web/page/sandbox.js": 'document.title = "Other title";\n',
};
const built = { "dist/main.js": "export const answer = 41;\n", "dist/ide/files.json": "{}\n" };

describe("before the start", () => {
  test("a package, which has what was built and no sources, is left as it is", () => {
    expect(buildIfNeeded(programWith(built, false))).toEqual({ status: 0, said: "" });
  });

  test("what was built after the sources is left as it is, with a compiler and without", () => {
    expect(buildIfNeeded(programWith({ ...sources, ...built }, true))).toEqual({ status: 0, said: "" });
    expect(buildIfNeeded(programWith({ ...sources, ...built }, false))).toEqual({ status: 0, said: "" });
  });

  test("a fresh clone is compiled, and says so; once", () => {
    const folder = programWith(sources, true);
    expect(buildIfNeeded(folder)).toEqual({ status: 0, said: `${compiling}Compiled in N s.\n` });
    expect(spawnSync(process.execPath, [join(folder, "dist/main.js")], { encoding: "utf8" }).stdout).toBe("42\n");
    expect(JSON.parse(readFileSync(join(folder, "dist/ide/files.json"), "utf8"))).toMatchObject({
      ide: { script: expect.stringMatching(/^ide\.\w+\.js$/) },
    });
    expect(buildIfNeeded(folder)).toEqual({ status: 0, said: "" });
  });

  test("what changed after it was built is compiled anew, and what does not compile is not started", () => {
    const folder = programWith({ ...sources, ...built }, true);
    write(folder, "src/deeper/answer.ts", "export const answer: number = ;\n", 0);
    expect(buildIfNeeded(folder)).toEqual({
      status: 1,
      said: expect.stringMatching(/^Compiling .*\n[^]*ERROR[^]*Unexpected ";"\n\n +src\/deeper\/answer\.ts:1:30:/),
    });
    // Nothing was written: the next start compiles again and says the same.
    expect(buildIfNeeded(folder).status).toBe(1);
  });

  test("without a compiler what was built before is started, with a remark", () => {
    const folder = programWith({ ...sources, ...built }, false);
    write(folder, "src/main.ts", "export const answer = 43;\n", 0);
    expect(buildIfNeeded(folder)).toEqual({
      status: 0,
      said: "dist/ is older than src/, and the compiler is not installed: the previous build is started.\n",
    });
  });

  test.each([
    [
      "the compiler is missing",
      sources,
      "dist/main.js is missing, and the compiler that makes it is not installed. Expected `npm ci` without --omit=dev, or a dist/ that was built elsewhere by `npm run build`.\n",
    ],
    [
      "the sources are missing",
      {},
      "dist/main.js is missing, and there is no src/ to build it from. Expected the whole package, or a clone of the repository.\n",
    ],
  ])("one sentence says what to do when nothing was built and %s", (_, files, said) => {
    expect(buildIfNeeded(programWith(files, false))).toEqual({ status: 2, said });
  });
});
