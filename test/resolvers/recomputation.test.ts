import { describe, expect, test } from "@jest/globals";
import { documentWith, folderOf, graphOf, runQuery, sha256 } from "../run-query.js";

const six = ["CN", "KG", "KZ", "RU", "TJ", "UZ"];
const eight = ["CN", "IN", "KG", "KZ", "PK", "RU", "TJ", "UZ"];
const codes = (list: string[]): object[] => list.map((code) => ({ code }));

const recomputations = `recomputations { membersAt members { code } kilograms differenceKilograms ratio share claimedShare
  missing { year country { code } } region { name kilograms rows { totalCount } } rows(first: 1) { totalCount nodes { id } } }`;

describe("the figures of the SCO's member states for 2011 to 2017", () => {
  test.each([
    [
      "heroin",
      { kilograms: 514_274.106, claimedShare: 0.38, missing: [] },
      { kilograms: 193_439.941, differenceKilograms: 12_439.941, ratio: 1.07, share: 0.376, rows: 56 },
      { kilograms: 81_203.18, differenceKilograms: -99_796.82, ratio: 0.449, share: 0.158, rows: 42 },
    ],
    [
      "hashish",
      {
        kilograms: 7_177_771.762,
        claimedShare: 0.26,
        missing: [2012, 2013, 2015, 2016].map((year) => ({ year, country: { code: "CN" } })),
      },
      { kilograms: 1_717_374.57, differenceKilograms: 50_374.57, ratio: 1.03, share: 0.239, rows: 52 },
      { kilograms: 36_316.882, differenceKilograms: -1_630_683.118, ratio: 0.0218, share: 0.00506, rows: 38 },
    ],
  ])(
    "%s: the later membership comes close to the claim, the one of the time does not",
    async (substance, both, of2018, of2011) => {
      const { data, errors } = await runQuery(
        `{ seizureStat(id: "SeizureStat:${substance}-sco-member-states-2011-2017-aggregate") { mass { kilograms } ${recomputations} } }`,
      );
      const expected = ({ rows, ...figures }: typeof of2018, membersAt: string, members: string[]): object => ({
        membersAt,
        members: codes(members),
        ...figures,
        claimedShare: both.claimedShare,
        missing: both.missing,
        region: { name: "Eurasia", kilograms: both.kilograms, rows: { totalCount: 14 } },
        rows: { totalCount: rows, nodes: [{ id: `SeizureStat:${substance}-cn-2011-aggregate` }] },
      });
      expect(errors).toEqual([]);
      expect(data).toEqual({
        seizureStat: {
          mass: { kilograms: substance === "heroin" ? 181_000 : 1_667_000 },
          recomputations: [expected(of2018, "2018-11-13", eight), expected(of2011, "2011", six)],
        },
      });
    },
  );

  test("a figure without a publication is computed for the beginning and the end of its period", async () => {
    const { data } = await runQuery(
      `{ seizureStat(id: "SeizureStat:heroin-sco-members-of-2011-to-2016-2011-2017-aggregate") { recomputations { membersAt kilograms ratio members { code } } } }`,
    );
    expect(data).toEqual({
      seizureStat: {
        recomputations: [
          { membersAt: "2011", kilograms: 81_203.18, ratio: 1, members: codes(six) },
          { membersAt: "2017", kilograms: 193_439.941, ratio: 2.38, members: codes(eight) },
        ],
      },
    });
  });

  test("Eurasia is stated country by country, and rests on the rows of Asia and of Europe", async () => {
    const { data } = await runQuery<{
      seizureStat: { recomputations: { region: { countries: string[]; rows: { nodes: { region: string }[] } } }[] };
    }>(
      `{ seizureStat(id: "SeizureStat:heroin-sco-member-states-2011-2017-aggregate") { recomputations { region { countries rows { nodes { region } } } } } }`,
    );
    const region = data.seizureStat.recomputations[0]?.region;
    expect(region?.countries).toHaveLength(103);
    expect(region?.countries).toEqual(expect.arrayContaining(eight));
    expect(region?.rows.nodes.map((row) => row.region)).toEqual([
      ...Array<string>(7).fill("Asia"),
      ...Array<string>(7).fill("Europe"),
    ]);
  });

  test("all seizures of a page are asked for in one batch, and most have nothing to recompute", async () => {
    const { data, batches } = await runQuery<{ seizureStats: { nodes: { recomputations: unknown[] }[] } }>(
      "{ seizureStats(last: 100) { nodes { recomputations { kilograms } } } }",
    );
    expect(batches).toEqual(["list × 1", "SeizureStat.recomputations × 100"]);
    expect(data.seizureStats.nodes.filter((node) => node.recomputations.length > 0)).toHaveLength(2);
  });
});

describe("a group with a few rows", () => {
  const members =
    "country,organization,role,since\nChina,Border League,member,2010\nLaos,Border League,member,2010\nThailand,Border League,member,2016-07\nMyanmar,Border League,observer,2010\n";
  const rows =
    "country,substance,from,to,kilograms\nChina,opium,2015,2015,100\nChina,opium,2016-01,2016-06,40\nChina,opium,2016-07,2016-12,60\nLaos,opium,2015,2015,30\nLaos,opium,2016-01,2016-03,5\nThailand,opium,2016,2016,7\nMyanmar,opium,2015,2016,9000\n";
  const regionRows =
    "region,substance,from,to,kilograms\nAsia,opium,2015,2015,1000\nEurope,opium,2014,2014,10\nEurasia,opium,2014,2014,5000\nEurasia,opium,2015,2015,2000\nEurasia,opium,2016,2016,3000\n";
  const text =
    "The Border League's members seized 400 kg of opium in 2015 and 2016, 12 percent of the opium seized in Asia. The police of Laos alone seized 90 kg of opium from April 2016 on.";
  const table = (text: string, type: string, columns: object, fields: object): string =>
    JSON.stringify({ sha256: sha256(text), table: { type, status: "confirmed", columns, fields } });
  const seizures = (of: string, csv: string): string =>
    table(
      csv,
      "SeizureStat",
      { [of]: of, substance: "substance", from: "from", to: "to", kilograms: "massKg" },
      { scope: "aggregate" },
    );
  const graphWith = async (fields: object): ReturnType<typeof graphOf> => {
    const membership = { country: "country", organization: "organization", role: "role", since: "from" };
    const group = { substance: "opium", massKg: 400, seizedBy: "Border League members", from: "2015", to: "2016" };
    const share = { share: 0.12, shareOf: "the opium seized in Asia" };
    const police = {
      substance: "opium",
      massKg: 90,
      seizedBy: "police of Laos",
      country: "LA",
      from: "2016-04",
      to: "2016-12",
    };
    const facts = [
      { type: "Organization", fields: { name: "Border League" }, quote: "Border League" },
      { type: "SeizureStat", fields: { ...group, ...share, ...fields }, quote: text },
      {
        type: "SeizureStat",
        fields: police,
        quote: "The police of Laos alone seized 90 kg of opium from April 2016 on",
      },
    ];
    return graphOf(
      await folderOf({
        "members.csv": members,
        "members.facts.yaml": table(members, "Membership", membership, { to: ".." }),
        "rows.csv": rows,
        "rows.facts.yaml": seizures("country", rows),
        "regions.csv": regionRows,
        "regions.facts.yaml": seizures("region", regionRows),
        ...documentWith("league", text, facts, { publishedOn: { value: "2016-12", basis: "the address" } }),
      }),
    );
  };
  const claimed = "SeizureStat:opium-border-league-members-2015-2016-aggregate";

  test("says for which members and years there is none", async () => {
    const graph = await graphWith({});
    const { data } = await runQuery(`{ seizureStat(id: "${claimed}") { ${recomputations} } }`, { graph });
    const common = {
      claimedShare: 0.12,
      share: null,
      region: { name: "Asia", kilograms: null, rows: { totalCount: 0 } },
    };
    expect(data).toEqual({
      seizureStat: {
        recomputations: [
          {
            ...common,
            membersAt: "2016-12",
            members: codes(["CN", "LA", "TH"]),
            kilograms: 242,
            differenceKilograms: -158,
            ratio: 0.605,
            missing: [
              { year: 2016, country: { code: "LA" } },
              { year: 2015, country: { code: "TH" } },
            ],
            rows: { totalCount: 6, nodes: [{ id: "SeizureStat:opium-cn-2015-aggregate" }] },
          },
          {
            ...common,
            membersAt: "2015",
            members: codes(["CN", "LA"]),
            kilograms: 235,
            differenceKilograms: -165,
            ratio: 0.588,
            missing: [{ year: 2016, country: { code: "LA" } }],
            rows: { totalCount: 5, nodes: [{ id: "SeizureStat:opium-cn-2015-aggregate" }] },
          },
        ],
      },
    });
  });

  test.each([
    ["the opium seized in Asia", { name: "Asia", kilograms: null, rows: { nodes: [] } }, null],
    [
      "the opium seized in Asia and Europe",
      {
        name: "Eurasia",
        kilograms: 5000,
        rows: { nodes: [{ period: { edtf: "2015" } }, { period: { edtf: "2016" } }] },
      },
      0.0484,
    ],
    ["the opium seized in Central Asia", null, null],
  ])("has a share of %s only when rows cover all of it all the time", async (shareOf, region, share) => {
    const { data } = await runQuery<{ seizureStat: { recomputations: object[] } }>(
      `{ seizureStat(id: "${claimed}") { recomputations { share region { name kilograms rows { nodes { period { edtf } } } } } } }`,
      { graph: await graphWith({ shareOf }) },
    );
    expect(data.seizureStat.recomputations[0]).toEqual({ share, region });
  });

  test.each([
    ["of which no member has a row", { substance: "heroin" }, claimed.replace("opium", "heroin")],
    [
      "without a period",
      { from: undefined, to: undefined },
      "SeizureStat:opium-border-league-members-aggregate-league",
    ],
    [
      "without a mass",
      { massKg: undefined },
      "SeizureStat:opium-border-league-members-2015-2016-share-of-the-opium-seized-in-asia-aggregate",
    ],
    [
      "of members and observers",
      { seizedBy: "Border League members and observers" },
      claimed.replace("members", "members-and-observers"),
    ],
    [
      "within a region",
      { region: "the Mekong" },
      claimed.replace("members-", "members-the-mekong-").replace("the-mekong", "mekong"),
    ],
    ["of nobody that has members", { seizedBy: "five patrols" }, "SeizureStat:opium-five-patrols-2015-2016-aggregate"],
  ])("is not recomputed from a figure %s", async (_what, fields, id) => {
    const { data } = await runQuery(`{ seizureStat(id: "${id}") { recomputations { kilograms } } }`, {
      graph: await graphWith(fields),
    });
    expect(data).toEqual({ seizureStat: { recomputations: [] } });
  });
});
