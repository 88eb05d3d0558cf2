import { once } from "node:events";
import { afterEach, beforeAll, describe, expect, test } from "@jest/globals";
import { createClient as createSocketClient } from "graphql-ws";
import { WebSocket } from "ws";
import { defaultConnectionLimits } from "../../src/http/connections.js";
import type { Graph } from "../../src/repository/graph.js";
import { defaultLimits } from "../../src/server/limits/limits.js";
import { defaultSocketTimes } from "../../src/server/subscriptions/web-sockets.js";
import { graphNaming } from "./subscribing-clients.js";
import { askRaw, type RunningServer, startServer } from "./start-server.js";

let one: Graph, two: Graph;
beforeAll(async () => {
  one = await graphNaming("China");
  two = await graphNaming("China", "France");
});

let running: RunningServer | undefined;
afterEach(async () => {
  await running?.stop();
  running = undefined;
});
const started = async (parts: Parameters<typeof startServer>[1] = {}): Promise<RunningServer> =>
  (running = await startServer(one, parts));

const query = "subscription { changes { upTo } }";

describe("a WebSocket", () => {
  const open = (
    url: string,
    headers: Record<string, string> = {},
    protocol = "graphql-transport-ws",
  ): Promise<string> =>
    new Promise((resolve) => {
      const socket = new WebSocket(`${url.replace("http", "ws")}/graphql`, protocol, { headers });
      socket
        .on("open", () => {
          socket.terminate();
          resolve("open");
        })
        .on("unexpected-response", (_request, response) => {
          resolve(String(response.statusCode));
        })
        .on("error", () => {
          resolve("closed");
        });
    });

  test("is opened for programs, pages of ours, and those that may ask", async () => {
    const { url } = await started({ origins: ["https://example.org"] });
    expect([
      await open(url),
      await open(url, { origin: url }),
      await open(url, { origin: "https://example.org" }),
      await open(url, { origin: "https://example.net" }),
      await open(url, {}, "graphql-ws"),
    ]).toEqual(["open", "open", "open", "403", "400"]);
  });

  test("counts as a connection", async () => {
    const { url } = await started({ connectionLimits: { ...defaultConnectionLimits, mostConnections: 1 } });
    const socket = new WebSocket(`${url.replace("http", "ws")}/graphql`, "graphql-transport-ws");
    await once(socket, "open");
    expect(await open(url)).toBe("closed");
    socket.terminate();
  });

  test("is closed with a message that is larger than a request may be", async () => {
    const { url } = await started();
    const socket = new WebSocket(`${url.replace("http", "ws")}/graphql`, "graphql-transport-ws");
    await once(socket, "open");
    socket.send("a".repeat(defaultLimits.bodyBytes + 1));
    expect((await once(socket, "close"))[0]).toBe(1009);
  });

  test("is what an upgrade to HTTP/2 does not become: the request is answered as it is", async () => {
    const { url } = await started();
    const body = JSON.stringify({ query: "{ __typename }" });
    const head = [
      "POST /graphql HTTP/1.1",
      "Host: a",
      "Connection: Upgrade, HTTP2-Settings, close",
      "Upgrade: h2c",
      "HTTP2-Settings: AAMAAABkAARAAAAAAAIAAAAA",
      "Content-Type: application/json",
      `Content-Length: ${body.length}`,
    ];
    const answer = await askRaw(url, `${head.join("\r\n")}\r\n\r\n${body}`);
    expect([answer.status, answer.body]).toEqual([200, { data: { __typename: "Query" } }]);
  });
});

test("a WebSocket on which nothing is asked is closed, and one with a subscription stays", async () => {
  const { url, current } = await started({
    socketTimes: { ...defaultSocketTimes, idleMilliseconds: 60, pulseMilliseconds: 20 },
  });
  const idle = new WebSocket(`${url.replace("http", "ws")}/graphql`, "graphql-transport-ws");
  const client = createSocketClient({ url: `${url.replace("http", "ws")}/graphql`, webSocketImpl: WebSocket });
  const results = client.iterate({ query });
  await results.next();
  const [code, reason] = (await once(idle, "close")) as [number, Buffer];
  expect([code, String(reason)]).toEqual([1000, "Idle"]);
  current.swap(two);
  expect((await results.next()).value).toMatchObject({ data: { changes: { upTo: two.snapshotId } } });
  await client.dispose();
});

test("a WebSocket whose client answers no ping is closed", async () => {
  const { url } = await started({ socketTimes: { ...defaultSocketTimes, pulseMilliseconds: 20 } });
  const silent = new WebSocket(`${url.replace("http", "ws")}/graphql`, "graphql-transport-ws", { autoPong: false });
  expect((await once(silent, "close"))[0]).toBe(1006);
});

test("more subscriptions than one connection may have are refused, and the others go on", async () => {
  const { url } = await started();
  const client = createSocketClient({ url: `${url.replace("http", "ws")}/graphql`, webSocketImpl: WebSocket });
  const all = Array.from({ length: 21 }, () => client.iterate({ query }));
  const firsts = await Promise.allSettled(all.map((each) => each.next()));
  expect(firsts.filter(({ status }) => status === "rejected")).toHaveLength(1);
  await client.dispose();
});
