/** What stands before the tests: the product, the subgraphs of its builder, and the examples, all compiled. */
import { build, folders, must, tsc } from "./steps.mjs";

must(build);
must([tsc, "--project", "tsconfig.bench.json"]);
for (const folder of folders) must([tsc, "--project", folder]);
