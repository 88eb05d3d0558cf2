import { createHash } from "node:crypto";
import { ApolloGateway } from "@apollo/gateway";
import { ApolloServer } from "@apollo/server";
import type { SubschemaConfig } from "@graphql-tools/delegate";
import { createGatewayRuntime } from "@graphql-hive/gateway-runtime";
import * as http from "@graphql-mesh/transport-http";
import { getStitchedSchemaFromSupergraphSdl } from "@graphql-tools/federation";
import { stitchSchemas } from "@graphql-tools/stitch";
import type { GraphQLSchema } from "graphql";
import { supergraphOf } from "./composed.js";
import { listenAnywhere } from "./http-server.js";
import { listen, type Running } from "./partner.js";
import type { Partner } from "./partners.js";
import { byDirectives, byEntities, byLists, ourKeys } from "./subschemas.js";

/** Where our service is, and the partners. */
export interface Company {
  readonly ours: string;
  readonly partners: readonly Partner[];
  /** Operations that every gateway knows by their hash. */
  readonly persisted: readonly string[];
}

const sha256 = (text: string): string => createHash("sha256").update(text).digest("hex");

const composed = ({ ours, partners }: Company): Promise<string> =>
  supergraphOf([{ name: "drug-control", url: ours }, ...partners]);

const silent = { debug: () => undefined, info: () => undefined, warn: () => undefined, error: () => undefined };

async function apollo(company: Company): Promise<Running> {
  const gateway = new ApolloGateway({ supergraphSdl: await composed(company), logger: silent });
  return remembering(company, await listen(new ApolloServer({ gateway, logger: silent })));
}

async function hive(company: Company): Promise<Running> {
  const known = new Map(company.persisted.map((operation) => [sha256(operation), operation]));
  const runtime = createGatewayRuntime({
    supergraph: await composed(company),
    transports: { http },
    logging: false,
    persistedDocuments: {
      getPersistedOperation: (hash) => known.get(hash) ?? null,
      allowArbitraryDocuments: true,
    },
  });
  const gateway = await listenAnywhere((request, response) => void runtime(request, response));
  return {
    url: gateway.url,
    stop: async () => {
      await gateway.stop();
      await runtime.dispose();
    },
  };
}

/** Apollo Server keeps the operations that it was sent with their hash. */
async function remembering({ persisted }: Company, gateway: Running): Promise<Running> {
  for (const query of persisted) await ask(gateway, { query, ...byHash(query) });
  return gateway;
}

export const byHash = (operation: string): object => ({
  extensions: { persistedQuery: { version: 1, sha256Hash: sha256(operation) } },
});

const serveStitched = async (company: Company, schema: GraphQLSchema): Promise<Running> =>
  remembering(company, await listen(new ApolloServer({ schema, logger: silent })));

const stitched =
  (us: (url: string) => Promise<SubschemaConfig>) =>
  async (company: Company): Promise<Running> => {
    const partners = company.partners.flatMap(({ url, keys }) => (keys === undefined ? [] : [byEntities(url, keys)]));
    const subschemas = await Promise.all([us(company.ours), ...partners]);
    return serveStitched(company, stitchSchemas({ subschemas }));
  };

/** Those that are made from the composed supergraph. */
export const composedGateways = ["@apollo/gateway", "Hive gateway", "a gateway stitched from the supergraph"];

export const gateways: Readonly<Record<string, (company: Company) => Promise<Running>>> = {
  "@apollo/gateway": apollo,
  "Hive gateway": hive,
  "a gateway stitched by lists": stitched(byLists),
  "a gateway stitched by _entities": stitched((url) => byEntities(url, ourKeys)),
  "a gateway stitched by @merge": stitched(byDirectives),
  "a gateway stitched from the supergraph": async (company) =>
    serveStitched(company, getStitchedSchemaFromSupergraphSdl({ supergraphSdl: await composed(company), batch: true })),
};

export interface GraphqlAnswer {
  readonly data?: unknown;
  readonly errors?: readonly {
    readonly message: string;
    readonly path?: readonly (string | number)[];
    readonly extensions?: { readonly code?: string };
  }[];
}

export async function ask({ url }: Running, body: object): Promise<GraphqlAnswer> {
  const response = await fetch(url, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify(body),
  });
  const text = await response.text();
  if (text === "") throw new Error(`${response.status} without a body: ${JSON.stringify([...response.headers])}`);
  return JSON.parse(text) as GraphqlAnswer;
}
