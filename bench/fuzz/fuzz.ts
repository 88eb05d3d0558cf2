import "reflect-metadata";
import { Command, InvalidArgumentError } from "commander";
import { GraphQLError } from "graphql";
import { loadGraph } from "../../src/cli/load-graph.js";
import { buildSubgraph } from "../../src/server/schema.js";
import { differencesIn } from "./differences.js";

function wholeNumber(text: string): number {
  if (!/^\d{1,9}$/.test(text)) throw new InvalidArgumentError("Expected a whole number.");
  return Number(text);
}

interface Options {
  readonly count: number;
  readonly seed: number;
  readonly only?: number;
}

const shown = 10;

await new Command("fuzz")
  .description(
    "Asks random operations of a server that compiles them and of one that executes them, and compares all that a client sees.",
  )
  .argument("[folders...]", "folders of documents", ["documents"])
  .option("--count <number>", "how many operations", wholeNumber, 20_000)
  .option("--seed <number>", "which operations", wholeNumber, 1)
  .option("--only <number>", "the one with this number", wholeNumber)
  .action(async (folders: string[], { count, seed, only }: Options) => {
    // As where the program serves: graphql-js leaves promises behind when a list fails halfway.
    let left = 0;
    process.on("unhandledRejection", (error) => {
      if (!(error instanceof GraphQLError)) throw error;
      left += 1;
    });
    const { graph } = await loadGraph(folders, { proposed: false });
    const report = await differencesIn({
      graph,
      subgraph: buildSubgraph(),
      seed,
      count,
      ...(only !== undefined && { only }),
      progress: (done) => {
        if (done % 1000 === 0) process.stderr.write(`${done} operations\n`);
      },
    });
    for (const difference of report.differences.slice(0, shown)) process.stdout.write(`${difference}\n\n`);
    const { requests, whole, answeredBy, differences } = report;
    process.stdout.write(
      `${count} operations of seed ${seed}: ${requests} answers compared, ${whole} of them whole, ${differences.length} differences; ` +
        `answered ${Object.entries(answeredBy)
          .map(([path, times]) => `${times} by ${path}`)
          .join(", ")}; ${left} promises left behind by graphql-js\n`,
    );
    if (differences.length > 0) process.exitCode = 1;
  })
  .parseAsync();
