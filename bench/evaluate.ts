import { statSync } from "node:fs";
import { Command, CommanderError, InvalidArgumentError } from "commander";
import { evaluate, factsFoundIn, judgeAll } from "./evaluation/evaluation.js";
import { readGold } from "./evaluation/read-gold.js";
import { errorsOf, formatError, report } from "./evaluation/report.js";

interface Options {
  readonly accepted: boolean;
  readonly errors: boolean;
  readonly json: boolean;
  readonly undated: boolean;
}

/** Prints how well the extractor finds what people expect of the texts; 1 when a file of the folder cannot be read. */
function run(folder: string, options: Options): number {
  const { documents, problems } = readGold(folder);
  for (const problem of problems) process.stderr.write(`${problem}\n`);

  const found = documents.map((document) => factsFoundIn(document, { dated: !options.undated }));
  const accepted = judgeAll(documents, found, ({ status }) => status === "accepted");
  const all = judgeAll(documents, found, () => true);
  const judged = options.accepted ? accepted : all;
  const evaluation = evaluate(judged);
  const overall = { accepted: evaluate(accepted).overall, all: evaluate(all).overall };
  const errors = options.errors ? errorsOf(judged) : [];

  if (options.json) {
    const counted = options.accepted ? "accepted" : "all";
    const result = { documents: documents.length, counted, ...evaluation, overall, ...(options.errors && { errors }) };
    process.stdout.write(`${JSON.stringify(result, null, 2)}\n`);
  } else {
    const counted = options.accepted ? "accepted facts" : "accepted and proposed facts";
    process.stdout.write(`${documents.length} documents, ${counted}\n\n${report(evaluation, overall)}`);
    if (errors.length > 0) process.stdout.write(`\n${errors.map(formatError).join("\n")}\n`);
  }
  return problems.length === 0 ? 0 : 1;
}

function existingFolder(path: string): string {
  if (statSync(path, { throwIfNoEntry: false })?.isDirectory() === true) return path;
  throw new InvalidArgumentError("expected a folder");
}

const program = new Command("evaluate")
  .description("Measures the extractor by texts whose facts are known: NAME.txt with NAME.json.")
  .argument("<folder>", "folder of texts and of the facts that are expected of them", existingFolder)
  .option("--accepted", "count accepted facts only, not proposed ones", false)
  .option("--errors", "list every false positive, false field and false negative", false)
  .option("--json", "print JSON", false)
  .option("--undated", "do not tell the extractor when a text was published", false)
  .exitOverride()
  .action((folder: string, options: Options) => {
    process.exitCode = run(folder, options);
  });

try {
  program.parse();
} catch (error) {
  if (!(error instanceof CommanderError)) throw error;
  process.exitCode = error.exitCode === 0 ? 0 : 2;
}
