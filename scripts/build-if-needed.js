/**
 * What `npm start` does first: builds what of dist/ is missing or older than what it is made of. In a package or an image
 * there is no src/, and where development dependencies are left out there is no compiler; what was built is started then.
 */
import { spawn } from "node:child_process";
import { existsSync, readdirSync, statSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const compiler = "node_modules/esbuild/package.json";
const programBundler = "scripts/bundle-program.js";
const pageBundler = "scripts/bundle-ide.js";

/** What is built: a file that is written with the others, what it is made of, how. */
const program = {
  made: "dist/main.js",
  from: ["src", programBundler, "tsconfig.json", "package.json", "package-lock.json"],
  apart: join("src", "web", "page"),
  command: [programBundler],
};
const page = {
  made: "dist/ide/files.json",
  from: ["src/web/page", pageBundler, "package-lock.json"],
  apart: null,
  command: [pageBundler],
};

const isThere = (/** @type {string} */ path) => existsSync(join(root, path));
const say = (/** @type {string} */ line) => process.stderr.write(`${line}\n`);

/** When a file was last written; of a folder, when anything in it was, or was added or removed. */
function lastChange(/** @type {string} */ path, /** @type {string | null} */ apart) {
  if (!isThere(path)) return 0;
  const { mtimeMs } = statSync(join(root, path));
  const within = statSync(join(root, path)).isDirectory()
    ? readdirSync(join(root, path), { recursive: true, encoding: "utf8" }).map((name) => join(path, name))
    : [];
  const counted = within.filter((name) => apart === null || !name.startsWith(apart));
  return Math.max(mtimeMs, ...counted.map((name) => statSync(join(root, name)).mtimeMs));
}

const isOld = (/** @type {typeof program | typeof page} */ { made, from, apart }) =>
  !isThere(made) || Math.max(...from.map((path) => lastChange(path, apart))) > statSync(join(root, made)).mtimeMs;

/** Runs one program to its end, and answers its exit status. @returns {Promise<number>} */
const run = (/** @type {readonly string[]} */ command) =>
  new Promise((resolve) => {
    const child = spawn(process.execPath, command, { cwd: root, stdio: ["ignore", 2, 2] });
    child.once("error", (error) => {
      say(`${command[0]} did not start: ${error.message}`);
      resolve(2);
    });
    child.once("close", (status) => {
      resolve(status ?? 2);
    });
  });

/** Builds side by side, and shows on a terminal that something goes on. */
async function build(/** @type {readonly (typeof program | typeof page)[]} */ outdated) {
  say("Compiling src/ to dist/, which takes some seconds …");
  const started = performance.now();
  const seconds = () => (performance.now() - started) / 1000;
  const { isTTY: isTerminal } = process.stderr;
  const clock = setInterval(
    () => {
      if (isTerminal) process.stderr.write(`\r\u001b[K${Math.round(seconds())} s …`);
      else say(`Still compiling after ${Math.round(seconds())} s …`);
    },
    isTerminal ? 1000 : 5000,
  );
  const statuses = await Promise.all(outdated.map(({ command }) => run(command)));
  clearInterval(clock);
  if (isTerminal) process.stderr.write("\r\u001b[K");
  const failed = statuses.find((status) => status !== 0) ?? 0;
  if (failed === 0) say(`Compiled in ${seconds().toFixed(1)} s.`);
  return failed;
}

const hasSources = isThere("src");
const isBuilt = isThere(program.made);
const canBuild = hasSources && isThere(compiler);
const outdated = hasSources ? [program, page].filter(isOld) : [];

if (outdated.length > 0 && canBuild) process.exitCode = await build(outdated);
else if (outdated.length > 0 && isBuilt)
  say("dist/ is older than src/, and the compiler is not installed: the previous build is started.");
else if (!isBuilt) {
  say(
    hasSources
      ? "dist/main.js is missing, and the compiler that makes it is not installed. Expected `npm ci` without --omit=dev, or a dist/ that was built elsewhere by `npm run build`."
      : "dist/main.js is missing, and there is no src/ to build it from. Expected the whole package, or a clone of the repository.",
  );
  process.exitCode = 2;
}
