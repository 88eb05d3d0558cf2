import { execFile } from "node:child_process";
import { mkdir, readFile, symlink, writeFile } from "node:fs/promises";
import { dirname, join, resolve } from "node:path";
import { folderOf } from "../run-query.js";

/** A folder in which the commands of a page are run, beside what is there in a clone once it is built. */
export async function cloneOf(): Promise<string> {
  const folder = await folderOf({});
  for (const name of ["dist", "documents", "schema"]) await symlink(resolve(name), join(folder, name), "junction");
  return folder;
}

export async function write(folder: string, file: string, content: string): Promise<void> {
  await mkdir(dirname(join(folder, file)), { recursive: true });
  await writeFile(join(folder, file), content);
}

export const read = (folder: string, file: string): Promise<string> => readFile(join(folder, file), "utf8");

/** What a reader who types these lines sees. */
export async function shown(lines: string, folder: string, url: string): Promise<string> {
  const shownOfEach: string[] = [];
  for (const line of lines.trimEnd().split("\n")) {
    const [program = "", ...args] = words(line);
    if (program === "node") shownOfEach.push(await run(args, folder));
    else if (program === "curl") shownOfEach.push(await ask(args, url));
    else throw new Error(`expected node or curl, for what they print is on the page: ${line}`);
  }
  return shownOfEach.join("");
}

const words = (line: string): string[] =>
  [...line.matchAll(/'([^']*)'|(\S+)/g)].map(([, quoted, word = ""]) => quoted ?? word);

const run = (args: readonly string[], cwd: string): Promise<string> =>
  new Promise((done) => {
    const env = { ...process.env, NO_COLOR: "1" };
    execFile(process.execPath, args, { cwd, env, timeout: 20_000 }, (_error, stdout, stderr) => {
      done(stdout + stderr);
    });
  });

/** Of curl, the address, `-H` and `--data`, so that no curl is needed. */
async function ask(args: readonly string[], url: string): Promise<string> {
  const options = [...args];
  const headers: string[][] = [];
  let body: string | undefined;
  let address = "";
  for (let word = options.shift(); word !== undefined; word = options.shift()) {
    if (word === "-H") headers.push((options.shift() ?? "").split(": "));
    else if (word === "--data") body = options.shift();
    else address = word;
  }
  const response = await fetch(address.replace("http://localhost:4000", url), {
    headers: headers.map(([name = "", value = ""]): [string, string] => [name, value]),
    ...(body === undefined ? {} : { method: "POST", body }),
  });
  return `${await response.text()}\n`;
}
