/**
 * `npm run check`: types, lint, format, what breaks users of the schema, the committed schema, the documents; then, where
 * they are installed, the examples' own check and the types of the servers that ours is compared with. `npm run check -- lint format` runs these alone.
 */
import { differenceFrom } from "./compare.js";
import {
  benchOfRequests,
  build,
  eslint,
  hasBenchOfRequests,
  hasExamples,
  prettier,
  program,
  run,
  runLanes,
  say,
  tsc,
} from "./steps.js";

const schema = "schema/subgraph.graphql";

/** @param {string} remedy */
const orElse =
  (remedy) =>
  (/** @type {import("./steps.js").Result} */ { status, output }) => ({
    status,
    output: status === 0 ? output : `${output}${remedy}\n`,
  });

async function committedSchema() {
  const { status, output } = await run([program, "schema"]);
  if (status !== 0) return { status, output };
  const difference = differenceFrom(schema, output);
  return { status: difference === "" ? 0 : 1, output: difference };
}

/** @type {Readonly<Record<string, () => Promise<import("./steps.js").Result>>>} */
const steps = {
  build: () => run(build),
  types: () => run([tsc, "--noEmit", "--incremental", "--tsBuildInfoFile", "build/.check.tsbuildinfo"]),
  lint: () => run([eslint, "--max-warnings", "0", "."]),
  format: () => run([prettier, "--check", "--log-level", "warn", "--cache", "--cache-strategy", "content", "."]),
  breaking: () =>
    run([program, "schema", "--against", schema]).then(
      orElse(`This breaks those who rely on ${schema}; npm run generate:breaking accepts it`),
    ),
  schema: () => committedSchema().then(orElse("Out of date; npm run generate rewrites it")),
  documents: () => run([program, "check", "documents"]),
  examples: () => run(["examples/scripts/check.mjs"]),
  bench: () => run([tsc, "--noEmit", "--project", `${benchOfRequests}/peers`]),
};

const asked = process.argv.slice(2);
const unknown = asked.filter((name) => !(name in steps));
if (unknown.length > 0) {
  say(`${unknown.join(", ")}: no such step; expected ${Object.keys(steps).join(", ")}`);
  process.exit(2);
}

const lanes = [["lint"], ["build", "breaking", "schema", "documents", "types", "format"]];
if (hasExamples()) lanes[1]?.push("examples");
else if (asked.length === 0)
  say(
    "The examples are not installed: their types, lint and generated files are not checked. npm ci --prefix examples",
  );

if (hasBenchOfRequests()) lanes[1]?.push("bench");
else if (asked.length === 0)
  say(
    `The servers of the bench are not installed: their types and lint are not checked. npm ci --prefix ${benchOfRequests}`,
  );

process.exitCode = await runLanes(
  (asked.length > 0 ? [asked] : lanes).map((lane) => lane.map((name) => [name, steps[name]])),
);
