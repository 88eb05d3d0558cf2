import { specifiedDirectives } from "graphql";
import { toId, typeOfId } from "../model/node.js";
import type { RequestContext } from "../resolvers/context.js";
import { answerGenerated } from "../resolvers/generated-field.js";
import { generatedFields, resolvers } from "../resolvers/resolvers.js";
import { blocks } from "../repository/types/types.js";
import { countObjects } from "./limits/count-objects.js";
import { mergeDirective } from "../federation/stitching-directives.js";
import { createSubgraph, type Subgraph } from "../federation/subgraph.js";
import type { ReferenceResolver } from "../federation/subgraph-entities.js";

export type { Subgraph } from "../federation/subgraph.js";

/** The federated schema of the service. */
export function buildSubgraph(): Subgraph {
  const subgraph = createSubgraph({
    resolvers,
    directives: [...specifiedDirectives, mergeDirective],
    validate: { forbidUnknownValues: false, skipMissingProperties: true },
    scalarsMap: [],
    queryDescription:
      "The entry point of every operation: records by id, pages of records, and fields on which sources disagree.",
    references: Object.fromEntries([...entities, "Sourced"].map((type) => [type, records])),
  });
  answerGenerated(subgraph.schema, generatedFields);
  countObjects(subgraph.schema);
  return subgraph;
}

/** The types with a key, by which other graphs refer to their records. */
const entities = blocks.filter(({ keys }) => keys.length > 0).map(({ name }) => name);

/** Records by their ids, a country by its code too; the id of another type finds nothing. `Sourced` is any of them but a document. */
const records: ReferenceResolver<RequestContext> = (representations, { loaders }) =>
  representations.map(({ __typename: type, id, code }) => {
    const wanted = typeof id === "string" ? id : toId(type, String(code));
    const found = typeOfId(wanted);
    return found === type || (type === "Sourced" && found !== "Document" && entities.includes(found))
      ? loaders.record(wanted)
      : null;
  });
