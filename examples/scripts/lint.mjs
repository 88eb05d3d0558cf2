/** Lints the examples and the schema; `--fix` mends what it can. */
import { must } from "./steps.mjs";

const eslint = "examples/node_modules/eslint/bin/eslint.js";
must([
  eslint,
  "--config",
  "examples/eslint.config.mjs",
  "--max-warnings",
  "0",
  ...process.argv.slice(2),
  "examples",
  "schema",
]);
