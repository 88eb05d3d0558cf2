import { expect, test } from "@jest/globals";
import { relations } from "../../src/repository/relations.js";
import { runQuery } from "../run-query.js";

const party = "__typename ... on Organization { id } ... on Country { id }";
const query = `{
  organizations(first: 100) { nodes { country { id } parent { id } parts { nodes { id } } members { nodes { id } } officials { nodes { id } } events { nodes { id } } seizures { nodes { id } }
    trainingPrograms { nodes { id } } agreements { nodes { id } } statements { nodes { id } } statistics { nodes { id } } } }
  countries(first: 100) { nodes { organizations { nodes { id } } officials { nodes { id } } events { nodes { id } } seizures { nodes { id } }
    trainingsProvided { nodes { id } } trainingsReceived { nodes { id } } trainingsHeld { nodes { id } } agreements { nodes { id } } statistics { nodes { id } } } }
  regions(first: 100) { nodes { organization { id } countries { id } seizures { nodes { id } } } }
  officials(first: 100) { nodes { organization { id } statements { nodes { id } } events { nodes { id } } roles { organization { id } country { id } } } }
  events(first: 100) { nodes { country { id } organizers { ${party} } participants { ${party} } statements { nodes { id } }
    seizures { nodes { id } } statistics { nodes { id } } officials { nodes { id } } } }
  seizureStats(first: 100) { nodes { seizedBy { id } country { id } area { id } event { id } recomputations { kilograms } citations { document { id } facts { id } } claims { document { id } fact { id } } } }
  trainingPrograms(first: 100) { nodes { providers { ${party} } beneficiaries { ${party} } agreement { id } country { id } } }
  agreements(first: 100) { nodes { parties { ${party} } trainingPrograms { nodes { id } } } }
  statements(first: 100) { nodes { speaker { id } organization { id } event { id } } }
  statistics(first: 100) { nodes { organization { id } country { id } event { id } } }
  documents(first: 100) { nodes { facts { nodes { document { id } subject { id } } } } }
  disagreements(first: 100) { nodes { subject { id } } }
  seizureTotals(groupBy: [COUNTRY, ORGANIZATION]) { totals { country { id } organization { id } cover { countries { id } regions { id } organizations { id } } } }
}`;

/** The questions that a query asks of the store, without how many keys each had. */
async function questionsOf(text: string): Promise<string[]> {
  const { questions, errors } = await runQuery(text);
  expect(errors).toEqual([]);
  return questions.map((question) => question.split(" × ")[0] ?? "").sort();
}

test("a query over every relation asks each of them once, however many records there are", async () => {
  const asked = await questionsOf(query);
  const declared = Object.entries(relations).flatMap(([type, fields]) =>
    Object.entries<{ readonly kind: string }>(fields).map(
      ([field, { kind }]) => `${kind === "naming" ? "pages" : "related"} ${type}.${field}`,
    ),
  );
  const others = declared.filter((question) => question !== "pages Organization.memberships");
  expect(asked).toEqual(["citations", "claims", "lists", "members", "totals", ...others].sort());
});

test.each([
  [
    "27 countries with four lists",
    `{ countries(first: 27) { nodes {
        organizations { totalCount } officials { totalCount } events { totalCount } seizures { totalCount } } } }`,
    [
      "lists",
      "pages Country.events",
      "pages Country.officials",
      "pages Country.organizations",
      "pages Country.seizures",
    ],
  ],
  [
    "two aliases that ask the same in other words",
    `{ countries(first: 27) { nodes {
        heroin: seizures(filter: { substances: [HEROIN, OPIUM] }) { nodes { id } }
        opium: seizures(filter: { substances: [OPIUM, HEROIN] }) { nodes { mass { kilograms } } } } } }`,
    ["lists", "pages Country.seizures"],
  ],
  [
    "two aliases that ask for different pages",
    `{ countries(first: 27) { nodes { one: seizures(first: 1) { nodes { id } } two: seizures(first: 2) { nodes { id } } } } }`,
    ["lists", "pages Country.seizures", "pages Country.seizures"],
  ],
  [
    "what officials said, where, and who else spoke there",
    "{ officials { nodes { statements { nodes { event { statements { nodes { speaker { organization { id } } } } } } } } } }",
    [
      "lists",
      "pages Event.statements",
      "pages Official.statements",
      "related Official.organization",
      "related Statement.event",
      "related Statement.speaker",
    ],
  ],
  [
    "the organizers of events and their seizures",
    `{ events(first: 100) { nodes { organizers { ... on Organization { seizures(first: 1) { nodes { id } } } } } } }`,
    ["lists", "pages Organization.seizures", "related Event.organizers"],
  ],
  [
    "the agreements of the members of organizations",
    `{ organizations(first: 100) { nodes { members(at: "2015") { nodes { agreements { nodes { name } } } } } } }`,
    ["lists", "members", "pages Country.agreements", "related Membership.country"],
  ],
  [
    "claims and citations of figures, with their documents",
    `{ seizureStats(first: 100) { nodes { claims(field: "mass") { document { title } } citations { document { title } } } } }`,
    ["citations", "claims", "lists", "related Citation.document", "related Claim.document"],
  ],
  [
    "facts of documents and what became of them, passages, and numbers that nothing accounts for",
    `{ documents(first: 100) { nodes { facts(first: 2) { nodes { subject { id } } } claims(first: 1) { totalCount }
        citations(first: 1) { totalCount } passages(first: 1) { totalCount } unexplained(first: 1) { totalCount } } } }`,
    ["citations", "claims", "lists", "pages Document.facts", "related Fact.subject", "unexplained"],
  ],
  [
    "totals with their figures and what is left out of them",
    `{ seizureTotals(groupBy: [SUBSTANCE, COUNTRY]) { totals {
        country { name } seizures(first: 2) { nodes { claims { raw } } } leftOut { explanation } } } }`,
    ["among", "claims", "related Claim.document", "related SeizureTotal.country", "totals"],
  ],
  [
    "recomputed totals with their rows, and two searches",
    `{ seizureStats(last: 100) { nodes { recomputations { rows(first: 3) { nodes { country { code } } } } } }
       heroin: search(query: "heroin", first: 5) { nodes { id } } opium: search(query: "opium", first: 5) { nodes { id } } }`,
    ["among", "lists", "related SeizureStat.country", "related SeizureStat.recomputations", "search"],
  ],
])("one question for each relation and level, for any number of parents: %s", async (_name, text, questions) => {
  expect(await questionsOf(text)).toEqual(questions);
});

test("the pages after different cursors are asked apart, each of its own list", async () => {
  const seizures = (code: string, more: string) =>
    `${code}: country(code: "${code}") { seizures(first: 1${more}) { nodes { id } pageInfo { endCursor } } }`;
  type Lists = Record<string, { readonly seizures: { nodes: { id: string }[]; pageInfo: { endCursor: string } } }>;
  const first = await runQuery<Lists>(`{ ${seizures("CN", "")} ${seizures("TJ", "")} }`);
  const after = (code: string) => `, after: "${first.data[code]?.seizures.pageInfo.endCursor ?? ""}"`;
  const second = await runQuery<Lists>(`{ ${seizures("CN", after("CN"))} ${seizures("TJ", after("TJ"))} }`);
  const both = await runQuery<Lists>(
    `{ ${["CN", "TJ"].map((code) => `${code}: country(code: "${code}") { seizures(first: 2) { nodes { id } } }`).join(" ")} }`,
  );
  expect(first.questions).toEqual(["records × 2", "pages Country.seizures × 2"]);
  expect(second.questions).toEqual(["records × 2", "pages Country.seizures × 1", "pages Country.seizures × 1"]);
  for (const code of ["CN", "TJ"])
    expect([...(first.data[code]?.seizures.nodes ?? []), ...(second.data[code]?.seizures.nodes ?? [])]).toEqual(
      both.data[code]?.seizures.nodes,
    );
});
