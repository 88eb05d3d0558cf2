import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { z } from "zod";
import { cslDate } from "../../src/model/csl-json.js";
import { documentReference, factReference, passageReference } from "../../src/resolvers/reference.js";
import { graphOf, documentWith, folderOf, runQuery, shippedGraph } from "../run-query.js";
import { source } from "./source.js";

/** What the CSL data schema says of the variables that are used here; it allows no others than its own. */
const cslDateSchema = z.union([
  z.strictObject({ "date-parts": z.array(z.array(z.int()).min(1).max(3)).min(1).max(2) }),
  z.strictObject({ raw: z.string().min(1) }),
]);
const cslItemSchema = z.strictObject({
  id: z.string().regex(/^[a-z0-9._/:-]+$/),
  type: z.enum(["dataset", "document", "webpage"]),
  title: z.string().min(1),
  publisher: z.string().min(1).optional(),
  issued: cslDateSchema.optional(),
  URL: z.url({ protocol: /^https?$/ }).optional(),
  language: z.string().min(1).optional(),
  note: z.string().min(1).optional(),
});

describe("a CSL JSON item", () => {
  test("of a document, of a passage, of a cell of a table and of a fact", async () => {
    const { data, errors, batches } = await runQuery(`{
      document(id: "Document:unodc-sco-members-2011-2019") {
        cslJson
        passages(first: 1) { nodes { cslJson } }
        facts(first: 1) { nodes { claims { field citations { cslJson } } } }
      }
      node(id: "Fact:sco-paris-pact-beijing-2018/00017") { ... on Fact { cslJson citations { cslJson } } }
    }`);
    expect(errors).toEqual([]);
    const table = {
      type: "dataset",
      title: "Heroin and hashish seized by the members of the Shanghai Cooperation Organization, 2011 to 2019",
      publisher: "United Nations Office on Drugs and Crime",
      URL: "https://dataunodc.un.org/dp-drug-seizures",
      language: "en",
    };
    const article = {
      type: "webpage",
      title: "SCO and Paris Pact experts meet in Beijing",
      publisher: "People's Daily Online",
      issued: { "date-parts": [[2018, 11, 13]] },
      URL: "http://en.people.cn/n3/2018/1113/c90000-9517875.html",
      language: "en",
    };
    const quote =
      "“Liu Yuejin put the share of the heroin in China that originates in Afghanistan at about 15 to 20 percent” (characters 1996-2100 of the text)";
    const terms = "Licence: acknowledgement of UNODC, non-commercial use";
    const row = {
      cslJson: {
        id: "unodc-sco-members-2011-2019:33-58",
        ...table,
        note: `“China,heroin,2011,7083.74” (row 2). ${terms}`,
      },
    };
    const cell = (place: string, quote: string, column: string): object => ({
      cslJson: {
        id: `unodc-sco-members-2011-2019:${place}-cell`,
        ...table,
        note: `“${quote}” (row 2, column ${column}). ${terms}`,
      },
    });
    expect(data).toEqual({
      document: {
        cslJson: { id: "unodc-sco-members-2011-2019", ...table, note: terms },
        passages: {
          nodes: [row],
        },
        facts: {
          nodes: [
            {
              claims: [
                { field: "substance", citations: [cell("39-45", "heroin", "substance")] },
                { field: "mass", citations: [cell("51-58", "7083.74", "kilograms")] },
                { field: "country", citations: [cell("33-38", "China", "country")] },
                { field: "period.start", citations: [cell("46-50", "2011", "year")] },
                { field: "period.end", citations: [cell("46-50", "2011", "year")] },
                { field: "scope", citations: [row] },
              ],
            },
          ],
        },
      },
      node: {
        cslJson: {
          id: "sco-paris-pact-beijing-2018:fact-00017",
          ...article,
          note: `Statistic: measure share of heroin in China originating in Afghanistan, value [0.15, 0.2], unit share, qualifier about, country CN, assertedBy Liu Yuejin. ${quote}. Licence: facts only; wording is our own`,
        },
        citations: [
          {
            cslJson: {
              id: "sco-paris-pact-beijing-2018:1996-2100",
              ...article,
              note: `${quote}. Licence: facts only; wording is our own`,
            },
          },
        ],
      },
    });
    expect([...batches].sort()).toEqual([
      "Citation.document × 1",
      "Citation.document × 7",
      "Document.facts × 1",
      "Fact.document × 1",
      "citations × 1",
      "record × 2",
    ]);
  });

  test("of every document, passage and fact that ships is one by the schema, with an id of its own", async () => {
    const graph = await shippedGraph();
    const documents = new Map(graph.all("Document").map((document) => [document.id, document]));
    const at = (id: string) => documents.get(id) ?? source({});
    const facts = graph.all("Fact");
    const cited = facts.flatMap((fact) => [...fact.citations, ...fact.claims.flatMap((claim) => claim.citations)]);
    const citations = new Map(cited.map((citation) => [citation.number, citation]));
    const items = [
      ...[...documents.values()].map(documentReference),
      ...[...citations.values()].map((citation) => passageReference(at(citation.documentId), citation)),
      ...facts.map((fact) => factReference(at(fact.documentId), fact)),
    ];
    expect(items.length).toBeGreaterThan(2000);
    for (const item of items) cslItemSchema.parse(item);
    expect(new Set(items.map(({ id }) => id)).size).toBe(items.length);
  });

  test("takes no more than what is known: no address, no date, no publisher, no words", () => {
    expect(documentReference(source({}))).toEqual({ id: "a", type: "document", title: "A title" });
  });

  test("of a fact that nobody has confirmed says so", async () => {
    const folder = await folderOf({ "a.txt": "Police in Tajikistan seized 25 kg of heroin on 3 May 2021." });
    const { data } = await runQuery(`{ documents { nodes { facts { nodes { type cslJson } } } } }`, {
      graph: await graphOf(folder),
    });
    expect(data).toEqual({
      documents: {
        nodes: [
          {
            facts: {
              nodes: [
                {
                  type: "Country",
                  cslJson: {
                    id: "a:fact-00001",
                    type: "document",
                    title: "a",
                    note: "Country (accepted): code TJ. “Tajikistan” (characters 10-20 of the text)",
                  },
                },
                {
                  type: "SeizureStat",
                  cslJson: {
                    id: "a:fact-00002",
                    type: "document",
                    title: "a",
                    note: "SeizureStat (accepted): substance heroin, mass 25, mass.qualifier exact, seizedBy Police in Tajikistan, country TJ, period.start 2021-05-03, scope incident. “25 kg of heroin on 3 May 2021” (characters 28-57 of the text); “Police in Tajikistan” (characters 0-20 of the text)",
                  },
                },
              ],
            },
          },
        ],
      },
    });
  });

  test("of a fact in several places has all its quotes", async () => {
    const folder = await folderOf(
      documentWith("a", "Ivan Petrov spoke. He is the head of police.", [
        {
          type: "Official",
          fields: { name: "Ivan Petrov", title: "head" },
          quote: ["Ivan Petrov", "the head of police"],
        },
      ]),
    );
    const { data } = await runQuery<{ documents: { nodes: [{ facts: { nodes: [{ cslJson: { note: string } }] } }] } }>(
      "{ documents { nodes { facts { nodes { cslJson } } } } }",
      { graph: await graphOf(folder) },
    );
    expect(data.documents.nodes[0].facts.nodes[0].cslJson.note).toBe(
      "Official: name Ivan Petrov, title head. “Ivan Petrov” (characters 0-11 of the text); “the head of police” (characters 25-43 of the text)",
    );
  });
});

describe("the date of a CSL JSON item", () => {
  test.each([
    ["2018", { "date-parts": [[2018]] }],
    ["2018-11", { "date-parts": [[2018, 11]] }],
    ["2018-11-13", { "date-parts": [[2018, 11, 13]] }],
    ["2011/2017", { "date-parts": [[2011], [2017]] }],
    [
      "2018-05-30/2018-06-02",
      {
        "date-parts": [
          [2018, 5, 30],
          [2018, 6, 2],
        ],
      },
    ],
    ["2018-21", { raw: "2018-21" }],
    ["2011/..", { raw: "2011/.." }],
    ["201X", { raw: "201X" }],
    ["2018?", { raw: "2018?" }],
    ["-0044", { raw: "-0044" }],
  ])("%s", (edtf, expected) => {
    expect(cslDate(edtf)).toEqual(expected);
    cslDateSchema.parse(cslDate(edtf));
  });
});

describe("the id of a reference", () => {
  test.each([
    ["sco-paris-pact-beijing-2018", "sco-paris-pact-beijing-2018"],
    ["2018/november/lionfish_1.2", "2018/november/lionfish_1.2"],
    ["Über Drogen, 2018", "uber-drogen-2018:36df9d0d"],
    ["会议", "document:63d30f1a"],
  ])("of the document %s", (key, id) => {
    expect(documentReference(source({ id: `Document:${key}` })).id).toBe(id);
  });

  test("is plain, and another for another document, capitals or not", () => {
    const key = fc.string({ unit: fc.constantFrom(...Array.from("aAb-_:/. é文{}")), minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(key, key, (one, other) => {
        const [a, b] = [one, other].map((each) => documentReference(source({ id: `Document:${each}` })).id);
        expect(a).toMatch(/^[a-z0-9][a-z0-9._/:-]*$/);
        expect(a?.toLowerCase() === b?.toLowerCase()).toBe(one === other);
      }),
    );
  });
});
