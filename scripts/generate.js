/**
 * `npm run generate`: writes the schema anew, and where the examples are installed what is made of it. It refuses a
 * change that breaks those who rely on the committed schema; `npm run generate:breaking` accepts it.
 */
import { spawnSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { build, hasExamples, must, program, say } from "./steps.js";

must(build);
if (!process.argv.includes("--breaking")) must(["scripts/check.js", "breaking"]);
const { status, stdout } = spawnSync(process.execPath, [program, "schema"], { stdio: ["ignore", "pipe", "inherit"] });
if (status !== 0) process.exit(status ?? 2);
writeFileSync("schema/subgraph.graphql", stdout);

if (hasExamples()) must(["examples/scripts/generate.mjs"]);
else say("The examples are not installed: nothing is written there. npm ci --prefix examples");
