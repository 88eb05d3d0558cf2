import { readFileSync } from "node:fs";
import type { buildSubgraphSchema } from "@apollo/subgraph";

type Module = Extract<Parameters<typeof buildSubgraphSchema>[0], { resolvers?: unknown }>;

/** Another team's subgraph: what it publishes, and how it answers. */
export interface Partner {
  readonly sdl: string;
  readonly resolvers: NonNullable<Module["resolvers"]>;
}

/** The schema beside a partner's program; composers and gateways read the same file. */
export const readSdl = (name: string): string => readFileSync(`examples/supergraph/${name}.graphql`, "utf8");
