import { Command, InvalidArgumentError } from "commander";
import { batchesAtScaleOne, writeCorpus } from "./corpus.js";

function wholeNumber(text: string): number {
  if (!/^\d{1,7}$/.test(text)) throw new InvalidArgumentError("Expected a whole number.");
  return Number(text);
}

interface Options {
  readonly scale: number;
  readonly seed: number;
}

new Command("write-corpus")
  .description(
    "Writes a folder of made-up documents, the same for the same seed: about 33,000 facts in 332 documents, times the scale.",
  )
  .argument("<folder>")
  .option("--scale <number>", "how many times as much", wholeNumber, 1)
  .option("--seed <number>", "which corpus", wholeNumber, 1)
  .action((folder: string, { scale, seed }: Options) => {
    writeCorpus(folder, { batches: scale * batchesAtScaleOne, seed });
  })
  .parse();
