/** What the programs of this folder share: they run other programs, each a step with a name. They run in the package's root. */
import { spawn, spawnSync } from "node:child_process";
import { existsSync } from "node:fs";

export const tsc = "node_modules/typescript/lib/tsc.js";
export const eslint = "node_modules/eslint/bin/eslint.js";
export const prettier = "node_modules/prettier/bin/prettier.cjs";
export const program = "dist/main.js";
/** Builds dist/ where it is missing or older than src/. */
export const build = ["scripts/build-if-needed.js"];

/** The examples are a package of their own: without its libraries nothing of it can be compiled or generated. */
export const hasExamples = () => existsSync("examples/node_modules/graphql/package.json");

/** The servers with which ours is compared are a package of their own too. */
export const benchOfRequests = "bench/http";
export const hasBenchOfRequests = () => existsSync(`${benchOfRequests}/node_modules/graphql/package.json`);

export const say = (/** @type {string} */ line) => process.stderr.write(`${line}\n`);

/** @typedef {{ readonly status: number, readonly output: string }} Result */

/** Runs a program to its end while others run, and keeps what it prints. @returns {Promise<Result>} */
export function run(/** @type {readonly string[]} */ args, { cwd = ".", env = {} } = {}) {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, args, {
      cwd,
      env: { ...process.env, ...env },
      stdio: ["ignore", "pipe", "pipe"],
    });
    let output = "";
    for (const stream of [child.stdout, child.stderr])
      stream.setEncoding("utf8").on("data", (text) => (output += String(text)));
    child.once("close", (status) => {
      resolve({ status: status ?? 2, output });
    });
  });
}

/** Runs a program here and now, prints what it prints, and ends this one where it fails. */
export function must(/** @type {readonly string[]} */ args, { cwd = ".", env = {} } = {}) {
  const { status } = spawnSync(process.execPath, args, { cwd, env: { ...process.env, ...env }, stdio: "inherit" });
  if (status !== 0) process.exit(status ?? 2);
}

/**
 * Runs the steps of each lane one after the other and the lanes side by side, prints how long each took and what a
 * failing one printed, and answers the exit status.
 *
 * @param {readonly (readonly (readonly [name: string, step: () => Promise<Result>])[])[]} lanes
 */
export async function runLanes(lanes) {
  let status = 0;
  await Promise.all(
    lanes.map(async (lane) => {
      for (const [name, step] of lane) {
        const started = performance.now();
        const result = await step();
        const seconds = ((performance.now() - started) / 1000).toFixed(1);
        say(`${result.status === 0 ? "done  " : "FAILED"}  ${name}, ${seconds} s`);
        if (result.status === 0) continue;
        status = 1;
        process.stdout.write(result.output);
      }
    }),
  );
  return status;
}
