import { extract } from "../src/reader/read.js";
import { adversarialTexts, type TextOf } from "./speed/adversarial-texts.js";
import { documentsOf, readTexts } from "./speed/corpus.js";
import { growthOf } from "./speed/growth.js";
import { measured } from "./speed/measure.js";

const [folder = "test/gold"] = process.argv.slice(2);
const publication = { publishedOn: "2020-06-15", publisher: "Drug Control Agency" };
const work = (text: string): void => {
  extract(text, publication);
};
const print = (line: string): void => {
  process.stdout.write(`${line}\n`);
};
const megabytes = (texts: readonly string[]): number =>
  texts.reduce((total, text) => total + Buffer.byteLength(text), 0) / 1e6;

/** In seconds, about. What the documents leave over is the adversarial texts'. */
const budgets = { documents: 25, oneText: 8, everything: 110 };
const now = (): number => performance.now() / 1000;
const end = now() + budgets.everything;

function throughput(name: string, texts: readonly string[], budgetSeconds: number): void {
  const size = megabytes(texts);
  const runs = measured(() => {
    texts.forEach(work);
  }, budgetSeconds);
  const [middle = "", low = "", high = ""] = [runs.median, runs.slowest, runs.fastest].map((seconds) =>
    (size / seconds).toFixed(2),
  );
  print(`${name.padEnd(38)} ${size.toFixed(2)} MB  ${middle} MB/s  median of ${runs.count} runs (${low} to ${high})`);
}

const row = (name: string, cells: readonly string[]): string =>
  [name.padEnd(38), ...cells.map((cell) => cell.padStart(11))].join(" ");

interface Grown {
  readonly name: string;
  readonly ratio: number;
}

/** Measures and prints how the time grows; null when the extractor throws. MB are millions of UTF-16 code units here. */
function growth(name: string, textOf: TextOf, budgetSeconds: number): Grown | null {
  try {
    const { ratio, pairs, length, seconds } = growthOf(textOf, work, budgetSeconds);
    const speed = length / seconds / 1e6;
    print(row(name, [ratio.toFixed(2), speed.toFixed(2), (length / 1000).toFixed(0), String(pairs)]));
    return { name, ratio };
  } catch (error) {
    print(row(name, [`threw ${String(error)}`]));
    return null;
  }
}

const texts = readTexts(folder);
if (texts.join("").trim() === "") throw new Error(`no texts (NAME.txt) in ${folder}`);
const documents = documentsOf(texts, 4_000_000);
print(`extract on one core, from the ${texts.length} texts of ${folder}`);
throughput(`${documents.length} documents of 2 to 6 kB`, documents, budgets.documents);
throughput("one text", [documentsOf(texts, 1_000_000).join("").slice(0, 1_000_000)], budgets.oneText);

print(`\n${row("adversarial text", ["t(2n)/t(n)", "MB/s", "2n in kB", "pairs"])}`);
const entries = Object.entries(adversarialTexts);
const rows = entries.map(([name, textOf], index) =>
  growth(name, textOf, Math.max(0.1, (end - now()) / (entries.length - index))),
);

const grown = rows.filter((each) => each !== null).sort((one, other) => other.ratio - one.ratio);
const [worst] = grown;
if (worst !== undefined) print(`\nworst ratio ${worst.ratio.toFixed(2)}: ${worst.name} (2 is linear, 4 quadratic)`);
const failed = rows.length - grown.length;
if (failed > 0) print(`${failed} texts made the extractor throw`);
process.exitCode = failed > 0 ? 1 : 0;
