import { beforeAll, describe, expect, test } from "@jest/globals";
import { borderCorpus, type SmallCorpus } from "./border-corpus.js";

let answer: SmallCorpus["answer"];
beforeAll(async () => {
  ({ answer } = await borderCorpus());
});

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
