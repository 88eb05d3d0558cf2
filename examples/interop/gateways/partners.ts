import { buildSubgraphSchema } from "@apollo/subgraph";
import { parse } from "graphql";
import { startPartner } from "../../supergraph/start-partner.js";
import type { Subgraph } from "./composed.js";
import { type Running, serve } from "./partner.js";

/** What is gone once the gateways run. */
const archive = buildSubgraphSchema({
  typeDefs: parse(`
    extend schema @link(url: "https://specs.apollo.dev/federation/v2.3", import: ["@key"])
    type Query { boxes: Int }
    type SeizureStat @key(fields: "id") { id: ID! box: String }
  `),
  resolvers: { Query: { boxes: () => 1 }, SeizureStat: { box: () => "B1" } },
});

export interface Partner extends Subgraph {
  /**
   * By which field it knows the records that it adds to. Without it the partner needs a composer: `@requires`,
   * `@provides`, `@override` and `@interfaceObject` mean nothing to a merge configuration.
   */
  readonly keys?: Readonly<Record<string, string>>;
  readonly stop: () => Promise<void>;
}

export async function startPartners(): Promise<Partner[]> {
  const started = async (name: string, starting: Promise<Running>, keys?: Partner["keys"]): Promise<Partner> => {
    const running = await starting;
    return { name, url: running.url, keys, stop: () => running.stop() };
  };
  return Promise.all([
    started("geo", startPartner("geo"), { Country: "code" }),
    started("people", startPartner("people"), { Official: "id" }),
    started("archive", serve(archive), { SeizureStat: "id" }),
    started("risk", startPartner("risk")),
    started("notes", startPartner("notes")),
  ]);
}
