import { Command, CommanderError, Option } from "commander";
import { type Config, readConfig, readPort } from "./config.js";
import { version } from "../version.js";
import { defaultFolders } from "./default-folders.js";
import { EnvironmentError } from "./environment-error.js";

/** Runs one command and answers the exit status: 0 done, 1 the input has problems, 2 wrong usage or environment. */
export async function run(
  args: readonly string[],
  environment: Readonly<Record<string, string | undefined>>,
): Promise<number> {
  let status = 0;
  try {
    const program = describe(readConfig(environment), (result) => {
      status = result;
    });
    await program.parseAsync([...args], { from: "user" });
    return status;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
    if (error instanceof EnvironmentError || error instanceof RangeError) {
      process.stderr.write(`${error.message}\n`);
      return 2;
    }
    throw error;
  }
}

// Each command is imported when it is called: none waits for the libraries of the others.
function describe(config: Config, done: (status: number) => void): Command {
  const program = new Command("drug-control-graph")
    .description("A federated graph of international drug control in which every value shows the passage that says it.")
    .version(version)
    .exitOverride()
    .showHelpAfterError();

  program
    .command("serve")
    .description("load the folders and serve their graph at /graphql")
    .argument(
      "[folder...]",
      "folders of documents; by default the folder documents, or else those that come with the program",
    )
    .option(
      "--port <number>",
      "port to listen on, 0 for any free one (PORT)",
      (text) => readPort(text, "--port"),
      config.port,
    )
    .option("--host <name>", "host to listen on (HOST)", config.host)
    .option("--watch", "reload when a document changes", false)
    .option("--strict", "refuse to start when a document has a problem", false)
    .option("--proposed", "serve proposed facts too, each with its status", false)
    .action(
      async (
        folders: string[],
        options: { port: number; host: string; watch: boolean; strict: boolean; proposed: boolean },
      ) => {
        const served = folders.length > 0 ? folders : defaultFolders((line) => void process.stderr.write(`${line}\n`));
        const { serve } = await import("./serve.js");
        done(await serve(served, { ...config, ...options }));
      },
    );

  program
    .command("extract")
    .description("print the facts that are found in each text")
    .argument("<file...>", "texts, .md or .txt")
    .addOption(new Option("--json", "print one line of JSON for each text").default(false).conflicts("explain"))
    .option("--explain", "show which rules read which words, and what each rule reads", false)
    .option("--published-on <date>", "when the texts were published, as EDTF; overrides the date in a text")
    .action(async (files: string[], options: { json: boolean; explain: boolean; publishedOn?: string }) => {
      const { printFacts, readDate } = await import("./extract.js");
      const { publishedOn } = options;
      const date = publishedOn === undefined ? null : readDate(publishedOn, "--published-on");
      done(await printFacts(files, { ...options, publishedOn: date }));
    });

  program
    .command("review")
    .description("write the facts found in a text to the sidecar beside it, and keep what was decided")
    .argument("<file>", "a text, .md or .txt")
    .action(async (file: string) => {
      const { review } = await import("./review.js");
      done(await review(file));
    });

  program
    .command("table")
    .description("propose how the columns of a table become fields, in a sidecar for a person to check")
    .argument("<file>", "a table, .csv")
    .action(async (file: string) => {
      const { table } = await import("./table.js");
      done(await table(file));
    });

  program
    .command("check")
    .description("load the folders and print every problem with its place, and what is left to review")
    .argument("<folder...>", "folders of documents")
    .option(
      "--joins",
      "print records that may be one too, each with the passage that names it, for a person to decide in records.yaml",
      false,
    )
    .action(async (folders: string[], options: { joins: boolean }) => {
      const { check } = await import("./check.js");
      done(await check(folders, options));
    });

  program
    .command("schema")
    .description("print the SDL of the subgraph, or compare it with a file")
    .option("--against <file>", "compare with this SDL: print breaking and dangerous changes; exit 1 on a breaking one")
    .option(
      "--federation <version>",
      "link this version of Federation, 2.3 to 2.12, with what it can say: from 2.9 the prices of fields and sizes of lists, for routers with demand control",
    )
    .action(async ({ against, federation }: { against?: string; federation?: string }) => {
      const { compareSchema, printSchema, readFederation } = await import("./schema.js");
      const minor = federation === undefined ? undefined : readFederation(federation);
      if (against === undefined) printSchema(minor);
      else done(await compareSchema(against, minor));
    });
  return program;
}
