import { describe, expect, test } from "@jest/globals";
import { documentWith, folderOf, graphOf, runQuery, sha256 } from "../run-query.js";

interface Row {
  readonly country: string;
  readonly from?: string;
  readonly to?: string;
  readonly role?: string;
}

/** A document that names members of the Fjord Council, published on a day or not at all; each row has its own quote. */
function report(name: string, publishedOn: string | null, rows: readonly (Row & { readonly says: string })[]) {
  const text = `The Fjord Council met. ${rows.map(({ says }) => `${says}.`).join(" ")}`;
  const membership = ({ says, ...fields }: Row & { readonly says: string }): object => ({
    type: "Membership",
    fields: { organization: "Fjord Council", ...fields },
    quote: says,
  });
  const body = { type: "Organization", fields: { name: "Fjord Council" }, quote: "Fjord Council" };
  return documentWith(
    name,
    text,
    [body, ...rows.map(membership)],
    publishedOn === null ? {} : { publishedOn: { value: publishedOn, basis: "the address" } },
  );
}

type Member = readonly [country: string, period: string | null, asOf: string | null];

/** The members at a time, or at any time, of a folder of reports. */
async function membersOf(files: Record<string, string>, at: string | null): Promise<readonly Member[]> {
  const { data, errors } = await runQuery<{
    organization: {
      members: {
        totalCount: number;
        edges: { node: { code: string }; period: { edtf: string } | null; asOf: string | null }[];
      };
    };
  }>(
    `query ($at: EdtfDate) { organization(id: "Organization:fjord-council") {
       members(at: $at) { totalCount edges { node { code } period { edtf } asOf } } } }`,
    { graph: await graphOf(await folderOf(files)), variables: { at } },
  );
  expect(errors).toEqual([]);
  const { totalCount, edges } = data.organization.members;
  expect(totalCount).toBe(edges.length);
  return edges.map(({ node, period, asOf }) => [node.code, period?.edtf ?? null, asOf]);
}

describe("a member without dates", () => {
  const listed = report("list", "2019-11-09", [
    { country: "NO", says: "Norway is a member" },
    { country: "IS", says: "Iceland is a member" },
  ]);
  const both = (asOf: string): Member[] => [
    ["IS", null, asOf],
    ["NO", null, asOf],
  ];

  test.each([
    ["on the day of the document", "2019-11-09", both("2019-11-09")],
    ["in its month", "2019-11", both("2019-11-09")],
    ["later", "2026", both("2019-11-09")],
    ["before the first document", "2018", []],
    ["at any time", null, both("2019-11-09")],
  ])("%s", async (_, at, members) => {
    expect(await membersOf(listed, at)).toEqual(members);
  });

  test("is one as of the latest document up to the time that is asked for", async () => {
    const files = { ...listed, ...report("again", "2023-05", [{ country: "NO", says: "Norway is a member" }]) };
    expect(await membersOf(files, "2021")).toEqual(both("2019-11-09"));
    expect(await membersOf(files, "2024")).toEqual([
      ["IS", null, "2019-11-09"],
      ["NO", null, "2023-05"],
    ]);
  });

  test("of a document without a day shows without a time only", async () => {
    const undated = report("list", null, [{ country: "NO", says: "Norway is a member" }]);
    expect(await membersOf(undated, null)).toEqual([["NO", null, null]]);
    expect(await membersOf(undated, "2026")).toEqual([]);
  });
});

describe("a member since a day, of whose end nothing is said", () => {
  const joined = report("joined", "2018", [
    { country: "NO", from: "2017-06-09", says: "Norway joined on 9 June 2017" },
  ]);

  test.each([
    ["before it began", "2017-06-08", []],
    ["on the day", "2017-06-09", [["NO", "2017-06-09/", null]]],
    ["up to the last document", "2018-11", [["NO", "2017-06-09/", null]]],
    ["later, as of that document", "2026", [["NO", "2017-06-09/", "2018"]]],
    ["at any time", null, [["NO", "2017-06-09/", "2018"]]],
  ])("%s", async (_, at, members) => {
    expect(await membersOf(joined, at)).toEqual(members);
  });

  test("is known to be one up to a later document, though that has no dates", async () => {
    const files = { ...joined, ...report("list", "2024-07-04", [{ country: "NO", says: "Norway is a member" }]) };
    expect(await membersOf(files, "2021")).toEqual([["NO", "2017-06-09/", null]]);
    expect(await membersOf(files, "2026")).toEqual([["NO", "2017-06-09/", "2024-07-04"]]);
  });

  test("of a table, where a person gives no end", async () => {
    const csv = "country,organization,since\nNorway,Fjord Council,2017-06-09\nIceland,Fjord Council,2023-07-04\n";
    const files = {
      "members.csv": csv,
      "members.facts.yaml": JSON.stringify({
        document: { publishedOn: { value: "2024", basis: "our own table" } },
        sha256: sha256(csv),
        table: {
          type: "Membership",
          status: "confirmed",
          columns: { country: "country", organization: "organization", since: "from" },
          fields: { role: "member" },
        },
      }),
    };
    expect(await membersOf(files, "2020")).toEqual([["NO", "2017-06-09/", null]]);
    expect(await membersOf(files, "2026")).toEqual([
      ["IS", "2023-07-04/", "2024"],
      ["NO", "2017-06-09/", "2024"],
    ]);
  });
});

describe("an end", () => {
  test("is open where the source says since, and still known only as of it", async () => {
    const files = report("since", "2018", [
      { country: "NO", from: "2003", says: "Norway has been a member since 2003" },
      { country: "IS", from: "2015-07-09", to: "..", says: "Iceland has been a member since 9 July 2015" },
      { country: "SE", from: "2003", says: "Sweden became a member in 2003" },
    ]);
    expect(await membersOf(files, "2016")).toEqual([
      ["IS", "2015-07-09/..", null],
      ["NO", "2003/..", null],
      ["SE", "2003/", null],
    ]);
    expect(await membersOf(files, "2026")).toEqual([
      ["IS", "2015-07-09/..", "2018"],
      ["NO", "2003/..", "2018"],
      ["SE", "2003/", "2018"],
    ]);
  });

  test("that a source states is the last day, and a report of the past is none of a member", async () => {
    const files = report("past", "2020", [
      { country: "NO", from: "2003", to: "2017", says: "Norway was a member from 2003 to 2017" },
      { country: "IS", to: "2014", says: "Iceland was a member until 2014" },
    ]);
    expect(await membersOf(files, "2010")).toEqual([["NO", "2003/2017", null]]);
    expect(await membersOf(files, "2014")).toEqual([
      ["IS", "../2014", null],
      ["NO", "2003/2017", null],
    ]);
    expect(await membersOf(files, "2020")).toEqual([]);
    expect(await membersOf(files, null)).toEqual([
      ["IS", "../2014", null],
      ["NO", "2003/2017", null],
    ]);
  });

  test("may be stated by another source than the beginning", async () => {
    const files = {
      ...report("joined", "2018", [{ country: "NO", from: "2017", says: "Norway joined in 2017" }]),
      ...report("left", "2022", [{ country: "NO", to: "2021-05", says: "Norway left in May 2021" }]),
    };
    expect(await membersOf(files, "2019")).toEqual([["NO", "2017/2021-05", null]]);
    expect(await membersOf(files, "2022")).toEqual([]);
  });
});
