import { expect, test } from "@jest/globals";
import { evaluate, judgeAll } from "../../bench/evaluation/evaluation.js";
import type { FoundFact } from "../../bench/evaluation/fact.js";
import { report } from "../../bench/evaluation/report.js";

const country = (iso2: string, rule: string): FoundFact => ({
  type: "Country",
  fields: { iso2 },
  quote: iso2,
  status: "accepted",
  rule,
});

test("the report ends with the rules: how many facts of each are right and how many wrong", () => {
  const facts = ["NO", "CL"].map((iso2) => ({ type: "Country", fields: { iso2 }, quote: iso2, optional: false }));
  const document = { name: "a", text: "NO CL", facts, publishedOn: null, publisher: null, manner: null };
  const found = [country("NO", "country/name"), country("CL", "country/name"), country("PE", "country/demonym")];
  const evaluation = evaluate(judgeAll([document], [found], () => true));
  expect(evaluation.rules).toEqual({ "country/demonym": { tp: 0, fp: 1 }, "country/name": { tp: 2, fp: 0 } });
  expect(report(evaluation, {}).split("\n").slice(-4)).toEqual([
    "rule               tp    fp",
    "country/demonym     0     1",
    "country/name        2     0",
    "",
  ]);
});
