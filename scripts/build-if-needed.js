/**
 * What `npm start` does first: builds dist/ from src/ where dist/ is missing or older. In a package or an image there is
 * no src/, and where development dependencies are left out there is no compiler; what was built is started then.
 */
import { spawnSync } from "node:child_process";
import { existsSync, readdirSync, statSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const program = join(root, "dist/main.js");
const sources = ["src", "tsconfig.json", "tsconfig.build.json", "package.json"].map((name) => join(root, name));
const compiler = join(root, "node_modules/typescript/lib/tsc.js");

const say = (/** @type {string} */ line) => process.stderr.write(`${line}\n`);

/** When a file was last written; of a folder, when anything in it was, or was added or removed. */
function lastChange(/** @type {string} */ path) {
  const { mtimeMs } = statSync(path);
  const within = statSync(path).isDirectory() ? readdirSync(path, { recursive: true, encoding: "utf8" }) : [];
  return Math.max(mtimeMs, ...within.map((name) => statSync(join(path, name)).mtimeMs));
}

function build() {
  say("Compiling src/ to dist/, which takes some seconds …");
  const started = performance.now();
  const { status, error } = spawnSync(process.execPath, [compiler, "--project", "tsconfig.build.json"], {
    cwd: root,
    stdio: ["ignore", 2, 2],
  });
  if (error !== undefined) say(`The compiler did not start: ${error.message}`);
  if (status === 0) say(`Compiled in ${((performance.now() - started) / 1000).toFixed(1)} s.`);
  return status ?? 2;
}

const isBuilt = existsSync(program);
const canBuild = existsSync(join(root, "src")) && existsSync(compiler);
const isNewer = () => Math.max(...sources.map(lastChange)) > statSync(program).mtimeMs;

if (existsSync(join(root, "src")) && (!isBuilt || isNewer())) {
  if (canBuild) process.exitCode = build();
  else if (isBuilt) say("dist/ is older than src/, and the compiler is not installed: the previous build is started.");
}
if (!isBuilt && !canBuild) {
  say(
    existsSync(join(root, "src"))
      ? "dist/main.js is missing, and the compiler that makes it is not installed. Expected `npm ci` without --omit=dev, or a dist/ that was built elsewhere by `npm run build`."
      : "dist/main.js is missing, and there is no src/ to build it from. Expected the whole package, or a clone of the repository.",
  );
  process.exitCode = 2;
}
