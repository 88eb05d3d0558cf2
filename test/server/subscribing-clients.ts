import { createClient as createSocketClient } from "graphql-ws";
import { createClient as createEventsClient } from "graphql-sse";
import { WebSocket } from "ws";
import type { Graph } from "../../src/repository/graph.js";
import { documentWith, folderOf, graphOf } from "../run-query.js";

export interface Asked {
  readonly query: string;
  readonly variables?: Record<string, unknown>;
  readonly operationName?: string;
}
export type Results = AsyncIterableIterator<unknown>;

/** The clients that people use, each by its name. */
export const subscribingClients: readonly [string, (url: string) => { iterate(asked: Asked): Results; end(): void }][] =
  [
    [
      "graphql-ws",
      (url) => {
        const client = createSocketClient({
          url: `${url.replace("http", "ws")}/graphql`,
          webSocketImpl: WebSocket,
          retryAttempts: 0,
        });
        return { iterate: (asked) => client.iterate(asked), end: () => void client.dispose() };
      },
    ],
    [
      "graphql-sse",
      (url) => {
        const client = createEventsClient({ url: `${url}/graphql`, retryAttempts: 0 });
        return {
          iterate: (asked) => client.iterate(asked),
          end: () => {
            client.dispose();
          },
        };
      },
    ],
  ];

/** A graph of one document that names these countries. */
export const graphNaming = async (...countries: readonly string[]): Promise<Graph> =>
  graphOf(
    await folderOf(
      documentWith(
        "a",
        `${countries.join(", ")}.`,
        countries.map((name) => ({ type: "Country", fields: { iso2: name.slice(0, 2).toUpperCase() }, quote: name })),
      ),
    ),
  );
