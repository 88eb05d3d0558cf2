/** `npm run fix`: what of `npm run check` can be fixed by a program. */
import { spawnSync } from "node:child_process";
import { eslint, hasExamples, must, prettier } from "./steps.js";

must(["scripts/generate.js"]);
// What lint cannot fix is its remark; the format is fixed all the same.
const lints = [[eslint, "--fix", "."], ...(hasExamples() ? [["examples/scripts/lint.mjs", "--fix"]] : [])].map(
  (args) => spawnSync(process.execPath, args, { stdio: "inherit" }).status,
);
must([prettier, "--write", "--log-level", "warn", "."]);
process.exitCode = lints.every((status) => status === 0) ? 0 : 1;
