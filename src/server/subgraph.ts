import { buildSubgraphSchema } from "@apollo/subgraph";
import { type GraphQLSchema, parse } from "graphql";
import { type BuildSchemaOptions, buildSchemaSync, createResolversMap } from "type-graphql";
import { answerEntities, type References } from "./subgraph-entities.js";
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
}

type SubgraphResolvers = NonNullable<
  Extract<Parameters<typeof buildSubgraphSchema>[0], { resolvers?: unknown }>["resolvers"]
>;

/**
 * A subgraph of Apollo Federation 2 from type-graphql's classes. Directives of federation stand in `@Directive`s and are
 * imported by what is used; the library adds `_service` and `_entities`.
 */
export function createSubgraph<Context extends object>(parts: SubgraphParts<Context>): Subgraph {
  const { references = {}, queryDescription, links, composed, directivesOn, ...options } = parts;
  const declared = buildSchemaSync(options);
  const query = declared.getQueryType();
  if (query && queryDescription !== undefined) query.description = queryDescription;
  const sdl = printSubgraph(declared, { links, composed, directivesOn });
  const document = parse(sdl);
  // The two libraries differ in how far they name the options of a type; both mean graphql-tools' map of resolvers.
  const resolvers = createResolversMap(declared) as SubgraphResolvers;
  const schema = buildSubgraphSchema({ typeDefs: document, resolvers });
  answerEntities(schema, document, references);
  answerSdl(schema, sdl);
  return { schema, sdl };
}

/** The library prints the schema anew for `_service`; ours answers what was published, byte for byte. */
function answerSdl(schema: GraphQLSchema, sdl: string): void {
  const service = schema.getQueryType()?.getFields()._service;
  if (service === undefined) throw new Error("The subgraph library gave no _service.");
  service.resolve = () => ({ sdl });
}
