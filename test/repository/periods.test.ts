import { describe, expect, test } from "@jest/globals";
import { documentWith, folderOf, graphOf, runQuery } from "../run-query.js";

const periods = "nodes { period { edtf start end text } }";

describe("a text that nothing dates", () => {
  const text =
    "A seminar on precursors opened in Oslo on Tuesday. The police of Norway seized 25 kg of opium on Monday. The Nordic Customs Academy trained 200 customs officers last year.";
  const words = (printed: string): object => ({
    nodes: [{ period: { edtf: null, start: null, end: null, text: printed } }],
  });

  test("has periods of words alone, which claims show and no date finds", async () => {
    const graph = await graphOf(await folderOf({ "article.txt": text }));
    const { data, errors } = await runQuery(
      `{ events(orderBy: { field: PERIOD }) { ${periods} } seizureStats(orderBy: { field: PERIOD }) { ${periods} }
         trainingPrograms(orderBy: { field: PERIOD }) { ${periods} }
         claimed: events { nodes { claims(field: "period") { field value raw rule } } }
         dated: events(filter: { period: "1900/2100" }) { totalCount } }`,
      { graph },
    );
    expect(errors).toEqual([]);
    expect(data).toEqual({
      events: words("on Tuesday"),
      seizureStats: words("on Monday"),
      trainingPrograms: words("last year"),
      claimed: {
        nodes: [
          {
            claims: [
              { field: "period.text", value: "on Tuesday", raw: "on Tuesday", rule: "date/weekday-up-to-publication" },
            ],
          },
        ],
      },
      dated: { totalCount: 0 },
    });
  });

  test("has dates once its sidecar says when it was published", async () => {
    const document = "document:\n  publishedOn: { value: 2018-11-15, basis: the address }\n";
    const graph = await graphOf(await folderOf({ "article.txt": text, "article.facts.yaml": document }));
    const { data } = await runQuery(`{ events { ${periods} } }`, { graph });
    expect(data).toEqual({
      events: { nodes: [{ period: { edtf: "2018-11-13", start: "2018-11-13", end: null, text: "on Tuesday" } }] },
    });
  });
});

test.each([
  ["since 2003", { from: "2003" }, "2003/.."],
  ["since 9 July 2015", { from: "2015-07-09" }, "2015-07-09/.."],
  ["since 2003", { from: "2003", to: "2017" }, "2003/2017"],
  ["in 2003", { from: "2003" }, "2003"],
  ["until 2014", { to: "2014" }, "../2014"],
])("a person's fact of %s with %j is of %s", async (words, time, edtf) => {
  const says = `Operation Fjord has been run ${words}`;
  const event = { type: "Event", fields: { name: "Operation Fjord", kind: "operation", ...time }, quote: says };
  const graph = await graphOf(await folderOf(documentWith("article", `${says}.`, [event])));
  const { data } = await runQuery("{ events { nodes { period { edtf } } } }", { graph });
  expect(data).toEqual({ events: { nodes: [{ period: { edtf } }] } });
});
