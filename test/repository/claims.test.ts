import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { Citation } from "../../src/model/citation.js";
import { folderOf, graphOf, runQuery, shippedGraph } from "../run-query.js";

const citationAt = (text: string, start: number, end: number): Citation =>
  new Citation({ documentId: "Document:a", text, column: null }, start, end, null);

/** Half of a character that takes two code units. */
const half = /\p{Surrogate}/u;

describe("the neighbours of a passage", () => {
  test("are the text around it, for everything that the shipped documents cite", async () => {
    const graph = await shippedGraph();
    const documents = graph.all("Document");
    const texts = new Map(documents.map(({ id, text }) => [id, text]));
    const cited = graph.all("Fact").flatMap((fact) => [fact, ...fact.claims].flatMap(({ citations }) => citations));
    const citations = [...cited, ...(await graph.unexplained(documents)).flat()];
    expect(citations.length).toBeGreaterThan(2000);
    const wrong = citations.filter(({ documentId, start, end, before, quote, after }) => {
      const text = texts.get(documentId) ?? "";
      const around = text.slice(Math.max(0, start - 80), end + 80);
      return before + quote + after !== around || text.slice(start - before.length, start) !== before;
    });
    expect(wrong).toEqual([]);
  });

  test("are 80 code units, or 79 where the 80th is half of a character", () => {
    const text = fc.string({ unit: fc.constantFrom("a", " ", "é", "麻", "💊", "🇹🇯"), maxLength: 300 });
    fc.assert(
      fc.property(text, fc.nat(), fc.nat(), (words, one, other) => {
        const places = [0, ...Array.from(words).map((_each, index, all) => all.slice(0, index + 1).join("").length)];
        const [start = 0, end = 0] = [one, other].map((at) => places[at % places.length] ?? 0).sort((a, b) => a - b);
        const { before, quote, after } = citationAt(words, start, end);
        expect(words.slice(start - before.length, end + after.length)).toBe(before + quote + after);
        expect(before + after).not.toMatch(half);
        const short = [Math.min(80, start) - before.length, Math.min(80, words.length - end) - after.length];
        expect(short.every((missing) => missing === 0 || missing === 1)).toBe(true);
      }),
    );
    const pills = "💊".repeat(60);
    const { before, after } = citationAt(`a${pills}b${pills}`, 121, 122);
    expect([before, after]).toEqual(["💊".repeat(40), "💊".repeat(40)]);
    const odd = citationAt(`${pills}ab${pills}`, 121, 121);
    expect([odd.before, odd.after]).toEqual([`${"💊".repeat(39)}a`, `b${"💊".repeat(39)}`]);
  });
});

test("a claim says whether its value was carried from elsewhere or assumed, and is proposed then", async () => {
  const first = "Police in Chile seized 2 tons of cocaine on 4 May 2014.";
  const folder = await folderOf({ "a.txt": `${first} In a car 31 kg were seized.\n` });
  const query = `{ seizureStats(filter: { maxKilograms: 31 }) { nodes { claims { field raw rule carried status } } } }`;
  const { data } = await runQuery(query, { graph: await graphOf(folder) });
  expect(data).toEqual({
    seizureStats: {
      nodes: [
        {
          claims: [
            { field: "substance", raw: "cocaine", rule: "substance/lexicon", carried: true, status: "ACCEPTED" },
            { field: "mass", raw: "31 kg", rule: "mass/kilogram", carried: false, status: "ACCEPTED" },
            { field: "mass.qualifier", raw: "31 kg", rule: "qualifier/words", carried: false, status: "ACCEPTED" },
            { field: "scope", raw: "31 kg", rule: "scope/incident", carried: false, status: "ACCEPTED" },
            { field: "seizedBy", raw: "Police in Chile", rule: "words", carried: true, status: "PROPOSED" },
            { field: "country", raw: "Chile", rule: "country/carried", carried: true, status: "PROPOSED" },
            {
              field: "period.start",
              raw: "4 May 2014",
              rule: "date/day-month-year",
              carried: true,
              status: "PROPOSED",
            },
          ],
        },
      ],
    },
  });
});
