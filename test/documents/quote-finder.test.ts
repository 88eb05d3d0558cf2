import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { createQuoteFinder, type Quote } from "../../src/documents/quote-finder.js";

const findPassage = (text: string, quote: Quote) => createQuoteFinder(text).find(quote);

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

  test("or a sentence that says why not", () => {
    const problem = (text: string, quote: string, occurrence: number | null = null): unknown =>
      findPassage(text, { text: quote, occurrence });
    expect(problem("SCO and SCO", "SCO")).toBe(
      "the quote occurs 2 times in the text; expected one, or its number as { text: …, occurrence: 1 }",
    );
    expect(problem("SCO", "SCO", 2)).toBe("the quote occurs 1 times in the text; expected at least 2");
    expect(problem("the SCO", "NATO")).toBe("the quote is not in the text");
    expect(problem("the “SCO”\nmembers", 'the "SCO" members')).toBe(
      "the quote is not in the text; it is there but for spaces, quotation marks, capitals or accents",
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
          const passage = findPassage(text, { text: quote, occurrence: 1 });
          if (typeof passage === "string") return quote.trim() === "";
          return text.slice(passage.start, passage.end) === quote;
        },
      ),
    );
  });
});
