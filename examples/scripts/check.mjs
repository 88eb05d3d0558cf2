/** `npm run check` of the examples: types, lint, and what is generated from the schema. The product is built before. */
import { differenceFrom } from "../../scripts/compare.js";
import { runLanes } from "../../scripts/steps.js";
import { codegen, composed, folders, inRelay, relay, run, supergraph, tsc, withPlugins } from "./steps.mjs";

async function types() {
  const compiled = [];
  for (const folder of [...folders, "examples/interop"]) compiled.push(await run([tsc, "--project", folder]));
  return {
    status: compiled.every(({ status }) => status === 0) ? 0 : 1,
    output: compiled.map(({ output }) => output).join(""),
  };
}

async function generated() {
  const made = [await run([...codegen, "--check"], withPlugins), await run([...relay, "--validate"], inRelay)];
  const status = made.every((each) => each.status === 0) ? 0 : 1;
  const output = made.map((each) => each.output).join("");
  return { status, output: status === 0 ? output : `${output}Out of date; npm run generate writes it anew\n` };
}

async function committedSupergraph() {
  const { status, output } = await composed();
  const difference = status === 0 ? differenceFrom(supergraph, output) : output;
  const remedy = "The supergraph changes; npm run generate accepts it\n";
  return { status: difference === "" ? 0 : 1, output: `${difference}${remedy}` };
}

process.exitCode = await runLanes([
  [["examples: lint", () => run(["examples/scripts/lint.mjs"])]],
  [
    ["examples: types", types],
    ["examples: generated", generated],
    ["examples: supergraph", committedSupergraph],
  ],
]);
