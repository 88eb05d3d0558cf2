import { describe, expect, test } from "@jest/globals";
import { graphOf, shippedGraph } from "../run-query.js";
import { unlistedFields, unsaid } from "./unsaid.js";

describe("every value that is shown", () => {
  test("is of a field that is looked at here, or that is said to need no document", () => {
    expect(unlistedFields()).toEqual([]);
  });

  test("stands in a document, in the documents that ship", async () => {
    const all = unsaid(await shippedGraph());
    const by: Record<string, number> = {};
    for (const { field, fault, record } of all) {
      const k = `${record.startsWith("Document") ? "claim" : record.split(":")[0]}.${field} ${fault.replace(/".*"/, "…").slice(0, 60)}`;
      by[k] = (by[k] ?? 0) + 1;
    }
    console.log(
      JSON.stringify(by, null, 1),
      JSON.stringify(
        all
          .slice(0)
          .filter((x) => !/in none of/.test(x.fault))
          .slice(0, 150),
        null,
        0,
      ).replaceAll("},", "},\n"),
    );
    expect(all.length).toEqual(0);
  });
});
