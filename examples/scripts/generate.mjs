/** `npm run generate` of the examples: the supergraph, the typed documents, and what Relay's compiler writes. */
import { writeFileSync } from "node:fs";
import { codegen, composed, inRelay, must, relay, say, supergraph, tsc, withPlugins } from "./steps.mjs";

must([tsc, "--project", "examples/supergraph"]);
const { status, output } = await composed();
if (status === 0) {
  writeFileSync(supergraph, output);
  must(codegen, withPlugins);
  must(relay, inRelay);
} else {
  say(output);
  process.exitCode = 1;
}
