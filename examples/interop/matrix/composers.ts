import { composeServices as newest } from "@apollo/composition";
import { composeServices as theGuild } from "@theguild/federation-composition";
import { federateSubgraphs, ROUTER_COMPATIBILITY_VERSION_ONE } from "@wundergraph/composition";
import { composeServices as of2025 } from "apollo-composition-2.10";
import { composeServices as of2023 } from "apollo-composition-2.5";
import { composeServices as of2024 } from "apollo-composition-2.7";
import { type DocumentNode, parse } from "graphql";

export interface Service {
  readonly name: string;
  readonly url: string;
  readonly sdl: string;
}

/** The supergraph, or what the composer says against it; empty where a composer writes another format than SDL. */
export type Composed = { readonly supergraph: string } | { readonly errors: readonly string[] };

interface Definition {
  readonly name: string;
  readonly url: string;
  readonly typeDefs: DocumentNode;
}

const definitions = (services: readonly Service[]): Definition[] =>
  services.map(({ name, url, sdl }) => ({ name, url, typeDefs: parse(sdl) }));

/** What all that are called `composeServices` have in common. */
interface Result {
  readonly supergraphSdl?: string | undefined;
  readonly errors?: readonly Error[] | undefined;
}

const composer =
  (compose: (definitions: Definition[]) => Result) =>
  (services: readonly Service[]): Composed => {
    const { supergraphSdl, errors = [] } = compose(definitions(services));
    return supergraphSdl === undefined
      ? { errors: errors.map(({ message }) => message) }
      : { supergraph: supergraphSdl };
  };

export const composers = {
  "Apollo 2.5": composer(of2023),
  "Apollo 2.7": composer(of2024),
  "Apollo 2.10": composer(of2025),
  "Apollo 2.14": composer(newest),
  "The Guild 0.27": composer(theGuild),
  "WunderGraph 0.55": (services: readonly Service[]): Composed => {
    const result = federateSubgraphs({
      subgraphs: definitions(services).map(({ typeDefs, ...service }) => ({ ...service, definitions: typeDefs })),
      version: ROUTER_COMPATIBILITY_VERSION_ONE,
      options: {},
    });
    return result.success ? { supergraph: "" } : { errors: result.errors.map(({ message }) => message) };
  },
};
