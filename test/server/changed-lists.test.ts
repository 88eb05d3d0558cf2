import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import type { Graph } from "../../src/repository/graph.js";
import { documentWith, folderOf, graphOf } from "../run-query.js";
import { post, type RunningServer, startServer } from "./start-server.js";

let running: RunningServer;
beforeAll(async () => {
  running = await startServer(null);
});
afterAll(() => running.stop());

const query = "query ($after: ID!) { changes(after: $after) { nodes { id kind fields } } }";

describe("lists that other records make", () => {
  const nodesAfter = async (before: Graph, after: Graph): Promise<unknown> => {
    running.current.swap(before);
    running.current.swap(after);
    const { body } = await post(running.url, { query, variables: { after: before.snapshotId } });
    const { data } = body as {
      data: { changes: { nodes: { id: string; kind: string; fields: string[] }[] } };
    };
    return data.changes.nodes.map(({ id, kind, fields }) => [id, kind, fields]);
  };
  const of = (words: string, facts: readonly object[]): Promise<Graph> =>
    folderOf(documentWith("a", words, facts)).then(graphOf);

  test("change no country whose seizures are one more", async () => {
    const words = "China seized 5 tons of heroin. China seized 2 tons of opium.";
    const china = { type: "Country", fields: { iso2: "CN" }, quote: { text: "China", occurrence: 1 } };
    const seized = (substance: string, massKg: number): object => ({
      type: "SeizureStat",
      fields: { substance, country: "CN", massKg },
      quote: `China seized ${massKg / 1000} tons of ${substance}`,
    });
    const [one, two] = [
      await of(words, [china, seized("heroin", 5000)]),
      await of(words, [china, seized("heroin", 5000), seized("opium", 2000)]),
    ];
    const opium = expect.stringMatching(/^SeizureStat:opium/);
    const document = ["Document:a", "CHANGED", ["citations", "claims"]];
    expect(await nodesAfter(one, two)).toEqual([document, [opium, "ADDED", []]]);
    expect(await nodesAfter(two, one)).toEqual([document, [opium, "GONE", []]]);
  });

  test("are told where they are no records of their own: who is a member of an organization, and in which role", async () => {
    const words = "The Chu Customs Union has China and India as its members since 2017.";
    const union = { type: "Organization", fields: { name: "Chu Customs Union" }, quote: "Chu Customs Union" };
    const member = (country: string, more: object = {}): object => ({
      type: "Membership",
      fields: { organization: "Chu Customs Union", country, ...more },
      quote: words.slice(0, -1),
    });
    const named = ["China", "India"].map((quote) => ({
      type: "Country",
      fields: { iso2: quote === "China" ? "CN" : "IN" },
      quote,
    }));
    const [one, two, three] = [
      await of(words, [union, ...named, member("CN")]),
      await of(words, [union, ...named, member("CN"), member("IN")]),
      await of(words, [union, ...named, member("CN"), member("IN", { from: "2017", to: ".." })]),
    ];
    const told = (fields: readonly string[]): unknown => [
      ["Document:a", "CHANGED", expect.arrayContaining(["claims"])],
      ["Organization:chu-customs-union", "CHANGED", fields],
    ];
    // Each membership names the organization too.
    expect(await nodesAfter(one, two)).toEqual(told(["claims", "members"]));
    expect(await nodesAfter(two, three)).toEqual(told(["members"]));
    expect(await nodesAfter(three, one)).toEqual(told(["claims", "members"]));
  });
});
