import { spawn } from "node:child_process";
import { mkdir, mkdtemp, readdir, readFile, rename, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { syntheticDocuments } from "./speed/synthetic-documents.js";

/**
 * `swaps [--swaps N] [--documents N] [--every MS]`: serves a folder that is a link, turns it to and fro between two corpora
 * under load, and prints what came of it: errors, answers that mix the two, times of answers, pauses of the event loop.
 */
const option = (name: string, fallback: number): number => {
  const place = process.argv.indexOf(`--${name}`);
  return place < 0 ? fallback : Number(process.argv[place + 1]);
};
const swaps = option("swaps", 200);
const count = option("documents", 100);
const every = option("every", 1500);
const clients = option("clients", 2);
const pause = 15;

const folder = await mkdtemp(join(tmpdir(), "drug-control-graph-swaps-"));
const sources = (await readdir("documents")).filter((name) => name.endsWith(".md"));
const texts = await Promise.all(
  sources.map(async (name) => (await readFile(join("documents", name), "utf8")).replace(/^---\n[\s\S]*?\n---\n/, "")),
);
const documents = syntheticDocuments(texts, count, 2000);
for (const letter of ["A", "B"]) {
  await mkdir(join(folder, letter));
  for (const { key, text } of documents) {
    const source = `---\ntitle: ${letter} ${key}\npublisher: Publisher ${letter}\npublishedOn: 2020\n---\n${text}\nCorpus ${letter}.\n`;
    await writeFile(join(folder, letter, `${key}.md`), source);
  }
}
const current = join(folder, "current");
await symlink("A", current);

const program = ["dist/main.js", "serve", current, "--watch", "--port", "0"];
const meter = new URL("./loop-meter.js", import.meta.url).href;
const server = spawn(process.execPath, ["--import", meter, ...program], { stdio: ["ignore", "pipe", "pipe"] });
let output = "";
for (const stream of [server.stdout, server.stderr])
  stream.setEncoding("utf8").on("data", (chunk) => (output += String(chunk)));
const line = async (pattern: RegExp): Promise<RegExpExecArray> => {
  for (;;) {
    const found = pattern.exec(output);
    if (found !== null) return found;
    if (server.exitCode !== null) throw new Error(output);
    await sleep(20);
  }
};
const [, url = ""] = await line(/(http:\/\/\S+\/graphql) serves/);

const query = `{ first: documents(first: 50) { nodes { title publisher } } last: documents(last: 50) { nodes { title publisher } } seizureStats(first: 10) { nodes { citations { document { title } } } } }`;
let times: number[] = [];
let errors = 0;
let mixed = 0;
let isOver = false;
async function ask(): Promise<string> {
  const began = performance.now();
  const response = await fetch(url, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ query }),
  });
  const body = await response.text();
  times.push(performance.now() - began);
  const letters = new Set(
    [...body.matchAll(/"(?:title|publisher)":"(?:Publisher )?([AB])\b/g)].map(([, each]) => each),
  );
  if (response.status !== 200 || body.includes('"errors"') || letters.size === 0) errors += 1;
  if (letters.size > 1) mixed += 1;
  return [...letters].join();
}
async function client(): Promise<void> {
  while (!isOver) {
    await ask().catch(() => (errors += 1));
    await sleep(pause);
  }
}
const quantile = (share: number): string =>
  `${([...times].sort((a, b) => a - b)[Math.floor(times.length * share)] ?? Number.NaN).toFixed(1)} ms`;
const figures = (): string =>
  `${times.length} answers, p50 ${quantile(0.5)}, p99 ${quantile(0.99)}, longest ${quantile(0.99999)}`;
const loop = async (): Promise<string> => {
  output = "";
  server.kill("SIGUSR2");
  const [, longest = "", p99 = ""] = await line(/loop: longest ([\d.]+) ms, p99 ([\d.]+) ms/);
  return `event loop: longest pause ${longest} ms, p99 ${p99} ms`;
};

const running = Array.from({ length: clients }, client);
await sleep(3000);
await loop();
times = [];
await sleep(10_000);
process.stdout.write(`quiet: ${figures()}; ${await loop()}\n`);
times = [];
let seen = 0;
let letter = "A";
for (let swap = 0; swap < swaps; swap += 1) {
  letter = letter === "A" ? "B" : "A";
  await symlink(letter, join(folder, "next"));
  await rename(join(folder, "next"), current);
  const until = performance.now() + every;
  let isSeen = false;
  while (performance.now() < until) {
    isSeen ||= (await ask().catch(() => "")) === letter;
    await sleep(50);
  }
  if (isSeen) seen += 1;
}
isOver = true;
await Promise.all(running);
process.stdout.write(
  `${swaps} swaps of ${count} documents, ${seen} seen within ${every} ms: ${errors} errors, ${mixed} mixed answers; ${figures()}; ${await loop()}\n`,
);
server.kill("SIGTERM");
await rm(folder, { recursive: true });
if (errors + mixed > 0) process.exitCode = 1;
