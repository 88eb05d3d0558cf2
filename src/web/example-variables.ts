import { Kind, type OperationDefinitionNode } from "graphql";
import type { WithSources } from "../model/sourced.js";
import type { Graph } from "../repository/graph.js";
import type { AnyRelation } from "../repository/relation.js";
import { relations } from "../repository/relations.js";
import { relationsOf } from "../repository/counts/list-lengths.js";
import { valuesAt } from "../repository/types/field-path.js";
import { type AnyBlock, types } from "../repository/types/types.js";

type Choice = (graph: Graph) => string | undefined;

/** Whether a record fits what a variable is to show. */
type Fits = (record: WithSources) => boolean;

const any: Fits = () => true;

/** Variables whose records are chosen in a way of their own. */
const ownChoices: ReadonlyMap<string, Choice> = new Map<string, Choice>([
  // Any record: one that is short enough to be read whole.
  ["id", (graph) => richest(graph.all("Statement"))?.id],
  ["documentOfText", (graph) => richest(graph.all("Document"), (document) => !hasCell(document))?.id],
  ["organizationWithMembers", (graph) => richest(graph.all("Organization"), has("memberIds"))?.id],
  ["organizationWithPartners", (graph) => richest(graph.all("Organization"), has("partnerCountryCount"))?.id],
  [
    "seizureStatInDispute",
    (graph) => richest(graph.all("SeizureStat"), (stat) => hasCell(stat) && hasMasses(stat))?.id,
  ],
  [
    "seizureStatOfAGroup",
    (graph) => richest(graph.all("SeizureStat"), leadsOn(graph, relations.SeizureStat.recomputations))?.id,
  ],
]);

/** What the name of a variable stands for: of the records that fit it, the one that has most to show. */
function choiceOf(name: string): Choice | undefined {
  const own = ownChoices.get(name);
  if (own !== undefined) return own;
  const [, type = "", field = ""] = /^(.+?)(?:With([A-Z].*))?$/.exec(name) ?? [];
  const block = types.find((each) => lowerFirst(each.name) === type && each.keys.length > 0);
  return block && ((graph) => keyOfRichest(graph, block, lowerFirst(field)));
}

/** The key of the richest record of a type: of those that lead to others by a relation, or have a field, if one is named. */
function keyOfRichest(graph: Graph, { name, keys: [key = "id"] }: AnyBlock, field: string): string | undefined {
  const records = graph.all(name).filter((record) => "citations" in record);
  const relation = relationsOf(name)[field];
  const fits = field === "" ? any : relation === undefined ? has(field) : leadsOn(graph, relation);
  const found = richest(records, fits);
  return found && String(Reflect.get(found, key));
}

const lowerFirst = (name: string): string => name.charAt(0).toLowerCase() + name.slice(1);

/** The record with most citations, then most claims, then the smaller id. */
function richest<Item extends WithSources>(
  records: readonly Item[],
  fits: (record: Item) => boolean = any,
): Item | undefined {
  let best: Item | undefined;
  for (const record of records) if ((best === undefined || hasMore(record, best)) && fits(record)) best = record;
  return best;
}

const hasMore = (one: WithSources, other: WithSources): boolean =>
  (one.citations.length - other.citations.length || one.claims.length - other.claims.length) > 0;

const leadsOn =
  (graph: Graph, relation: AnyRelation): Fits =>
  (record) =>
    graph
      .related(relation, [record])
      .flat()
      .some((found) => found !== null);

const has =
  (field: string): Fits =>
  (record) =>
    valuesAt([field])(record).length > 0;

const hasCell = ({ citations }: WithSources): boolean => citations.some(({ row }) => row !== null);

const hasMasses = ({ claims }: WithSources): boolean =>
  new Set(claims.filter(({ field }) => field === "mass").map(({ value }) => value)).size > 1;

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
    const choice = choiceOf(name);
    const value = choice?.(graph);
    if (value !== undefined) values[name] = value;
    else if (choice !== undefined || (type.kind === Kind.NON_NULL_TYPE && defaultValue === undefined)) return null;
  }
  return values;
}
