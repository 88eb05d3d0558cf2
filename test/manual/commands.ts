import { mkdir, readFile, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { jest } from "@jest/globals";
import { run as runCommand } from "../../src/cli/run.js";

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
    if (program === "node" && args[0] === "dist/main.js") shownOfEach.push(await run(args.slice(1), folder));
    else if (program === "curl") shownOfEach.push(await ask(args, url));
    else throw new Error(`expected the program or curl, for the page shows what they print: ${line}`);
  }
  return shownOfEach.join("");
}

const words = (line: string): string[] =>
  [...line.matchAll(/'([^']*)'|(\S+)/g)].map(([, quoted, word = ""]) => quoted ?? word);

/** In this process, which has all modules already: ten programs would start slower than everything else here runs. */
export async function run(args: readonly string[], folder = "."): Promise<string> {
  const { chunks, stop } = listen();
  const before = process.cwd();
  process.chdir(folder);
  try {
    await runCommand(args, { NO_COLOR: "1" });
  } finally {
    process.chdir(before);
    stop();
  }
  return [...chunks.stdout, ...chunks.stderr].join("");
}

/** Keeps what is written until it is stopped. */
function listen() {
  const chunks = { stdout: [] as string[], stderr: [] as string[] };
  const writes = (["stdout", "stderr"] as const).map((stream) =>
    jest.spyOn(process[stream], "write").mockImplementation((chunk) => {
      chunks[stream].push(String(chunk));
      return true;
    }),
  );
  return {
    chunks,
    stop: () => {
      writes.forEach((write) => {
        write.mockRestore();
      });
    },
  };
}

/** Of curl, the address, `-H` and `--data`, so that no curl is needed; `-g` keeps it from reading braces itself. */
async function ask(args: readonly string[], url: string): Promise<string> {
  const options = [...args];
  const headers: string[][] = [];
  let body: string | undefined;
  let address = "";
  for (let word = options.shift(); word !== undefined; word = options.shift()) {
    if (word === "-H") headers.push((options.shift() ?? "").split(": "));
    else if (word === "--data") body = options.shift();
    else if (word !== "-g") address = word;
  }
  const response = await fetch(address.replace("http://localhost:4000", url), {
    headers: headers.map(([name = "", value = ""]): [string, string] => [name, value]),
    ...(body === undefined ? {} : { method: "POST", body }),
  });
  return `${await response.text()}\n`;
}
