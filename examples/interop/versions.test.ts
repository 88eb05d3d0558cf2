import { execFileSync } from "node:child_process";
import { composeServices } from "@apollo/composition";
import { describe, expect, test } from "@jest/globals";
import { parse } from "graphql";
import { type Subgraph, subgraphs } from "../supergraph/subgraphs.js";
import { composers } from "./compose.js";

/** All subgraphs, with ours as it is printed for a later version of Federation. */
function linking(version: string): readonly Subgraph[] {
  const sdl = execFileSync(process.execPath, ["dist/main.js", "schema", "--federation", version], { encoding: "utf8" });
  return subgraphs.map((subgraph) => (subgraph.name === "drug-control" ? { ...subgraph, sdl } : subgraph));
}

const names = ["Apollo", "The Guild", "WunderGraph"] as const;

describe("schema --federation 2.9, with prices", () => {
  const priced = linking("2.9");

  test.each(names)("composes by %s to the same graph", (name) => {
    const { errors, api } = composers[name](priced);
    expect(errors).toEqual([]);
    expect(api).toBe(composers[name](subgraphs).api);
  });
});

describe("schema --federation 2.12, with tags of what caches keep", () => {
  const tagged = linking("2.12");

  test("composes by Apollo to the same graph", () => {
    const { errors, api } = composers.Apollo(tagged);
    expect(errors).toEqual([]);
    expect(api).toBe(composers.Apollo(subgraphs).api);
  });

  test("tells a router the tags of records and of root fields", () => {
    const { supergraphSdl = "" } = composeServices(
      tagged.map(({ name, url, sdl }) => ({ name, url, typeDefs: parse(sdl) })),
    );
    const tag = (format: string): string =>
      `@join__directive(graphs: [DRUG_CONTROL], name: "federation__cacheTag", args: {format: "${format}"})`;
    const declarationOf = (type: string): string =>
      new RegExp(`^type ${type}\\b[\\s\\S]*?^}`, "m").exec(supergraphSdl)?.[0] ?? "";
    expect(declarationOf("Organization")).toContain(tag("{$key.id}"));
    expect(declarationOf("Country")).toContain(tag("Country"));
    for (const format of ["{$args.id}", "Country:{$args.code}", "Organization"])
      expect(declarationOf("Query")).toContain(tag(format));
  });

  // They know no tags yet.
  test.each([
    ["The Guild", "[drug-control] Invalid version v2.12 for the federation feature in @link directive on schema"],
    ["WunderGraph", 'The directive "@cacheTag" declared on coordinates "Agreement" is not defined in the schema.'],
  ] as const)("is refused by %s, and says why", (name, message) => {
    expect(composers[name](tagged).errors.join("\n")).toContain(message);
  });
});
