/** `npm run bench -- NAME …`: compiles the program bench/NAME.ts and runs it with what follows. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { spawnSync } from "node:child_process";
import { must, say, tsc } from "./steps.js";

const [name = "", ...rest] = process.argv.slice(2);
if (!existsSync(`bench/${name}.ts`)) {
  // What exports nothing is a program.
  const programs = readdirSync("bench").filter(
    (file) => file.endsWith(".ts") && !/^export /m.test(readFileSync(`bench/${file}`, "utf8")),
  );
  say(`Expected npm run bench -- NAME, of ${programs.map((file) => file.replace(".ts", "")).join(", ")}`);
  process.exit(2);
}
must([tsc, "--project", "tsconfig.bench.json"]);
process.exitCode = spawnSync(process.execPath, [`build/bench/${name}.js`, ...rest], { stdio: "inherit" }).status ?? 2;
