import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "@jest/globals";

const stages = ["model", "documents", "extraction", "repository", "loaders", "resolvers", "server", "cli"];
const stageOf = (path: string): number => stages.indexOf(path.split("/")[1] ?? "");

test("a file imports its own stage and those to the left, never to the right", () => {
  const files = readdirSync("src", { recursive: true, encoding: "utf8" }).filter((file) => file.endsWith(".ts"));
  const upward = files.flatMap((file) => {
    const path = join("src", file);
    const imports = [...readFileSync(path, "utf8").matchAll(/from "(\.[^"]+)"/g)].map(([, target]) =>
      join(path, "..", target ?? ""),
    );
    return imports
      .filter((target) => stageOf(path) >= 0 && stageOf(target) > stageOf(path))
      .map((target) => `${path} -> ${target}`);
  });
  expect(upward).toEqual([]);
});

test("only the server and the command line import the configuration", () => {
  const importers = readdirSync("src", { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".ts") && readFileSync(join("src", file), "utf8").includes("config.js"))
    .map((file) => file.split("/")[0]);
  expect(importers.filter((stage) => stage !== "server" && stage !== "cli")).toEqual([]);
});
