import { rmSync, writeFileSync } from "node:fs";
import { cpus } from "node:os";
import { join } from "node:path";
import { batchesAtScaleOne, documentsOfBatch, writeCorpus } from "./corpus/corpus.js";
import { readOptions } from "./options.js";
import { queries } from "./queries/queries.js";
import { markdownOf } from "./report/markdown.js";
import { pageOf } from "./report/page.js";
import type { Results, ScaleResults } from "./report/results.js";
import { reportOf } from "./report/table.js";
import { measureScale } from "./measure-scale.js";
import { placesIn } from "./servers/programs.js";

/** `npm run bench`: ours and other servers over the same records, from a corpus that is written for it. */
const given = readOptions(
  queries.map(({ name }) => name),
  ["M", "A", "Y", "L", "H"],
);
// What is not to be relied on need not take long.
const options = given.smoke ? { ...given, scale: [1], rounds: 1, seconds: 0.1 } : given;
// Servers end with this process, but not by themselves when a signal ends it.
for (const [name, status] of [
  ["SIGINT", 130],
  ["SIGTERM", 143],
] as const)
  process.once(name, () => process.exit(status));

const chosen = queries.filter(({ name }) => options.queries?.includes(name) ?? true);
const say = (line: string): void => void process.stderr.write(`${line}\n`);

const scales: ScaleResults[] = [];
for (const scale of options.scale) {
  const batches = options.smoke ? 1 : scale * batchesAtScaleOne;
  const places = placesIn(join(options.folder, options.smoke ? "smoke" : `${scale}x`));
  rmSync(places.folder, { recursive: true, force: true });
  say(`Writing ${(batches * documentsOfBatch).toLocaleString("en")} documents to ${places.corpus}`);
  writeCorpus(places.corpus, { batches, seed: options.seed });
  const measured = await measureScale(places, chosen, options, say);
  scales.push({ scale: batches / batchesAtScaleOne, documents: batches * documentsOfBatch, ...measured });
}

const results: Results = {
  date: new Date().toISOString().slice(0, 10),
  node: process.version,
  processors: `${cpus().length} × ${cpus()[0]?.model ?? "unknown"}`,
  seed: options.seed,
  rounds: options.rounds,
  seconds: options.seconds,
  connections: options.connections,
  queries: chosen.map(({ name, title }) => ({ name, title })),
  scales,
};
const equal = scales.map(({ equalAnswers }) => equalAnswers).reduce((sum, each) => sum + each, 0);
process.stdout.write(
  options.smoke
    ? `${equal} answers of other servers are those of ours. Nothing was measured that could be relied on.\n`
    : `${reportOf(results)}\n`,
);
if (options.json !== undefined) writeFileSync(options.json, `${JSON.stringify(results, null, 1)}\n`);
if (options.markdown !== undefined) writeFileSync(options.markdown, `${markdownOf(results)}\n`);
if (options.page !== undefined) writeFileSync(options.page, pageOf(results));
process.exit(0);
