import { describe, expect, test } from "@jest/globals";
import { runQuery } from "../run-query.js";

interface Search {
  readonly search: {
    readonly totalCount: number;
    readonly nodes: readonly { readonly id: string }[];
    readonly pageInfo: Readonly<Record<"hasNextPage" | "hasPreviousPage", boolean>> &
      Readonly<Record<"startCursor" | "endCursor", string | null>>;
  };
}

const pages = `query ($query: String!, $types: [SearchType!], $first: Int, $after: String, $last: Int, $before: String) {
  search(query: $query, types: $types, first: $first, after: $after, last: $last, before: $before) {
    totalCount nodes { id } pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
  }
}`;
const page = async (variables: object): Promise<Search["search"]> => {
  const { data, errors } = await runQuery<Search>(pages, { variables });
  expect(errors).toEqual([]);
  return data.search;
};
const errorsOf = async (variables: object) => (await runQuery(pages, { variables })).errors;

describe("search", () => {
  test("finds an official under a misprint, typed, with the words that match", async () => {
    const { data, errors, batches } = await runQuery(`{
      search(query: "Alomov", types: [OFFICIAL, DOCUMENT], first: 2) {
        totalCount
        edges {
          score
          node { __typename id ... on Official { name aliases } ... on Document { title } }
          textMatches { field fragment start highlights { start end text } }
        }
      }
    }`);
    expect(errors).toEqual([]);
    expect(batches).toEqual(["search × 1"]);
    expect(data).toEqual({
      search: {
        totalCount: 4,
        edges: [
          {
            score: 10109.75,
            node: {
              __typename: "Official",
              id: "Official:rashid-alimov",
              name: "Rashid Alimov",
              aliases: ["Alomov"],
            },
            textMatches: [
              {
                field: "name",
                fragment: "Rashid Alimov",
                start: 0,
                highlights: [{ start: 7, end: 13, text: "Alimov" }],
              },
              { field: "aliases", fragment: "Alomov", start: 0, highlights: [{ start: 0, end: 6, text: "Alomov" }] },
            ],
          },
          {
            score: 106.754,
            node: {
              __typename: "Document",
              id: "Document:sco-paris-pact-beijing-2018",
              title: "SCO and Paris Pact experts meet in Beijing",
            },
            textMatches: [
              {
                field: "text",
                fragment:
                  "regional bodies like the SCO should be tested. SCO Secretary-General Rashid Alimov, whose name the article once prints as Alomov, told the expert working group",
                start: 782,
                highlights: [
                  { start: 76, end: 82, text: "Alimov" },
                  { start: 122, end: 128, text: "Alomov" },
                ],
              },
            ],
          },
        ],
      },
    });
  });

  test("links into the text of a document", async () => {
    const { data } = await runQuery<{
      search: {
        nodes: { text: string }[];
        edges: { textMatches: { field: string; fragment: string; start: number }[] }[];
      };
    }>(`{
      search(query: "heroin border", types: DOCUMENT, first: 100) {
        nodes { ... on Document { text } }
        edges { textMatches { field fragment start } }
      }
    }`);
    const places = data.search.edges.map(({ textMatches }) => textMatches.find(({ field }) => field === "text"));
    expect(places.length).toBeGreaterThan(10);
    expect(places.filter((place) => place !== undefined).length).toBeGreaterThan(10);
    places.forEach((place, index) => {
      if (place === undefined) return;
      const { fragment, start } = place;
      expect(data.search.nodes[index]?.text.slice(start, start + fragment.length)).toBe(fragment);
    });
  });

  test("finds nothing, and says so, for words that are nowhere, whatever the script", async () => {
    for (const query of ["qxqzv", "لا شيء هنا", "ничего", "ไม่มี", "the", "a ".repeat(128)])
      expect(await page({ query })).toEqual({
        totalCount: 0,
        nodes: [],
        pageInfo: { hasNextPage: false, hasPreviousPage: false, startCursor: null, endCursor: null },
      });
  });

  test("finds a record by what a document prints for it, and a country by any of its names", async () => {
    const query = `query ($query: String!) { search(query: $query, types: [COUNTRY, SEIZURE_STAT], first: 1) {
      edges { node { id } textMatches { field fragment start highlights { start end text } } }
    } }`;
    const answers = ["3,737 kilograms of marijuana", "AF", "Islamic Republic of Afghanistan"].map((words) =>
      runQuery<{ search: { edges: unknown[] } }>(query, { variables: { query: words } }),
    );
    expect((await Promise.all(answers)).map(({ data }) => data.search.edges)).toEqual([
      [
        {
          node: { id: "SeizureStat:cannabis-herb-collective-security-treaty-organization-2017-2019-aggregate" },
          textMatches: [
            {
              field: "claims",
              fragment: "3,737 kilograms",
              start: 0,
              highlights: [
                { start: 0, end: 5, text: "3,737" },
                { start: 6, end: 15, text: "kilograms" },
              ],
            },
            {
              field: "claims",
              fragment: "marijuana",
              start: 0,
              highlights: [{ start: 0, end: 9, text: "marijuana" }],
            },
          ],
        },
      ],
      [
        {
          node: { id: "Country:AF" },
          textMatches: [{ field: "code", fragment: "AF", start: 0, highlights: [{ start: 0, end: 2, text: "AF" }] }],
        },
      ],
      [
        {
          node: { id: "Country:AF" },
          textMatches: [
            {
              field: "name",
              fragment: "Afghanistan",
              start: 0,
              highlights: [{ start: 0, end: 11, text: "Afghanistan" }],
            },
          ],
        },
      ],
    ]);
  });
});

describe("pages of a search", () => {
  test("walked forwards or backwards give every hit once, the best first", async () => {
    const query = "heroin Tajikistan";
    const { nodes: best, totalCount } = await page({ query, first: 100 });
    const forwards: string[] = [];
    const backwards: string[] = [];
    for (let after: string | null = null, more = true; more;) {
      const { nodes, pageInfo } = await page({ query, first: 37, after });
      forwards.push(...nodes.map(({ id }) => id));
      more = pageInfo.hasNextPage;
      after = pageInfo.endCursor;
    }
    for (let before: string | null = null, more = true; more;) {
      const { nodes, pageInfo } = await page({ query, last: 37, before });
      backwards.unshift(...nodes.map(({ id }) => id));
      more = pageInfo.hasPreviousPage;
      before = pageInfo.startCursor;
    }
    expect(totalCount).toBeGreaterThan(100);
    expect(forwards.slice(0, 100)).toEqual(best.map(({ id }) => id));
    expect(new Set(forwards).size).toBe(totalCount);
    expect(backwards).toEqual(forwards);
  });

  test("are 20 long when nothing is said", async () => {
    expect((await page({ query: "heroin" })).nodes).toHaveLength(20);
  });

  test("go on only where they belong: a cursor of another query, other types or another connection is refused", async () => {
    const { pageInfo } = await page({ query: "heroin", types: ["DOCUMENT", "EVENT"], first: 1 });
    const after = pageInfo.endCursor;
    expect(
      (await page({ query: "heroin", types: ["EVENT", "DOCUMENT", "EVENT"], after })).nodes.length,
    ).toBeGreaterThan(0);
    const { data } = await runQuery<{ countries: { pageInfo: { endCursor: string } } }>(
      "{ countries(first: 1) { pageInfo { endCursor } } }",
    );
    for (const other of [
      { query: "hashish", types: ["DOCUMENT", "EVENT"], after },
      { query: "heroin", types: ["DOCUMENT"], after },
      { query: "heroin", after },
      { query: "heroin", after: data.countries.pageInfo.endCursor },
      { query: "heroin", after: "nonsense" },
    ])
      expect(await errorsOf(other)).toMatchObject([{ code: "BAD_USER_INPUT", path: ["search"] }]);
  });
});

describe("a query that asks for nothing is the client's error", () => {
  test.each([
    ["x".repeat(257), "query has 257 characters; expected at most 256"],
    ["hero\0in", "query has a control character (U+0000 at 4); expected plain words"],
    ["heroin\n", "query has a control character (U+000A at 6); expected plain words"],
    ["\u202Enioreh", "query has a control character (U+202E at 0); expected plain words"],
    ["heroin \u2066x", "query has a control character (U+2066 at 7); expected plain words"],
  ])("%j", async (query, message) => {
    expect(await errorsOf({ query })).toEqual([{ message, code: "BAD_USER_INPUT", path: ["search"] }]);
  });

  test.each(["", " ", "*", "— “…” 😀 ()[]"])("but for %j, which finds nothing", async (query) => {
    const { data, errors } = await runQuery(`{ search(query: ${JSON.stringify(query)}) { totalCount nodes { id } } }`);
    expect({ data, errors }).toEqual({ data: { search: { totalCount: 0, nodes: [] } }, errors: [] });
  });

  test.each([{ first: 0 }, { first: 101 }, { first: 2, last: 2 }, { types: [] }])("with %j", async (args) => {
    expect(await errorsOf({ query: "heroin", ...args })).toMatchObject([{ code: "BAD_USER_INPUT", path: ["search"] }]);
  });
});
