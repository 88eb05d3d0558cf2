import { expect, test } from "@jest/globals";
import { lastName, normalized, personName } from "../../bench/evaluation/names.js";

test.each([
  ["The Anti-Drug Centre’s Office", "anti drug center office"],
  ["Shanghai Co-operation Organisation", "shanghai cooperation organization"],
  ["U.S. Narcotic Bureau", "us narcotics bureau"],
  ["Bogotá", "bogota"],
])("%s is compared as %s", (name, expected) => {
  expect(normalized(name)).toBe(expected);
});

test("persons are compared without ranks", () => {
  expect(personName("Col. Gen. Rustam Nazarov")).toBe("rustam nazarov");
  expect(lastName("Mr. Rashid Alimov")).toBe("alimov");
});
