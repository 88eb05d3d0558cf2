import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "@jest/globals";
import { createClient as createEventsClient } from "graphql-sse";
import { createClient as createSocketClient } from "graphql-ws";
import { WebSocket } from "ws";
import { folderOf } from "../run-query.js";
import { post } from "../server/start-server.js";
import { serve } from "./run-program.js";

const report = (title: string): string => `---\ntitle: ${title}\n---\nChina seized 5 kg of heroin in 2017.\n`;
const query = "subscription { changes(first: 100) { since upTo nodes { id kind } } }";

interface Told {
  readonly data: { readonly changes: { readonly upTo: string; readonly nodes: readonly { readonly id: string }[] } };
}

test("a document that is written into a watched folder is told to subscribers of both kinds, who end with the program", async () => {
  const folder = await folderOf({ "a.md": report("A") });
  const { url, child } = await serve([folder, "--watch"]);
  const sockets = createSocketClient({
    url: `${url.replace("http", "ws")}/graphql`,
    webSocketImpl: WebSocket,
    retryAttempts: 0,
  });
  const events = createEventsClient({ url: `${url}/graphql`, retryAttempts: 0 });
  const all = [sockets.iterate({ query }), events.iterate({ query })];
  const firsts = await Promise.all(all.map((each) => each.next()));
  const times = async (): Promise<unknown> =>
    (
      await post(url, {
        query: "{ documents(orderBy: { field: LOADED_AT, direction: DESC }) { nodes { id loadedAt } } }",
      })
    ).body;
  const before = (await times()) as { data: { documents: { nodes: { loadedAt: string }[] } } };

  await writeFile(join(folder, "b.md"), report("B"));
  const [bySocket, byEvents] = await Promise.all(all.map((each) => each.next()));
  expect(bySocket?.value).toEqual(byEvents?.value);
  // What the clients give is what the service said.
  const told = bySocket?.value as Told;
  expect(told.data.changes).toMatchObject({
    since: (firsts[0]?.value as Told).data.changes.upTo,
    nodes: expect.arrayContaining([{ id: "Document:b", kind: "ADDED" }]),
  });
  expect(told.data.changes.nodes.map(({ id }) => id)).not.toContain("Document:a");
  const loadedAt = before.data.documents.nodes[0]?.loadedAt ?? "";
  expect(await times()).toEqual({
    data: {
      documents: {
        nodes: [
          { id: "Document:b", loadedAt: expect.stringMatching(/^\d{4}-\d\d-\d\dT/) },
          { id: "Document:a", loadedAt },
        ],
      },
    },
  });

  child.kill("SIGTERM");
  const ends = await Promise.all(all.map((each) => each.next().catch((error: unknown) => error)));
  expect(ends).toMatchObject([{ code: 1001 }, { done: true }]);
  await sockets.dispose();
  events.dispose();
});
