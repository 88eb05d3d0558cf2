import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import type { Passage } from "../../src/documents/passage.js";
import { type FilePlace, formatProblem } from "../../src/documents/problem.js";
import { createQuoteFinder, type Quote, type QuoteFinder } from "../../src/documents/quote-finder.js";
import { valueOf } from "../value-of.js";

/** Where the quotes are written. */
const written = (): FilePlace => ({ path: "a.facts.yaml", source: "quote: SCO\n", offset: 7 });
const findIn = ({ find }: QuoteFinder, quote: Quote): Passage => valueOf(find(quote, written));
const findPassage = (text: string, quote: Quote): Passage => findIn(createQuoteFinder(text), quote);
/** Why there is no such passage. */
const refusalOf = (text: string, quote: Quote): unknown => {
  const result = createQuoteFinder(text).find(quote, written);
  return result.ok ? result.value : result.problems.map(({ message }) => message).join();
};

describe("a quote becomes a passage", () => {
  test("at its place in UTF-16 code units, behind characters outside the basic plane", () => {
    expect(findPassage("𝔘 181 tons", { text: "181 tons", occurrence: null })).toEqual({
      quote: "181 tons",
      start: 3,
      end: 11,
      row: null,
      column: null,
    });
  });

  test("by its occurrence when it stands there more than once", () => {
    expect(findPassage("SCO and SCO", { text: "SCO", occurrence: 2 })).toMatchObject({ start: 8, end: 11 });
  });

  test("or a problem at the place where the quote is written", () => {
    const result = createQuoteFinder("SCO and SCO").find({ text: "SCO", occurrence: null }, written);
    expect(result.ok ? [] : result.problems.map(formatProblem)).toEqual([
      [
        "a.facts.yaml:1:8  the quote occurs 2 times in the text; expected one, or its number as { text: …, occurrence: 1 }",
        "    quote: SCO",
        "           ^",
      ].join("\n"),
    ]);
  });

  test("with a sentence that says why not", () => {
    const problem = (text: string, quote: string, occurrence: number | null = null): unknown =>
      refusalOf(text, { text: quote, occurrence });
    expect(problem("SCO and SCO", "SCO")).toBe(
      "the quote occurs 2 times in the text; expected one, or its number as { text: …, occurrence: 1 }",
    );
    expect(problem("SCO", "SCO", 2)).toBe("the quote occurs 1 times in the text; expected at least 2");
    expect(problem("the SCO", "NATO")).toBe("the quote is not in the text");
    expect(problem("the “SCO”\nmembers", 'the "SCO" members')).toBe(
      "the quote is not in the text; the text has it with other spaces, quotation marks, capitals or accents",
    );
    expect(problem("SCO", " ")).toBe("the quote is empty; expected words of the text");
    expect(problem("x".repeat(900), "x".repeat(800))).toBe("the quote has 800 characters; expected fewer than 800");
  });

  test("whose slice of the text is the quote, whatever the text", () => {
    fc.assert(
      fc.property(
        fc.string({ unit: "binary", maxLength: 40 }),
        fc.string({ unit: "binary", minLength: 1, maxLength: 20 }),
        fc.string({ unit: "binary", maxLength: 40 }),
        (before, quote, after) => {
          const text = before + quote + after;
          const found = createQuoteFinder(text).find({ text: quote, occurrence: 1 }, written);
          return found.ok ? text.slice(found.value.start, found.value.end) === quote : quote.trim() === "";
        },
      ),
    );
  });
});

describe("line ends make no difference to a quote", () => {
  const finder = createQuoteFinder("News.\r\nChina seized\r\n5 kg.\r\n");

  test("and its passage is the text as it is", () => {
    const expected = { quote: "China seized\r\n5 kg", start: 7, end: 25, row: null, column: null };
    expect(findIn(finder, { text: "China seized\n5 kg", occurrence: null })).toEqual(expected);
    expect(findIn(finder, { text: "China seized\r\n5 kg", occurrence: null })).toEqual(expected);
    expect(findPassage("China seized\n5 kg", { text: "China seized\r\n5 kg", occurrence: null })).toMatchObject({
      quote: "China seized\n5 kg",
      start: 0,
    });
  });

  test("whatever the text: a quote of the text with line feeds is found in the text with carriage returns", () => {
    const piece = fc.constantFrom("a", "b", "\n", "\n\n", "𝔘", " ");
    fc.assert(
      fc.property(fc.array(piece, { minLength: 1, maxLength: 12 }), fc.nat(), fc.nat(), (pieces, a, b) => {
        const [from = 0, to = 0] = [a % pieces.length, (b % pieces.length) + 1].sort((x, y) => x - y);
        const words = pieces.slice(from, to).join("");
        fc.pre(words.trim() !== "");
        const text = pieces.join("").replaceAll("\n", "\r\n");
        const finder = createQuoteFinder(text);
        const passage = findIn(finder, { text: words, occurrence: 1 });
        expect(text.slice(passage.start, passage.end)).toBe(passage.quote);
        expect(passage.quote.replaceAll("\r\n", "\n")).toBe(words);
        expect(findIn(finder, finder.quoteOf(passage))).toEqual(passage);
      }),
    );
  });
});

test("half a character is no passage", () => {
  const message = "the quote begins or ends with half a character; expected whole characters";
  expect(refusalOf("seized 𝔘 kg", { text: "seized \ud835", occurrence: null })).toBe(message);
  expect(refusalOf("seized 𝔘 kg", { text: "\udd18 kg", occurrence: null })).toBe(message);
});

test("words that stand nearly everywhere are no quote", () => {
  expect(refusalOf("a ".repeat(1_000_000), { text: "a", occurrence: 5 })).toBe(
    "the quote occurs more than 10000 times in the text; expected a longer one",
  );
});
