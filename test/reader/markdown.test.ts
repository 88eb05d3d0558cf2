import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { loadGraph } from "../../src/cli/load-graph.js";
import { markdown } from "../../src/documents/formats/markdown.js";
import { isProved } from "../../src/documents/passage.js";
import { whole } from "../../src/documents/source-map.js";
import { sourceTextOf } from "../../src/documents/source-text.js";
import type { FoundFact, ReadOut } from "../../src/facts/facts.js";
import { readOut } from "../../src/reader/read-out.js";
import { documentWith, folderOf } from "../run-query.js";
import { readingOf } from "./reading-of.js";

type Written = FoundFact["written"];

/** What is read out of a text in Markdown; every passage of it proved. */
function readMarkdown(text: string): ReadOut {
  const document = { key: "a", ...sourceTextOf("a.md", markdown, { source: text, pieces: whole(text), metadata: {} }) };
  const reading = readOut(document);
  const written = reading.facts.map((fact) => fact.written);
  const passages = written.flatMap((fact) => [
    ...fact.passages,
    ...[...fact.evidence.values()].flatMap((grounds) => grounds.passages),
  ]);
  expect(reading.refused).toEqual([]);
  expect([...passages, ...reading.unexplained].filter((passage) => !isProved(passage, text))).toEqual([]);
  return reading;
}

const seizures = ({ facts }: ReadOut): Written[] =>
  facts.map(({ written }) => written).filter(({ type }) => type === "SeizureStat");

const opium = { substance: "opium", massKg: 25, country: "NO", from: "2019", to: "2019" };

describe("a seizure is read whatever marks its sentence has", () => {
  test.each([
    ["bold", "Police in Norway seized **25 kg** of opium in 2019.", "**25 kg** of opium in 2019", "25 kg"],
    [
      "bold from the middle of a figure",
      "Police in Norway seized 25 **kg of opium** in 2019.",
      "25 **kg of opium** in 2019",
      "25 **kg",
    ],
    ["emphasised", "Police in _Norway_ seized 25 kg of *opium* in __2019__.", "25 kg of *opium* in __2019__", "25 kg"],
    ["corrected", "Police in Norway seized ~~20 kg~~ 25 kg of opium in 2019.", "25 kg of opium in 2019", "25 kg"],
    ["code", "Police in Norway seized `25 kg` of `opium` in 2019.", "`25 kg` of `opium` in 2019", "25 kg"],
    [
      "a link",
      'Police in [Norway](http://a.bc/5-kg) seized 25 kg of [opium](d "12 kg of heroin") in 2019.',
      '25 kg of [opium](d "12 kg of heroin") in 2019',
      "25 kg",
    ],
    [
      "HTML",
      "Police in <b>Norway</b> seized 25&nbsp;kg of <i>opium</i> in 2019.",
      "25&nbsp;kg of <i>opium</i> in 2019",
      "25&nbsp;kg",
    ],
    ["lines", "Police in\nNorway seized  \n25 kg\\\nof opi-\num in\n2019.", "25 kg\\\nof opi-\num in\n2019", "25 kg"],
    ["quoted", "> Police in Norway seized\n> 25 kg of opium\n> in 2019.", "25 kg of opium\n> in 2019", "25 kg"],
    [
      "listed",
      "- Police in Norway\n  seized 25 kg of opium\n  in 2019\n- more\n",
      "25 kg of opium\n  in 2019",
      "25 kg",
    ],
    [
      "a cell",
      "| what | when |\n|---|---|\n| Police in Norway seized 25 kg of opium in 2019. | May |\n",
      "25 kg of opium in 2019",
      "25 kg",
    ],
    [
      "a heading before it",
      "Numbers\n=======\nPolice in Norway seized 25 kg of opium in 2019.",
      "25 kg of opium in 2019",
      "25 kg",
    ],
  ])("%s", (_name, text, quote, raw) => {
    const [seizure, ...others] = seizures(readMarkdown(text));
    expect(others).toEqual([]);
    expect(seizure?.fields).toMatchObject(opium);
    expect(seizure?.status).toBe("accepted");
    expect(seizure?.passages[0]?.quote).toBe(quote);
    expect(seizure?.evidence.get("massKg")?.raw).toBe(raw);
  });

  test("a passage with a long address in it is cut short, and what it loses is cited beside it", () => {
    const text = `Police in Norway seized 25 kg of [opium](http://a.bc/${"d".repeat(900)}) in 2019.`;
    const [seizure] = seizures(readMarkdown(text));
    expect(seizure?.fields).toMatchObject(opium);
    expect(seizure?.passages.map(({ quote }) => quote)).toEqual(["25 kg of [opium", "Police in Norway", "in 2019"]);
  });
});

describe("nothing is read where nothing is said", () => {
  const sentence = "Police in Norway seized 25 kg of opium in 2019.";
  test.each([
    ["a comment", `Notes.\n\n<!-- ${sentence} -->\n`],
    ["a comment of paragraphs", `Notes. <!-- one\n\n${sentence}\n\n- two --> More.\n`],
    ["an address", "See https://a.bc/police-in-norway-seized-25-kg-of-opium-in-2019 for more."],
    ["an address without a scheme", "See news.bc/police-in-norway-seized-25-kg-of-opium-in-2019 for more."],
    ["an address in pointed brackets", "See <https://a.bc/police-in-norway-seized-25-kg-of-opium-in-2019>."],
    ["the address of a link", "See [this](/police-in-norway-seized-25-kg-of-opium-in-2019)."],
    ["the title of a link", `See [this](/a "${sentence}").`],
    ["an image", `![${sentence}](a.png)`],
    ["a listed image", `![${sentence}][a]\n\n[a]: b.png "${sentence}"`],
    ["a tag", `<img src="a.png" alt="${sentence}"> was shown.`],
    ["struck out words", `It was said: ~~${sentence}~~`],
    ["code", `Say:\n\n\`\`\`\n${sentence}\n\`\`\`\n`],
    ["indented code", `Say:\n\n    ${sentence}\n`],
    ["a script", `<script>\nconst a = "${sentence}";\n</script>\n`],
  ])("%s", (_name, text) => {
    const { facts, unexplained } = readMarkdown(text);
    expect([facts.map(({ written }) => written.fields), unexplained]).toEqual([[], []]);
  });
});

test("a figure in one cell is not that of a drug in another column", () => {
  expect(seizures(readMarkdown("| drug | amount |\n|---|---|\n| opium | 25 kg |\n| heroin | 30 kg |\n"))).toEqual([]);
});

test("marks around words change nothing of what is read", () => {
  const sentences = [
    "Police in Norway seized 25 kg of opium in May 2019.",
    "Customs officers in Chile seized about 1,200 tablets of ecstasy and 3 kg of cocaine in 2018.",
    "Ingrid Solheim, director of the Norwegian Customs Service, said that the trade had moved north.",
    "In 2014 Norway arrested 214 suspects.",
  ];
  const summary = ({ facts, unexplained }: ReadOut): unknown => [
    facts.map(({ written: { type, fields, status, assertedBy } }) => [type, fields, status, assertedBy]),
    unexplained.length,
  ];
  const around = fc.constantFrom("**", "*", "__", "_", "`", "<b>|</b>", "[|](http://a.bc/9-kg)");
  fc.assert(
    fc.property(
      fc.constantFrom(...sentences),
      fc.array(fc.option(around, { freq: 3 }), { minLength: 30, maxLength: 30 }),
      (sentence, marks) => {
        const marked = sentence.replace(/[\p{L}\d]+/gu, (word, index: number) => {
          const [before = "", behind = before] = marks[index % marks.length]?.split("|") ?? [];
          // A mark of `_` inside a figure such as 1,200 is no mark.
          return `${before}${word}${behind}`;
        });
        expect(summary(readMarkdown(marked))).toEqual(summary(readingOf(sentence)));
      },
    ),
    { numRuns: 100 },
  );
});

describe("facts that a person wrote", () => {
  const text = "Police in **Nor**way seized 25 **kg** of her*oin* in 2019, said *Rashid* Alimov.\n";
  const fact = {
    type: "SeizureStat",
    status: "confirmed",
    fields: { substance: "heroin", massKg: 25, country: "NO", from: "2019", to: "2019" },
    assertedBy: "Rashid Alimov",
    quote: text.trim(),
  };

  test("are found in quotes with marks", async () => {
    const { "news.facts.yaml": sidecar = "" } = documentWith("news", text, [fact]);
    const folder = await folderOf({ "news.md": text, "news.facts.yaml": sidecar });
    const { graph, problems } = await loadGraph([folder], { proposed: false });
    expect(problems).toEqual([]);
    const [seizure] = graph.all("SeizureStat");
    const claims = Object.fromEntries(seizure?.claims.map(({ field, raw, rule }) => [field, [raw, rule]]) ?? []);
    expect(claims).toMatchObject({
      substance: ["her*oin*", "substance/lexicon"],
      mass: ["25 **kg**", "mass/kilogram"],
      country: ["**Nor**way", "country/iso-3166-1"],
    });
  });
});

test("a plain text is dated by a sidecar of two lines", async () => {
  const folder = await folderOf({
    "news.txt": "Police in Norway seized 25 kg of opium on Tuesday.\n",
    "news.facts.yaml": "document:\n  publishedOn: 2021-05-07\n",
  });
  const { graph, problems } = await loadGraph([folder], { proposed: false });
  expect(problems).toEqual([]);
  expect(graph.all("SeizureStat").map(({ mass, period }) => [mass?.kilograms, period?.start])).toEqual([
    [25, "2021-05-04"],
  ]);
});
