import { expect, test } from "@jest/globals";
import type { ScoredFact } from "../../bench/evaluation/fact.js";
import { judge, type Judgement } from "../../bench/evaluation/matching.js";
import { fieldShare, ofKind, quoteShare, scoreOf, together } from "../../bench/evaluation/score.js";

type Written = readonly [ScoredFact["fields"], string];

const seizures = (found: readonly Written[], expected: readonly Written[]): Judgement =>
  judge(
    found.map(([fields, quote]) => ({ type: "SeizureStat", fields, quote, status: "accepted", rule: "" })),
    expected.map(([fields, quote]) => ({ type: "SeizureStat", fields, quote, optional: false })),
  );
const heroin = (massKg: number, fields: ScoredFact["fields"] = {}, quote = ""): Written => [
  { substance: "heroin", massKg, ...fields },
  quote,
];

test("precision, recall and F1 leave out what is neutral", () => {
  const judgement = seizures([heroin(1), heroin(1), heroin(2), heroin(5)], [heroin(1), heroin(2), heroin(3)]);
  expect(scoreOf(judgement)).toEqual({
    tp: 2,
    fp: 1,
    fn: 1,
    clean: 2,
    neutral: 1,
    repeated: 1,
    precision: 2 / 3,
    recall: 2 / 3,
    f1: 2 / 3,
    true: 2 / 3,
  });
});

test("nothing found has no precision, nothing expected no recall", () => {
  expect(scoreOf(seizures([], [heroin(1)]))).toMatchObject({ precision: null, recall: 0, f1: 0 });
  expect(scoreOf(seizures([heroin(1)], []))).toMatchObject({ precision: 0, recall: null, f1: 0 });
  expect(scoreOf(seizures([], []))).toMatchObject({ precision: null, recall: null, f1: null });
});

test("fields are compared on the facts found, where the expected fact gives them", () => {
  const judgement = seizures(
    [heroin(1, { from: "2011-05", country: "TJ" }), heroin(2, { qualifier: "over" }), heroin(3)],
    [heroin(1, { from: "2011", country: "CN", qualifier: "exact" }), heroin(2, { qualifier: "over" }), heroin(9)],
  );
  expect(fieldShare(judgement, "from")).toEqual({ right: 1, of: 1 });
  expect(fieldShare(judgement, "country")).toEqual({ right: 0, of: 1 });
  expect(fieldShare(judgement, "qualifier")).toEqual({ right: 2, of: 2 });
});

test("quotes are right when one holds the other", () => {
  const judgement = seizures(
    [heroin(1, {}, "seized 1 kg"), heroin(2, {}, "2 kg")],
    [heroin(1, {}, "1 kg"), heroin(2, {}, "two")],
  );
  expect(quoteShare(judgement)).toEqual({ right: 1, of: 2 });
});

test("documents are counted together and by kind", () => {
  const both = together([seizures([heroin(1)], [heroin(1)]), seizures([heroin(2)], [])]);
  expect(scoreOf(ofKind(both, "SeizureStat"))).toMatchObject({ tp: 1, fp: 1, fn: 0 });
  expect(scoreOf(ofKind(both, "Country"))).toMatchObject({ tp: 0, fp: 0, fn: 0 });
});
