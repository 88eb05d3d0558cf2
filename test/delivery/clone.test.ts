import { spawnSync } from "node:child_process";
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "@jest/globals";

const folder = mkdtempSync(join(tmpdir(), "clone-"));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

function git(...args: string[]): void {
  const identity = ["-c", "user.name=Test", "-c", "user.email=test@example.org", "-c", "commit.gpgsign=false"];
  const { status, stderr } = spawnSync("git", [...identity, ...args], { encoding: "utf8" });
  if (status !== 0) throw new Error(stderr);
}

const hasGit = spawnSync("git", ["--version"]).status === 0;

(hasGit ? test : test.skip)(
  "a clone with the line ends of Windows has documents, schema and scripts as they are",
  () => {
    const [original, clone] = [join(folder, "original"), join(folder, "clone")];
    const shipped = [".gitattributes", ".ci", "documents", "schema", "scripts"];
    for (const name of shipped) cpSync(name, join(original, name), { recursive: true });
    git("init", "-q", original);
    git("-C", original, "add", ".");
    git("-C", original, "commit", "-q", "-m", "Ship");
    git("-c", "core.autocrlf=true", "-c", "core.eol=crlf", "clone", "-q", original, clone);

    const files = shipped.slice(1).flatMap((name) => readdirSync(name).map((file) => join(name, file)));
    expect(files.length).toBeGreaterThan(90);
    expect(files.filter((file) => !readFileSync(join(clone, file)).equals(readFileSync(file)))).toEqual([]);
  },
);
