import type { buildSubgraphSchema } from "@apollo/subgraph";

type Module = Extract<Parameters<typeof buildSubgraphSchema>[0], { resolvers?: unknown }>;

/** Another team's subgraph: what it publishes, and how it answers. */
export interface Partner {
  readonly sdl: string;
  readonly resolvers: NonNullable<Module["resolvers"]>;
}
