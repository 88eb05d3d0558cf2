import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { extract } from "../src/reader/read.js";
import { adversarialTexts } from "./speed/adversarial-texts.js";
import { documentsOf, readTexts } from "./speed/corpus.js";

/** The most memory that the process takes while it reads 4 MB of each text, each in a process of its own. */
const length = 4_000_000;
const real = "documents in a row";
const publication = { publishedOn: "2020-06-15", publisher: "Drug Control Agency" };

const textOf = (name: string): string =>
  name === real
    ? documentsOf(readTexts("test/gold"), length).join("").slice(0, length)
    : (adversarialTexts[name]?.(length) ?? "");

const [asked] = process.argv.slice(2);
if (asked === undefined) {
  for (const name of ["", real, ...Object.keys(adversarialTexts)]) {
    const { stdout, stderr } = spawnSync(process.execPath, [fileURLToPath(import.meta.url), name], {
      encoding: "utf8",
      timeout: 120_000,
    });
    process.stdout.write(stdout === "" ? `${name}: no answer ${stderr.slice(0, 200)}\n` : stdout);
  }
} else {
  const text = textOf(asked);
  const start = performance.now();
  const { facts } = extract(text, publication);
  const megabytes = (process.resourceUsage().maxRSS / 1000).toFixed(0);
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  const name = asked === "" ? "nothing" : asked;
  process.stdout.write(
    `${name.padEnd(38)} ${megabytes.padStart(5)} MB ${seconds.padStart(6)} s ${facts.length} facts\n`,
  );
}
