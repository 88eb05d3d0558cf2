import { specifiedDirectives } from "graphql";
import { answerDeclared } from "../resolvers/declared-field.js";
import { references } from "./references.js";
import { declaredFields, resolvers } from "../resolvers/resolvers.js";
import { schemaDescription } from "../model/schema-description.js";
import { countObjects } from "./limits/count-objects.js";
import { cacheControlDirective } from "../federation/cache-directives.js";
import { demandControl, demandControlMinor } from "./limits/demand-control.js";
import { mergeDirective } from "../federation/stitching-directives.js";
import { createSubgraph, type Subgraph } from "../federation/subgraph.js";

export type { Subgraph } from "../federation/subgraph.js";

/**
 * The federated schema of the service. With a minor version of Federation 2 it links that one, and says what that one can
 * say beyond what composing needs: prices, from v2.9.
 */
export function buildSubgraph(federationMinor?: number): Subgraph {
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
    ...((federationMinor ?? 0) >= demandControlMinor && { directivesOn: demandControl }),
    valuesShareable: true,
  });
  answerDeclared(subgraph.schema, declaredFields);
  countObjects(subgraph.schema);
  return subgraph;
}

function noEvents(): never {
  throw new Error("Nothing is published inside the schema.");
}
