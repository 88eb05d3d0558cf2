import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Command } from "commander";
import { hasFailed, lineOf, reportOf, type Section, type SectionReport, type Setting } from "./report.js";
import { dearest } from "./search/dearest.js";
import { atOnce } from "./at-once.js";
import { drain } from "./drain.js";
import { fuzz } from "./fuzz/fuzz.js";
import { memory } from "./memory.js";
import { simulator } from "./simulator.js";
import { slowSockets } from "./slow-sockets.js";
import { swaps } from "./swaps/swaps.js";
import { threats } from "./threats/threats.js";

const sections: readonly Section[] = [threats, dearest, atOnce, swaps, drain, slowSockets, memory, simulator, fuzz];

interface Options {
  readonly only?: string;
  readonly short: boolean;
  readonly seed: string;
  readonly json: string;
}

const say = (line: string): void => void process.stderr.write(`${line}\n`);

async function main(options: Options): Promise<void> {
  const scratch = mkdtempSync(join(tmpdir(), "harden-"));
  process.once("exit", () => {
    rmSync(scratch, { recursive: true, force: true });
  });
  for (const name of ["SIGINT", "SIGTERM"] as const) process.once(name, () => process.exit(130));
  const setting: Setting = {
    isShort: options.short,
    seed: Number(options.seed),
    scratch,
    amount: (short, long) => (options.short ? short : long),
    say,
  };
  const wanted = options.only?.split(",") ?? sections.map(({ name }) => name);
  const reports: SectionReport[] = [];
  for (const section of sections.filter(({ name }) => wanted.includes(name))) {
    say(`\n${section.title}`);
    const started = performance.now();
    const result = await section.run(setting).catch(failed);
    reports.push({
      ...result,
      name: section.name,
      title: section.title,
      seconds: (performance.now() - started) / 1000,
    });
    for (const item of result.items) if (item.holds !== true) say(lineOf(item));
    say(`  ${result.summary}`);
    // Whoever stops the program half way has what was measured until then.
    writeFileSync(options.json, `${JSON.stringify(reports, null, 2)}\n`);
  }
  process.stdout.write(reportOf(reports));
  process.exitCode = hasFailed(reports, !options.short) ? 1 : 0;
}

/** A section that could not be run at all is one that does not hold. */
function failed(error: unknown): { items: { name: string; holds: false; figures: string }[]; summary: string } {
  const figures = error instanceof Error ? (error.stack ?? error.message) : String(error);
  say(lineOf({ name: "the section", holds: false, figures }));
  return { items: [{ name: "the section", holds: false, figures }], summary: "could not be run" };
}

await main(
  new Command("harden")
    .description("Attacks the built program and reports what it does: on the loopback, within about ten minutes.")
    .option("--only <sections>", `some of ${sections.map(({ name }) => name).join(", ")}, separated by commas`)
    .option("--short", "fewer of everything, and times are only reported", false)
    .option("--seed <number>", "which corpora and which operations", "1")
    .option("--json <file>", "where the figures go", "build/harden.json")
    .parse()
    .opts<Options>(),
);
