import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "@jest/globals";

/** The order in which documents become answers; federation, http and web stand beside it. */
const stages = [
  "vocabulary",
  "documents",
  "recognition",
  "facts",
  "reader",
  "review",
  "model",
  "repository",
  "loaders",
  "resolvers",
  "lane",
  "federation",
  "http",
  "web",
  "server",
  "cli",
];
const stageOf = (path: string): string => path.split("/")[1] ?? "";
const placeOf = (path: string): number => stages.indexOf(stageOf(path));

const files = readdirSync("src", { recursive: true, encoding: "utf8" })
  .filter((file) => file.endsWith(".ts"))
  .map((file) => join("src", file));

const importsOf = new Map(
  files.map((path) => [
    path,
    [...readFileSync(path, "utf8").matchAll(/(?:from|import\() ?"(\.[^"]+)"/g)]
      .map(([, target = ""]) => join(path, "..", target).replace(/\.js$/, ".ts"))
      .filter((target) => files.includes(target)),
  ]),
);
const imports = [...importsOf].flatMap(([path, targets]) => targets.map((target) => ({ path, target })));

test("a file imports its own stage and those to the left, never to the right", () => {
  const outside = files.filter((path) => placeOf(path) < 0);
  expect(outside.sort()).toEqual(["src/main.ts", "src/package-folder.ts", "src/version.ts"]);
  expect(imports.filter(({ path, target }) => placeOf(path) >= 0 && placeOf(target) > placeOf(path))).toEqual([]);
});

test("what serves any schema imports nothing of ours", () => {
  const own = imports.filter(({ path }) => stageOf(path) === "federation" || stageOf(path) === "http");
  expect(own.filter(({ path, target }) => stageOf(target) !== stageOf(path))).toEqual([]);
});

/** The packages that a file loads when it is imported, by itself and by what it imports; not those of types and later imports. */
function packagesOf(start: string): string[] {
  const reached = new Set([start]);
  const packages = new Set<string>();
  for (const path of reached) {
    const source = readFileSync(path, "utf8");
    for (const [, name = ""] of source.matchAll(/^import (?!type )[^;"]*"([^"]+)";/gm))
      if (name.startsWith(".")) reached.add(join(path, "..", name).replace(/\.js$/, ".ts"));
      else if (!name.startsWith("node:")) packages.add(name);
  }
  return [...packages].sort();
}

test("a program starts with next to nothing, and what reads texts loads no GraphQL library", () => {
  expect(packagesOf("src/main.ts")).toEqual(["commander", "reflect-metadata"]);
  const readers = [
    "src/cli/extract.ts",
    "src/cli/review.ts",
    "src/documents/read-documents.ts",
    "src/review/read-facts.ts",
  ];
  const allowed = ["edtf", "i18n-iso-countries", "yaml", "zod"];
  expect(readers.map((path) => packagesOf(path).filter((name) => !allowed.includes(name)))).toEqual([[], [], [], []]);
  // What the walk would find.
  expect(packagesOf("src/cli/check.ts")).toEqual(expect.arrayContaining(["graphql", "type-graphql"]));
});

test("resolvers reach the store through loaders, and know of the repository its questions and the blocks of types", () => {
  const sentences = ["comparability", "compared-total", "cover", "explanation"].map((name) => `totals/${name}.ts`);
  const answers = ["search/suggestions.ts", "store.ts", "timeline.ts"];
  const known = [
    "changes/change-feed.ts",
    "page.ts",
    "position.ts",
    "relation-name.ts",
    ...answers,
    ...sentences,
    "types",
  ];
  const reached = imports.filter(
    ({ path, target }) => stageOf(path) === "resolvers" && stageOf(target) === "repository",
  );
  const places = reached.map(({ target }) => target.slice("src/repository/".length).replace(/^types\/.*/, "types"));
  expect([...new Set(places)].sort()).toEqual(known);
});

test("no file imports itself by way of others", () => {
  const below = new Map<string, ReadonlySet<string>>();
  const reachedFrom = (path: string): ReadonlySet<string> => {
    const known = below.get(path);
    if (known !== undefined) return known;
    const reached = new Set(importsOf.get(path));
    for (const target of reached) for (const further of importsOf.get(target) ?? []) reached.add(further);
    below.set(path, reached);
    return reached;
  };
  expect(files.filter((path) => reachedFrom(path).has(path))).toEqual([]);
});

test("one exported name means one thing", () => {
  /** The word of each table for the same thing: a fact and the record of it, the country of a fact, a type, a filter. */
  const shared = ["Fact", "countries", "country"];
  const exporters = new Map<string, Set<string>>();
  for (const path of files) {
    const source = readFileSync(path, "utf8");
    for (const [, name = ""] of source.matchAll(
      /^export (?:abstract )?(?:async )?(?:const|function\*?|class|interface|type) (\w+)/gm,
    ))
      exporters.set(name, (exporters.get(name) ?? new Set()).add(path));
  }
  const several = [...exporters].filter(([, paths]) => paths.size > 1).map(([name]) => name);
  expect(several.sort()).toEqual(shared);
});
