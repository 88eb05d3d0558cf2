import { Command, InvalidArgumentError } from "commander";
import { writeCorpus } from "./corpus.js";

function wholeNumber(text: string): number {
  if (!/^\d{1,7}$/.test(text)) throw new InvalidArgumentError("Expected a whole number.");
  return Number(text);
}

interface Options {
  readonly documents: number;
  readonly rows: number;
  readonly seed: number;
  readonly generation: number;
}

new Command("write-corpus")
  .description("Writes a folder of made-up documents, the same for the same seed.")
  .argument("<folder>")
  .option("--documents <number>", "how many documents", wholeNumber, 600)
  .option("--rows <number>", "how many rows of a table beside them", wholeNumber, 0)
  .option("--seed <number>", "which corpus", wholeNumber, 1)
  .option("--generation <number>", "what is added to every figure", wholeNumber, 0)
  .action((folder: string, options: Options) => {
    writeCorpus(folder, options);
  })
  .parse();
