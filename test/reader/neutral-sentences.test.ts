import { describe, expect, test } from "@jest/globals";
import {
  type MovableType,
  movableTypes,
  type Movement,
  Neutrality,
  neutralSentences,
  rewordings,
} from "../../bench/evaluation/neutral.js";
import { textsOfFolder } from "../../bench/evaluation/neutral-texts.js";

const neutrality = new Neutrality(["test/gold", "documents"].flatMap(textsOfFolder));

/** What is only proposed for a statistic still follows the sentences before it. */
const mostMoved: Readonly<Record<MovableType, number>> = {
  SeizureStat: 0.01,
  Statistic: 0.05,
  TrainingProgram: 0.01,
  Event: 0.01,
};

/** Nothing, where changes move at most so many facts of a type; else the fields that they move. */
function failuresOf(movements: readonly Movement[]): readonly string[] {
  const count = (counts: readonly Movement["of"][], type: MovableType): number =>
    counts.reduce((sum, each) => sum + each[type], 0);
  const failing = movableTypes.filter((type) => {
    const [moved, of] = [movements.map((each) => each.moved), movements.map((each) => each.of)];
    return count(moved, type) > Math.max(1, count(of, type) * mostMoved[type]);
  });
  return movements
    .flatMap(({ moves }) => moves)
    .filter(({ type }) => failing.includes(type))
    .map(({ text, fact, field, before, after }) => `${text} ${fact} ${field}: ${before ?? "-"} → ${after ?? "-"}`);
}

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

  test("where it opens the paragraph", () => {
    expect(failuresOf(every(6).map((sentence) => neutrality.inserting(sentence, " ")))).toEqual([]);
  });

  test("where it is a paragraph of its own", () => {
    expect(failuresOf(every(12).map((sentence) => neutrality.inserting(sentence, "\n\n")))).toEqual([]);
  });
});

describe("another way of writing the same moves no field", () => {
  test.each(Object.entries(rewordings))("%s", (_, change) => {
    expect(failuresOf([neutrality.rewording(change)])).toEqual([]);
  });
});
