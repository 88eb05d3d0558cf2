import { describe, expect, test } from "@jest/globals";
import { documentWith, folderOf, graphOf, runQuery } from "../run-query.js";

describe("filters and orders", () => {
  test("find seizures by substance, country, period, scope and mass, the heaviest first", async () => {
    const { data, errors } = await runQuery(`{
      seizureStats(
        first: 3
        filter: { substances: [HEROIN], country: "CN", period: "2014/2016", scope: AGGREGATE, minKilograms: 1000 }
        orderBy: { field: MASS, direction: DESC }
      ) { totalCount nodes { period { edtf } mass { kilograms } } }
    }`);
    expect(errors).toEqual([]);
    expect(data).toEqual({
      seizureStats: {
        totalCount: 4,
        nodes: [
          { period: { edtf: "2014" }, mass: { kilograms: 9441 } },
          { period: { edtf: "2015" }, mass: { kilograms: 8796.14 } },
          { period: { edtf: "2016" }, mass: { kilograms: 8777.4 } },
        ],
      },
    });
  });

  test("are the same on a relation, within what it gives", async () => {
    const { data, errors } = await runQuery(`{
      country(code: "CN") {
        seizures(filter: { substances: [HEROIN], period: "2015" }) { nodes { id } }
        other: seizures(filter: { country: "TJ" }) { totalCount }
        events(filter: { place: "beijing", organizer: "Organization:paris-pact-initiative" }) { nodes { id } }
      }
      official: officials(filter: { organization: "Organization:shanghai-cooperation-organization", name: "alimov" }) { nodes { name } }
      documents(filter: { publisher: "people’s daily online", publishedOn: "2018-11" }, orderBy: { field: PUBLISHED_ON }) { nodes { title } }
      disagreements(filter: { kinds: [VINTAGE], subject: "SeizureStat:heroin-tj-2019-aggregate" }) { nodes { field kind } }
      statistics(filter: { measure: "drug crimes", period: "2017" }) { nodes { measure value } }
      organizations(filter: { member: "TJ", kinds: [INTERGOVERNMENTAL] }, orderBy: { field: NAME }) { nodes { acronym } }
    }`);
    expect(errors).toEqual([]);
    expect(data).toEqual({
      country: {
        seizures: {
          nodes: [
            { id: "SeizureStat:heroin-cn-2015-aggregate" },
            { id: "SeizureStat:heroin-cn-yunnan-sichuan-guizhou-and-guangxi-2015-aggregate" },
          ],
        },
        other: { totalCount: 0 },
        events: { nodes: [{ id: "Event:2018-11-13-expert-working-group-cn" }] },
      },
      official: { nodes: [{ name: "Rashid Alimov" }] },
      documents: { nodes: [{ title: "SCO and Paris Pact experts meet in Beijing" }] },
      disagreements: { nodes: [{ field: "mass", kind: "VINTAGE" }] },
      statistics: { nodes: [{ measure: "drug crimes dealt with", value: 411000 }] },
      organizations: { nodes: [{ acronym: "CARICC" }, { acronym: "CSTO" }, { acronym: "SCO" }] },
    });
  });

  test("mean all conditions together, and a null is no condition", async () => {
    const { data } = await runQuery(`{
      all: seizureStats { totalCount }
      none: seizureStats(filter: { country: null, substances: null }) { totalCount }
      impossible: seizureStats(filter: { country: "CN", region: "Europe" }) { totalCount nodes { id } pageInfo { startCursor hasNextPage } }
    }`);
    expect(data).toMatchObject({
      impossible: { totalCount: 0, nodes: [], pageInfo: { startCursor: null, hasNextPage: false } },
    });
    const { all, none } = data as { all: object; none: object };
    expect(none).toEqual(all);
  });

  test("passages are those that touch a stretch of the text", async () => {
    const { data } = await runQuery(`{
      documents(first: 1, filter: { publisher: "People's Daily Online" }) { nodes {
        all: passages(first: 100) { nodes { start end } }
        some: passages(filter: { from: 150, to: 300 }) { nodes { start end } }
        longest: passages(first: 1, orderBy: { field: LENGTH, direction: DESC }) { nodes { start end } }
      } }
    }`);
    type Stretch = Readonly<Record<"start" | "end", number>>;
    const [document] = (data as { documents: { nodes: Record<"all" | "some" | "longest", { nodes: Stretch[] }>[] } })
      .documents.nodes;
    const all = document?.all.nodes ?? [];
    expect(all.length).toBeGreaterThan(2);
    expect(document?.some.nodes).toEqual(all.filter(({ start, end }) => start < 300 && end > 150));
    expect(document?.longest.nodes[0]).toEqual(
      [...all].sort((a, b) => b.end - b.start - (a.end - a.start) || a.start - b.start)[0],
    );
  });
});

describe("what waits for a reviewer", () => {
  const text = "Police seized 35 tons of cocaine in Peru in 2018. Police seized 2 kg of heroin in Peru in 2019.";
  const files = documentWith("one", text, [
    {
      type: "SeizureStat",
      fields: { substance: "cocaine", massKg: 35000, country: "PE", from: "2018", to: "2018" },
      quote: "Police seized 35 tons of cocaine in Peru in 2018",
    },
    {
      type: "SeizureStat",
      status: "proposed",
      fields: { substance: "heroin", massKg: 2, country: "PE", from: "2019", to: "2019" },
      quote: "Police seized 2 kg of heroin in Peru in 2019",
    },
    { type: "Organization", status: "rejected", fields: { name: "Police" }, quote: { text: "Police", occurrence: 1 } },
  ]);
  const query = `{
    listed: seizureStats { nodes { id } }
    proposed: seizureStats(filter: { status: [PROPOSED] }) { nodes { id status country { name } claims(field: "mass") { status } } }
    every: seizureStats(filter: { status: [CONFIRMED, ACCEPTED, PROPOSED, REJECTED] }) { totalCount }
    node(id: "SeizureStat:heroin-pe-2019-aggregate") { id ... on SeizureStat { status } }
    country(code: "PE") {
      seizures { totalCount }
      proposed: seizures(filter: { status: PROPOSED }) { nodes { id } }
    }
    facts { nodes { type status } }
    review: facts(filter: { status: [PROPOSED, REJECTED] }, orderBy: { field: STATUS }) { nodes { id type status subject { id } } }
  }`;

  test("shows when it is asked for, with its status, and nowhere else", async () => {
    const { data, errors } = await runQuery(query, { graph: await graphOf(await folderOf(files)) });
    expect(errors).toEqual([]);
    expect(data).toEqual({
      listed: { nodes: [{ id: "SeizureStat:cocaine-pe-2018-aggregate" }] },
      proposed: {
        nodes: [
          {
            id: "SeizureStat:heroin-pe-2019-aggregate",
            status: "PROPOSED",
            country: { name: "Peru" },
            claims: [{ status: "PROPOSED" }],
          },
        ],
      },
      every: { totalCount: 2 },
      node: { id: "SeizureStat:heroin-pe-2019-aggregate", status: "PROPOSED" },
      country: { seizures: { totalCount: 1 }, proposed: { nodes: [{ id: "SeizureStat:heroin-pe-2019-aggregate" }] } },
      facts: { nodes: [{ type: "SeizureStat", status: "CONFIRMED" }] },
      review: {
        nodes: [
          {
            id: "Fact:one/00002",
            type: "SeizureStat",
            status: "PROPOSED",
            subject: { id: "SeizureStat:heroin-pe-2019-aggregate" },
          },
          { id: "Fact:one/00003", type: "Organization", status: "REJECTED", subject: null },
        ],
      },
    });
  });
});

describe("conditions that cannot be met are the client's mistakes", () => {
  const refused = (filter: string) => runQuery(`{ seizureStats(filter: ${filter}) { totalCount } }`);
  test.each([
    ["bounds that leave nothing between them", "{ minKilograms: 10, maxKilograms: 5 }"],
    ["a mass below zero", "{ minKilograms: -1 }"],
    ["a list of nothing", "{ substances: [] }"],
    ["no status at all", "{ status: [] }"],
    ["a country by its name", '{ country: "China" }'],
    ["the id of another type", '{ organization: "Country:CN" }'],
    ["a region of signs", '{ region: "***" }'],
    ["a text for a region", `{ region: "${"x".repeat(257)}" }`],
  ])("%s", async (_name, filter) => {
    const { errors } = await refused(filter);
    expect(errors).toEqual([{ message: "Argument Validation Error", code: "BAD_USER_INPUT", path: ["seizureStats"] }]);
  });

  test.each(["2017/2011", "soon", "", "2018-02-30", "2018-13"])("a period %j", async (period) => {
    await expect(refused(`{ period: "${period}" }`)).rejects.toThrow("Expected an EDTF date");
  });
});
