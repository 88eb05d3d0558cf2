import { expect, test } from "@jest/globals";
import { near, sameDate } from "../../bench/evaluation/values.js";

test.each([
  ["2018-11-13", "2018-11", true],
  ["2018", "2018-11", false],
  ["2018-11-13T10:00", "2018-11-13", true],
  ["2018~", "2018", true],
  ["2019-05-26", "XXXX-05-26", true],
  ["2019", null, true],
  [null, "2019", false],
])("%s for an expected %s: %s", (found, expected, same) => {
  expect(sameDate(found, expected)).toBe(same);
});

test("numbers are near within half a percent", () => {
  expect(near(1005, 1000)).toBe(true);
  expect(near(1006, 1000)).toBe(false);
  expect(near(null, 0)).toBe(false);
});
