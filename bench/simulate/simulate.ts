import "reflect-metadata";
import { simulateSeed } from "./simulate-seed.js";

/** `simulate [--seed N] [--seeds N]`: runs seeds and prints those that violate what must hold, with all their steps. */
const value = (name: string): number | null => {
  const place = process.argv.indexOf(name);
  return place < 0 ? null : Number(process.argv[place + 1]);
};
const only = value("--seed");
const count = value("--seeds") ?? 10_000;
const seeds = only === null ? Array.from({ length: count }, (_each, index) => index + 1) : [only];

const began = performance.now();
let snapshots = 0;
let failed = 0;
for (const seed of seeds) {
  const outcome = simulateSeed(seed);
  snapshots += outcome.snapshots;
  if (outcome.violations.length > 0) failed += 1;
  if (outcome.violations.length > 0 || only !== null) {
    process.stdout.write(`Seed ${seed}\n${outcome.steps.map((step) => `  ${step}\n`).join("")}`);
    for (const violation of outcome.violations) process.stdout.write(`  VIOLATION ${violation}\n`);
  }
}
const seconds = Math.round((performance.now() - began) / 1000);
process.stderr.write(
  `${seeds.length} seeds, ${snapshots} snapshots, ${failed} seeds with violations, ${seconds} s; one again: --seed N\n`,
);
if (failed > 0) process.exitCode = 1;
