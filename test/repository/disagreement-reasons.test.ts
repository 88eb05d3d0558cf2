import { describe, expect, test } from "@jest/globals";
import { documentWith, folderOf, graphOf, runQuery } from "../run-query.js";

const seized = (massKg: number, quote: string, more: object = {}, of: object = {}): object => ({
  type: "SeizureStat",
  fields: { substance: "opium", massKg, country: "KG", from: "2015", to: "2015", ...more },
  quote,
  ...of,
});
type Source = readonly [fact: object, document: object];

/** The kind and the reason of the one difference of two sources. */
async function differenceOf(first: Source, second: Source): Promise<unknown> {
  const text = "8,796 kg, 8.8 tons, 9,900 kg or over 8.7 tons in Kyrgyzstan in 2015";
  const graph = await graphOf(
    await folderOf({
      ...documentWith("first", text, [first[0]], first[1]),
      ...documentWith("second", text, [second[0]], second[1]),
    }),
  );
  const { data, errors } = await runQuery("{ disagreements { nodes { kind reason } } }", { graph });
  expect(errors).toEqual([]);
  return (data as { disagreements: { nodes: unknown[] } }).disagreements.nodes;
}

const exact = seized(8796, "8,796 kg");
const other = seized(9900, "9,900 kg");
const by = (publisher: string, publishedOn?: string): object => ({ publisher, ...(publishedOn && { publishedOn }) });

describe("the reason of a difference", () => {
  test.each<readonly [string, Source, Source, string]>([
    [
      "ROUNDING",
      [seized(8800, "8.8 tons"), by("The News", "2017")],
      [exact, by("The Bureau", "2016")],
      "8796 kg, rounded to the nearest 100, is 8800 kg.",
    ],
    [
      "ROUNDING",
      [seized(9000, "8.8 tons", { qualifier: "about" }), by("The News", "2017")],
      [seized(8765, "8,796 kg"), by("The Bureau", "2016")],
      '9000 kg is said with "about", and 8765 kg is within 5 percent of it.',
    ],
    [
      "ROUNDING",
      [seized(8700, "over 8.7 tons", { qualifier: "over" }), by("The News", "2017")],
      [exact, by("The Bureau", "2016")],
      '8700 kg is said with "over", and 8796 kg is at most a tenth more.',
    ],
    [
      "VINTAGE",
      [exact, by("The Bureau", "2016")],
      [other, by("The Bureau", "2018-03-01")],
      "Both are by The Bureau, which gave 8796 kg in 2016 and 9900 kg on 2018-03-01; the later publication revises the earlier.",
    ],
    [
      "VINTAGE",
      [other, { ...by("The Bureau"), edition: "2019" }],
      [exact, { ...by("The Bureau"), edition: "2022" }],
      "Both are by The Bureau, in two editions: 9900 kg in the one up to 2019, 8796 kg in the one up to 2022.",
    ],
    [
      "UNEXPLAINED",
      [exact, by("The Bureau", "2016")],
      [other, by("The Bureau")],
      "Nothing on record explains the difference: 8796 kg by first, 9900 kg by second.",
    ],
    [
      "UNEXPLAINED",
      [exact, by("The Bureau", "2018")],
      [other, by("The News", "2016")],
      "Nothing on record explains the difference: 8796 kg by The Bureau, 9900 kg by The News.",
    ],
    [
      "SCOPE",
      [exact, by("The Bureau", "2016")],
      [seized(9900, "9,900 kg", {}, { differsBy: "scope", note: "The army is counted too." }), by("The News", "2018")],
      "The sidecar of second says: The army is counted too.",
    ],
    [
      "DEFINITION",
      [seized(8796, "8,796 kg", {}, { differsBy: "definition" }), by("The Bureau", "2016")],
      [other, by("The News", "2018")],
      "The sidecar of first says that the difference is one of definition, and gives no reason.",
    ],
  ])("%s", async (kind, first, second, reason) => {
    expect(await differenceOf(first, second)).toEqual([{ kind, reason }]);
  });

  test("is not needed where both ends are open", async () => {
    const meeting = { type: "Event", fields: { name: "Operation Lynx", from: "2003", to: ".." }, quote: "since 2003" };
    const text = "Operation Lynx, since 2003.";
    const graph = await graphOf(
      await folderOf({ ...documentWith("first", text, [meeting]), ...documentWith("second", text, [meeting]) }),
    );
    const { data } = await runQuery("{ events { nodes { period { edtf } } } disagreements { totalCount } }", { graph });
    expect(data).toEqual({ events: { nodes: [{ period: { edtf: "2003/.." } }] }, disagreements: { totalCount: 0 } });
  });
});

test("differences are found by country, type of record, kind and field", async () => {
  const founded = (year: string): object => ({
    type: "Organization",
    fields: { name: "Lynx Centre", founded: year, country: "KG" },
    quote: "Lynx Centre",
  });
  const graph = await graphOf(
    await folderOf({
      ...documentWith(
        "first",
        "Lynx Centre. 8,796 kg. 5 kg.",
        [founded("1996"), exact, seized(5, "5 kg", { country: "TJ" })],
        by("The Bureau", "2016"),
      ),
      ...documentWith(
        "second",
        "Lynx Centre. 9,900 kg. 7 kg.",
        [founded("2009"), other, seized(7, "7 kg", { country: "TJ" })],
        by("The News", "2018"),
      ),
    }),
  );
  const { data, errors } = await runQuery(
    `{
      byCountry: disagreements(filter: { country: "TJ" }) { nodes { id } }
      byType: disagreements(filter: { types: ["Organization"] }) { nodes { id } }
      byBoth: disagreements(filter: { country: "Country:KG", types: ["SeizureStat"], kinds: [UNEXPLAINED], field: "massKg" }) { nodes { id } }
      byKind: disagreements(filter: { kinds: [VINTAGE] }) { totalCount }
      none: disagreements(filter: { country: "CN" }) { totalCount }
    }`,
    { graph },
  );
  expect(errors).toEqual([]);
  expect(data).toEqual({
    byCountry: { nodes: [{ id: "Disagreement:SeizureStat:opium-tj-2015-aggregate#massKg" }] },
    byType: { nodes: [{ id: "Disagreement:Organization:lynx-center-kg#founded" }] },
    byBoth: { nodes: [{ id: "Disagreement:SeizureStat:opium-kg-2015-aggregate#massKg" }] },
    byKind: { totalCount: 0 },
    none: { totalCount: 0 },
  });
});
