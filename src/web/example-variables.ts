import { Kind, type OperationDefinitionNode } from "graphql";
import type { WithSources } from "../model/sourced.js";
import type { Graph } from "../repository/graph.js";
import type { AnyRelation } from "../repository/relation.js";
import { relations } from "../repository/relations.js";

type Choice = (graph: Graph) => string | undefined;

/** What the name of a variable stands for: of the records that fit it, the one that has most to show. */
const choices: ReadonlyMap<string, Choice> = new Map<string, Choice>([
  ["agreement", (graph) => richest(graph.all("Agreement"))?.id],
  ["country", (graph) => richest(graph.all("Country"))?.code],
  ["countryWithStatistics", (graph) => richest(graph.all("Country"), named(graph, relations.Country.statistics))?.code],
  ["document", (graph) => richest(graph.all("Document"))?.id],
  ["documentOfText", (graph) => richest(graph.all("Document"), (document) => !hasCell(document))?.id],
  ["event", (graph) => richest(graph.all("Event"))?.id],
  // Any record: one that is short enough to be read whole.
  ["id", (graph) => richest(graph.all("Statement"))?.id],
  ["official", (graph) => richest(graph.all("Official"))?.id],
  ["officialWithAliases", (graph) => richest(graph.all("Official"), ({ aliases }) => aliases.length > 0)?.id],
  ["organization", (graph) => richest(graph.all("Organization"))?.id],
  [
    "organizationWithMembers",
    (graph) => richest(graph.all("Organization"), ({ memberIds }) => memberIds.length > 0)?.id,
  ],
  [
    "organizationWithPartners",
    (graph) => richest(graph.all("Organization"), ({ partnerCountryCount }) => partnerCountryCount !== null)?.id,
  ],
  [
    "organizationWithSeizures",
    (graph) => richest(graph.all("Organization"), named(graph, relations.Organization.seizures))?.id,
  ],
  ["seizureStat", (graph) => richest(graph.all("SeizureStat"))?.id],
  [
    "seizureStatInDispute",
    (graph) => richest(graph.all("SeizureStat"), (stat) => hasCell(stat) && hasMasses(stat))?.id,
  ],
  [
    "seizureStatOfAGroup",
    (graph) => richest(graph.all("SeizureStat"), named(graph, relations.SeizureStat.recomputations))?.id,
  ],
  ["statement", (graph) => richest(graph.all("Statement"))?.id],
  ["statistic", (graph) => richest(graph.all("Statistic"))?.id],
  ["trainingProgram", (graph) => richest(graph.all("TrainingProgram"))?.id],
  [
    "trainingProgramWithAgreement",
    (graph) => richest(graph.all("TrainingProgram"), ({ agreementId }) => agreementId !== null)?.id,
  ],
]);

/** The record with most citations, then most claims, then the smaller id. */
function richest<Item extends WithSources>(
  records: readonly Item[],
  fits: (record: Item) => boolean = () => true,
): Item | undefined {
  let best: Item | undefined;
  for (const record of records) if ((best === undefined || hasMore(record, best)) && fits(record)) best = record;
  return best;
}

const hasMore = (one: WithSources, other: WithSources): boolean =>
  (one.citations.length - other.citations.length || one.claims.length - other.claims.length) > 0;

const named =
  (graph: Graph, relation: AnyRelation) =>
  (record: WithSources): boolean =>
    graph.follow(relation, [record]).flat().length > 0;

const hasCell = ({ citations }: WithSources): boolean => citations.some(({ row }) => row !== null);

const hasMasses = ({ claims }: WithSources): boolean =>
  new Set(claims.filter(({ field }) => field === "massKg").map(({ value }) => value)).size > 1;

/**
 * Values for the variables of an operation that stand for a record; the others keep their defaults. Null when the graph
 * has no such record, or when a variable must be given and its name says nothing.
 */
export function exampleVariables(
  { variableDefinitions = [] }: OperationDefinitionNode,
  graph: Graph,
): Readonly<Record<string, string>> | null {
  const values: Record<string, string> = {};
  for (const { variable, type, defaultValue } of variableDefinitions) {
    const name = variable.name.value;
    const value = choices.get(name)?.(graph);
    if (value !== undefined) values[name] = value;
    else if (choices.has(name) || (type.kind === Kind.NON_NULL_TYPE && defaultValue === undefined)) return null;
  }
  return values;
}
