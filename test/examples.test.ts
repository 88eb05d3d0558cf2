import { readFileSync } from "node:fs";
import { describe, expect, test } from "@jest/globals";
import { Kind, parse } from "graphql";
import * as operations from "./generated/graphql.js";
import { runQuery } from "./run-query.js";

const examples = parse(readFileSync("schema/examples.graphql", "utf8")).definitions.flatMap((definition) =>
  definition.kind === Kind.OPERATION_DEFINITION && definition.name !== undefined ? [definition.name.value] : [],
);
const answers = (name: string): unknown => JSON.parse(readFileSync(`test/answers/${name}.json`, "utf8"));
const typed = (name: string): typeof operations.OneMeetingDocument => {
  const found: unknown = Reflect.get(operations, `${name}Document`);
  if (typeof found !== "object" || found === null) throw new Error(`codegen gave no operation ${name}`);
  return found as typeof operations.OneMeetingDocument;
};

describe("the example operations", () => {
  test("are at least twelve", () => {
    expect(examples.length).toBeGreaterThanOrEqual(12);
  });

  test.each(examples)("%s", async (name) => {
    const { data, errors } = await runQuery(typed(name));
    expect(errors).toEqual([]);
    expect(data).toEqual(answers(name));
  });

  test("are typed: a typed client reads the answer without a cast", async () => {
    const { data } = await runQuery(operations.OneMeetingDocument);
    expect(data.event?.period?.edtf).toBe("2018-11-13");
    const page = await runQuery(operations.FactsOfADocumentDocument, { variables: { after: null } });
    const next = await runQuery(operations.FactsOfADocumentDocument, {
      variables: { after: page.data.document?.facts.pageInfo.endCursor ?? null },
    });
    expect(next.data.document?.facts.nodes[0]?.type).not.toBeUndefined();
    expect(next.data.document?.facts.nodes).not.toEqual(page.data.document?.facts.nodes);
  });
});
