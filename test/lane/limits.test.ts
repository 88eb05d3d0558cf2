import { afterEach, expect, test } from "@jest/globals";
import { defaultLimits } from "../../src/server/limits/limits.js";
import { shippedGraph } from "../run-query.js";
import { type BothPaths, bothPaths, rawAnswer, servedInLane } from "./both-paths.js";

let paths: BothPaths;
afterEach(() => paths.stop());

const records =
  "query($n: Int) { countries(first: $n) { nodes { id name code organizations(first: 1) { nodes { id name acronym } } } } }";

test("an operation that the lane knows is refused for its price as on the reference path", async () => {
  paths = await bothPaths(await shippedGraph(), { limits: { ...defaultLimits, cost: 100 } });
  expect((await paths.ask({ query: records, variables: { n: 2 } })).path).toBe("lane");
  const { inLane, path, inReference } = await paths.ask({ query: records, variables: { n: 50 } });
  expect(inReference.text).toContain("COST_LIMIT");
  expect(inLane).toEqual(inReference);
  expect(path).toBe("reference");
});

test("an operation that the lane knows is refused for the length of a list as on the reference path", async () => {
  const query = "query($s: [SubstanceInput!]) { seizureStats(first: 1, filter: { substances: $s }) { totalCount } }";
  paths = await bothPaths(await shippedGraph(), { limits: { ...defaultLimits, listLength: 3 } });
  expect((await paths.ask({ query, variables: { s: ["HEROIN"] } })).path).toBe("lane");
  const { inLane, inReference } = await paths.ask({ query, variables: { s: Array(4).fill("HEROIN") } });
  expect(inReference.text).toContain("s has more than 3 values");
  expect(inLane).toEqual(inReference);
});

test("an answer that is longer than an answer may be is refused as on the reference path", async () => {
  const query = "query($n: Int) { documents(first: $n) { nodes { id text } } }";
  paths = await bothPaths(await shippedGraph(), { limits: { ...defaultLimits, answerBytes: 20_000 } });
  expect((await paths.ask({ query, variables: { n: 1 } })).path).toBe("lane");
  const { inLane, inReference } = await paths.ask({ query, variables: { n: 100 } });
  expect(inReference.text).toContain("ANSWER_TOO_LARGE");
  expect(inLane).toEqual(inReference);
});

test("the lane counts the objects of an answer, those of texts that it kept among them", async () => {
  paths = await bothPaths(await shippedGraph());
  const cost = { "graphql-cost": "report" };
  const asked = { query: records, variables: { n: 20 } };
  const expected = await rawAnswer(paths.reference, asked, cost);
  expect(JSON.parse(expected.text)).toMatchObject({ extensions: { cost: { objects: expect.any(Number) } } });
  for (let times = 0; times < 4; times += 1) expect(await rawAnswer(paths.lane, asked, cost)).toEqual(expected);
  expect(await servedInLane(paths.lane)).toBe(3);
});

test("a closed lock is looked at on the reference path, whatever the lane has learnt from those who open it", async () => {
  paths = await bothPaths(await shippedGraph(), { routerSecret: "a secret that is long enough" });
  const asked = { query: '{ countriesByCodes(codes: ["CN"]) { id name code } }' };
  const opened = { "x-router-secret": "a secret that is long enough" };
  await rawAnswer(paths.lane, asked, opened);
  expect((await rawAnswer(paths.lane, asked, opened)).text).toBe(
    (await rawAnswer(paths.reference, asked, opened)).text,
  );
  expect(await servedInLane(paths.lane, opened)).toBe(1);
  const { inLane, inReference } = await paths.ask(asked);
  expect(inReference.text).toContain("LOCKED");
  expect(inLane).toEqual(inReference);
});
