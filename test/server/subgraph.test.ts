import { readFileSync } from "node:fs";
import { describe, expect, test } from "@jest/globals";
import { isUnionType } from "graphql";
import { runQuery, subgraph } from "../run-query.js";

describe("the subgraph", () => {
  test("publishes exactly the schema that is committed", async () => {
    const { data } = await runQuery<{ _service: { sdl: string } }>("{ _service { sdl } }");
    expect(data._service.sdl).toBe(readFileSync("schema/subgraph.graphql", "utf8"));
  });

  test("resolves every type that has a key", () => {
    const union = subgraph.schema.getType("_Entity");
    expect(isUnionType(union) && union.getTypes().map(({ name }) => name)).toEqual([
      "Agreement",
      "Country",
      "Document",
      "Event",
      "Official",
      "Organization",
      "SeizureStat",
      "Statement",
      "Statistic",
      "TrainingProgram",
    ]);
  });
});
