/** What the programs of this folder share. They run in the product's folder, whose compiler and program they use. */
import { existsSync } from "node:fs";
import { dirname } from "node:path";
import { build, must, run, say, tsc } from "../../scripts/steps.js";

process.chdir(dirname(dirname(import.meta.dirname)));
if (!existsSync(tsc)) {
  say(
    "The product is not installed; expected npm ci in its folder first: the examples run against what is built there.",
  );
  process.exit(2);
}

/** The examples that are compiled, each a folder with its tsconfig.json. */
export const folders = ["examples", "examples/supergraph", "examples/stitching"];
export const supergraph = "schema/supergraph.graphql";

export const codegen = ["examples/node_modules/@graphql-codegen/cli/esm/bin.js", "--config", "codegen.yml"];
/** Its configuration stands at the top, its plugins are installed here. */
export const withPlugins = { env: { NODE_PATH: "examples/node_modules" } };
/** It looks for files from the folder that it runs in. */
export const relay = ["../node_modules/relay-compiler/cli.js", "--noWatchman", "--output", "quiet-with-errors"];
export const inRelay = { cwd: "examples/relay" };

/** The supergraph of the committed schemas, by the program of the example. */
export const composed = () => run(["examples/supergraph/build/print-supergraph.js"]);

export { build, must, run, say, tsc };
