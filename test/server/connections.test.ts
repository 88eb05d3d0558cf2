import { once } from "node:events";
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import { connect, type Socket } from "node:net";
import { setTimeout as sleep } from "node:timers/promises";
import { afterEach, describe, expect, test } from "@jest/globals";
import { type ConnectionLimits, Connections, defaultConnectionLimits } from "../../src/http/connections.js";
import { drain } from "../../src/server/drain.js";
import { Health } from "../../src/server/health.js";
import { send } from "../../src/http/send.js";
import { newNotes } from "../../src/resolvers/request-notes.js";
import { documentWith, folderOf, graphOf } from "../run-query.js";
import { ask, listening, post, type RunningServer, startServer } from "./start-server.js";

let stop = (): Promise<void> => Promise.resolve();
afterEach(() => stop());

/** The real server with a patience that fits a test. */
async function start(limits: Partial<ConnectionLimits> = {}): Promise<RunningServer> {
  const folder = await folderOf(
    documentWith("china", "China.", [{ type: "Country", fields: { iso2: "CN" }, quote: "China" }]),
  );
  const running = await startServer(await graphOf(folder), {
    connectionLimits: { ...defaultConnectionLimits, ...limits },
  });
  stop = async () => {
    expect(running.logged).toEqual([]);
    if (running.server.listening) await running.stop();
  };
  return running;
}

/** A server all of whose answers are more than sockets take at once, sent as ours are. */
async function startLarge(limits: Partial<ConnectionLimits> = {}) {
  const server = createServer();
  const clients = new Connections(server, { ...defaultConnectionLimits, ...limits }, []);
  const begun: string[] = [];
  server.on("request", ({ url = "" }: IncomingMessage, response: ServerResponse) => {
    clients.answerInTurn(response, (departure) => {
      begun.push(url);
      void send(response, { status: 200, body: large }, clients, clients.isClosing, departure, newNotes());
    });
  });
  const url = await listening(server);
  stop = async () => {
    server.closeAllConnections();
    if (server.listening) await once(server.close(), "close");
  };
  return { url, server: Object.assign(server, { clients }), begun };
}

/** A client that sends bytes and reads all that comes, or nothing. */
async function client(url: string, bytes: string, reads = true): Promise<{ socket: Socket; answers: Promise<string> }> {
  const socket = connect(Number(new URL(url).port), "127.0.0.1");
  socket.on("error", () => undefined);
  await once(socket, "connect");
  let text = "";
  if (reads) socket.setEncoding("latin1").on("data", (chunk) => (text += String(chunk)));
  socket.write(bytes);
  const answers = new Promise<string>((resolve) => {
    socket.once("close", () => {
      resolve([...text.matchAll(/HTTP\/1\.1 (\d+)/g)].map(([, code]) => code).join(" "));
    });
  });
  return { socket, answers };
}

const lines = (...all: string[]): string => [...all, "", ""].join("\r\n");
const health = lines("GET /healthz HTTP/1.1", "host: x");
const halfBody = (path: string): string =>
  `${lines(`POST ${path} HTTP/1.1`, "host: x", "content-type: application/json", "content-length: 99")}{`;
const large = "x".repeat(20_000_000);
const largeRequest = lines("GET / HTTP/1.1", "host: x");

describe("a request that does not come is not waited for", () => {
  test.each([
    ["half a head", "GET / HTTP/1.1\r\nx: ", "408"],
    ["half a body", halfBody("/graphql"), "408"],
    [
      "half a chunk",
      `${lines("POST /graphql HTTP/1.1", "host: x", "content-type: application/json", "transfer-encoding: chunked")}ff\r\n{`,
      "408",
    ],
    ["the rest of a body that was refused", halfBody("/nowhere"), "404"],
    ["half a second head", `${health}GET /`, "200 408"],
    ["blank lines", "\r\n", "408"],
    ["not a byte", "", ""],
  ])("%s", async (_name, bytes, expected) => {
    const { url } = await start({ requestSeconds: 0.5 });
    const { socket, answers } = await client(url, bytes);
    // What comes bit by bit comes no faster.
    const drip = setInterval(() => bytes !== "" && socket.write(bytes.startsWith("\r\n") ? "\r\n" : " "), 100);
    const answered = await answers;
    clearInterval(drip);
    expect(answered).toBe(expected);
    expect((await ask(`${url}/healthz`)).status).toBe(200);
  });

  test("a page whose request was too slow gets to see why", async () => {
    const { url } = await start({ requestSeconds: 0.3 });
    const socket = connect(Number(new URL(url).port), "127.0.0.1");
    let answer = "";
    socket.setEncoding("latin1").on("data", (chunk) => (answer += String(chunk)));
    socket.write(halfBody("/graphql").replace("host: x", "host: x\r\norigin: https://studio.apollographql.com"));
    await once(socket, "close");
    expect(answer).toContain("\r\naccess-control-allow-origin: https://studio.apollographql.com\r\n");
    expect(answer).toContain('{"errors":[{"message":"The request took too long to arrive."');
  });
});

describe("a client that does not read", () => {
  const closedByServer = async (server: Server): Promise<Socket> => {
    const [socket] = (await once(server, "connection")) as [Socket];
    await once(socket, "close");
    return socket;
  };

  test("is left after a while", async () => {
    const { url, server } = await startLarge({ writeSeconds: 0.5 });
    const closed = closedByServer(server);
    const { socket } = await client(url, largeRequest, false);
    await closed;
    socket.destroy();
  });

  test("has one answer made for it at a time, however many requests it sends ahead", async () => {
    const { url, server, begun } = await startLarge({ writeSeconds: 0.5 });
    const closed = closedByServer(server);
    const { socket } = await client(url, largeRequest.repeat(20), false);
    await closed;
    expect(begun).toEqual(["/"]);
    socket.destroy();
  });

  test("makes room when others need it", async () => {
    const { url } = await startLarge({ mostUnsentBytes: 1.5 * large.length });
    const { socket } = await client(url, largeRequest, false);
    await sleep(300);
    const statuses: number[] = [];
    while (statuses.at(-1) !== 200) {
      statuses.push((await ask(url)).status);
      await sleep(100);
    }
    expect(statuses.slice(0, 2)).toEqual([503, 503]);
    socket.destroy();
  });

  test("gets its whole answer when it is only slow", async () => {
    const { url } = await startLarge({ writeSeconds: 0.5 });
    const { socket } = await client(url, largeRequest.replace("host: x", "host: x\r\nconnection: close"), false);
    let size = 0;
    for await (const chunk of socket as AsyncIterable<Buffer>) {
      size += chunk.length;
      await sleep(2);
    }
    expect(size).toBeGreaterThan(large.length);
  });
});

test("a client that sends on before it reads gets to see why its body is refused, though it asked to be left then", async () => {
  const { url } = await start();
  const socket = connect(Number(new URL(url).port), "127.0.0.1");
  const head = ["POST /graphql HTTP/1.1", "host: x", "content-type: application/json", "content-length: 20000000"];
  socket.write([...head, "connection: close", "", ""].join("\r\n"));
  for (let piece = 0; piece < 4; piece += 1) {
    await sleep(50);
    socket.write(" ".repeat(100_000));
  }
  let text = "";
  socket.setEncoding("latin1").on("data", (chunk) => (text += String(chunk)));
  await once(socket, "end");
  socket.destroy();
  expect(text).toMatch(/^HTTP\/1\.1 413 /);
});

test("requests that were sent ahead are answered in their order, what is no request after them", async () => {
  const { url } = await start();
  const { answers } = await client(url, `${health}${lines("GET /nowhere HTTP/1.1", "host: x")}${health}hello\r\n\r\n`);
  expect(await answers).toBe("200 404 200 400");
});

test("more connections than allowed are closed as they come", async () => {
  const { url } = await start({ mostConnections: 3 });
  const first = await Promise.all([1, 2, 3].map(() => client(url, health)));
  const more = await Promise.all([1, 2, 3].map(() => client(url, health)));
  expect(await Promise.all(more.map(({ answers }) => answers))).toEqual(["", "", ""]);
  for (const { socket } of first) socket.destroy();
  await Promise.all(first.map(({ answers }) => answers));
  await sleep(50);
  expect((await ask(`${url}/healthz`)).status).toBe(200);
});

describe("draining", () => {
  test("answers what comes until balancers have noticed, and tells clients to go", async () => {
    const { url, server, health: state } = await start();
    const idle = await client(url, health);
    await once(idle.socket, "data");
    const drained = drain(server.clients, state, 1);
    expect((await ask(`${url}/readyz`)).status).toBe(503);
    const late = await post(url, { query: "{ __typename }" });
    expect([late.status, late.headers.get("connection"), late.body]).toEqual([
      200,
      "close",
      { data: { __typename: "Query" } },
    ]);
    // A connection that was there before, and requests that were sent ahead of the answer.
    idle.socket.write(health.repeat(3));
    expect(await idle.answers).toBe("200 200 200 200");
    await drained;
    expect(server.listening).toBe(false);
  });

  test.each([
    ["nothing", ""],
    ["half a head", "GET /"],
    ["half a body", halfBody("/graphql")],
    ["half a body that was refused", halfBody("/nowhere")],
    ["a request, and waits", health],
  ])("ends while a client has sent %s", async (_name, bytes) => {
    const { url, server, health: state } = await start();
    const { answers } = await client(url, bytes);
    await drain(server.clients, state, 0.1);
    expect(await answers).toBe({ [health]: "200", [halfBody("/nowhere")]: "404", "": "" }[bytes] ?? "503");
  });

  test.each([1, 20])("ends while a client has sent %s requests and reads nothing", async (count) => {
    const { url, server } = await startLarge();
    const { socket } = await client(url, largeRequest.repeat(count), false);
    await drain(server.clients, new Health(), 0.1);
    socket.destroy();
  });
});
