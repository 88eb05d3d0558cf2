import { readFileSync } from "node:fs";
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "@jest/globals";
import { loadGraph } from "../../src/cli/load-graph.js";
import { formats } from "../../src/documents/formats/formats.js";
import { readNamedText } from "../../src/documents/named-text.js";
import { formatProblem, problemAt } from "../../src/documents/problem.js";
import { readDocuments } from "../../src/documents/read-documents.js";
import { factsOf } from "../../src/review/read-facts.js";
import { documentWith, folderOf } from "../run-query.js";
import { valueOf } from "../value-of.js";
import { subtitles } from "./subtitles.js";

const known = [...formats, subtitles];
const spoken =
  "\ufeff1\r\n00:00:01,000 --> 00:00:04,000\r\nGood evening.\r\n\r\n2\r\n00:00:04,000 --> 00:00:09,500\r\nChina <i>seized 5 kg of</i>\r\nheroin in 2017.\r\n";

test("a format that is declared is read: its facts are served, with the words as they were said", async () => {
  const { graph, problems, notices } = await loadGraph(
    [await folderOf({ "news.srt": spoken })],
    { proposed: false },
    known,
  );
  expect([...problems, ...notices]).toEqual([]);
  expect(graph.all("Document").map(({ id, text }) => [id, text])).toEqual([
    ["Document:news", "Good evening.\r\n\r\nChina seized 5 kg of\r\nheroin in 2017.\r\n"],
  ]);
  const [seizure] = graph.all("SeizureStat");
  expect(seizure).toMatchObject({ substance: "heroin", mass: { kilograms: 5 } });
  expect(seizure?.citations.map(({ quote }) => quote).join()).toContain("5 kg of\r\nheroin in 2017");
});

test("a caret stands under the word in the file", async () => {
  const { documents } = await readDocuments([await folderOf({ "news.srt": spoken })], known);
  const places = documents.flatMap((document) =>
    valueOf(factsOf(document))
      .facts.filter(({ type }) => type === "SeizureStat")
      .map((fact) => problemAt({ ...fact.place("massKg"), path: "news.srt" }, "here")),
  );
  expect(places.map(formatProblem)).toEqual([
    ["news.srt:7:17  here", "    China <i>seized 5 kg of</i>", "                    ^"].join("\n"),
  ]);
});

test("a sidecar is pinned to what is said, and its quotes are found there", async () => {
  const said = "China seized 5 kg of\r\nheroin in 2017.\r\n";
  const fact = {
    type: "SeizureStat",
    fields: { substance: "heroin", massKg: 5, country: "CN", from: "2017", to: "2017" },
    quote: "China seized 5 kg of\nheroin in 2017",
  };
  const folder = await folderOf({ "news.facts.yaml": documentWith("news", said, [fact])["news.facts.yaml"] ?? "" });
  await writeFile(join(folder, "news.srt"), spoken.slice(spoken.indexOf("2\r\n00:00:04")));
  const { graph, problems } = await loadGraph([folder], { proposed: false }, known);
  expect(problems).toEqual([]);
  expect(graph.all("SeizureStat")).toMatchObject([{ status: "confirmed" }]);
  const named = valueOf(await readNamedText(join(folder, "news.srt"), known));
  expect([named.text, named.sidecar?.file.facts.length]).toEqual([said, 1]);
});

test("a file in which no text is left is named, and other files and sidecars without a document name the new format", async () => {
  const silent = "1\n00:00:01,000 --> 00:00:04,000\n<i></i>\n";
  const folder = await folderOf({ "silent.srt": silent, "film.mp4": "film", "gone.facts.yaml": "facts: []\n" });
  const { problems, notices } = await loadGraph([folder], { proposed: false }, known);
  const lines = [...problems, ...notices].map((each) => formatProblem(each).replace(`${folder}/`, ""));
  expect(lines).toEqual([
    "gone.facts.yaml:1:1  is a sidecar without a document; expected NAME.md, NAME.txt, NAME.csv or NAME.srt beside it",
    "silent.srt:1:1  has no text; expected a text",
    "film.mp4:1:1  is not read; expected a document (.md, .markdown, .txt, .csv or .srt), the sidecar of one (NAME.facts.yaml) or records.yaml",
  ]);
});

test("the format in the how-to is the one that is read here", () => {
  const [, code = ""] = /```ts\n(.*?)```/s.exec(readFileSync("docs/add-a-format.md", "utf8")) ?? [];
  const shipped = code
    .replaceAll('from "../', 'from "../../src/documents/')
    .replaceAll('from "./', 'from "../../src/documents/formats/');
  expect(shipped).toBe(readFileSync("test/documents/subtitles.ts", "utf8"));
});
