import { composeServices as composeByApollo } from "@apollo/composition";
import { composeServices as composeByTheGuild } from "@theguild/federation-composition";
import { federateSubgraphs, ROUTER_COMPATIBILITY_VERSION_ONE } from "@wundergraph/composition";
import { buildSchema, type GraphQLSchema, lexicographicSortSchema, parse, printSchema } from "graphql";
import type { Subgraph } from "../supergraph/subgraphs.js";

export interface Composition {
  readonly errors: readonly string[];
  /** What the composer remarks on, though it composes. */
  readonly hints: readonly string[];
  /** What clients see of the supergraph, sorted; null when there is none. */
  readonly api: string | null;
}

const sorted = (schema: GraphQLSchema | undefined): string | null =>
  schema === undefined ? null : printSchema(lexicographicSortSchema(schema));
const messages = (errors: readonly Error[] = []): string[] => [...new Set(errors.map(({ message }) => message))];
const parsed = (subgraphs: readonly Subgraph[]): { name: string; url: string; typeDefs: ReturnType<typeof parse> }[] =>
  subgraphs.map(({ name, url, sdl }) => ({ name, url, typeDefs: parse(sdl) }));

export const composers = {
  Apollo: (subgraphs: readonly Subgraph[]): Composition => {
    const { schema, errors, hints = [] } = composeByApollo(parsed(subgraphs));
    return {
      errors: messages(errors),
      hints: hints.map((hint) => hint.toString()),
      api: sorted(schema?.toAPISchema().toGraphQLJSSchema()),
    };
  },
  /** Knows no hints. */
  "The Guild": (subgraphs: readonly Subgraph[]): Composition => {
    const { publicSdl, errors } = composeByTheGuild(parsed(subgraphs));
    return {
      errors: messages(errors),
      hints: [],
      api: sorted(publicSdl === undefined ? undefined : buildSchema(publicSdl)),
    };
  },
  WunderGraph: (subgraphs: readonly Subgraph[]): Composition => {
    const result = federateSubgraphs({
      subgraphs: parsed(subgraphs).map(({ typeDefs, ...subgraph }) => ({ ...subgraph, definitions: typeDefs })),
      version: ROUTER_COMPATIBILITY_VERSION_ONE,
      options: {},
    });
    return {
      errors: messages(result.success ? [] : result.errors),
      hints: result.warnings.map(({ message }) => message),
      api: sorted(result.success ? result.federatedGraphClientSchema : undefined),
    };
  },
};
