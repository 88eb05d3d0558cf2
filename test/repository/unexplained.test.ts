import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { type Passage, passageAt } from "../../src/documents/passage.js";
import { coverageOf, outsideOf } from "../../src/review/coverage.js";
import { readOut } from "../../src/reader/read-out.js";
import { loadGraph } from "../../src/cli/load-graph.js";
import { documentWith, folderOf, graphOf, runQuery } from "../run-query.js";

const sentence =
  "Police in Tajikistan seized 25 kg of heroin. Then 8 came. The price was 7 or so, and 3 of them, at 5.";
const country = { type: "Country", fields: { iso2: "TJ" }, quote: "Tajikistan" };
const eight = { type: "Country", fields: { iso2: "TJ" }, quote: "Then 8 came", status: "rejected" };
const query = `query ($first: Int, $after: String) {
  documents(first: 100) { nodes { title unexplained(first: $first, after: $after) {
    totalCount pageInfo { endCursor hasNextPage } nodes { before quote after start end row column } } } } }`;

interface Answer {
  documents: {
    nodes: {
      title: string;
      unexplained: { totalCount: number; pageInfo: { endCursor: string }; nodes: { quote: string }[] };
    }[];
  };
}
const quotesIn = async (files: Record<string, string>): Promise<unknown> => {
  const { data } = await runQuery<Answer>(query, { graph: await graphOf(await folderOf(files)) });
  return data.documents.nodes.map(({ unexplained }) => unexplained.nodes.map(({ quote }) => quote));
};

describe("the numbers of a text that nothing accounts for", () => {
  test("stand between their neighbours, in the order of the text, page by page, and are one batch", async () => {
    const graph = await graphOf(await folderOf({ ...documentWith("a", sentence, [country]), "b.txt": "No number." }));
    const first = await runQuery<Answer>(query, { graph, variables: { first: 2 } });
    expect(first.errors).toEqual([]);
    expect(first.batches).toEqual(["list × 1", "Document.unexplained × 2"]);
    const [a, b] = first.data.documents.nodes;
    expect(b).toEqual({
      title: "b",
      unexplained: { totalCount: 0, pageInfo: { endCursor: null, hasNextPage: false }, nodes: [] },
    });
    expect(a?.unexplained).toMatchObject({
      totalCount: 4,
      pageInfo: { hasNextPage: true },
      nodes: [
        {
          before: "Police in Tajikistan seized 25 kg of heroin. Then ",
          quote: "8",
          after: " came. The price was 7 or so, and 3 of them, at 5.",
          start: 50,
          end: 51,
          row: null,
          column: null,
        },
        { quote: "7", start: 72, end: 73 },
      ],
    });
    const next = await runQuery(
      'query ($after: String) { document(id: "Document:a") { unexplained(after: $after) { nodes { quote } } } }',
      { graph, variables: { after: a?.unexplained.pageInfo.endCursor } },
    );
    expect(next.data).toEqual({ document: { unexplained: { nodes: [{ quote: "3" }, { quote: "5" }] } } });
  });

  test("are those that the facts read from it leave, when nobody has reviewed it", async () => {
    expect(await quotesIn({ "a.txt": sentence })).toEqual([["8", "7", "3", "5"]]);
  });

  test("are none that stand in the quote of a fact, were it a rejected one", async () => {
    const files = documentWith("a", sentence, [country, eight]);
    expect(await quotesIn(files)).toEqual([["7", "3", "5"]]);
    // What is answered differs, and so must the snapshot's name.
    const other = await graphOf(await folderOf(documentWith("a", sentence, [country])));
    expect((await graphOf(await folderOf(files))).snapshotId).not.toBe(other.snapshotId);
  });

  test("are not looked for in a table", async () => {
    expect(await quotesIn({ "a.csv": "country,bags\nTajikistan,12\n" })).toEqual([[]]);
  });

  test("are as many as check counts, in every text at hand", async () => {
    const texts = readdirSync("test/gold").filter((name) => name.endsWith(".txt"));
    const gold = await folderOf(
      Object.fromEntries(texts.map((name) => [name, readFileSync(join("test/gold", name), "utf8")])),
    );
    const { graph, documents } = await loadGraph(["documents", gold], { proposed: false });
    const answers = await graph.unexplained(graph.all("Document"));
    const found = new Map(graph.all("Document").map(({ id }, index) => [id, answers[index]?.length]));
    const counted = documents.map((document): [string, number] => [
      `Document:${document.key}`,
      document.format.kind === "table" ? 0 : coverageOf(document, document.current ?? readOut(document)).unexplained,
    ]);
    expect(found).toEqual(new Map(counted));
    expect(answers.flat().length).toBeGreaterThan(50);
  });
});

describe("a reviewed text", () => {
  test("is read when its numbers are first asked for, and remembered", async () => {
    const graph = await graphOf(await folderOf(documentWith("a", sentence, [country])));
    const documents = graph.all("Document");
    expect(documents.map(({ unexplained }) => unexplained)).toEqual([null]);
    const [[once], [again]] = await Promise.all([graph.unexplained(documents), graph.unexplained(documents)]);
    expect(once).toHaveLength(4);
    expect(again).toBe(once);
  });

  test("that is long is read when it is loaded: no request waits for it", async () => {
    const padding = "The road is long and the night is dark. ".repeat(750);
    const short = documentWith("a", sentence + " " + padding.slice(0, 29_000), [country]);
    const long = documentWith("b", sentence + " " + padding, [country]);
    const graph = await graphOf(await folderOf({ ...short, ...long }));
    const [a, b] = graph.all("Document");
    expect([a?.unexplained, b?.unexplained?.length]).toEqual([null, 4]);
    expect(graph.all("Fact").map(({ status }) => status)).toEqual(["confirmed", "confirmed"]);
  });

  test("does not hold up others: they have their turn before the next one is read", async () => {
    const graph = await graphOf(
      await folderOf({ ...documentWith("a", sentence, [country]), ...documentWith("b", sentence, [country]) }),
    );
    let turns = 0;
    setImmediate(() => (turns += 1));
    await graph.unexplained(graph.all("Document"));
    expect(turns).toBe(1);
  });
});

test("a number is outside of all quotes just when none holds the whole of it", () => {
  const text = "0".repeat(60);
  const stretches = fc
    .array(fc.tuple(fc.nat(50), fc.integer({ min: 1, max: 9 })), { maxLength: 12 })
    .map((pairs) => pairs.map(([start, length]) => passageAt(text, start, start + length)));
  fc.assert(
    fc.property(stretches, stretches, (quotes, some) => {
      const numbers = [...some].sort((a, b) => a.start - b.start);
      const isHeld = ({ start, end }: Passage): boolean =>
        quotes.some((quote) => quote.start <= start && end <= quote.end);
      expect(outsideOf(quotes, numbers)).toEqual(numbers.filter((number) => !isHeld(number)));
    }),
  );
});
