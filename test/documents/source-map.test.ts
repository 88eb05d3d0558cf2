import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { markdown } from "../../src/documents/formats/markdown.js";
import { plainText } from "../../src/documents/formats/plain-text.js";
import { createLineIndex } from "../../src/documents/line-index.js";
import { formatProblem, problemAt } from "../../src/documents/problem.js";
import { mappedText, type Piece, replacing } from "../../src/documents/source-map.js";
import { placeIn, readSourceText } from "../../src/documents/source-text.js";
import { valueOf } from "../value-of.js";

describe("a text that is made of pieces of a source leads back to it", () => {
  const { text, map } = mappedText("<b>Fish &amp; chips</b>\r\n", [
    { start: 3, end: 8 },
    { start: 8, end: 13, instead: "&" },
    { start: 13, end: 19 },
    { start: 23, end: 25, instead: "\n" },
  ]);

  test("from every place", () => {
    expect(text).toBe("Fish & chips\n");
    const places = Array.from({ length: text.length }, (_each, at) => map.toSource(at));
    expect(places).toEqual([3, 4, 5, 6, 7, 8, 13, 14, 15, 16, 17, 18, 23]);
    expect([map.toSource(text.length), map.toSource(99)]).toEqual([25, 25]);
  });

  test("and to it, from what was left out to where it would stand", () => {
    expect([0, 3, 7, 8, 10, 13, 18, 19, 22, 23, 24, 25].map(map.toText)).toEqual([
      0, 0, 4, 5, 5, 6, 11, 12, 12, 12, 12, 13,
    ]);
  });

  test("unless it has pieces that are not in the order of the source, which is a fault of the format", () => {
    const pieces = [
      { start: 3, end: 5 },
      { start: 4, end: 6 },
    ];
    expect(() => mappedText("abcdef", pieces)).toThrow("the piece 4-6 follows one that ends at 5");
  });

  test("or none at all", () => {
    expect(mappedText("abc", [])).toMatchObject({ text: "" });
    expect(mappedText("abc", []).map.toSource(0)).toBe(0);
    expect(mappedText("abc", []).map.toText(2)).toBe(0);
  });
});

/** Stretches of a source, each left out, unchanged or replaced. */
const stretch = fc.record({
  words: fc.string({
    unit: fc.constantFrom("a", "7", " ", "\n", "\r\n", "é", "𝔘", "👮🏽‍♀️", "\ufeff", "\ud835"),
    maxLength: 4,
  }),
  instead: fc.option(fc.string({ unit: fc.constantFrom("a", "\n", "&", "𝔘"), maxLength: 3 })),
  isLeftOut: fc.boolean(),
});

test("whatever is kept, left out or put instead, what is kept leads there and back, and no place overtakes another", () => {
  fc.assert(
    fc.property(fc.array(stretch, { maxLength: 8 }), (stretches) => {
      let source = "";
      const pieces: Piece[] = [];
      for (const { words, instead, isLeftOut } of stretches) {
        const start = source.length;
        source += words;
        if (!isLeftOut) pieces.push({ start, end: source.length, ...(instead === null ? {} : { instead }) });
      }
      const { text, map } = mappedText(source, pieces);
      expect(text).toBe(pieces.map(({ start, end, instead }) => instead ?? source.slice(start, end)).join(""));
      for (const { start, end, instead } of pieces) {
        if (instead !== undefined) continue;
        for (let at = start; at < end; at += 1) {
          expect(text[map.toText(at)]).toBe(source[at]);
          expect(map.toSource(map.toText(at))).toBe(at);
        }
      }
      const ascending = Array.from({ length: text.length + 1 }, (_each, at) => map.toSource(at));
      expect(ascending).toEqual([...ascending].sort((a, b) => a - b));
      expect(ascending.every((at) => at >= 0 && at <= source.length)).toBe(true);
    }),
  );
});

test("a pattern is replaced as String.replaceAll does it, and what it does not match keeps its place", () => {
  const source = fc.string({ unit: fc.constantFrom("a", "\r", "\n", "\r\n", "<b>", "𝔘") });
  fc.assert(
    fc.property(source, fc.constantFrom("", "\n", "ab"), (words, instead) => {
      const { text, map } = mappedText(words, replacing(words, /\r\n?|<[^>]*>/g, instead));
      expect(text).toBe(words.replaceAll(/\r\n?|<[^>]*>/g, () => instead));
      for (const { index } of words.matchAll(/a|𝔘/gu)) expect(map.toSource(map.toText(index))).toBe(index);
    }),
  );
});

describe("the caret stands under the word, whatever stands before it in the file", () => {
  const body = fc.array(fc.constantFrom("Police ", "12 kg ", "é", "𝔘", "👮🏽‍♀️ ", "\n", "\r\n", "\r\n\r\n", "\t"), {
    maxLength: 12,
  });
  const fronts = ["", "---\ntitle: A\n---\n", "---\r\ntitle: A\r\n---\r\n", "---\n---\n\n"];

  test.each([
    ["plain text", "a.txt", plainText, [""]],
    ["Markdown", "a.md", markdown, fronts],
  ] as const)("%s", (_name, path, format, heads) => {
    fc.assert(
      fc.property(body, body, fc.constantFrom(...heads), fc.boolean(), (before, after, head, hasMark) => {
        const file = `${head}${before.join("")}OPIUM${after.join("")}`;
        const text = valueOf(readSourceText(path, format, new TextEncoder().encode(hasMark ? `\ufeff${file}` : file)));
        const { line, column, excerpt, caret } = problemAt(placeIn(text, text.text.indexOf("OPIUM")), "");
        expect(createLineIndex(file)(file.indexOf("OPIUM"))).toEqual({ line, column });
        expect(excerpt.slice(caret, caret + 5)).toBe("OPIUM");
      }),
    );
  });

  test("as a person sees it", () => {
    const bytes = new TextEncoder().encode("\ufeff---\r\ntitle: A\r\n---\r\nNews.\r\nChina 𝔘 seized 5 kg.\r\n");
    const text = valueOf(readSourceText("a.md", markdown, bytes));
    expect(formatProblem(problemAt(placeIn(text, text.text.indexOf("seized")), "here"))).toBe(
      ["a.md:5:10  here", "    China 𝔘 seized 5 kg.", "             ^"].join("\n"),
    );
  });
});
