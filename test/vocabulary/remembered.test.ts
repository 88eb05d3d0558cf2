import { expect, test } from "@jest/globals";
import { remembered } from "../../src/vocabulary/remembered.js";

test("what was worked out of a text is given again, and of a long text is worked out anew", () => {
  const asked: string[] = [];
  const lengthOf = remembered((text) => {
    asked.push(text);
    return text.length;
  });
  const long = "x".repeat(201);
  const texts = ["Kenya", "Peru", "Kenya", long, long];
  expect(texts.map(lengthOf)).toEqual([5, 4, 5, 201, 201]);
  expect(asked).toEqual(["Kenya", "Peru", long, long]);
});
