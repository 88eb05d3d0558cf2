import { type GraphQLSchema, specifiedDirectives } from "graphql";
import { answerDeclared } from "../resolvers/declared-field.js";
import { nameRecordTypes } from "../resolvers/record-types.js";
import { references } from "./references.js";
import { declaredFields, resolvers } from "../resolvers/resolvers.js";
import { schemaDescription } from "../model/schema-description.js";
import { cacheTagMinor, cacheTags } from "./cache-tags.js";
import { countObjects } from "./limits/count-objects.js";
import { cacheControlDirective } from "../federation/cache-directives.js";
import { demandControl, demandControlMinor } from "./limits/demand-control.js";
import { mergeDirective } from "../federation/stitching-directives.js";
import type { DirectivesOn } from "../federation/subgraph-sdl.js";
import { createSubgraph, type Subgraph } from "../federation/subgraph.js";

export type { Subgraph } from "../federation/subgraph.js";

/**
 * The federated schema of the service. With a minor version of Federation 2 it links that one, and says what that one can
 * say beyond what composing needs: prices from v2.9, tags of what caches keep from v2.12.
 */
export function buildSubgraph(federationMinor = 0): Subgraph {
  const subgraph = createSubgraph({
    resolvers,
    directives: [...specifiedDirectives, mergeDirective, cacheControlDirective],
    validate: { forbidUnknownValues: false, skipMissingProperties: true },
    scalarsMap: [],
    // The library asks for one; the events of subscriptions are made by the server, one operation each.
    pubSub: { publish: () => undefined, subscribe: noEvents },
    subscriptionDescription:
      "What is sent whenever another snapshot is served, over WebSocket or as server-sent events.",
    queryDescription:
      "The entry point of every operation: records by id, pages of records, search, totals, timelines, and fields on which sources disagree.",
    references,
    schemaDescription,
    federationMinor,
    directivesOn: (declared) => directivesSince(federationMinor, declared),
    valuesShareable: true,
  });
  answerDeclared(subgraph.schema, declaredFields);
  nameRecordTypes(subgraph.schema);
  countObjects(subgraph.schema);
  return subgraph;
}

/** What a version of Federation can say that the one before it cannot. */
const news: readonly { readonly minor: number; readonly directivesOn: (declared: GraphQLSchema) => DirectivesOn }[] = [
  { minor: demandControlMinor, directivesOn: demandControl },
  { minor: cacheTagMinor, directivesOn: cacheTags },
];

function directivesSince(federationMinor: number, declared: GraphQLSchema): DirectivesOn {
  const all: Record<string, string[]> = {};
  for (const { directivesOn } of news.filter(({ minor }) => minor <= federationMinor))
    for (const [place, directives] of Object.entries(directivesOn(declared))) (all[place] ??= []).push(...directives);
  return all;
}

function noEvents(): never {
  throw new Error("Nothing is published inside the schema.");
}
