import { expect, test } from "@jest/globals";
import { adversarialTexts } from "../../bench/speed/adversarial-texts.js";
import { documentsOf } from "../../bench/speed/corpus.js";
import { growthOf } from "../../bench/speed/growth.js";
import { median } from "../../bench/speed/measure.js";

test.each(Object.entries(adversarialTexts))("%s has the length that is asked for", (_, textOf) => {
  expect(textOf(10_000)).toHaveLength(10_000);
});

test("documents are 2 to 6 thousand characters long and suffice", () => {
  const documents = documentsOf(["a".repeat(1500), "b".repeat(9000)], 50_000);
  expect(documents.every(({ length }) => length >= 2000 && length <= 6000)).toBe(true);
  expect(documents.join("").length).toBeGreaterThanOrEqual(50_000);
});

test("the median of an even number of values is between the middle two", () => {
  expect([median([3, 1, 2]), median([4, 1, 3, 2])]).toEqual([2, 2.5]);
});

test("a work that is quadratic is not given the longest text", () => {
  const quadratic = (text: string): void => {
    const end = performance.now() + text.length ** 2 / 1e7;
    while (performance.now() < end);
  };
  const { length, pairs } = growthOf((size) => "a".repeat(size), quadratic, 0.2);
  expect(length).toBeLessThan(100_000);
  expect(pairs).toBeGreaterThanOrEqual(3);
});
