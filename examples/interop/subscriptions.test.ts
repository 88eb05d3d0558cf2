import { createGatewayRuntime } from "@graphql-hive/gateway-runtime";
import * as http from "@graphql-mesh/transport-http";
import * as ws from "@graphql-mesh/transport-ws";
import { afterAll, afterEach, beforeAll, describe, expect, test } from "@jest/globals";
import { createClient } from "graphql-sse";
import { startPartner } from "../supergraph/start-partner.js";
import { supergraphOf } from "./gateways/composed.js";
import { listenAnywhere } from "./gateways/http-server.js";
import type { Running } from "./gateways/partner.js";
import { startWatchedService, type WatchedService } from "./gateways/watched-service.js";
import { engines } from "./matrix/engines.js";

/*
 * Changes through Hive's gateway: clients subscribe to it by server-sent events; it subscribes to us, and asks another
 * subgraph for what that knows of the records that changed. @apollo/gateway knows no subscriptions.
 */

async function hiveByWebSocket(supergraph: string): Promise<Running> {
  const runtime = createGatewayRuntime({
    supergraph,
    transports: { http, ws },
    transportEntries: { "drug-control": { options: { subscriptions: { kind: "ws" } } } },
    logging: false,
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

const gateways: Readonly<Record<string, ((supergraph: string) => Promise<Running>) | undefined>> = {
  ...engines,
  "Hive 2.12 by WebSocket": hiveByWebSocket,
};

const report = (country: string): string =>
  `---\ntitle: On ${country}\npublishedOn: 2019-03-01\n---\nIn 2018, ${country} seized 12 kg of heroin.\n`;

let ours: WatchedService;
let geo: Running;
let supergraph: string;
beforeAll(async () => {
  [ours, geo] = await Promise.all([startWatchedService({ "first.md": report("China") }), startPartner("geo")]);
  supergraph = await supergraphOf([
    { name: "drug-control", url: ours.url },
    { name: "geo", url: geo.url },
  ]);
});
afterAll(async () => {
  await geo.stop();
  await ours.stop();
});

let gateway: Running | undefined;
afterEach(async () => {
  await gateway?.stop();
  gateway = undefined;
});

const query = `subscription {
  changes { totalCount nodes { kind record { __typename ... on Country { name population } ... on SeizureStat { mass { kilograms } } } } }
}`;

describe("a subscription through a gateway", () => {
  test.each([
    ["Hive 2.12", "Afghanistan", 41_000_000],
    ["Hive 2.12, router-runtime 1.4", "Iran", 89_000_000],
    ["Hive 2.12 by WebSocket", "Pakistan", 240_000_000],
  ])("%s: is told what a new document adds, with what another subgraph knows", async (name, country, population) => {
    gateway = await gateways[name]?.(supergraph);
    if (gateway === undefined) throw new Error(`There is no ${name}`);
    const client = createClient({ url: gateway.url, retryAttempts: 0 });
    const events = client.iterate({ query });
    expect((await events.next()).value).toEqual({ data: { changes: { totalCount: 0, nodes: [] } } });
    await ours.add(`${country}.md`, report(country));
    expect((await events.next()).value).toEqual({
      data: {
        changes: {
          totalCount: 3,
          nodes: [
            { kind: "ADDED", record: { __typename: "Country", name: country, population } },
            { kind: "ADDED", record: { __typename: "Document" } },
            { kind: "ADDED", record: { __typename: "SeizureStat", mass: { kilograms: 12 } } },
          ],
        },
      },
    });
    await events.return?.();
    client.dispose();
  });
});
