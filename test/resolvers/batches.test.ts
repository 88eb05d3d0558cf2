import { expect, test } from "@jest/globals";
import { relations } from "../../src/repository/relations.js";
import { runQuery } from "../run-query.js";

const party = "__typename ... on Organization { id } ... on Country { id }";
const query = `{
  organizations(first: 100) { nodes { country { id } members { nodes { id } } officials { nodes { id } } events { nodes { id } } seizures { nodes { id } }
    trainingPrograms { nodes { id } } agreements { nodes { id } } statistics { nodes { id } } } }
  countries(first: 100) { nodes { organizations { nodes { id } } officials { nodes { id } } events { nodes { id } } seizures { nodes { id } }
    trainingsProvided { nodes { id } } trainingsReceived { nodes { id } } agreements { nodes { id } } statistics { nodes { id } } } }
  officials(first: 100) { nodes { organization { id } statements { nodes { id } } events { nodes { id } } roles { organization { id } country { id } } } }
  events(first: 100) { nodes { country { id } organizers { ${party} } participants { ${party} } statements { nodes { id } } } }
  seizureStats(first: 100) { nodes { seizedBy { id } country { id } recomputations { kilograms } citations { document { id } } claims { document { id } } } }
  trainingPrograms(first: 100) { nodes { providers { ${party} } beneficiaries { ${party} } agreement { id } } }
  agreements(first: 100) { nodes { parties { ${party} } trainingPrograms { nodes { id } } } }
  statements(first: 100) { nodes { speaker { id } event { id } } }
  statistics(first: 100) { nodes { organization { id } country { id } } }
  documents(first: 100) { nodes { facts { nodes { document { id } subject { id } } } } }
  disagreements(first: 100) { nodes { subject { id } } }
  seizureTotals(groupBy: [COUNTRY, ORGANIZATION]) { totals { country { id } organization { id } } }
}`;

test("a query over every relation asks each of them once, however many records there are", async () => {
  const { batches, errors } = await runQuery(query);
  expect(errors).toEqual([]);
  const asked = batches.map((batch) => batch.split(" × ")[0]);
  const declared = Object.entries(relations).flatMap(([type, fields]) =>
    Object.keys(fields).map((field) => `${type}.${field}`),
  );
  expect([...asked].sort()).toEqual(declared.sort());
});

test("one batch for each level of a nested query", async () => {
  const { batches, errors } = await runQuery(
    "{ officials { nodes { statements { nodes { event { statements { nodes { speaker { organization { id } } } } } } } } } }",
  );
  expect(errors).toEqual([]);
  expect(batches.map((batch) => batch.split(" × ")[0])).toEqual([
    "Official.statements",
    "Statement.event",
    "Event.statements",
    "Statement.speaker",
    "Official.organization",
  ]);
});
