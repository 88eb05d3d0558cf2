import { describe, expect, test } from "@jest/globals";
import { documentWith, folderOf, graphOf, runQuery, sha256, shippedGraph } from "../run-query.js";

interface Left {
  reason: string;
  kilograms: number | null;
  claim: { raw: string; document: { publishedOn: string } } | null;
  seizure: { id: string };
  countedInstead: { id: string } | null;
  explanation: string;
}
interface Totals {
  seizureTotals: {
    totals: {
      substance: string | null;
      country: { code: string } | null;
      organization: { acronym: string } | null;
      year: number | null;
      kilograms: number;
      qualifier: string;
      scope: string;
      figureCount: number;
      seizures: { nodes: { id: string }[] };
      leftOut: Left[];
    }[];
    leftOut: Left[];
  };
}

const leftOut =
  "leftOut { reason kilograms claim { raw document { publishedOn } } seizure { id } countedInstead { id } explanation }";
const query = `query ($groupBy: [SeizureGrouping!]!) { seizureTotals(groupBy: $groupBy) {
  totals { substance country { code } organization { acronym } year kilograms qualifier scope figureCount seizures { nodes { id } } ${leftOut} } ${leftOut} } }`;
const totalsBy = async (...groupBy: string[]): Promise<Totals["seizureTotals"]> =>
  (await runQuery<Totals>(query, { variables: { groupBy } })).data.seizureTotals;

describe("the documents that ship, added up", () => {
  test("heroin by country in 2015", async () => {
    const { totals } = await totalsBy("SUBSTANCE", "COUNTRY", "YEAR");
    const heroin = totals.filter(({ substance, year }) => substance === "HEROIN" && year === 2015);
    expect(
      heroin.map(({ country, kilograms, qualifier, figureCount }) => [
        country?.code,
        kilograms,
        qualifier,
        figureCount,
      ]),
    ).toEqual([
      ["CN", 8796.14, "EXACT", 1],
      ["IN", 1416, "EXACT", 1],
      ["KG", 344.453, "EXACT", 1],
      ["KZ", 464, "EXACT", 1],
      ["PK", 16347.83, "EXACT", 1],
      ["RU", 1998.789, "EXACT", 1],
      ["TJ", 498.9, "EXACT", 1],
      ["UZ", 147.9, "EXACT", 1],
    ]);
    expect(heroin[0]).toEqual({
      substance: "HEROIN",
      country: { code: "CN" },
      organization: null,
      year: 2015,
      kilograms: 8796.14,
      qualifier: "EXACT",
      scope: "AGGREGATE",
      figureCount: 1,
      seizures: { nodes: [{ id: "SeizureStat:heroin-cn-2015-aggregate" }] },
      leftOut: [
        {
          reason: "OTHER_CLAIM",
          kilograms: 8800,
          claim: { raw: "8.8 tons", document: { publishedOn: "2016-02-19" } },
          seizure: { id: "SeizureStat:heroin-cn-2015-aggregate" },
          countedInstead: { id: "SeizureStat:heroin-cn-2015-aggregate" },
          explanation:
            "8,800 kg is what China News Service (2016-02-19) gives for heroin (China, 2015); 8,796.14 kg, which United Nations Office on Drugs and Crime (edition up to 2019) gives, is added.",
        },
        {
          reason: "OVERLAPS",
          kilograms: 7300,
          claim: null,
          seizure: { id: "SeizureStat:heroin-cn-yunnan-sichuan-guizhou-and-guangxi-2015-aggregate" },
          countedInstead: { id: "SeizureStat:heroin-cn-2015-aggregate" },
          explanation:
            "7,300 kg of heroin (Yunnan, Sichuan, Guizhou and Guangxi, China, 2015) may count the same seizures as 8,796.14 kg of heroin (China, 2015), which is added.",
        },
      ],
    });
  });

  test("Tajikistan in 2019: of two vintages the later is added and the other is listed", async () => {
    const { totals } = await totalsBy("YEAR", "SUBSTANCE", "COUNTRY");
    const tajikistan = totals.filter(({ country, year }) => country?.code === "TJ" && year === 2019);
    expect(tajikistan.map(({ substance, kilograms, leftOut: left }) => ({ substance, kilograms, left }))).toEqual(
      [
        ["HASHISH", 2, 2.384, "hashish"],
        ["HEROIN", 172, 498.951, "heroin"],
      ].map(([substance, kilograms, other, name]) => ({
        substance,
        kilograms,
        left: [
          {
            reason: "OTHER_VINTAGE",
            kilograms: other,
            claim: { raw: String(other), document: { publishedOn: null } },
            seizure: { id: `SeizureStat:${name}-tj-2019-aggregate` },
            countedInstead: { id: `SeizureStat:${name}-tj-2019-aggregate` },
            explanation: `${other} kg is what United Nations Office on Drugs and Crime (edition up to 2019) gives for ${name} (Tajikistan, 2019); ${kilograms} kg, which United Nations Office on Drugs and Crime (edition up to 2022) gives, is added.`,
          },
        ],
      })),
    );
  });

  test("heroin in China year by year, and in all years", async () => {
    const byYear = await totalsBy("SUBSTANCE", "COUNTRY", "YEAR");
    const ofChina = (totals: Totals["seizureTotals"]["totals"]): typeof totals =>
      totals.filter(({ substance, country }) => substance === "HEROIN" && country?.code === "CN");
    expect(ofChina(byYear.totals).map(({ year, kilograms }) => [year, kilograms])).toEqual([
      [2004, 10_800],
      [2005, 7100],
      [2006, 5800],
      [2007, 4600],
      [2011, 7083.74],
      [2012, 7287.09],
      [2013, 8552.89],
      [2014, 9441],
      [2015, 8796.14],
      [2016, 8777.4],
      [2017, 9515.91],
      [2018, 6282],
      [2019, 6136],
      [2020, 3771.5],
      [2021, 1805.6],
      [2022, 1306.6],
    ]);
    const { totals } = await totalsBy("SUBSTANCE", "COUNTRY");
    expect(ofChina(totals).map(({ kilograms, figureCount, year }) => [kilograms, figureCount, year])).toEqual([
      [107_055.87, 16, null],
    ]);
  });

  test("by substance, which is the grouping when none is given, no sum is added to what it was computed from", async () => {
    const { data } = await runQuery<Totals>(
      `{ seizureTotals { totals { substance kilograms figureCount ${leftOut} } } }`,
    );
    const heroin = data.seizureTotals.totals.find(({ substance }) => substance === "HEROIN");
    expect([heroin?.kilograms, heroin?.figureCount]).toEqual([692_433.122, 60]);
    const graph = await shippedGraph();
    const ours = new Set(
      graph
        .all("Document")
        .filter(({ publisher }) => publisher === "drug-control-graph")
        .map(({ id }) => id),
    );
    const computed = graph
      .all("SeizureStat")
      .filter(
        ({ substance, claims }) => substance === "heroin" && claims.some(({ documentId }) => ours.has(documentId)),
      );
    expect(computed).toHaveLength(17);
    // Asia and Europe of 2011 to 2016 are added; of 2017 the world is, and the rest is within what is added.
    const left = heroin?.leftOut.filter(({ seizure }) => computed.some(({ id }) => id === seizure.id));
    expect(left?.map(({ reason }) => reason)).toEqual(Array.from({ length: 5 }, () => "OVERLAPS"));
  });

  test("what the members of the SCO seized is not added to what they seized by another count", async () => {
    const { totals } = await totalsBy("ORGANIZATION", "SUBSTANCE");
    const sco = totals.filter(({ organization }) => organization?.acronym === "SCO");
    expect(
      sco.map(({ substance, kilograms, leftOut: left }) => ({
        substance,
        kilograms,
        left: left.map(({ reason, kilograms: other, explanation }) => [reason, other, explanation]),
      })),
    ).toEqual([
      {
        substance: "HASHISH",
        kilograms: 1_667_000,
        left: [
          [
            "OTHER_CLAIM",
            1_717_375,
            "1,717,375 kg is what drug-control-graph (without a date) gives for hashish (SCO member states, 2011/2017); 1,667,000 kg, which People's Daily Online (2018-11-13) gives, is added.",
          ],
          [
            "OVERLAPS",
            36_317,
            "36,317 kg of hashish (SCO members of 2011 to 2016, 2011/2017) may count the same seizures as 1,667,000 kg of hashish (SCO member states, 2011/2017), which is added.",
          ],
        ],
      },
      {
        substance: "HEROIN",
        kilograms: 181_000,
        left: [
          [
            "OTHER_CLAIM",
            193_440,
            "193,440 kg is what drug-control-graph (without a date) gives for heroin (SCO member states, 2011/2017); 181,000 kg, which People's Daily Online (2018-11-13) gives, is added.",
          ],
          [
            "OVERLAPS",
            81_203,
            "81,203 kg of heroin (SCO members of 2011 to 2016, 2011/2017) may count the same seizures as 181,000 kg of heroin (SCO member states, 2011/2017), which is added.",
          ],
        ],
      },
    ]);
  });

  test("every grouping has every figure once", async () => {
    const all = (await shippedGraph()).all("SeizureStat").map(({ id }) => id);
    for (const groupBy of [[], ["SUBSTANCE"], ["COUNTRY", "YEAR"], ["ORGANIZATION", "COUNTRY", "YEAR", "SUBSTANCE"]]) {
      const answer = await runQuery<Totals>(query.replace("seizures {", "seizures(first: 100) {"), {
        variables: { groupBy },
      });
      const { totals, leftOut: left } = answer.data.seizureTotals;
      const added = totals.reduce((sum, { figureCount }) => sum + figureCount, 0);
      const whole = [...left, ...totals.flatMap((total) => total.leftOut)].filter(({ claim }) => claim === null);
      expect(added + new Set(whole.map(({ seizure }) => seizure.id)).size).toBe(all.length);
    }
  });

  test("countries and organizations of all totals are one batch each", async () => {
    const { batches } = await runQuery(query, { variables: { groupBy: ["COUNTRY", "ORGANIZATION"] } });
    expect(batches.filter((batch) => batch.startsWith("SeizureTotal.")).map((batch) => batch.split(" ")[0])).toEqual([
      "SeizureTotal.country",
      "SeizureTotal.organization",
    ]);
  });
});

test("a figure without a mass says what it gives instead", async () => {
  const graph = await graphOf(
    await folderOf(
      documentWith("a", "The fleet took 40 bags of khat, half of all opium, and 70 to 80 kg of heroin.", [
        { type: "SeizureStat", fields: { substance: "khat", count: 40 }, quote: "40 bags of khat" },
        {
          type: "SeizureStat",
          fields: { substance: "opium", share: 0.5, shareOf: "all opium" },
          quote: "half of all opium",
        },
        { type: "SeizureStat", fields: { substance: "heroin", min: 70, max: 80 }, quote: "70 to 80 kg of heroin" },
      ]),
    ),
  );
  const { data } = await runQuery(
    "{ seizureTotals(groupBy: []) { totals { kilograms pieces figureCount leftOut { reason kilograms countedInstead { id } explanation } } leftOut { reason } } }",
    { graph },
  );
  expect(data).toEqual({
    seizureTotals: {
      totals: [
        {
          kilograms: null,
          pieces: 40,
          figureCount: 1,
          leftOut: [
            ["RANGE", "The source gives 70 to 80 kg of heroin (no date) and no one figure."],
            ["NO_MASS", "The source gives a share of opium (no date) and no mass."],
          ].map(([reason, explanation]) => ({ reason, kilograms: null, countedInstead: null, explanation })),
        },
      ],
      leftOut: [],
    },
  });
});

const table = `place,country,substance,year,kilograms
,Spain,cocaine,2018,48000
,Belgium,cocaine,2018,53000
European Union,,cocaine,2018,181000
European Union,,cocaine,2019,213000
,India,cocaine,2018,35
,India,cocaine,2019,58
,Peru,cocaine,2018,900
`;

test("a table with holes: the years cover the same, and what only one of them has is left out", async () => {
  const graph = await graphOf(
    await folderOf({
      "holes.csv": table,
      "holes.facts.yaml": `sha256: ${sha256(table)}
table:
  type: SeizureStat
  status: confirmed
  columns: { place: region, country: country, substance: substance, year: [from, to], kilograms: massKg }
  fields: { scope: aggregate }
`,
    }),
  );
  const cover = "{ countries { code } regions { name } organizations { name } others periods }";
  const { data } = await runQuery(
    `{ seizureTotals(groupBy: [YEAR]) { comparable explanation missingYears cover ${cover} totals { year kilograms qualifier comparable explanation cover ${cover} missing ${cover} leftOut { reason explanation } } } }`,
    { graph },
  );
  const both = { countries: [{ code: "IN" }], regions: [{ name: "European Union" }], organizations: [], others: [] };
  const nothing = { countries: [], regions: [], organizations: [], others: [], periods: [] };
  const explanation = "All totals of its series cover the same: European Union, India.";
  expect(data).toEqual({
    seizureTotals: {
      comparable: true,
      explanation: "All totals cover the same: European Union, India.",
      missingYears: [],
      cover: { ...both, periods: ["2018", "2019"] },
      totals: [
        {
          year: 2018,
          kilograms: 181_035,
          qualifier: "EXACT",
          comparable: true,
          explanation,
          cover: { ...both, periods: ["2018"] },
          missing: nothing,
          leftOut: [
            [
              "OVERLAPS",
              "53,000 kg of cocaine (Belgium, 2018) may count the same seizures as 181,000 kg of cocaine (European Union, 2018), which is added.",
            ],
            [
              "OVERLAPS",
              "48,000 kg of cocaine (Spain, 2018) may count the same seizures as 181,000 kg of cocaine (European Union, 2018), which is added.",
            ],
            [
              "OTHER_COVER",
              "Not every total that is compared has a figure for the same as 900 kg of cocaine (Peru, 2018).",
            ],
          ].map(([reason, sentence]) => ({ reason, explanation: sentence })),
        },
        {
          year: 2019,
          kilograms: 213_058,
          qualifier: "EXACT",
          comparable: true,
          explanation,
          cover: { ...both, periods: ["2019"] },
          missing: { ...nothing, countries: [{ code: "PE" }] },
          leftOut: [],
        },
      ],
    },
  });
});

test("a grouping that is given twice is the client's error", async () => {
  const { errors } = await runQuery("{ seizureTotals(groupBy: [YEAR, COUNTRY, YEAR]) { totals { kilograms } } }");
  expect(errors).toEqual([{ message: "Argument Validation Error", code: "BAD_USER_INPUT", path: ["seizureTotals"] }]);
});
