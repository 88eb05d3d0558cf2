import { expect, test } from "@jest/globals";
import { figureAt, measures, ratioAt, shown, shownSpread } from "../../bench/http/report/figures.js";
import { markdownOf } from "../../bench/http/report/markdown.js";
import { pageOf } from "../../bench/http/report/page.js";
import type { Asking, Results, Window } from "../../bench/http/report/results.js";
import { reportOf } from "../../bench/http/report/table.js";

const load = { seconds: 2, processorSeconds: 1.5, residentMegabytes: 120, peakMegabytes: 150 };
const windowOf = (server: string, round: number, requests: number, asking: Asking = "unseen"): Window => ({
  query: "Q1",
  asking,
  server,
  round,
  requests,
  seconds: 2,
  bytes: 1000,
  processorSeconds: 1,
  p50: 1,
  p99: 5,
});
const scale = {
  scale: 1,
  documents: 332,
  records: 26_000,
  equalAnswers: 12,
  servers: ["ours", "M"].map((name) => ({
    name,
    title: `server <${name}>`,
    load,
    residentMegabytes: 200,
    peakMegabytes: null,
  })),
  windows: [
    windowOf("ours", 1, 1000),
    windowOf("M", 1, 2000),
    windowOf("ours", 2, 3000),
    windowOf("M", 2, 2000),
    windowOf("ours", 3, 4000),
    windowOf("M", 3, 1000),
  ],
  neighbours: [],
};
const results: Results = {
  date: "2026-11-27",
  node: "v20.20.2",
  processors: "2 × some",
  seed: 1,
  rounds: 3,
  seconds: 2,
  connections: 16,
  queries: [{ name: "Q1", title: "one seizure by its id" }],
  scales: [scale],
};
const place = { query: "Q1", asking: "unseen", server: "ours" } as const;

test("A figure is the median of all rounds, with the least and the most", () => {
  expect(figureAt(scale, place, measures.requestsPerSecond)).toEqual({ median: 1500, least: 500, most: 2000 });
});

test("A ratio is that of medians, with the least and the most of a round", () => {
  expect(ratioAt(scale, place, "M", measures.requestsPerSecond)).toEqual({ median: 1.5, least: 0.5, most: 4 });
  expect(ratioAt(scale, place, "A", measures.requestsPerSecond)).toBeNull();
});

test("Numbers are shown to two or three figures", () => {
  expect([0.04321, 0.5, 1.2345, 12.345, 123.45, 12_345, Number.NaN, null].map(shown)).toEqual([
    "0.043",
    "0.5",
    "1.23",
    "12.3",
    "123",
    "12,345",
    "–",
    "–",
  ]);
  expect(shownSpread({ median: 1.5, least: 0.5, most: 4 })).toBe("1.5 (0.5–4)");
});

test("The report compares ours with each other server", () => {
  expect(
    reportOf(results)
      .split("\n")
      .filter((each) => /^Q1 +unseen/.test(each)),
  ).toEqual([
    "Q1     unseen           M  1.5 (0.5–4)  0.67 (0.25–2)  1 (1–1)",
    "Q1     unseen     1,500 (500–2,000)  1,000 (500–1,000)",
    "Q1     unseen     333 (250–1,000)  500 (500–1,000)",
    "Q1     unseen     1 (1–1)  1 (1–1)",
    "Q1     unseen     5 (5–5)  5 (5–5)",
  ]);
});

test("The page has plots, needs nothing from elsewhere, and shows names as they are", () => {
  const page = pageOf(results);
  expect(page.match(/<svg /g)?.length).toBeGreaterThan(5);
  expect(page).not.toMatch(/<script|https?:|<ours>/);
});

test("The tables for the manual have the medians", () => {
  expect(markdownOf(results)).toBe(
    [
      "2026-11-27, Node 20.20.2, 2 × some; scale 1, medians of 3 rounds of 2 s, 16 connections.",
      "",
      "| requests/s / µs of CPU a request | variables | ours | M |",
      "| --- | --- | --- | --- |",
      "| Q1 | unseen | 1,500 / 333 | 1,000 / 500 |",
      "",
      "| requests/s / CPU / p99 of ours, divided by | variables | M |",
      "| --- | --- | --- |",
      "| Q1 | unseen | 1.5 / 0.67 / 1 |",
      "",
      "| server | CPU of loading, s | MB after it | MB at most while loading | MB at most | a neighbour's Q1 alone, p50 ms | beside two that loop Q3b |",
      "| --- | --- | --- | --- | --- | --- | --- |",
      "| ours | 1.5 | 120 | 150 | – | – | – |",
      "| M | 1.5 | 120 | 150 | – | – | – |",
    ].join("\n"),
  );
});
