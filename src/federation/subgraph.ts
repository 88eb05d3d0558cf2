import { assertValidSchema, type GraphQLSchema, lexicographicSortSchema, parse } from "graphql";
import { type BuildSchemaOptions, buildSchemaSync } from "type-graphql";
import { answerEntities, type References } from "./subgraph-entities.js";
import { withFederation } from "./subgraph-schema.js";
import { printSubgraph, type SubgraphDirectives } from "./subgraph-sdl.js";

export interface Subgraph {
  readonly schema: GraphQLSchema;
  /** What `_service { sdl }` answers. */
  readonly sdl: string;
}

/** What type-graphql builds a schema from, and what makes a subgraph of it. */
export interface SubgraphParts<Context extends object>
  extends Omit<BuildSchemaOptions, "emitSchemaFile" | "skipCheck">, SubgraphDirectives {
  /** How each type with a key is found; one that is forgotten is an error here and not in an answer. */
  readonly references?: References<Context>;
  /** type-graphql has no place for it. */
  readonly queryDescription?: string;
  readonly subscriptionDescription?: string;
  /** What the schema says of itself; type-graphql has no place for it either. */
  readonly schemaDescription?: string;
}

/**
 * A subgraph of Apollo Federation 2 from type-graphql's classes. Directives of federation stand in `@Directive`s and are
 * imported by what is used. In alphabetical order, so that only changes of meaning change the SDL.
 */
export function createSubgraph<Context extends object>(parts: SubgraphParts<Context>): Subgraph {
  const {
    references = {},
    queryDescription,
    subscriptionDescription,
    links,
    composed,
    directivesOn,
    valuesShareable,
    federationMinor,
    ...options
  } = parts;
  // Its own check runs an introspection, of a schema that is not the one that is served.
  const built = buildSchemaSync({ ...options, skipCheck: true });
  const query = built.getQueryType();
  if (query && queryDescription !== undefined) query.description = queryDescription;
  const subscription = built.getSubscriptionType();
  if (subscription && subscriptionDescription !== undefined) subscription.description = subscriptionDescription;
  built.description = parts.schemaDescription;
  const declared = lexicographicSortSchema(built);
  const sdl = printSubgraph(declared, { links, composed, directivesOn, valuesShareable, federationMinor });
  const document = parse(sdl);
  const schema = withFederation(declared, document);
  schema.description = parts.schemaDescription;
  answerEntities(schema, document, references);
  answerSdl(schema, sdl);
  assertValidSchema(schema);
  return { schema, sdl };
}

/** Byte for byte what was published. */
function answerSdl(schema: GraphQLSchema, sdl: string): void {
  const service = schema.getQueryType()?.getFields()._service;
  if (service !== undefined) service.resolve = () => ({ sdl });
}
