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
  ...readGold("test/gold").documents.map(({ text, publishedOn = null }) => ({ text, publishedOn })),
  ...readdirSync("documents")
    .filter((name) => name.endsWith(".md"))
    .map((name) => ({ text: bodyOf(join("documents", name)), publishedOn: "2024-06-01" })),
];

const factsOf = ({ text, publishedOn }: Text, type: ExtractedFact["type"]): readonly ExtractedFact[] =>
  extract(text, { publishedOn, publisher: null }).facts.filter((fact) => fact.type === type);

/** What is said of where, when, by whom and of how many seizures; by the figure, of which a text may print several. */
function settingsOf(facts: readonly ExtractedFact[]): Map<string, string> {
  const settings = new Map<string, string>();
  for (const { fields, evidence, passages } of facts) {
    const figure = [fields.substance, fields.massKg ?? fields.count ?? fields.min, evidence.get("massKg")?.raw];
    const { country, from, to, when, scope, seizedBy } = fields;
    let key = JSON.stringify([figure, fields.measure, fields.name, passages.at(0)?.quote.length]);
    while (settings.has(key)) key += "+";
    settings.set(key, JSON.stringify([country, from, to, when, scope, seizedBy, fields.place]));
  }
  return settings;
}

/** The share of facts of which a change of their text moves no field, over all texts; and the first that move. */
function unmoved(
  type: ExtractedFact["type"],
  change: (text: string) => string,
): { readonly share: number; readonly moved: readonly string[]; readonly count: number } {
  let count = 0;
  const moved: string[] = [];
  for (const { text, publishedOn } of texts) {
    const before = settingsOf(factsOf({ text, publishedOn }, type));
    const after = settingsOf(factsOf({ text: change(text), publishedOn }, type));
    count += before.size;
    for (const [figure, setting] of before)
      if (after.get(figure) !== setting) moved.push(`${figure}: ${setting} → ${after.get(figure) ?? "not found"}`);
  }
  return { share: 1 - moved.length / count, moved: moved.slice(0, 20), count };
}

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

describe("a sentence of another place, day, year or body moves no field of a seizure", () => {
  test.each(neutral.flatMap((sentence) => [" ", "\n\n"].map((joint) => ({ sentence, joint }))))(
    "$sentence before each paragraph, joined by $joint",
    ({ sentence, joint }) => {
      const { share, moved, count } = unmoved("SeizureStat", beforeEachParagraph(sentence, joint));
      expect(count).toBeGreaterThan(300);
      expect(share < 0.99 ? moved : []).toEqual([]);
    },
  );
});
