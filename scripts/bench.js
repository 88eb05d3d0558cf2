/**
 * `npm run bench -- NAME …`: compiles the program bench/NAME.ts and runs it with what follows. Without a name it is
 * bench/http, which asks the built program and other servers the same questions; these are a package of their own.
 */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { spawnSync } from "node:child_process";
import { benchOfRequests, build, hasBenchOfRequests, must, say, tsc } from "./steps.js";

const given = process.argv.slice(2);
const isNamed = given[0] !== undefined && !given[0].startsWith("-");
const name = isNamed ? given[0] : "http/bench";
const rest = isNamed ? given.slice(1) : given;

if (!existsSync(`bench/${name}.ts`)) {
  // What exports nothing is a program.
  const programs = readdirSync("bench").filter(
    (file) => file.endsWith(".ts") && !/^export /m.test(readFileSync(`bench/${file}`, "utf8")),
  );
  say(
    `Expected npm run bench, or npm run bench -- NAME, of ${programs.map((file) => file.replace(".ts", "")).join(", ")}`,
  );
  process.exit(2);
}
if (!isNamed) {
  if (!hasBenchOfRequests()) {
    const { status } = spawnSync("npm", ["ci", "--prefix", benchOfRequests, "--no-audit", "--no-fund"], {
      stdio: "inherit",
      shell: process.platform === "win32",
    });
    if (status !== 0) process.exit(status ?? 2);
  }
  must([tsc, "--project", `${benchOfRequests}/peers`]);
  must(build);
}
must([tsc, "--project", "tsconfig.bench.json"]);
process.exitCode = spawnSync(process.execPath, [`build/bench/${name}.js`, ...rest], { stdio: "inherit" }).status ?? 2;
