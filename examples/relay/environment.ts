import { Environment, type GraphQLResponse, Network, RecordSource, Store } from "relay-runtime";

/** Nothing about ids is to be set: Relay takes `id` as it is, and what has none belongs to the record that it stands in. */
export const createEnvironment = (url: string): Environment =>
  new Environment({
    network: Network.create(async ({ text }, variables) => {
      const response = await fetch(url, {
        method: "POST",
        headers: { "content-type": "application/json" },
        body: JSON.stringify({ query: text, variables }),
      });
      const answer: unknown = await response.json();
      if (!isAnswer(answer)) throw new Error(`${url} answers ${response.status} without data or errors`);
      return answer;
    }),
    store: new Store(new RecordSource()),
  });

const isAnswer = (value: unknown): value is GraphQLResponse =>
  typeof value === "object" && value !== null && ("data" in value || "errors" in value);
