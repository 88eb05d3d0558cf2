import { spawn } from "node:child_process";
import { once } from "node:events";
import { closeSync, openSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { describe, expect, test } from "@jest/globals";
import { documentWith, folderOf } from "../run-query.js";
import { ask, post } from "../server/start-server.js";
import { run, serve } from "./run-program.js";

const china = { type: "Country", fields: { iso2: "CN" }, quote: "China" };
const folder = (): Promise<string> => folderOf(documentWith("sound", "China.", [china]));
const broken = documentWith("broken\u202e", "China.", [{ ...china, quote: "Chile" }]);

const freePort = async (): Promise<number> => {
  const server = createServer().listen(0, "localhost");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, "close");
  return port;
};

/** The program with its log in the hands of the test. */
async function serveInto(stderr: number | "pipe") {
  const port = await freePort();
  const child = spawn(process.execPath, ["dist/main.js", "serve", await folder(), "--port", String(port)], {
    stdio: ["ignore", "ignore", stderr],
    env: { ...process.env, LOG: "json" },
  });
  const url = `http://localhost:${port}`;
  for (let tries = 0; tries < 1000; tries += 1) {
    const ready = await ask(`${url}/readyz`).catch(() => null);
    if (ready?.status === 200) return { child, url };
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  child.kill("SIGKILL");
  throw new Error("never ready");
}

/** `/readyz` as soon as it names a problem: lines are written a moment after they are said. */
async function degraded(url: string): Promise<unknown> {
  for (let tries = 0; tries < 200; tries += 1) {
    const { status, body } = await ask(`${url}/readyz`);
    if (JSON.stringify(body).includes("degraded")) return { status, body };
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error("never degraded");
}

describe("the log of serve", () => {
  test("is JSON for programs: the start, what is left out, requests", async () => {
    const path = await folderOf({ ...documentWith("sound", "China.", [china]), ...broken });
    const { child, output, url } = await serve([path], { LOG: "json" });
    const { headers } = await post(url, { query: "{ __typename }" });
    const closed = once(child, "close");
    child.kill("SIGTERM");
    await closed;
    const lines = output.stderr
      .split("\n")
      .slice(0, -1)
      .map((line) => JSON.parse(line) as object);
    expect(lines).toMatchObject([
      {
        level: "warn",
        message: "the quote is not in the text",
        line: 8,
        column: 5,
        path: `${path}/broken\u202e.facts.yaml`,
      },
      { level: "warn", message: `Left out: ${path}/broken\u202e.facts.yaml` },
      { level: "info", message: expect.stringMatching(/ serves 1 document, /) },
      { level: "info", message: `The IDE is at ${url}/` },
      {
        level: "info",
        message: `Ask from a shell: curl -G ${url}/graphql --data-urlencode 'query={ organizations(first: 3) { nodes { name } } }'`,
      },
      { level: "info", message: "request", requestId: headers.get("x-request-id"), status: 200 },
    ]);
    expect(output.stderr).not.toContain("\u202e");
    expect(output.stdout).toBe("");
  });

  test("on a disk that is full changes nothing but /readyz", async () => {
    const full = openSync("/dev/full", "w");
    const { child, url } = await serveInto(full);
    for (let index = 0; index < 20; index += 1)
      expect((await post(url, { query: '{ country(code: "CN") { name } }' })).status).toBe(200);
    expect(await degraded(url)).toMatchObject({
      status: 200,
      body: { status: "degraded", problems: ["The log cannot be written: ENOSPC."] },
    });
    const closed = once(child, "exit");
    child.kill("SIGTERM");
    expect(await closed).toEqual([0, null]);
    closeSync(full);
  });

  test("that nobody reads holds up nobody, not even the end", async () => {
    const { child, url } = await serveInto("pipe");
    const name = "N".repeat(256);
    const ask20 = () =>
      Promise.all(Array.from({ length: 20 }, () => post(url, { query: `query ${name} { __typename }` })));
    let answered = 0;
    for (let index = 0; index < 100; index += 1)
      answered += (await ask20()).filter(({ status }) => status === 200).length;
    expect(answered).toBe(2000);
    expect(await degraded(url)).toMatchObject({ body: { problems: ["The log cannot be written: nobody reads it."] } });
    const closed = once(child, "exit");
    child.kill("SIGTERM");
    expect(await closed).toEqual([0, null]);
  });

  test("whose reader has gone is no reason to end", async () => {
    const { child, url } = await serveInto("pipe");
    child.stderr?.destroy();
    for (let index = 0; index < 5; index += 1) expect((await post(url, { query: "{ __typename }" })).status).toBe(200);
    expect(await degraded(url)).toMatchObject({ body: { problems: ["The log cannot be written: EPIPE."] } });
    const closed = once(child, "exit");
    child.kill("SIGTERM");
    expect(await closed).toEqual([0, null]);
  });
});

describe("METRICS_PORT", () => {
  test("moves the metrics to a port of their own, those of the process included", async () => {
    const port = await freePort();
    const { url } = await serve([await folder()], { METRICS_PORT: String(port) });
    expect((await ask(`${url}/metrics`)).status).toBe(404);
    const { body } = await ask(`http://localhost:${port}/metrics`);
    for (const name of [
      "graph_facts",
      "graph_left_out_files",
      "nodejs_eventloop_lag_p99_seconds",
      "process_resident_memory_bytes",
    ])
      expect(String(body)).toMatch(new RegExp(`^${name}[{ ]`, "m"));
  });

  test("that is taken stops the start", async () => {
    const other = createServer().listen(0, "localhost");
    await once(other, "listening");
    const { port } = other.address() as AddressInfo;
    expect(await run(["serve", await folder(), "--port", "0"], { METRICS_PORT: String(port) })).toEqual({
      status: 2,
      stdout: "",
      stderr: `Port ${port} of localhost is taken; expected a free one, such as --port 0\n`,
    });
    other.close();
  });
});

test("ROUTER_SECRET locks the service", async () => {
  const { url } = await serve([await folder()], { ROUTER_SECRET: "for-the-router-alone" });
  const query = "{ _service { sdl } }";
  expect((await post(url, { query })).body).toMatchObject({ errors: [{ extensions: { code: "LOCKED" } }] });
  expect((await post(url, { query }, { "x-router-secret": "for-the-router-alone" })).body).toHaveProperty("data");
});
