import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { parse } from "yaml";
import { commented, editSidecar } from "../../src/review/edit-sidecar.js";
import { passageAt } from "../../src/documents/passage.js";
import type { FilePlace } from "../../src/documents/problem.js";
import { createQuoteFinder } from "../../src/documents/quote-finder.js";
import { partition } from "../../src/documents/result.js";
import { readSidecar } from "../../src/documents/sidecar.js";
import { readSidecarFile } from "../../src/documents/sidecar-file.js";
import type { ExtractedFact } from "../../src/facts/extraction.js";
import type { FoundFact } from "../../src/facts/facts.js";
import type { KeyedText } from "../../src/facts/read-fact.js";
import { foundFact } from "../../src/reader/read-out.js";
import { reviewOf } from "../../src/review/review.js";
import { plainTextOf } from "../plain-text-of.js";
import { valueOf } from "../value-of.js";

type Reading = Pick<ExtractedFact, "type" | "fields"> & {
  readonly quotes: readonly string[];
  readonly rule?: string;
  readonly assertedBy?: string;
};

const documentOf = (text: string): KeyedText => ({ key: "a", ...plainTextOf("a.txt", text) });

/** What a reader finds that reads these facts wherever their quotes stand. */
function factsIn(text: string, readings: readonly Reading[]): FoundFact[] {
  return readings.flatMap(({ type, fields, quotes, rule = "test/rule", assertedBy = null }) => {
    const written = (): FilePlace => ({ path: "a.txt", source: text, offset: 0 });
    const found = quotes.map((quote) => createQuoteFinder(text).find({ text: quote, occurrence: 1 }, written));
    const [first, ...others] = partition(found).values;
    if (first === undefined || others.length + 1 < quotes.length) return [];
    const fact = foundFact(
      { type, fields, rule, assertedBy, status: "accepted", evidence: new Map(), passages: [first, ...others] },
      documentOf(text),
    );
    return [valueOf(fact)];
  });
}

interface Reviewed {
  readonly source: string;
  /** New, unchanged, reopened, no longer found. */
  readonly counts: readonly number[];
}

function review(text: string, readings: readonly Reading[], before: string | null = null): Reviewed {
  const file = before === null ? null : valueOf(readSidecarFile("a.facts.yaml", before));
  const current = { facts: factsIn(text, readings), unexplained: [], refused: [] };
  const result = reviewOf(documentOf(text), file, before === null ? [] : commented(before), current);
  const { edit, unchanged, reopened, dropped } = valueOf(result);
  const { source } = editSidecar(before, edit);
  valueOf(readSidecar("a.facts.yaml", source, documentOf(text)));
  return { source, counts: [edit.added.length, unchanged, reopened.length, dropped] };
}

const seizure = (massKg: number, substance: string, quote = `${massKg} kg of ${substance}`): Reading => ({
  type: "SeizureStat",
  fields: { substance, massKg, scope: "incident" },
  quotes: [quote],
});
const heroin = seizure(25, "heroin");
const opium = seizure(7, "opium");
const text = "Police seized 25 kg of heroin and 7 kg of opium.";
const first = review(text, [heroin, opium]);
const decide = (source: string, index: number, status: string): string => {
  let at = -1;
  return source.replace(/status: proposed/g, (line) => ((at += 1) === index ? `status: ${status}` : line));
};

describe("a first review", () => {
  test("writes what is found, each fact proposed, with the words that support it", () => {
    const said = {
      type: "Statement",
      fields: { speaker: "Ivan Petrov", text: "drugs are bad" },
      quotes: ["Ivan Petrov", "drugs"],
      assertedBy: "Ivan Petrov",
    } as const;
    const { source, counts } = review("Ivan Petrov said that drugs, all drugs, are bad.", [said]);
    expect(counts).toEqual([1, 0, 0, 0]);
    expect(source).toBe(
      [
        "sha256: f34d9f1ee0e2aa97a4eabb4e9a9f5fdd7a1f6f1d1b0a7e1d1a1a5b3f0c0d2c7e",
        "facts:",
        "- type: Statement",
        "  status: proposed",
        "  fields:",
        "    speaker: Ivan Petrov",
        "    text: drugs are bad",
        "  quote:",
        "  - Ivan Petrov",
        "  - text: drugs",
        "    occurrence: 1",
        "  assertedBy: Ivan Petrov",
        "  rule: test/rule",
        "  reading: 0123456789ab",
        "",
      ]
        .join("\n")
        .replace(/sha256: \w+/, /sha256: \w+/.exec(source)?.[0] ?? "")
        .replace(/reading: \w+/, /reading: \w+/.exec(source)?.[0] ?? ""),
    );
  });

  test("writes a list that is the value of two fields twice, without an alias", () => {
    const parties = ["China", "Tajikistan"];
    const event = { type: "Event", fields: { name: "meeting", organizers: parties, participants: parties } } as const;
    const { source } = review("China and Tajikistan held a meeting.", [{ ...event, quotes: ["held a meeting"] }]);
    expect(parse(source)).toMatchObject({ facts: [{ fields: event.fields }] });
  });

  test("of a text without facts writes a sidecar without facts", () => {
    expect(review("Nothing.", [])).toEqual({
      source: expect.stringMatching(/^sha256: [0-9a-f]{64}\nfacts: \[\]\n$/),
      counts: [0, 0, 0, 0],
    });
  });
});

describe("a second review", () => {
  test("changes nothing", () => {
    expect(review(text, [heroin, opium], first.source)).toEqual({ source: first.source, counts: [0, 2, 0, 0] });
  });

  test("keeps what a person decided, corrected, wrote and noted, though the reader reads otherwise or not at all", () => {
    const corrected = decide(first.source, 0, "confirmed").replace("massKg: 25", "massKg: 25.5");
    const edited = `${decide(corrected, 0, "rejected")}- type: Country\n  status: confirmed\n  fields: { iso2: CN } # really?\n  quote: Police\n`;
    expect(review(text, [heroin, opium], edited)).toEqual({ source: edited, counts: [0, 3, 0, 0] });
    expect(review(text, [], edited)).toEqual({ source: edited, counts: [0, 3, 0, 0] });
    const noted = first.source.replace("status: proposed", "status: proposed\n  note: ask Anna");
    expect(review(text, [], noted).counts).toEqual([0, 1, 0, 1]);
    const remarked = first.source.replace("status: proposed", "status: proposed # ask Anna");
    expect(review(text, [], remarked).counts).toEqual([0, 1, 0, 1]);
  });

  test("does not propose again what a person wrote in more words, or in other fields", () => {
    const written = `sha256: ${/\w{64}/.exec(first.source)?.[0] ?? ""}\nfacts:\n- type: SeizureStat\n  status: confirmed\n  fields: { substance: heroin, massKg: 25, country: TJ }\n  quote: Police seized 25 kg of heroin and 7 kg of opium\n`;
    const { source, counts } = review(text, [heroin, opium], written);
    expect(counts).toEqual([1, 1, 0, 0]);
    expect(parse(source)).toMatchObject({
      facts: [{ fields: { massKg: 25, country: "TJ" } }, { fields: { massKg: 7, substance: "opium" } }],
    });
  });

  test("drops what nobody has looked at and is no longer found", () => {
    expect(review(text, [opium], first.source)).toMatchObject({ counts: [0, 1, 0, 1] });
  });

  test("reopens a decision when the reading changed, keeps the old fields and proposes the new ones", () => {
    const decided = decide(first.source, 0, "confirmed");
    const better = { ...heroin, fields: { ...heroin.fields, country: "TJ" } };
    const { source, counts } = review(text, [better, opium], decided);
    expect(counts).toEqual([1, 1, 1, 0]);
    expect(parse(source)).toMatchObject({
      facts: [
        { status: "proposed", reopened: "was confirmed; the reading changed", fields: heroin.fields },
        { status: "proposed", fields: opium.fields },
        { status: "proposed", fields: better.fields },
      ],
    });
    expect(review(text, [better, opium], source)).toEqual({ source, counts: [0, 3, 0, 0] });
    // Confirmed again and the other thrown away: the matter is settled.
    const settled = source.slice(0, source.lastIndexOf("- type:")).replace("status: proposed", "status: confirmed");
    const last = review(text, [better, opium], settled);
    expect(last.counts).toEqual([0, 2, 0, 0]);
    expect(last.source).not.toContain("reopened");
  });
});

describe("a review of a changed text", () => {
  const decided = decide(decide(first.source, 0, "confirmed"), 0, "rejected");

  test("keeps decisions whose quotes still stand, wherever", () => {
    const longer = `In May 2021 it was reported. ${text}`;
    const { source, counts } = review(longer, [heroin, opium], decided);
    expect(counts).toEqual([0, 2, 0, 0]);
    expect(source).toBe(decided.replace(/\w{64}/, /\w{64}/.exec(source)?.[0] ?? ""));
  });

  test("numbers a quote that has come to stand there twice", () => {
    const twice = `${text} It was 25 kg of heroin, no less.`;
    const { source, counts } = review(twice, [heroin, opium], decided);
    expect(counts).toEqual([0, 2, 0, 0]);
    expect(parse(source)).toMatchObject({ facts: [{ quote: { text: "25 kg of heroin", occurrence: 1 } }, {}] });
    expect(review(text, [heroin, opium], source).source).toBe(decided);
  });

  test("follows the reader to the same words at another place", () => {
    const before = "In May: 25 kg. In June: 7 kg.";
    const may = { ...heroin, quotes: ["25 kg"] };
    const once = decide(review(before, [may]).source, 0, "confirmed");
    const after = `Not 25 kg in April. ${before}`;
    const start = after.lastIndexOf("25 kg");
    const moved = foundFact(
      {
        ...{ type: may.type, fields: may.fields, rule: "test/rule", assertedBy: null },
        ...{ status: "accepted", evidence: new Map(), passages: [passageAt(after, start, start + 5)] },
      },
      documentOf(after),
    );
    const file = valueOf(readSidecarFile("a.facts.yaml", once));
    const current = { facts: [valueOf(moved)], unexplained: [], refused: [] };
    expect(valueOf(reviewOf(documentOf(after), file, [], current))).toMatchObject({
      edit: { facts: [{ to: "facts", set: { quote: { text: "25 kg", occurrence: 2 } } }], added: [] },
      reopened: [],
    });
  });

  test("sets aside a decision whose quote is gone, and restores it when the words are back", () => {
    const other = text.replace("25 kg", "26 kg");
    const { source, counts } = review(other, [seizure(26, "heroin"), opium], decided);
    expect(counts).toEqual([1, 1, 1, 0]);
    expect(parse(source)).toMatchObject({
      facts: [
        { status: "rejected", fields: opium.fields },
        { status: "proposed", fields: { massKg: 26 } },
      ],
      gone: [
        {
          status: "proposed",
          reopened: "was confirmed; the text changed: the quote is gone",
          fields: heroin.fields,
          quote: "25 kg of heroin",
        },
      ],
    });
    expect(review(other, [seizure(26, "heroin"), opium], source)).toEqual({ source, counts: [0, 2, 0, 0] });
    const back = review(text, [heroin, opium], source);
    expect(back.counts).toEqual([0, 2, 0, 1]);
    expect(parse(back.source)).toEqual({
      ...(parse(decided) as object),
      facts: [...(parse(decided) as { facts: unknown[] }).facts].reverse(),
    });
  });

  test("reopens a decision whose words are now read otherwise", () => {
    const { source, counts } = review(
      `${text} No, Kazakh police.`,
      [{ ...heroin, fields: { ...heroin.fields, country: "KZ" } }, opium],
      decided,
    );
    expect(counts).toEqual([1, 1, 1, 0]);
    expect(source).toContain("  status: proposed\n  reopened: was confirmed; the text changed\n");
  });
});

describe("the file stays the person's", () => {
  test("comments, order, styles, metadata and line ends stay", () => {
    const written = [
      "# by Anna",
      "document:",
      "  title: { value: 'A', basis: our own } # from the mail",
      "",
      `sha256: ${"a".repeat(64)} # of the text`,
      "facts:",
      "  # the first",
      "  - type: SeizureStat # sure",
      "    status: confirmed",
      '    fields: { substance: "heroin", massKg: 25 }',
      "    quote: 25 kg of heroin",
      "    differsBy: scope",
      "",
    ];
    const { source } = review(text, [heroin, opium], written.join("\n"));
    const lines = source.split("\n");
    expect(lines.slice(0, 12)).toEqual([
      ...written.slice(0, 4),
      expect.stringMatching(/^sha256: (?!aaaa)\w{64} # of the text$/),
      ...written.slice(5, 12),
    ]);
    expect(lines[12]).toBe("  - type: SeizureStat");
    expect(review(text, [heroin, opium], source).source).toBe(source);
    const windows = review(text, [heroin, opium], written.join("\r\n")).source;
    expect(windows).toBe(source.replaceAll("\n", "\r\n"));
  });

  test("whatever stands in the text, its quotes come back from the sidecar as they were", () => {
    const piece = fc.oneof(
      fc.string({ unit: "binary", maxLength: 6 }),
      fc.constantFrom(
        "\r\n",
        "\n",
        "\n\n  ",
        " \n",
        ": ",
        " #",
        "- ",
        "\t",
        "'",
        '"',
        "---\n",
        "\u2028",
        "\u0085",
        "مرحبا",
        "e\u0301",
        "null",
        "2021",
      ),
    );
    fc.assert(
      fc.property(fc.array(piece, { minLength: 1, maxLength: 12 }), fc.nat(), fc.nat(), (pieces, a, b) => {
        const words = pieces.join("");
        const [start = 0, end = 0] = [a % words.length, (b % words.length) + 1].sort((x, y) => x - y);
        const quote = words.slice(start, end);
        // A passage of the reader does not cut a pair of surrogates or a line end in two.
        const cutsLineEnd = [start, end].some((at) => words.slice(at - 1, at + 1) === "\r\n");
        fc.pre(quote.trim() !== "" && !/\p{Surrogate}/u.test(quote) && !cutsLineEnd);
        const fact = foundFact(
          {
            ...{ type: "Country", fields: { iso2: "CN" }, rule: "r", assertedBy: null, status: "accepted" },
            evidence: new Map(),
            passages: [passageAt(words, start, end)],
          },
          documentOf(words),
        );
        const found = valueOf(fact);
        const result = reviewOf(documentOf(words), null, [], { facts: [found], unexplained: [], refused: [] });
        const { source } = editSidecar(null, valueOf(result).edit);
        const sidecar = readSidecar("a.facts.yaml", source, documentOf(words));
        expect([...(valueOf(sidecar).facts ?? [])][0]?.passages).toEqual(found.fact.passages);
      }),
      // A line of a blank alone in a long quote with characters that YAML has to escape.
      {
        examples: [
          [["one\u0000\u0000", "\r\n", "two", "\r\n", " \n", "three\u0000 four five six seven eight nine"], 0, 50],
        ],
      },
    );
  });

  test("a review after any review changes nothing, whatever was decided, read and written in between", () => {
    const readings = fc.uniqueArray(
      fc.record({
        massKg: fc.integer({ min: 1, max: 3 }),
        substance: fc.constantFrom("heroin", "opium"),
        quote: fc.constantFrom("ab", "bc", "cd", "d", "a b", "e"),
      }),
      { selector: ({ massKg, substance, quote }) => `${massKg} ${substance} ${quote}`, maxLength: 5 },
    );
    const texts = fc.constantFrom("abcd", "abc d", "a bcd", "abcdabcd", "e", "xabcd e");
    const statuses = fc.array(fc.constantFrom("proposed", "confirmed", "rejected"), { minLength: 6, maxLength: 6 });
    fc.assert(
      fc.property(fc.array(fc.tuple(texts, readings, statuses), { minLength: 1, maxLength: 4 }), (rounds) => {
        let source: string | null = null;
        for (const [words, found, decisions] of rounds) {
          const current = found.map(({ massKg, substance, quote }) => seizure(massKg, substance, quote));
          const once: Reviewed = review(words, current, source);
          const twice = review(words, current, once.source);
          expect(twice.source).toBe(once.source);
          expect([twice.counts[0], twice.counts[2], twice.counts[3]]).toEqual([0, 0, 0]);
          let at = 0;
          source = once.source.replace(/status: proposed/g, () => `status: ${decisions[at++ % 6] ?? "proposed"}`);
        }
      }),
      { numRuns: 300 },
    );
  });
});
