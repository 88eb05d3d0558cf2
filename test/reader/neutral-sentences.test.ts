import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "@jest/globals";
import { readGold } from "../../bench/evaluation/read-gold.js";
import type { ExtractedFact } from "../../src/facts/extraction.js";
import { extract } from "../../src/reader/read.js";

interface Text {
  readonly text: string;
  readonly publishedOn: string | null;
}

const bodyOf = (path: string): string => readFileSync(path, "utf8").replace(/^---\n[\s\S]*?\n---\n/, "");

const texts: readonly Text[] = [
  ...readGold("test/gold").documents.map(({ text, publishedOn }) => ({ text, publishedOn })),
  ...readdirSync("documents")
    .filter((name) => name.endsWith(".md"))
    .map((name) => ({ text: bodyOf(join("documents", name)), publishedOn: "2024-06-01" })),
];

const seizuresOf = ({ text, publishedOn }: Text): readonly ExtractedFact[] =>
  extract(text, { publishedOn, publisher: null }).facts.filter(({ type }) => type === "SeizureStat");

/** What is said of where, when, by whom and of how many; by the figure, of which a text may print several. */
function settingsOf(seizures: readonly ExtractedFact[]): Map<string, string> {
  const found = new Map<string, string>();
  for (const { fields } of seizures) {
    const { substance, massKg, count, min, country, from, to, when, scope, seizedBy } = fields;
    let figure = JSON.stringify([substance, massKg, count, min]);
    while (found.has(figure)) figure += "+";
    found.set(figure, JSON.stringify({ country, from, to, when, scope, seizedBy }));
  }
  return found;
}

/** The texts that tell of seizures, each with what is read in it as it stands. */
const settings = texts
  .map((text) => ({ ...text, before: settingsOf(seizuresOf(text)) }))
  .filter(({ before }) => before.size > 0);

/** The seizures of which a change of their text moves a field, or which it loses; and of how many. */
function moved(change: (text: string) => string): { readonly moved: readonly string[]; readonly of: number } {
  const found: string[] = [];
  let of = 0;
  for (const { text, publishedOn, before } of settings) {
    const after = settingsOf(seizuresOf({ text: change(text), publishedOn }));
    of += before.size;
    for (const [figure, setting] of before)
      if (after.get(figure) !== setting) found.push(`${figure}: ${setting} → ${after.get(figure) ?? "not found"}`);
  }
  return { moved: found, of };
}

/** Nothing, where at most one seizure in a hundred moves; else those that do. */
const failuresOf = (change: (text: string) => string): readonly string[] => {
  const { moved: found, of } = moved(change);
  return found.length <= of / 100 ? [] : found;
};

const beforeEachParagraph =
  (sentence: string, joint: string) =>
  (text: string): string =>
    text
      .split(/\n{2,}/)
      .map((paragraph) => (paragraph.trim() === "" ? paragraph : `${sentence}${joint}${paragraph}`))
      .join("\n\n");

const neutral = [
  "Bolivia follows the case.",
  "Interpol was informed.",
  "He spoke on Friday.",
  "The law is of 1994.",
  "The talks in Ghana were held in May 2003.",
  "Two Nigerians live next door.",
  "The price of bread in Norway rose.",
  "A ministry in Lima keeps the files.",
  "On 7 June 2001 a bridge was opened.",
  "The Customs Service of Chile has a new building.",
];

test("there are seizures to move", () => {
  expect(settings.reduce((sum, { before }) => sum + before.size, 0)).toBeGreaterThan(300);
});

describe("a sentence of another place, day, year or body before each paragraph moves no field of a seizure", () => {
  test.each(neutral)("%s", (sentence) => {
    expect(failuresOf(beforeEachParagraph(sentence, " "))).toEqual([]);
  });

  test.each(neutral)("%s in a paragraph of its own", (sentence) => {
    expect(failuresOf(beforeEachParagraph(sentence, "\n\n"))).toEqual([]);
  });
});

const drugs = "heroin|opium|hashish|cocaine|methamphetamine|morphine|ketamine|marijuana";

/** Lines of at most 72 characters, as a mail program breaks them. */
const wrapped = (text: string): string =>
  text.replace(/[^\n]{80,}/g, (line) => line.replace(/(.{1,72})(?: |$)/g, "$1\n").trimEnd());

describe("what says nothing moves no field of a seizure", () => {
  test.each<readonly [string, (text: string) => string]>([
    ["quotation marks around a drug", (text) => text.replace(new RegExp(`\\bof (${drugs})\\b`, "g"), "of “$1”")],
    ["“suspected”", (text) => text.replace(new RegExp(`\\bof (${drugs})\\b`, "g"), "of suspected $1")],
    ["kilos for kg", (text) => text.replace(/(\d )(?:kg|kilograms)\b/g, "$1kilos")],
    ["hard line breaks", wrapped],
  ])("%s", (_, change) => {
    expect(failuresOf(change)).toEqual([]);
  });
});
