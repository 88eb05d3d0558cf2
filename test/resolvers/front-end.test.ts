import { beforeAll, describe, expect, test } from "@jest/globals";
import type { Graph } from "../../src/repository/graph.js";
import { documentWith, folderOf, graphOf, runQuery } from "../run-query.js";

const text = `On 3 May 2021 police in Tajikistan seized 25 kg of heroin. "We shall go on," said Colonel Daler Sharipov, head of the Southern Border Post of Tajikistan.`;
const other = "Police in Norway seized 120 kg of hashish in June 2022.";

/** What a front end asks of a small corpus. */
let graph: Graph;
beforeAll(async () => {
  graph = await graphOf(
    await folderOf({
      ...documentWith(
        "border",
        text,
        [
          {
            type: "SeizureStat",
            fields: { substance: "heroin", mass: 25, country: "TJ", from: "2021-05-03", scope: "incident" },
            quote: "On 3 May 2021 police in Tajikistan seized 25 kg of heroin.",
          },
          {
            type: "Official",
            fields: {
              name: "Daler Sharipov",
              title: "head",
              organization: "Southern Border Post of Tajikistan",
              country: "TJ",
            },
            quote: "Colonel Daler Sharipov, head of the Southern Border Post of Tajikistan",
          },
          {
            type: "Statement",
            fields: { speaker: "Daler Sharipov", text: "We shall go on", direct: true },
            quote: '"We shall go on," said Colonel Daler Sharipov',
          },
        ],
        { title: "A night at the border", publishedOn: "2021-05-04" },
      ),
      ...documentWith(
        "fjord",
        other,
        [
          {
            type: "SeizureStat",
            fields: { substance: "hashish", massKg: 120, country: "NO", from: "2022-06", scope: "incident" },
            quote: other,
          },
        ],
        { title: "Hashish in the fjord" },
      ),
    }),
  );
});
const answer = async (query: string): Promise<unknown> => {
  const { data, errors } = await runQuery(query, { graph });
  expect(errors).toEqual([]);
  return data;
};

describe("a record in one line", () => {
  test("with the path of its page", async () => {
    expect(
      await answer(`{
        seizureStats { nodes { label page } }
        officials { nodes { label } }
        statements { nodes { label } }
        documents { nodes { label facts(first: 1) { nodes { label } } } }
        country(code: "TJ") { label page }
      }`),
    ).toEqual({
      seizureStats: {
        nodes: [
          {
            label: "120 kg of hashish, Norway, 2022-06",
            page: "/explore/SeizureStat:hashish-no-2022-06-incident-120",
          },
          {
            label: "25 kg of heroin, Tajikistan, 2021-05-03",
            page: "/explore/SeizureStat:heroin-tj-2021-05-03-incident-25",
          },
        ].sort((a, b) => (a.page < b.page ? -1 : 1)),
      },
      officials: { nodes: [{ label: "Daler Sharipov, head" }] },
      statements: { nodes: [{ label: "Daler Sharipov: “We shall go on”" }] },
      documents: {
        nodes: [
          {
            label: "A night at the border",
            facts: {
              nodes: [
                {
                  label: "SeizureStat: substance heroin, mass 25, country TJ, period.start 2021-05-03, scope incident",
                },
              ],
            },
          },
          {
            label: "Hashish in the fjord",
            facts: {
              nodes: [
                { label: "SeizureStat: substance hashish, mass 120, country NO, period.start 2022-06, scope incident" },
              ],
            },
          },
        ],
      },
      country: { label: "Tajikistan", page: "/explore/Country:TJ" },
    });
  });

  test("of any type in one search, without a fragment", async () => {
    expect(await answer('{ search(query: "heroin") { countsByType { value count } nodes { label } } }')).toEqual({
      search: {
        countsByType: [
          { value: "DOCUMENT", count: 1 },
          { value: "SEIZURE_STAT", count: 1 },
        ],
        nodes: [{ label: "25 kg of heroin, Tajikistan, 2021-05-03" }, { label: "A night at the border" }],
      },
    });
  });
});

describe("a country that no document names", () => {
  test("is found by any of its ISO codes, with empty lists, and stands in no list", async () => {
    const fields = "id code name status citations { quote } seizures { totalCount }";
    const france = {
      id: "Country:FR",
      code: "FR",
      name: "France",
      status: "ACCEPTED",
      citations: [],
      seizures: { totalCount: 0 },
    };
    expect(
      await answer(`{
        two: country(code: "fr") { ${fields} } three: country(code: "FRA") { ${fields} } number: country(code: "250") { ${fields} }
        node(id: "Country:FR") { ... on Country { ${fields} } }
        none: country(code: "XX") { id } gone: country(code: "AN") { id } words: country(code: "France") { id }
        countriesByCodes(codes: ["TJK", "fr", "578", "ZZ"]) { code }
        countries { nodes { code } }
        seizureStats(filter: { country: "tjk" }) { totalCount }
      }`),
    ).toEqual({
      two: france,
      three: france,
      number: france,
      node: france,
      none: null,
      gone: null,
      words: null,
      countriesByCodes: [{ code: "TJ" }, { code: "FR" }, { code: "NO" }, null],
      countries: { nodes: [{ code: "NO" }, { code: "TJ" }] },
      seizureStats: { totalCount: 1 },
    });
  });
});

describe("claims and passages", () => {
  test("have ids, speak the schema's names, and lead to each other", async () => {
    const seizure = `{ seizureStats(filter: { country: "TJ" }) { nodes {
      claims(field: "FIELD") { id field value fact { id } citations { id facts { id } } }
    } } }`;
    const mass = {
      id: "Claim:border/00001/massKg",
      field: "mass",
      value: 25,
      fact: { id: "Fact:border/00001" },
      citations: [{ id: "Citation:border/0-58", facts: [{ id: "Fact:border/00001" }] }],
    };
    for (const name of ["mass", "massKg"])
      expect(await answer(seizure.replace("FIELD", name))).toEqual({ seizureStats: { nodes: [{ claims: [mass] }] } });
    expect(await answer('{ seizureStats { nodes { claims(field: "period") { field value } } } }')).toEqual({
      seizureStats: {
        nodes: [
          { claims: [{ field: "period.start", value: "2022-06" }] },
          { claims: [{ field: "period.start", value: "2021-05-03" }] },
        ],
      },
    });
  });
});

describe("filters", () => {
  test("take several countries, and alternatives of which one is met", async () => {
    expect(
      await answer(`{
        both: seizureStats(filter: { countries: ["TJ", "NOR"] }) { totalCount }
        either: seizureStats(filter: { or: [{ country: "TJ" }, { substances: [HASHISH] }] }) { totalCount }
        beside: seizureStats(filter: { country: "TJ", or: [{ substances: [HEROIN] }, { minKilograms: 100 }] }) { totalCount }
        none: seizureStats(filter: { country: "TJ", or: [{ minKilograms: 100 }] }) { totalCount }
        byStatus: seizureStats(filter: { or: [{ status: [REJECTED] }, { country: "NO" }] }) { totalCount }
        mentioning: documents(filter: { mentions: "Country:NO" }) { nodes { title } }
      }`),
    ).toEqual({
      both: { totalCount: 2 },
      either: { totalCount: 2 },
      beside: { totalCount: 1 },
      none: { totalCount: 0 },
      byStatus: { totalCount: 1 },
      mentioning: { nodes: [{ title: "Hashish in the fjord" }] },
    });
  });

  test("are refused with a sentence where an alternative has a wrong condition, and leave other fields their answers", async () => {
    const { data, errors } = await runQuery(
      `{ seizureStats(filter: { or: [{ country: "Norway" }] }) { totalCount }
         nested: seizureStats(filter: { or: [{ or: [{ country: "NO" }] }] }) { totalCount }
         documents { totalCount } }`,
      { graph },
    );
    expect(data).toEqual({ seizureStats: null, nested: null, documents: { totalCount: 2 } });
    expect(errors.map(({ code, path }) => [code, path])).toEqual([
      ["BAD_USER_INPUT", ["seizureStats"]],
      ["BAD_USER_INPUT", ["nested"]],
    ]);
  });
});

test("a list is counted by the values of its records, whatever page is shown", async () => {
  expect(
    await answer(`{ seizureStats(first: 1) {
      counts(by: COUNTRY) { value count record { label } }
      substances: counts(by: SUBSTANCE) { value count record { label } }
      regions: counts(by: REGION) { value count }
    } }`),
  ).toEqual({
    seizureStats: {
      counts: [
        { value: "Country:NO", count: 1, record: { label: "Norway" } },
        { value: "Country:TJ", count: 1, record: { label: "Tajikistan" } },
      ],
      substances: [
        { value: "HASHISH", count: 1, record: null },
        { value: "HEROIN", count: 1, record: null },
      ],
      regions: [{ value: null, count: 2 }],
    },
  });
});

test("a search box gets names from the first letter on, the best first", async () => {
  const suggestions = async (prefix: string): Promise<unknown> =>
    answer(`{ suggest(prefix: ${JSON.stringify(prefix)}) { name record { label } } }`);
  const tajikistan = { name: "Tajikistan", record: { label: "Tajikistan" } };
  const sharipov = { name: "Daler Sharipov", record: { label: "Daler Sharipov, head" } };
  expect(await suggestions("tajik")).toMatchObject({
    suggest: expect.arrayContaining([{ record: tajikistan.record, name: expect.any(String) }]),
  });
  expect(await suggestions("D")).toEqual({ suggest: [sharipov] });
  expect(await suggestions("daler sh")).toEqual({ suggest: [sharipov] });
  expect(await suggestions("sh")).toEqual({ suggest: [sharipov] });
  expect(await suggestions("…")).toEqual({ suggest: [] });
});

test("a statement has the time by which it was said, and the body for which its speaker speaks", async () => {
  expect(
    await answer(`{
      statements(filter: { date: "2021" }, orderBy: { field: DATE }) { nodes { date organization { name } speaker { name } } }
      organizations { nodes { statements { nodes { text } } documents { nodes { title } } } }
    }`),
  ).toEqual({
    statements: {
      nodes: [
        {
          date: "../2021-05-04",
          organization: { name: "Southern Border Post of Tajikistan" },
          speaker: { name: "Daler Sharipov" },
        },
      ],
    },
    organizations: {
      nodes: [
        {
          statements: { nodes: [{ text: "We shall go on" }] },
          documents: { nodes: [{ title: "A night at the border" }] },
        },
      ],
    },
  });
});
