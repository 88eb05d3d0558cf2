import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { shippedGraph } from "../run-query.js";
import { type Asked, type BothPaths, bothPaths } from "./both-paths.js";

let paths: BothPaths;
beforeAll(async () => {
  paths = await bothPaths(await shippedGraph());
});
afterAll(() => paths.stop());

const everySubstance = "HEROIN OPIUM HASHISH CANNABIS_HERB".split(" ");

const inTheLane: readonly (readonly [string, Asked])[] = [
  ["a record by its id", { query: '{ country(code: "tj") { id code name numericCode } }' }],
  ["a record that is not there", { query: '{ official(id: "Official:nobody") { id } node(id: "x") { id } }' }],
  [
    "any record by its id, with fragments on its type",
    {
      query:
        "query($id: ID!) { node(id: $id) { __typename id ... on Country { name } ... on Organization { acronym } ... on Labelled { label page } } }",
      variables: { id: "Country:CN" },
    },
  ],
  [
    "records by their ids, unknown ones among them",
    {
      query:
        'query($ids: [ID!]!) { nodes(ids: $ids) { id __typename } countriesByCodes(codes: ["CN", "xx", "156"]) { id } }',
      variables: { ids: ["Country:TJ", "no", "Country:CN"] },
    },
  ],
  [
    "aliases, the same field under two names, and a fragment spread twice",
    {
      query: `query Both($n: Int = 3) {
        first: organizations(first: $n) { ...Names }
        last: organizations(last: 2) { ...Names totalCount }
      }
      fragment Names on OrganizationConnection { nodes { id called: name name ...More ...More } }
      fragment More on Organization { acronym aliases kind: __typename }`,
    },
  ],
  [
    "selections of one field that are merged, in the order in which they were first seen",
    {
      query: `{ organizations(first: 3) { nodes { id country { name } ... on Organization { country { code } aliases } country { id name } } } }`,
    },
  ],
  [
    "fields that directives leave out",
    {
      query: `query($yes: Boolean!, $no: Boolean = false) { seizureStats(first: 3) { nodes {
        id @skip(if: $yes) substance @include(if: $yes) ... @include(if: $no) { scope } mass @skip(if: $no) { raw } count @include(if: true) } } }`,
      variables: { yes: true },
    },
  ],
  [
    "every kind of leaf, with nulls",
    {
      query: `{ seizureStats(first: 100) { nodes { id status formerIds substance scope count region shareOfTotal shareOf impliedTotalKilograms
        seizedByText mass { kilograms min max qualifier raw unit } period { edtf start end text } } } }`,
    },
  ],
  [
    "relations of every kind",
    {
      query: `{ events(first: 50) { nodes { id country { id name } organizers { __typename ... on Organization { id name } ... on Country { code } }
        seizures(first: 2) { totalCount nodes { id seizedBy { name } event { id } area { id } } } statements { nodes { speaker { name organization { id } } } } } } }`,
    },
  ],
  [
    "pages with cursors, in an order",
    {
      query: `query($by: SeizureStatOrder, $s: [SubstanceInput!]) { seizureStats(first: 5, orderBy: $by, filter: { substances: $s }) { totalCount
        edges { cursor node { id mass { kilograms } } } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } } }`,
      variables: { by: { field: "MASS", direction: "DESC" }, s: everySubstance },
    },
  ],
  [
    "counts of a list by a value",
    {
      query:
        "{ seizureStats { counts(by: COUNTRY) { value count record { label } } } organizations { counts(by: KIND) { value count record { id } } } }",
    },
  ],
  [
    "claims and citations with their documents, and references",
    {
      query: `{ seizureStats(first: 20) { nodes { claims(field: "mass") { id field value raw rule carried status assertedBy citations { quote } document { id } fact { id type } }
        citations { id quote start end before after row column bibtex cslJson document { title publishedOn } facts { id } } documents { nodes { id title } } } } }`,
    },
  ],
  [
    "documents with their text, claims and passages",
    {
      query: `{ documents(first: 10) { nodes { id title publisher url language text bibtex cslJson claims(first: 2) { totalCount nodes { value } }
        passages(first: 2, orderBy: { field: LENGTH, direction: DESC }) { nodes { quote } } citations(filter: { from: 10, to: 500 }) { nodes { start } } facts(first: 2) { nodes { bibtex cslJson subject { id } } } } } }`,
    },
  ],
  [
    "members at a time",
    {
      query: `{ organizations(first: 100) { nodes { members(at: "2018") { totalCount edges { role asOf cursor node { code } period { edtf } citations { quote } } } } } }`,
    },
  ],
  [
    "a search with its matches",
    {
      query: `query($q: String!) { search(query: $q, first: 5) { totalCount countsByType { value count } edges { cursor score node { __typename label } textMatches { field fragment start highlights { start end text } } } } }`,
      variables: { q: "heroin Tajikistan" },
    },
  ],
  ["suggestions", { query: `{ suggest(prefix: "sha", first: 5) { name record { __typename id label } } }` }],
  [
    "a timeline",
    {
      query: `{ timeline(about: "Country:TJ", period: "2010/2020") { totalCount edges { cursor node { date label record { id } } } } }`,
    },
  ],
  [
    "totals with what they cover",
    {
      query: `query($by: [SeizureGrouping!]) { seizureTotals(groupBy: $by) { comparable cover { countries { code } } totals { substance kilograms explanation country { name }
        cover { periods countries { code } regions { id } organizations { id } } missing { countries { code } } seizures(first: 2) { nodes { id } } } leftOut { explanation } } }`,
      variables: { by: ["SUBSTANCE", "COUNTRY"] },
    },
  ],
  [
    "recomputations",
    {
      query: `{ seizureStats(last: 30) { nodes { recomputations { membersAt kilograms rows(first: 2) { nodes { id } } members { code } } } } }`,
    },
  ],
  [
    "what a router asks for",
    {
      query: `query($r: [_Any!]!) { _entities(representations: $r) { __typename ... on Country { name } ... on Organization { name } ... on SeizureStat { substance } ... on Sourced { claims { field } } } }`,
      variables: {
        r: [
          { __typename: "Country", id: "Country:CN" },
          { __typename: "Country", code: "TJ" },
          { __typename: "Sourced", id: "Country:TJ" },
          { __typename: "Organization", id: "Organization:nothing" },
        ],
      },
    },
  ],
  [
    "names that JSON escapes and names of prototypes",
    { query: `{ __proto__: country(code: "CN") { constructor: name toString: id } }` },
  ],
  [
    "an operation by its name among others",
    {
      query: `query One { country(code: "CN") { id } } query Two($c: ID!) { country(code: $c) { name } }`,
      operationName: "Two",
      variables: { c: "TJ" },
    },
  ],
  ["an operation in which everything is left out", { query: `{ country(code: "CN") { id @skip(if: true) } }` }],
  [
    "disagreements",
    {
      query: `{ disagreements(first: 20) { nodes { id field kind reason subject { __typename ... on Labelled { label } } claims { value } } } }`,
    },
  ],
];

test.each(inTheLane)("the lane answers %s, byte for byte as the reference path does", async (_name, asked) => {
  const { inLane, path, inReference } = await paths.ask(asked);
  expect(inReference.text).not.toContain('"errors"');
  expect(inLane).toEqual(inReference);
  expect(path).toBe("lane");
});

const leftToTheReference: readonly (readonly [string, Asked])[] = [
  ["a question about the schema", { query: '{ __schema { queryType { name } } country(code: "CN") { id } }' }],
  ["a type of the schema", { query: '{ __type(name: "Country") { name } }' }],
  ["what is not at hand at once", { query: "{ documents(first: 3) { nodes { unexplained { totalCount } } } }" }],
];

test.each(leftToTheReference)("the lane leaves %s to the reference path", async (_name, asked) => {
  const { inLane, path, inReference } = await paths.ask(asked);
  expect(inLane).toEqual(inReference);
  expect(path).toBe("reference");
});

const anId = (text: string): string => text.replaceAll(/"id":"[0-9a-f-]{36}"/g, '"id":"…"');

const wrong: readonly (readonly [string, Asked, Asked])[] = [
  [
    "a variable of a wrong type",
    { query: "query($c: ID!) { country(code: $c) { id } }", variables: { c: "CN" } },
    { query: "query($c: ID!) { country(code: $c) { id } }", variables: { c: { no: 1 } } },
  ],
  [
    "an argument out of its range, in a field that may be null",
    {
      query: 'query($n: Int) { organizations(first: $n) { totalCount } country(code: "CN") { id } }',
      variables: { n: 1 },
    },
    {
      query: 'query($n: Int) { organizations(first: $n) { totalCount } country(code: "CN") { id } }',
      variables: { n: 1000 },
    },
  ],
  [
    "an argument out of its range, in a field that is never null",
    { query: 'query($n: Int) { country(code: "CN") { id events(first: $n) { totalCount } } }', variables: { n: 1 } },
    { query: 'query($n: Int) { country(code: "CN") { id events(first: $n) { totalCount } } }', variables: { n: -1 } },
  ],
  [
    "a cursor of another list",
    { query: "query($a: String) { organizations(after: $a) { totalCount } }", variables: {} },
    { query: "query($a: String) { organizations(after: $a) { totalCount } }", variables: { a: "no" } },
  ],
  [
    "an entity that is none",
    {
      query: "query($r: [_Any!]!) { _entities(representations: $r) { __typename } }",
      variables: { r: [{ __typename: "Country", id: "Country:CN" }] },
    },
    {
      query: "query($r: [_Any!]!) { _entities(representations: $r) { __typename } }",
      variables: {
        r: [
          { __typename: "Country", id: "Country:CN" },
          { __typename: "Nothing", id: "x" },
        ],
      },
    },
  ],
];

test.each(wrong)(
  "an operation that the lane knows fails as on the reference path: %s",
  async (_name, right, mistaken) => {
    expect((await paths.ask(right)).path).toBe("lane");
    const { inLane, path, inReference } = await paths.ask(mistaken);
    expect(inReference.text).toContain('"errors"');
    expect({ ...inLane, text: anId(inLane.text) }).toEqual({ ...inReference, text: anId(inReference.text) });
    expect(path).toBe("reference");
  },
);
