import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { serverAudits } from "graphql-http";
import { shippedGraph } from "../run-query.js";
import { type RunningServer, startServer } from "./start-server.js";

let running: RunningServer;
beforeAll(async () => {
  running = await startServer(await shippedGraph());
});
afterAll(() => running.stop());

const audits = serverAudits({ url: () => `${running.url}/graphql` });

describe("GraphQL over HTTP, as its audits have it", () => {
  test("all of them are here", () => {
    expect(audits).toHaveLength(61);
  });

  test.each(audits)("$id $name", async ({ id, name, fn }) => {
    expect(await fn()).toEqual({ id, name, status: "ok" });
  });
});
