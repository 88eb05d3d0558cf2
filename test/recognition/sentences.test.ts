import { expect, test } from "@jest/globals";
import fc from "fast-check";
import { sentencesOf } from "../../src/recognition/sentences.js";
import { tokensOf } from "../../src/recognition/token.js";

/** Each sentence behind the number of its paragraph; an item of a list with an `*`. */
const read = (text: string): string[] =>
  sentencesOf(text, tokensOf(text)).map(
    ({ start, end, paragraph, item }) => `${paragraph}${item ? "*" : ""} ${text.slice(start, end)}`,
  );

test.each([
  [
    "They met. They spoke! Did they agree? They left…",
    ["0 They met.", "0 They spoke!", "0 Did they agree?", "0 They left…"],
  ],
  ["Mr. Tamm met Dr. Lind. They spoke.", ["0 Mr. Tamm met Dr. Lind.", "0 They spoke."]],
  ["He met A. Tamm. It rained.", ["0 He met A. Tamm.", "0 It rained."]],
  ["The U.S. police met. The end.", ["0 The U.S. police met.", "0 The end."]],
  ["They met at 5 p.m. The talks were short.", ["0 They met at 5 p.m.", "0 The talks were short."]],
  ["It weighed approx. 4.5 kg. 12 men fled.", ["0 It weighed approx. 4.5 kg.", "0 12 men fled."]],
  ["“It rained.” She left.", ["0 “It rained.”", "0 She left."]],
  ["“It rained.” said nobody.", ["0 “It rained.” said nobody."]],
  [
    "A line that is wrapped hard at about the width\nthat mail programs use goes on.",
    ["0 A line that is wrapped hard at about the width\nthat mail programs use goes on."],
  ],
  ["Drugs Seized in May\nThe police met.", ["0 Drugs Seized in May", "1 The police met."]],
  ["The police met.\nThe customs left.", ["0 The police met.", "1 The customs left."]],
  ["one\n\ntwo\r\n\r\nthree", ["0 one", "1 two", "2 three"]],
  [
    "Seized:\n- 12 kg of heroin\n- 3 kg of opium\nThe end.",
    ["0 Seized:", "1* - 12 kg of heroin", "2* - 3 kg of opium", "3 The end."],
  ],
  ["• Heroin – 4 kg\n• Opium – 3 kg", ["0* • Heroin – 4 kg", "1* • Opium – 3 kg"]],
  ["1. Heroin: 40 kg.\n2. Opium: 3 kg.", ["0* 1. Heroin: 40 kg.", "1* 2. Opium: 3 kg."]],
  ["1) Heroin\n2) Opium", ["0* 1) Heroin", "1* 2) Opium"]],
  ["", []],
  [" \n ", []],
])("%s", (text, expected) => {
  expect(read(text)).toEqual(expected);
});

test("a sentence without an end is cut after 250 words", () => {
  expect(read("word ".repeat(600)).map((sentence) => sentence.split(" ").length - 1)).toEqual([250, 250, 100]);
});

test("whatever the text, every token belongs to one sentence, in order", () => {
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom("a", "B", ".", "?", "\n", "\n\n", "- ", "“", "”", " ", "5", "Mr.")),
      (parts) => {
        const text = parts.join("");
        const tokens = tokensOf(text);
        const sentences = sentencesOf(text, tokens);
        expect(sentences.map(({ index }) => index)).toEqual(sentences.map((_, index) => index));
        expect(sentences.map(({ from }) => from)).toEqual(
          [0, ...sentences.map(({ to }) => to)].slice(0, sentences.length),
        );
        expect(sentences.at(-1)?.to ?? 0).toBe(tokens.length);
      },
    ),
  );
});
