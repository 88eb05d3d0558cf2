import { describe, expect, test } from "@jest/globals";
import { loadGraph } from "../../src/cli/load-graph.js";
import { documentWith, folderOf, graphOf, runQuery, sha256 } from "../run-query.js";

const heroin = (massKg: number, quote: string, more: object = {}): object => ({
  type: "SeizureStat",
  fields: { substance: "heroin", massKg, country: "KZ", from: "2015", to: "2015" },
  quote,
  ...more,
});
const caveat = "A copy by a third party; nobody has compared it with the yearbook.";

describe("what a document says of itself", () => {
  test("is what each value rests on, line by line, and the caveat of the whole", async () => {
    const graph = await graphOf(
      await folderOf({
        ...documentWith("yearbook", "40 kg in Kazakhstan in 2015", [heroin(40, "40 kg in Kazakhstan in 2015")], {
          publisher: { value: "Bureau of Customs", basis: "the copy names it" },
          edition: { value: "2015", basis: "its figures end with 2015" },
          language: "en",
          basis: "found in an archive",
          caveat,
        }),
        "plain.txt": "Customs officers in Kazakhstan seized 3 kg of opium in 2016.",
      }),
    );
    const { data, errors } = await runQuery("{ documents { nodes { title edition basis caveat } } }", { graph });
    expect(errors).toEqual([]);
    expect(data).toEqual({
      documents: {
        nodes: [
          { title: "plain", edition: null, basis: null, caveat: null },
          {
            title: "yearbook",
            edition: "2015",
            basis: "publisher: the copy names it\nedition: its figures end with 2015\nfound in an archive",
            caveat,
          },
        ],
      },
    });
  });

  test("leaves out the basis of what the text says itself", async () => {
    const text = "40 kg in Kazakhstan in 2015.\n";
    const folder = await folderOf({
      "a.md": `---\npublisher: Bureau of Customs\n---\n${text}`,
      "a.facts.yaml": `document:\n  publisher: { value: Somebody, basis: a guess }\n  title: { value: Heroin, basis: the heading }\nsha256: ${sha256(text)}\nfacts: []\n`,
    });
    const { data } = await runQuery("{ documents { nodes { publisher basis } } }", { graph: await graphOf(folder) });
    expect(data).toEqual({ documents: { nodes: [{ publisher: "Bureau of Customs", basis: "title: the heading" }] } });
  });
});

describe("an unverified document", () => {
  const unverified = { caveat, unverified: true };

  test("has no confirmed fact, in a text or a table, and gives way to what is confirmed", async () => {
    const table = "country,substance,year,kilograms\nKazakhstan,heroin,2015,41\nKazakhstan,opium,2015,7\n";
    const graph = await graphOf(
      await folderOf({
        ...documentWith("article", "40 kg in Kazakhstan in 2015", [heroin(40, "40 kg in Kazakhstan in 2015")]),
        ...documentWith(
          "copy",
          "42 kg in Kazakhstan in 2015. 9 kg.",
          [heroin(42, "42 kg in Kazakhstan in 2015"), heroin(9, "9 kg", { status: "rejected" })],
          { ...unverified, publishedOn: "2020" },
        ),
        "table.csv": table,
        "table.facts.yaml": [
          `document: { caveat: "${caveat}", unverified: true, publishedOn: "2021" }`,
          `sha256: ${sha256(table)}`,
          "table:",
          "  type: SeizureStat",
          "  status: confirmed",
          "  columns: { country: country, substance: substance, year: [from, to], kilograms: massKg }",
        ].join("\n"),
      }),
    );
    const { data } = await runQuery(
      '{ seizureStats { nodes { substance status mass { kilograms } claims(field: "massKg") { value status } } } }',
      { graph },
    );
    expect(data).toEqual({
      seizureStats: {
        nodes: [
          {
            substance: "HEROIN",
            status: "CONFIRMED",
            mass: { kilograms: 40 },
            claims: [
              { value: 40, status: "CONFIRMED" },
              { value: 41, status: "ACCEPTED" },
              { value: 42, status: "ACCEPTED" },
            ],
          },
          {
            substance: "OPIUM",
            status: "ACCEPTED",
            mass: { kilograms: 7 },
            claims: [{ value: 7, status: "ACCEPTED" }],
          },
        ],
      },
    });
  });

  test.each([
    [{ unverified: true }, "expected words that say what it was taken from, for the document is unverified"],
    [{ unverified: false, caveat }, "expected true"],
    [{ caveat: "" }, "expected words"],
    [{ edition: "the second" }, "expected an EDTF date such as 2018"],
  ])("%j is refused where it stands", async (document, expected) => {
    const folder = await folderOf(documentWith("a", "40 kg in Kazakhstan in 2015", [], document));
    const { problems } = await loadGraph([folder], { proposed: false });
    expect(problems.map(({ message }) => message)).toEqual([expect.stringContaining(expected)]);
    expect(problems[0]?.path).toMatch(/a\.facts\.yaml$/);
  });
});
