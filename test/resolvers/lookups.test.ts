import { describe, expect, test } from "@jest/globals";
import { runQuery } from "../run-query.js";

describe("lookups", () => {
  test("by id, by code, by node; what is unknown or of another type is null", async () => {
    const { data, errors } = await runQuery(`{
      organization(id: "Organization:shanghai-cooperation-organization") { acronym }
      other: organization(id: "Country:CN") { acronym }
      country(code: "CN") { code code3 name }
      none: country(code: "ZZ") { code }
      node(id: "Country:AF") { id __typename }
      nodes(ids: ["Official:rashid-alimov", "Official:nobody", "x", "Country:CN"]) { id }
      membership: node(id: "Membership:shanghai-cooperation-organization-CN-member") { id }
    }`);
    expect(errors).toEqual([]);
    expect(data).toEqual({
      organization: { acronym: "SCO" },
      other: null,
      country: { code: "CN", code3: "CHN", name: "China" },
      none: null,
      node: { id: "Country:AF", __typename: "Country" },
      nodes: [{ id: "Official:rashid-alimov" }, null, null, { id: "Country:CN" }],
      membership: null,
    });
  });

  test("in batches, in the order of the keys, null for an unknown one, all in one question", async () => {
    const { data, errors, batches } = await runQuery(`{
      organizationsByIds(ids: ["Organization:paris-pact-initiative", "Organization:nobody", "Organization:shanghai-cooperation-organization", "Organization:paris-pact-initiative"]) { acronym }
      countriesByCodes(codes: ["TJ", "ZZ", "AF"]) { name }
      officialsByIds(ids: ["Official:liu-yuejin-cn"]) { name }
      eventsByIds(ids: ["Event:none"]) { name }
      seizureStatsByIds(ids: ["SeizureStat:heroin-cn-2015-aggregate"]) { substance }
      trainingProgramsByIds(ids: []) { name }
    }`);
    expect(errors).toEqual([]);
    expect(data).toEqual({
      organizationsByIds: [{ acronym: "PPI" }, null, { acronym: "SCO" }, { acronym: "PPI" }],
      countriesByCodes: [{ name: "Tajikistan" }, null, { name: "Afghanistan" }],
      officialsByIds: [{ name: "Liu Yuejin" }],
      eventsByIds: [null],
      seizureStatsByIds: [{ substance: "HEROIN" }],
      trainingProgramsByIds: [],
    });
    expect(batches).toHaveLength(1);
  });

  test("5,000 at once are answered in one batch", async () => {
    const { data, batches } = await runQuery("query ($ids: [ID!]!) { organizationsByIds(ids: $ids) { id } }", {
      variables: { ids: Array.from({ length: 5000 }, String) },
    });
    expect(data).toEqual({ organizationsByIds: Array<null>(5000).fill(null) });
    expect(batches).toHaveLength(1);
  });

  test("members of a group are those of the time that is asked for", async () => {
    const { data } = await runQuery(`{ organization(id: "Organization:shanghai-cooperation-organization") {
      six: members(at: "2016") { totalCount nodes { code } }
      eight: members(at: "2018-11-13") { totalCount }
      joined: members(at: "2017-06-09", first: 3) { edges { role period { edtf start end } node { code } } }
    } }`);
    expect(data).toMatchObject({
      organization: {
        six: { totalCount: 6, nodes: ["CN", "KG", "KZ", "RU", "TJ", "UZ"].map((code) => ({ code })) },
        eight: { totalCount: 8 },
        joined: {
          edges: [
            { role: "MEMBER", period: { edtf: "2001-06-15/..", start: "2001-06-15", end: null }, node: { code: "CN" } },
            { role: "MEMBER", period: { edtf: "2017-06-09/", start: "2017-06-09", end: null }, node: { code: "IN" } },
            { role: "MEMBER", period: { edtf: "2001-06-15/..", start: "2001-06-15", end: null }, node: { code: "KG" } },
          ],
        },
      },
    });
  });
});

describe("_entities", () => {
  const query =
    "query ($representations: [_Any!]!) { _entities(representations: $representations) { __typename ... on Country { name } ... on Organization { acronym } } }";

  test("answers every keyed type in order and in one batch; what is wrong is null alone, with an error of its own", async () => {
    const { data, errors, batches } = await runQuery(query, {
      variables: {
        representations: [
          { __typename: "Country", code: "CN" },
          { __typename: "Organization", id: "Organization:shanghai-cooperation-organization", extra: 1 },
          { __typename: "Country", id: "Country:AF" },
          { __typename: "Country", id: "Organization:shanghai-cooperation-organization" },
          { __typename: "Country", code: "ZZ" },
          { __typename: "Country", code: 7 },
          { __typename: "__proto__", id: "x" },
          { id: "Country:CN" },
          { __typename: "Country", code: "CN" },
        ],
      },
    });
    expect(data).toEqual({
      _entities: [
        { __typename: "Country", name: "China" },
        { __typename: "Organization", acronym: "SCO" },
        { __typename: "Country", name: "Afghanistan" },
        null,
        null,
        null,
        null,
        null,
        { __typename: "Country", name: "China" },
      ],
    });
    expect(errors.map(({ code, path }) => ({ code, path }))).toEqual(
      [3, 5, 6, 7].map((index) => ({ code: "BAD_USER_INPUT", path: ["_entities", index] })),
    );
    expect(batches).toEqual(["record × 3"]);
  });

  test("answers an interface with a key by the records behind it, and no other", async () => {
    const { data, errors } = await runQuery(query, {
      variables: {
        representations: [
          { __typename: "Sourced", id: "Event:2018-11-13-expert-working-group-cn" },
          { __typename: "Sourced", id: "Country:CN" },
          { __typename: "Sourced", id: "Fact:sco-paris-pact-beijing-2018/1" },
          { __typename: "Sourced", code: "CN" },
          { __typename: "Node", id: "Country:CN" },
        ],
      },
    });
    expect(data).toEqual({
      _entities: [{ __typename: "Event" }, { __typename: "Country", name: "China" }, null, null, null],
    });
    expect(errors).toEqual(
      [
        [3, 'A representation of Sourced needs the fields of a key: "id".'],
        [4, "A representation needs the __typename of an entity of this subgraph."],
      ].map(([index, message]) => ({ message, code: "BAD_USER_INPUT", path: ["_entities", index] })),
    );
  });

  test("answers 5,000, the same country by each of its codes, in one batch", async () => {
    const keys = [{ code: "CN" }, { code: "156" }, { code3: "CHN" }, { code3: "cn" }, { id: "Country:CN" }];
    const { data, batches } = await runQuery(query, {
      variables: {
        representations: Array.from({ length: 5000 }, (_each, index) => ({
          __typename: "Country",
          ...keys[index % keys.length],
        })),
      },
    });
    const { _entities } = data as { _entities: readonly { name: string }[] };
    expect(new Set(_entities.map(({ name }) => name))).toEqual(new Set(["China"]));
    expect(_entities).toHaveLength(5000);
    expect(batches).toHaveLength(1);
  });
});
