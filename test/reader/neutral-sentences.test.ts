import { describe, expect, test } from "@jest/globals";
import {
  movableTypes,
  type Movement,
  Neutrality,
  neutralSentences,
  rewordings,
} from "../../bench/evaluation/neutral.js";
import { textsOfFolder } from "../../bench/evaluation/neutral-texts.js";

const neutrality = new Neutrality(["test/gold", "documents"].flatMap(textsOfFolder));

/** Nothing, where a change moves at most one fact of its type in a hundred; else the fields that it moves. */
const failuresOf = ({ of, moved, moves }: Movement): readonly string[] => {
  const failing = movableTypes.filter((type) => moved[type] > Math.max(1, of[type] / 100));
  return moves
    .filter(({ type }) => failing.includes(type))
    .map(({ text, fact, field, before, after }) => `${text} ${fact} ${field}: ${before ?? "-"} → ${after ?? "-"}`);
};

test("there are facts to move", () => {
  const { of } = neutrality.rewording((text) => text);
  expect(of.SeizureStat).toBeGreaterThan(300);
  expect(of.Statistic).toBeGreaterThan(500);
  expect(of.TrainingProgram).toBeGreaterThan(40);
  expect(of.Event).toBeGreaterThan(60);
});

// The rest of the sentences is measured by `npm run bench -- neutral`.
describe("a sentence of another place, day, year or body before each paragraph moves no field", () => {
  const every = (step: number): readonly string[] => neutralSentences.filter((_, index) => index % step === 0);

  test.each(every(4))("%s", (sentence) => {
    expect(failuresOf(neutrality.inserting(sentence, " "))).toEqual([]);
  });

  test.each(every(9))("%s in a paragraph of its own", (sentence) => {
    expect(failuresOf(neutrality.inserting(sentence, "\n\n"))).toEqual([]);
  });
});

describe("another way of writing the same moves no field", () => {
  test.each(Object.entries(rewordings))("%s", (_, change) => {
    expect(failuresOf(neutrality.rewording(change))).toEqual([]);
  });
});
