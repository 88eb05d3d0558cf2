import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { readDocuments } from "../../src/documents/read-documents.js";
import { Document } from "../../src/model/document.js";
import { noSources } from "../../src/model/sources.js";
import { frozen } from "../../src/model/frozen.js";
import type { TextMatch } from "../../src/model/text-match.js";
import { readFacts } from "../../src/review/read-facts.js";
import { buildGraph } from "../../src/repository/assembly/build-graph.js";
import type { Graph } from "../../src/repository/graph.js";
import { SearchIndex } from "../../src/repository/search/search-index.js";
import { searchTablesOf } from "../../src/repository/search/search-tables.js";
import { textMatches } from "../../src/repository/search/text-matches.js";
import { atOnce } from "../../src/repository/stepwise.js";
import { eachWord, termOf, termsOf } from "../../src/repository/search/words.js";
import { documentWith, folderOf, graphOf, shippedGraph } from "../run-query.js";

const found = (graph: Graph | SearchIndex, query: string, types: readonly string[] | null = null): string[] =>
  graph.search(query, types).hits.map(({ record }) => record.id);

const documentOf = (key: string, text: string, title = key): Document =>
  frozen(Document, {
    id: `Document:${key}`,
    title,
    publisher: null,
    publishedOn: null,
    url: null,
    language: null,
    licence: null,
    basis: null,
    caveat: null,
    edition: null,
    text,
    sources: noSources,
    isTable: false,
    quotes: [],
    unexplained: null,
    loadedAt: "",
  });
const indexOfAll = (records: readonly Document[]): SearchIndex =>
  atOnce(SearchIndex.of(records, searchTablesOf(records)));
const indexOf = (...texts: readonly string[]): SearchIndex =>
  indexOfAll(texts.map((text, place) => documentOf(String(place), text, "§")));
const matchesIn = (index: SearchIndex, query: string): TextMatch[] => {
  const result = index.search(query, null);
  return result.hits.flatMap((hit) => textMatches(hit, result));
};

describe("words", () => {
  test.each([
    ["Co-operation of the SCO's Programmes in countries", ["cooperation", "sco", "program", "country"]],
    ["1,667,000 kg, not 1,66", ["1667000", "kg", "not", "1", "66"]],
    ["Côte d’Ivoire; ÉLAN, e\u0301lan", ["cote", "d", "ivoire", "elan"]],
    ["Рашид Алимов", ["рашид", "алимов"]],
    ["مُخَدِّرات", ["مخدرات"]],
    ["上海合作 2018年 禁", ["上海", "海合", "合作", "2018", "年", "禁"]],
    ["ยาเสพติด", ["ยา", "าเ", "เส", "สพ", "พต", "ตด"]],
    ["heroin HEROIN heroin's heroins", ["heroin"]],
    ["the of and", []],
    ["— “…” * 😀", []],
  ])("of %j", (query, terms) => {
    expect(termsOf(query)).toEqual(terms);
  });

  test("that are longer than any text has do not exhaust anything", () => {
    const long = ["a", "𝒜", "上", "a\u0301", ",000"].map((unit) => unit.repeat(2_000_000));
    for (const text of long) {
      const forms: string[] = [];
      eachWord(text, (form) => {
        forms.push(form);
        return forms.length === 3;
      });
      expect(forms.map(({ length }) => length <= 64)).toEqual([true, true, true]);
    }
  });
});

describe("what is found first", () => {
  test.each([
    ["SCO", "Organization:shanghai-cooperation-organization"],
    ["sco.", "Organization:shanghai-cooperation-organization"],
    ["the Shanghai Co-operation Organisation", "Organization:shanghai-cooperation-organization"],
    ["organization cooperation SHANGHAI", "Organization:shanghai-cooperation-organization"],
    ["paris pact", "Organization:paris-pact-initiative"],
    ["CARICC", "Organization:central-asian-regional-information-and-coordination-center"],
    ["China", "Country:CN"],
    ["cn", "Country:CN"],
    ["CHN", "Country:CN"],
    ["Afghan", "Country:AF"],
    ["in", "Country:IN"],
    ["Liu Yuejin", "Official:liu-yuejin-cn"],
    ["Yuej", "Official:liu-yuejin-cn"],
    ["SCO symposium on drug crimes", "Event:2006-04-21-sco-symposium-on-drug-crimes"],
    ["411,000 drug crimes", "Statistic:drug-crimes-dealt-with-shanghai-cooperation-organization-2017-crimes"],
    ["411000", "Statistic:drug-crimes-dealt-with-shanghai-cooperation-organization-2017-crimes"],
  ])("for %j", async (query, id) => {
    expect(found(await shippedGraph(), query)[0]).toBe(id);
  });

  test.each([
    ["Alomov", "Official:rashid-alimov"],
    ["Rashid Alimow", "Official:rashid-alimov"],
    ["Alimvo", "Official:rashid-alimov"],
    ["Shangai Cooperation", "Organization:shanghai-cooperation-organization"],
    ["shanghia coperation orgnization", "Organization:shanghai-cooperation-organization"],
    ["UNDOC", "Organization:united-nations-office-on-drugs-and-crime"],
    ["Tajikstan", "Country:TJ"],
    ["Kazahkstan", "Country:KZ"],
    ["Pariss Pakt", "Organization:paris-pact-initiative"],
    ["methamfetamine", "Document:methamphetamine-east-southeast-asia-2023"],
  ])("for the misspelling %j", async (query, id) => {
    expect(found(await shippedGraph(), query)[0]).toBe(id);
  });

  test("heroine is heroin, and nothing else", async () => {
    const graph = await shippedGraph();
    expect(found(graph, "heroine")).toEqual(found(graph, "heroin"));
  });

  test("words as they are, then beginnings, then misspellings; names before texts; all words before some", () => {
    const index = indexOfAll([
      documentOf("a", "customs", "§"),
      documentOf("b", "customs posts", "§"),
      documentOf("c", "posts", "Customs"),
      documentOf("d", "", "Customhouse"),
      documentOf("e", "", "Kustoms"),
      documentOf("f", "kustoms", "§"),
      documentOf("g", "posts", "§"),
    ]);
    const ids = (query: string): string => found(index, query).join(" ").replaceAll("Document:", "");
    expect(ids("customs")).toBe("c d a b e f");
    expect(ids("custom posts")).toBe("c b d g a e f");
  });

  test("a word of three letters, a number and a character are never misspelt", () => {
    const index = indexOf("opium", "uno", "2017", "毒品");
    expect(["opiun", "unu", "2018", "毒物"].map((query) => found(index, query))).toEqual([["Document:0"], [], [], []]);
  });

  test("a swap of letters, one edit and two edits of a long word are forgiven, three are not", () => {
    const index = indexOf("hashish");
    const forgiven = ["hahsish", "hashis", "hashich", "hasish", "hazhizh", "kazhish", "bashixx"];
    expect(forgiven.filter((query) => found(index, query).length > 0)).toEqual([
      "hahsish",
      "hashis",
      "hashich",
      "hasish",
      "hazhizh",
    ]);
  });

  test("only the first sixteen different words count", () => {
    const index = indexOf("heroin");
    const others = Array.from({ length: 16 }, (_each, place) => `${String.fromCharCode(97 + place)}q`);
    expect(found(index, [...others.slice(1), "heroin"].join(" "))).toEqual(["Document:0"]);
    expect(found(index, [...others, "heroin"].join(" "))).toEqual([]);
  });

  test("signs have no meaning of their own", async () => {
    const graph = await shippedGraph();
    for (const query of ['"Paris Pact"', "+Paris -Pact", "Paris* AND Pact?", "(Paris|Pact)"])
      expect(found(graph, query)[0]).toBe("Organization:paris-pact-initiative");
  });

  test("in scripts without spaces: any two neighbouring characters, or one that begins a word", () => {
    const index = indexOf("国家禁毒委员会", "上海合作组织", "Алимов", "مُخَدِّرات");
    expect(
      ["禁毒", "禁毒委员会", "海", "织", "毒禁", "алимов", "АЛИ", "مخدرات"].map((query) => found(index, query)),
    ).toEqual([
      ["Document:0"],
      ["Document:0"],
      ["Document:1"],
      ["Document:1"],
      [],
      ["Document:2"],
      ["Document:2"],
      ["Document:3"],
    ]);
  });
});

describe("what is searched", () => {
  test("the types that are asked for", async () => {
    const graph = await shippedGraph();
    expect(found(graph, "Alimov", ["Official"])).toEqual(["Official:rashid-alimov"]);
    expect(found(graph, "Alimov", ["Country", "Agreement"])).toEqual([]);
    const all = found(graph, "Alimov");
    expect(found(graph, "Alimov", ["Statement", "Document"])).toEqual(
      all.filter((id) => /^(Statement|Document):/.test(id)),
    );
  });

  test("what is served: no rejected fact, and a proposed one only where proposed facts are", async () => {
    const text = "The Drug Control Agency met the Border Guard and the Coast Guard.";
    const organization = (name: string, status: string): object => ({
      type: "Organization",
      status,
      fields: { name },
      quote: name,
    });
    const folder = await folderOf(
      documentWith("a", text, [
        organization("Drug Control Agency", "confirmed"),
        organization("Border Guard", "proposed"),
        organization("Coast Guard", "rejected"),
      ]),
    );
    const named = (graph: Graph): string[] => found(graph, "agency guard", ["Organization"]);
    expect(named(await graphOf(folder))).toEqual(["Organization:drug-control-agency-a"]);
    const { values: documents } = readFacts((await readDocuments([folder])).documents);
    expect(named(buildGraph(documents, { proposed: true }).graph)).toEqual([
      "Organization:border-guard-a",
      "Organization:drug-control-agency-a",
    ]);
  });

  test("in whatever order the documents come, the answer is the same", async () => {
    const { values: documents } = readFacts((await readDocuments(["documents"])).documents);
    const answers = [documents, [...documents].reverse()].map((sources) => {
      const { graph } = buildGraph(sources);
      return ["heroin seized in China", "Alomov", "drug"].map((query) => {
        const result = graph.search(query, null);
        return result.hits.map((hit) => [hit.record.id, hit.score, textMatches(hit, result)]);
      });
    });
    expect(answers[1]).toEqual(answers[0]);
  });
});

describe("fragments", () => {
  test("show the place with most of the words, cut between words", () => {
    const filler = "Nothing was seized on that day, which was a quiet one. ";
    const text = `Heroin. ${filler.repeat(9)}Police in Tajikistan’s capital seized 1,200 kg of heroin. ${filler.repeat(9)}`;
    const matches = matchesIn(indexOf(text), "heroin Tajikistan 1200");
    expect(matches).toEqual([
      {
        field: "text",
        start: 456,
        fragment:
          "was seized on that day, which was a quiet one. Police in Tajikistan’s capital seized 1,200 kg of heroin. Nothing was seized on that day, which was a quiet one.",
        highlights: [
          { start: 57, end: 69, text: "Tajikistan’s" },
          { start: 85, end: 90, text: "1,200" },
          { start: 97, end: 103, text: "heroin" },
        ],
      },
    ]);
  });

  test("join what touches: characters of a script without spaces", () => {
    expect(matchesIn(indexOf("中国国家禁毒委员会。"), "禁毒委员会")[0]?.highlights).toEqual([
      { start: 4, end: 9, text: "禁毒委员会" },
    ]);
  });

  // What texts are made of that is hard to cut: characters of two units, marks, joiners, halves of pairs.
  const piece = fc.constantFrom(
    ..."heroin Алимов مخدرات 上海合作 𠮷野家 e\u0301 n\u0303 👩‍🚒 🏽 \ud83d \u200d \u0301 's 1,667,000 U.S. anti-drug the x".split(
      " ",
    ),
    ...[" ", "  ", "\n", ", ", ". ", "-", "’"],
  );
  const text = fc
    .tuple(
      fc.array(piece, { maxLength: 120 }),
      fc.string({ unit: "binary", maxLength: 40 }),
      fc.array(piece, { maxLength: 120 }),
    )
    .map(([before, middle, after]) => before.join("") + middle + after.join(""));

  test("are verbatim, and highlights are in them, whatever the text", () => {
    fc.assert(
      fc.property(text, fc.array(piece, { minLength: 1, maxLength: 6 }), (whole, words) => {
        for (const { field, fragment, start, highlights } of matchesIn(indexOf(whole), words.join(" "))) {
          expect(field).toBe("text");
          expect(whole.slice(start, start + fragment.length)).toBe(fragment);
          expect(fragment.length).toBeLessThanOrEqual(160);
          expect(highlights.length).toBeGreaterThan(0);
          highlights.forEach((highlight, place) => {
            expect(fragment.slice(highlight.start, highlight.end)).toBe(highlight.text);
            expect(highlight.start).toBeGreaterThan(highlights[place - 1]?.end ?? -1);
            expect(highlight.end).toBeGreaterThan(highlight.start);
          });
          // Neither half a character nor a character without its marks.
          for (const cut of [start, start + fragment.length])
            expect(whole.slice(cut - 1, cut + 1)).not.toMatch(/^[\uD800-\uDBFF][\uDC00-\uDFFF]$/);
          if (start > 0) expect(fragment).not.toMatch(/^\p{M}/u);
          expect(whole.slice(start + fragment.length)).not.toMatch(/^\p{M}/u);
        }
      }),
      { numRuns: 500 },
    );
  });

  test("every word that counts finds its text and is highlighted in it", () => {
    fc.assert(
      fc.property(text, (whole) => {
        const index = indexOf(whole);
        const forms: string[] = [];
        eachWord(whole, (form) => {
          if (termOf(form) !== "") forms.push(form);
          return forms.length === 20;
        });
        for (const form of forms) {
          const [match] = matchesIn(index, form);
          const terms = match?.highlights.flatMap(({ text: highlighted }) => termsOf(highlighted)) ?? [];
          expect(terms.some((term) => term.startsWith(termOf(form)))).toBe(true);
        }
      }),
      { numRuns: 200 },
    );
  });
});
