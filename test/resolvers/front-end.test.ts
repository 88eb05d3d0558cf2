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

describe("a list that opens at a record", () => {
  const ids = async (args: string): Promise<unknown> => {
    const { data } = await runQuery<{ seizureStats: { nodes: { id: string }[]; pageInfo: object } }>(
      `{ seizureStats(${args}) { nodes { id } pageInfo { hasPreviousPage hasNextPage } } }`,
    );
    return data.seizureStats.nodes.map(({ id }) => id);
  };
  const order = "filter: { substances: [HEROIN] }, orderBy: { field: PERIOD, direction: DESC }";

  test("has it in the middle, under any filter and order, and at the ends the first and the last page", async () => {
    const all = (await ids(`${order}, first: 100`)) as string[];
    const at = (place: number, first: number): Promise<unknown> =>
      ids(`${order}, first: ${first}, around: "${all[place] ?? ""}"`);
    expect(await at(40, 5)).toEqual(all.slice(38, 43));
    expect(await at(40, 1)).toEqual(all.slice(40, 41));
    expect(await at(40, 4)).toEqual(all.slice(39, 43));
    expect(await at(1, 5)).toEqual(all.slice(0, 5));
  });

  test("leads on both ways by its cursors", async () => {
    interface Page {
      readonly seizureStats: {
        readonly nodes: readonly { readonly id: string }[];
        readonly pageInfo: Readonly<Record<string, unknown>>;
      };
    }
    const all = (await ids(`${order}, first: 100`)) as string[];
    const opened = await runQuery<Page>(
      `{ seizureStats(${order}, first: 3, around: "${all[40] ?? ""}") { nodes { id } pageInfo { startCursor endCursor hasPreviousPage hasNextPage } } }`,
    );
    const { startCursor, endCursor, ...more } = opened.data.seizureStats.pageInfo;
    expect(more).toEqual({ hasPreviousPage: true, hasNextPage: true });
    expect(await ids(`${order}, first: 2, after: "${String(endCursor)}"`)).toEqual(all.slice(42, 44));
    expect(await ids(`${order}, last: 2, before: "${String(startCursor)}"`)).toEqual(all.slice(37, 39));
  });

  test("opens the list of a record too", async () => {
    expect(
      await answer(
        `{ country(code: "TJ") { seizures(around: "SeizureStat:heroin-tj-2021-05-03-incident-25") { totalCount nodes { label } } } }`,
      ),
    ).toEqual({
      country: { seizures: { totalCount: 1, nodes: [{ label: "25 kg of heroin, Tajikistan, 2021-05-03" }] } },
    });
  });

  test.each([
    ["that the filter leaves out", 'filter: { country: "NO" }, around: "SeizureStat:heroin-tj-2021-05-03-incident-25"'],
    ["of another type", 'around: "Country:TJ"'],
    ["that is unknown", 'around: "SeizureStat:nobody"'],
  ])("refuses a record %s", async (_name, args) => {
    const { data, errors } = await runQuery(`{ seizureStats(${args}) { totalCount } documents { totalCount } }`, {
      graph,
    });
    expect(data).toEqual({ seizureStats: null, documents: { totalCount: 2 } });
    expect(errors).toEqual([
      {
        message:
          "around is not the id of a record of this list; expected a record that the list has under the same filter",
        code: "BAD_USER_INPUT",
        path: ["seizureStats"],
      },
    ]);
  });

  test("refuses an end and a cursor beside it", async () => {
    const { errors } = await runQuery('{ countries(around: "Country:TJ", last: 3) { totalCount } }', { graph });
    expect(errors).toEqual([
      {
        message: "around cannot be used together with last, after or before; expected first, or none",
        code: "BAD_USER_INPUT",
        path: ["countries"],
      },
    ]);
  });
});

describe("a timeline", () => {
  const entries = "totalCount nodes { date label record { __typename } } pageInfo { hasNextPage hasPreviousPage }";

  test("has what is dated about a record in the order of time, and what has no known beginning at its end", async () => {
    expect(
      await answer(`{
        country: timeline(about: "Country:TJ") { ${entries} }
        official: timeline(about: "Official:daler-sharipov") { ${entries} }
        document: timeline(about: "Document:border") { ${entries} }
        unknown: timeline(about: "Country:nobody") { totalCount }
        unnamed: timeline(about: "Country:FR") { totalCount }
        before: timeline(about: "Country:TJ", period: "2020") { totalCount }
        within: timeline(about: "Official:daler-sharipov", period: "2021-05") { totalCount }
        earlier: timeline(about: "Official:daler-sharipov", period: "2019") { totalCount }
      }`),
    ).toEqual({
      country: {
        totalCount: 1,
        nodes: [
          {
            date: "2021-05-03",
            label: "25 kg of heroin, Tajikistan, 2021-05-03",
            record: { __typename: "SeizureStat" },
          },
        ],
        pageInfo: { hasNextPage: false, hasPreviousPage: false },
      },
      official: {
        totalCount: 1,
        nodes: [
          {
            date: "../2021-05-04",
            label: "Daler Sharipov: “We shall go on”",
            record: { __typename: "Statement" },
          },
        ],
        pageInfo: { hasNextPage: false, hasPreviousPage: false },
      },
      document: {
        totalCount: 1,
        nodes: [{ date: "2021-05-04", label: "Published: A night at the border", record: { __typename: "Document" } }],
        pageInfo: { hasNextPage: false, hasPreviousPage: false },
      },
      unknown: null,
      unnamed: { totalCount: 0 },
      before: { totalCount: 0 },
      within: { totalCount: 1 },
      earlier: { totalCount: 0 },
    });
  });

  interface Timeline {
    readonly timeline: {
      readonly totalCount: number;
      readonly edges: readonly {
        readonly cursor: string;
        readonly node: { readonly record: { readonly id: string } };
      }[];
    };
  }
  const page = async (args: string): Promise<Timeline["timeline"]> => {
    const { data, errors } = await runQuery<Timeline>(
      `{ timeline(about: "Organization:shanghai-cooperation-organization", ${args}) { totalCount edges { cursor node { record { id } } } } }`,
    );
    expect(errors).toEqual([]);
    return data.timeline;
  };
  const idsOf = ({ edges }: Timeline["timeline"]): string[] => edges.map(({ node }) => node.record.id);

  test("goes page by page both ways, and is what the lists of the record are together", async () => {
    const all = await page("first: 100");
    expect(all.edges).toHaveLength(all.totalCount);
    const first = await page("first: 3");
    expect(idsOf(await page(`first: 2, after: "${first.edges.at(-1)?.cursor ?? ""}"`))).toEqual(idsOf(all).slice(3, 5));
    expect(idsOf(await page("last: 2"))).toEqual(idsOf(all).slice(-2));
    const { data } = await runQuery<{ organization: Record<string, { nodes: { id: string; at: object | null }[] }> }>(
      `{ organization(id: "Organization:shanghai-cooperation-organization") {
        events(first: 100) { nodes { id at: period { edtf } } } seizures(first: 100) { nodes { id at: period { edtf } } }
        trainingPrograms(first: 100) { nodes { id at: period { edtf } } } agreements(first: 100) { nodes { id at: signedOn } }
        statements(first: 100) { nodes { id at: date } } statistics(first: 100) { nodes { id at: period { edtf } } }
      } }`,
    );
    const dated = Object.values(data.organization).flatMap(({ nodes }) => nodes.filter(({ at }) => at !== null));
    expect(idsOf(all).sort()).toEqual(
      ["Organization:shanghai-cooperation-organization", ...dated.map(({ id }) => id)].sort(),
    );
  });

  test("refuses a cursor of another timeline", async () => {
    const { edges } = await page("first: 1");
    const { errors } = await runQuery(
      `{ timeline(about: "Country:CN", after: "${edges[0]?.cursor ?? ""}") { totalCount } }`,
    );
    expect(errors.map(({ code, path }) => [code, path])).toEqual([["BAD_USER_INPUT", ["timeline"]]]);
  });
});

test("countries stand in the order of the number of their seizures, or of their names", async () => {
  const { data } = await runQuery<{
    most: { nodes: { code: string; seizures: { totalCount: number } }[] };
    byName: { nodes: { name: string }[] };
  }>(`{
    most: countries(first: 100, orderBy: { field: SEIZURES, direction: DESC }) { nodes { code seizures { totalCount } } }
    byName: countries(first: 100, orderBy: { field: NAME }) { nodes { name } }
  }`);
  const counts = data.most.nodes.map(({ seizures }) => seizures.totalCount);
  expect(counts).toEqual([...counts].sort((a, b) => b - a));
  expect(counts[0]).toBeGreaterThan(counts.at(-1) ?? 0);
  const names = data.byName.nodes.map(({ name }) => name);
  expect(names).toEqual([...names].sort());
});

test("disagreements are filtered by country and by type, and a record leads to the documents that mention it", async () => {
  const { data } = await runQuery<Record<string, Record<string, unknown>>>(`{
    all: disagreements { totalCount counts(by: SUBJECT_TYPE) { value count } }
    seizures: disagreements(filter: { types: ["SeizureStat"] }) { totalCount }
    ofTajikistan: disagreements(first: 1, filter: { country: "TJ", types: ["SeizureStat"] }) { nodes { reason subject { id label } } }
    mentioning: documents(filter: { mentions: "Organization:shanghai-cooperation-organization" }) { totalCount }
    organization(id: "Organization:shanghai-cooperation-organization") { documents { totalCount } }
  }`);
  const { all, seizures, ofTajikistan, mentioning, organization } = data;
  expect(all?.counts).toContainEqual({ value: "SeizureStat", count: seizures?.totalCount });
  expect(ofTajikistan?.nodes).toEqual([
    { reason: expect.stringMatching(/\.$/), subject: { id: expect.stringMatching(/-tj-/), label: expect.any(String) } },
  ]);
  expect(organization?.documents).toEqual(mentioning);
});
