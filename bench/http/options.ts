import { Command, InvalidArgumentError } from "commander";

export interface Options {
  readonly scale: readonly number[];
  readonly rounds: number;
  readonly seconds: number;
  readonly connections: number;
  readonly queries?: readonly string[];
  readonly peers: readonly string[];
  readonly seed: number;
  readonly folder: string;
  readonly json?: string;
  readonly page?: string;
  readonly markdown?: string;
  readonly smoke: boolean;
}

const number =
  (least: number, isWhole: boolean) =>
  (text: string): number => {
    const value = Number(text);
    if (!(value >= least) || (isWhole && !Number.isInteger(value)))
      throw new InvalidArgumentError(`Expected ${isWhole ? "a whole number" : "a number"} from ${least} on.`);
    return value;
  };

const among =
  (known: readonly string[]) =>
  (text: string): string[] => {
    const names = text.split(",");
    const unknown = names.filter((name) => !known.includes(name));
    if (unknown.length > 0) throw new InvalidArgumentError(`Expected some of ${known.join(",")}.`);
    return names;
  };

export function readOptions(queries: readonly string[], peers: readonly string[]): Options {
  const scale = number(1, true);
  return new Command("npm run bench --")
    .description("Asks drug-control-graph and other GraphQL servers the same questions over the same records.")
    .option(
      "--scale <numbers>",
      "how many times 33,000 facts, several after one another: 1,10,30",
      (text) => text.split(",").map(scale),
      [1],
    )
    .option("--rounds <number>", "how often each is measured", number(1, true), 5)
    .option("--seconds <number>", "how long each time", number(0.1, false), 2)
    .option("--connections <number>", "how many clients ask at once", number(1, true), 16)
    .option("--queries <names>", `some of ${queries.join(",")}`, among(queries))
    .option("--peers <names>", `some of ${peers.join(",")}`, among(peers), peers)
    .option("--seed <number>", "which corpus and questions", number(1, true), 1)
    .option("--folder <folder>", "where corpus and records are written", "build/bench-http")
    .option("--json <file>", "writes every figure")
    .option("--page <file>", "writes a page with plots")
    .option("--markdown <file>", "writes the medians as tables for docs/speed.md")
    .option("--smoke", "a small corpus: shows that all answer alike, and measures nothing to rely on", false)
    .parse()
    .opts();
}
