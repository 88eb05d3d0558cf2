import { once } from "node:events";
import { createServer, type RequestListener } from "node:http";
import type { AddressInfo } from "node:net";
import { afterEach, describe, expect, test } from "@jest/globals";
import { postBytes } from "../../bench/http/load/request-bytes.js";
import { send } from "../../bench/http/load/window.js";

const text = "{ __typename }";
const long = "x".repeat(300_000);
const stops: (() => void)[] = [];
afterEach(() => {
  for (const stop of stops.splice(0)) stop();
});

async function portOf(listener: RequestListener): Promise<number> {
  const server = createServer(listener).listen(0, "127.0.0.1");
  stops.push(() => server.close());
  await once(server, "listening");
  return (server.address() as AddressInfo).port;
}

const requests = Array.from({ length: 40 }, (_each, number) => postBytes(text, { number }));
const ask = async (listener: RequestListener, status = 200): Promise<number> => {
  const port = await portOf(listener);
  const sent = await send({ port, requests, repeats: false, connections: 4, seconds: 20, status });
  return sent.requests;
};

describe("the client sends each request once and reads each answer to its end", () => {
  test("when the answer says its length", async () => {
    const asked: string[] = [];
    const count = await ask((request, response) => {
      request.on("data", (chunk: Buffer) => asked.push(chunk.toString()));
      request.on("end", () => response.writeHead(200, { "content-length": long.length }).end(long));
    });
    expect(count).toBe(40);
    expect([...asked].sort()).toEqual(
      requests.map((_each, number) => JSON.stringify({ query: text, variables: { number } })).sort(),
    );
  });

  test("when the answer comes in chunks", async () => {
    const count = await ask((request, response) => {
      request.resume().on("end", () => {
        response.write(long);
        setImmediate(() => response.end("the end"));
      });
    });
    expect(count).toBe(40);
  });

  test("when the answer has no body", async () => {
    expect(
      await ask((request, response) => void request.resume().on("end", () => response.writeHead(304).end()), 304),
    ).toBe(40);
  });
});

test("An answer with another status is an error", async () => {
  await expect(
    ask((request, response) => void request.resume().on("end", () => response.writeHead(500).end())),
  ).rejects.toThrow(/expected the status 200 on port \d+, got 500/);
});

test("A connection that the server closes is an error", async () => {
  await expect(ask((request) => void request.socket.destroy())).rejects.toThrow();
});
