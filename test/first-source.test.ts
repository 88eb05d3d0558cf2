import { describe, expect, test } from "@jest/globals";
import { runQuery } from "./run-query.js";

/** What the first source says, asked from several sides: each row must come back by entity, by relation and with its passage. */
describe("the first source", () => {
  test("organizations", async () => {
    const { data } =
      await runQuery(`{ organizationsByIds(ids: ["Organization:shanghai-cooperation-organization", "Organization:paris-pact-initiative",
      "Organization:united-nations-office-on-drugs-and-crime", "Organization:unodc-country-office-in-afghanistan", "Organization:china-national-narcotics-control-commission"]) {
        name acronym kind foundedYear purpose partnerCountryCount partnerOrganizationCount country { code } } }`);
    const nothing = {
      foundedYear: null,
      purpose: null,
      partnerCountryCount: null,
      partnerOrganizationCount: null,
      country: null,
    };
    expect(data).toEqual({
      organizationsByIds: [
        {
          ...nothing,
          name: "Shanghai Cooperation Organization",
          acronym: "SCO",
          kind: "INTERGOVERNMENTAL",
          foundedYear: 2001,
          purpose: "for regional security and the fight against terrorism",
        },
        {
          ...nothing,
          name: "Paris Pact Initiative",
          acronym: "PPI",
          kind: "PARTNERSHIP",
          foundedYear: 2003,
          purpose: "against the trade in Afghan opiates",
          partnerCountryCount: 58,
          partnerOrganizationCount: 23,
        },
        { ...nothing, name: "United Nations Office on Drugs and Crime", acronym: "UNODC", kind: "UN_OFFICE" },
        {
          ...nothing,
          name: "UNODC Country Office in Afghanistan",
          acronym: null,
          kind: "UN_OFFICE",
          country: { code: "AF" },
        },
        {
          ...nothing,
          name: "China National Narcotics Control Commission",
          acronym: "NNCC",
          kind: "COMMISSION",
          country: { code: "CN" },
        },
      ],
    });
  });

  test.each([
    ["heroin", 181_000, 0.38, "Eurasia", 476_315.789],
    ["hashish", 1_667_000, 0.26, "Eurasia", 6_411_538.462],
  ])("%s seized by the SCO member states, 2011 to 2017", async (substance, kilograms, share, region, implied) => {
    const { data } = await runQuery<{
      seizureStat: { shareOf: string; mass: { raw: string }; claims: { citations: { quote: string }[] }[] };
    }>(
      `{ seizureStat(id: "SeizureStat:${substance}-sco-member-states-2011-2017-aggregate") {
        substance mass { kilograms qualifier raw unit } seizedByText seizedBy { acronym } period { edtf start end } shareOfTotal shareOf scope impliedTotalKilograms
        claims(field: "massKg") { value raw rule assertedBy status citations { quote } document { publisher } } } }`,
    );
    expect(data.seizureStat).toMatchObject({
      substance: substance.toUpperCase(),
      mass: { kilograms, qualifier: "EXACT", unit: "tons" },
      seizedByText: "SCO member states",
      seizedBy: { acronym: "SCO" },
      period: { edtf: "2011/2017", start: "2011", end: "2017" },
      shareOfTotal: share,
      scope: "AGGREGATE",
      impliedTotalKilograms: implied,
    });
    expect(data.seizureStat.shareOf).toContain(region);
    expect(data.seizureStat.claims).toMatchObject([
      {
        value: kilograms,
        raw: data.seizureStat.mass.raw,
        rule: "mass/ton-taken-as-metric",
        assertedBy: "according to statistics",
        status: "CONFIRMED",
        document: { publisher: "People's Daily Online" },
      },
      { rule: "mass/kilogram", document: { publisher: "drug-control-graph" } },
    ]);
    expect(data.seizureStat.claims[0]?.citations[0]?.quote).toContain(data.seizureStat.mass.raw);
  });

  test("figures that are no seizures", async () => {
    const { data } = await runQuery<{
      organization: { statistics: { nodes: object[] } };
      country: { statistics: { nodes: object[] } };
    }>(`{
      organization(id: "Organization:shanghai-cooperation-organization") { statistics(first: 50) { nodes { measure value unit period { edtf } } } }
      country(code: "CN") { statistics(first: 50) { nodes { measure min max qualifier assertedBy claims(field: "value") { raw rule } } } } }`);
    expect(data.organization.statistics.nodes).toContainEqual({
      measure: "drug crimes dealt with",
      value: 411_000,
      unit: "crimes",
      period: { edtf: "2017" },
    });
    expect(data.country.statistics.nodes).toContainEqual({
      measure: "share of heroin in China originating in Afghanistan",
      min: 0.15,
      max: 0.2,
      qualifier: "ABOUT",
      assertedBy: "Liu Yuejin",
      claims: [{ raw: "15 to 20 percent", rule: "number/range" }],
    });
  });

  test("training under the agreement of 2006, from both countries' sides", async () => {
    const program = {
      name: "training programs for Afghan police",
      programs: 10,
      participants: { value: 200, qualifier: "OVER" },
      agreement: { signedOn: "2006", parties: [{ code: "CN" }, { code: "AF" }] },
    };
    const fields =
      "nodes { name programs participants { value qualifier } agreement { signedOn parties { ... on Country { code } } } }";
    const { data } = await runQuery<{
      giver: { trainingsProvided: { nodes: object[] } };
      receiver: { trainingsReceived: { nodes: object[] } };
    }>(
      `{ giver: country(code: "CN") { trainingsProvided { ${fields} } } receiver: country(code: "AF") { trainingsReceived { ${fields} } } }`,
    );
    expect(data.giver.trainingsProvided.nodes).toContainEqual(program);
    expect(data.receiver.trainingsReceived.nodes).toContainEqual(program);
  });

  test("every official speaks, in indirect speech", async () => {
    const { data } = await runQuery<{
      officialsByIds: { name: string; roles: object[]; statements: { nodes: { direct: boolean }[] } }[];
    }>(`{
      officialsByIds(ids: ["Official:mark-colhoun", "Official:rashid-alimov", "Official:liu-yuejin-cn"]) {
        name roles { title organization { name } } statements(first: 50) { nodes { direct } } } }`);
    expect(data.officialsByIds.map(({ name }) => name)).toEqual(["Mark Colhoun", "Rashid Alimov", "Liu Yuejin"]);
    expect(data.officialsByIds.map(({ roles }) => roles[0])).toEqual([
      { title: "Representative", organization: { name: "UNODC Country Office in Afghanistan" } },
      { title: "Secretary-General", organization: { name: "Shanghai Cooperation Organization" } },
      { title: "deputy director", organization: { name: "China National Narcotics Control Commission" } },
    ]);
    expect(
      data.officialsByIds.every(
        ({ statements }) => statements.nodes.length > 0 && statements.nodes.every(({ direct }) => !direct),
      ),
    ).toBe(true);
  });
});

describe("the recomputation", () => {
  interface Seizures {
    seizures: {
      nodes: {
        substance: string;
        mass: { kilograms: number };
        period: { edtf: string };
        country: { code: string } | null;
        region: string | null;
      }[];
      pageInfo: { hasNextPage: boolean; endCursor: string };
    };
  }

  test("country rows add up to the eight members of 2018 and not to the six of the years before", async () => {
    const all: Seizures["seizures"]["nodes"] = [];
    for (let after: string | null = null, more = true; more;) {
      const answer: { data: Seizures } = await runQuery<Seizures>(
        "query ($after: String) { seizures: seizureStats(first: 100, after: $after) { nodes { substance mass { kilograms } period { edtf } country { code } region } pageInfo { hasNextPage endCursor } } }",
        { variables: { after } },
      );
      all.push(...answer.data.seizures.nodes);
      more = answer.data.seizures.pageInfo.hasNextPage;
      after = answer.data.seizures.pageInfo.endCursor;
    }
    const years = ["2011", "2012", "2013", "2014", "2015", "2016", "2017"];
    const sum = (substance: string, of: (node: (typeof all)[number]) => boolean): number =>
      Math.round(
        all
          .filter((node) => node.substance === substance && years.includes(node.period.edtf) && of(node))
          .reduce((total, { mass }) => total + mass.kilograms, 0),
      );
    const six = ["CN", "KZ", "KG", "RU", "TJ", "UZ"];
    const eight = [...six, "IN", "PK"];
    const rows = (substance: string, codes: string[]): number =>
      sum(substance, ({ country, region }) => region === null && codes.includes(country?.code ?? ""));
    const regions = (substance: string): number =>
      sum(substance, ({ region }) => region === "Asia" || region === "Europe");
    expect({ eight: rows("HASHISH", eight), six: rows("HASHISH", six) }).toEqual({ eight: 1_717_375, six: 36_317 });
    expect({ eight: rows("HEROIN", eight), six: rows("HEROIN", six), regions: regions("HEROIN") }).toEqual({
      eight: 193_440,
      six: 81_203,
      regions: 514_274,
    });
  });
});
