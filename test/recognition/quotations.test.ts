import { expect, test } from "@jest/globals";
import fc from "fast-check";
import { quotationsOf } from "../../src/recognition/quotations.js";
import { tokensOf } from "../../src/recognition/token.js";

/** The words of each quotation; one that is left open with a `…`. */
const read = (text: string): string[] =>
  quotationsOf(text, tokensOf(text)).map(({ start, end, open }) => text.slice(start, end) + (open ? "…" : ""));

test.each([
  ['He said “yes” and "no".', ["yes", "no"]],
  ["«oui», she said, and „ja“", ["oui", "ja"]],
  ["“The boat,” he said, “was empty.”", ["The boat,", "was empty."]],
  ["He said: `The boat was empty.'", ["The boat was empty."]],
  ["He said: ``The boat was empty.''", ["The boat was empty."]],
  ["‘The boat was empty,’ he said", ["The boat was empty,"]],
  ["He said: 'The dogs' noses are good.'", ["The dogs' noses are good."]],
  ["“They call it ‘the road’ here”", ["They call it ‘the road’ here"]],
  ["\"They call it 'the road' here\"", ["They call it 'the road' here"]],
  ["“The boat was empty.\n\n“We left it there.”", ["The boat was empty.…", "We left it there."]],
  ['"The boat was empty.\n\nThey left it there.', ["The boat was empty.…"]],
  ["“The boat was\nempty”", ["The boat was\nempty"]],
  ["“The boat was empty and", ["The boat was empty and…"]],
  ["the officers' dogs and the agents' cars don't bark", []],
  ['a 6" pipe and a 7" pipe', []],
  ["“”", []],
])("%s", (text, expected) => {
  expect(read(text)).toEqual(expected);
});

test("whatever the text, quotations follow each other and none is empty", () => {
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom("“", "”", '"', "‘", "’", "'", "`", "«", "»", "„", "a", "b.", " ", "\n\n")),
      (parts) => {
        let end = 0;
        const text = parts.join("");
        for (const quotation of quotationsOf(text, tokensOf(text))) {
          expect(quotation.from).toBeGreaterThanOrEqual(end);
          expect(quotation.to).toBeGreaterThan(quotation.from);
          end = quotation.to;
        }
      },
    ),
  );
});
