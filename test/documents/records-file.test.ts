import { mkdir, symlink } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, test } from "@jest/globals";
import { loadGraph } from "../../src/cli/load-graph.js";
import { formatProblem, problemAt } from "../../src/documents/problem.js";
import { readDocuments } from "../../src/documents/read-documents.js";
import { readRecordsFile, type RecordDecision } from "../../src/documents/records-file.js";
import { folderOf } from "../run-query.js";
import { valueOf } from "../value-of.js";

const text = "China seized 5 kg of heroin in 2017.";

/** The decisions as plain values, each entry with its line and column. */
const plain = (decisions: readonly RecordDecision[]): object[] =>
  decisions.map(({ kind, entries, type, note, place }) => ({
    kind,
    entries: entries.map((entry, at) => {
      const { line, column } = problemAt(place(at), "");
      return `${line}:${column} ${entry}`;
    }),
    type,
    note,
  }));

const refused = (source: string): string[] => {
  const result = readRecordsFile("records.yaml", source);
  return result.ok ? [] : result.problems.map((problem) => formatProblem(problem).split("\n")[0] ?? "");
};

const whole = `# What we know of the bodies of Northland.
same:
  - [Organization:northland-drug-police, Drug Police of Northland]
  - records: [Yuri Tarov, Yury Tarov]
    type: Official
    note: one person, transliterated twice
apart:
  - - Official:wen-li-cn
    - Official:wen-li-sg
    - Wen Li (judge)
`;

describe("a records.yaml", () => {
  test("says which records are one and which are not, each entry with its place", () => {
    expect(plain(valueOf(readRecordsFile("records.yaml", whole)))).toEqual([
      {
        kind: "same",
        entries: ["3:6 Organization:northland-drug-police", "3:42 Drug Police of Northland"],
        type: null,
        note: null,
      },
      {
        kind: "same",
        entries: ["4:15 Yuri Tarov", "4:27 Yury Tarov"],
        type: "Official",
        note: "one person, transliterated twice",
      },
      {
        kind: "apart",
        entries: ["8:7 Official:wen-li-cn", "9:7 Official:wen-li-sg", "10:7 Wen Li (judge)"],
        type: null,
        note: null,
      },
    ]);
  });

  test("has one decision where a list has ids and names alone", () => {
    expect(plain(valueOf(readRecordsFile("records.yaml", "apart: [Ann Ray, Anna Ray]\n")))).toEqual([
      { kind: "apart", entries: ["1:9 Ann Ray", "1:18 Anna Ray"], type: null, note: null },
    ]);
  });

  test.each(["# nothing yet\n", "same:\napart:\n", "same: []\n", "{}\n"])("may say nothing: %j", (source) => {
    expect(valueOf(readRecordsFile("records.yaml", source))).toEqual([]);
  });

  test("is refused with all its problems at once", () => {
    const source = `same:
  - [Organization:a]
  - [Organization:a, Organization:a]
  - [Organization:a, Official:b]
  - { records: [Official:a, B], type: Event, reason: none }
  - { names: [A, B] }
  - { records: [A, B], type: Person, note: [x] }
  - [A, 7, ""]
  - ~
  - A
apart: Official:a
other: []
`;
    expect(refused(source)).toEqual([
      'records.yaml:2:5  expected two or more ids or names, got ["Organization:a"]',
      'records.yaml:3:22  "Organization:a" stands twice in the list; expected each record once',
      'records.yaml:4:22  expected records of one type, Organization, got "Official:b"',
      'records.yaml:5:46  unknown name "reason"',
      "records.yaml:6:5  same.4.records is missing; expected two or more ids or names",
      'records.yaml:6:7  unknown name "names"',
      'records.yaml:7:24  expected one of "Organization"|"Official"|"Event"|"Agreement"|"TrainingProgram", got "Person"',
      'records.yaml:7:38  expected string, received array, got ["x"]',
      "records.yaml:8:9  expected an id or a name, got 7",
      'records.yaml:8:12  expected an id or a name, got ""',
      "records.yaml:9:5  expected a list of ids or names, or { records, type, note }, got null",
      'records.yaml:10:5  expected a list of ids or names, or { records, type, note }, got "A"',
      'records.yaml:11:1  expected a list of decisions, got "Official:a"',
      'records.yaml:12:1  unknown name "other"',
    ]);
    expect(refused("same:\n  - { records: [Official:a, B], type: Event }\n")).toEqual([
      'records.yaml:2:17  expected records of one type, Event, got "Official:a"',
    ]);
  });

  test.each([
    ["[A, B]", 'records.yaml:1:1  expected object, received array, got ["A","B"]'],
    [
      "same: [",
      "records.yaml:1:8  is not valid YAML: Flow sequence in block collection must be sufficiently indented and end with a ]",
    ],
    ["same: []\nsame: []\n", "records.yaml:2:1  is not valid YAML: Map keys must be unique"],
    ["same: [&a [x, y], *a]", "records.yaml:1:19  is an alias; expected the value itself"],
  ])("is refused when it is none: %j", (source, message) => {
    expect(refused(source)[0]).toBe(message);
  });

  test("counts the problems that a person does not read", () => {
    const problems = refused(`same:\n${"  - [A]\n".repeat(500)}`);
    expect([problems.length, problems.at(-1)]).toEqual([
      21,
      "records.yaml:22:5  480 more problems from here on; 500 in all",
    ]);
  });
});

describe("a folder", () => {
  const load = async (folder: string, ...others: string[]) => {
    const { graph, problems, notices, decisions } = await loadGraph([folder, ...others], { proposed: false });
    const lines = (all: typeof problems): string[] =>
      all.map((problem) => (formatProblem(problem).split("\n")[0] ?? "").replaceAll(`${folder}/`, ""));
    return {
      served: graph.all("Document").map(({ id }) => id),
      decided: decisions.map(({ kind, entries }) => `${kind}: ${entries.join(", ")}`),
      // The lists name what no text names.
      problems: lines(problems).filter((line) => !line.includes("no record is called")),
      notices: lines(notices),
    };
  };

  test("and its folders, and a second folder, each have one: all are read, beside documents of that name", async () => {
    const folder = await folderOf({
      "a.txt": text,
      "records.md": text,
      "records.yaml": "same: [A, B]\n",
      "deep/records.yaml": "same: [C, D]\n",
      ".hidden/records.yaml": "same: [E, F]\n",
    });
    const other = await folderOf({ "b.txt": text, "records.yaml": "\uFEFFapart:\r\n  - [G, H]\r\n" });
    expect(await load(folder, other)).toEqual({
      served: ["Document:a", "Document:b", "Document:records"],
      decided: expect.arrayContaining(["same: A, B", "same: C, D", "apart: G, H"]) as unknown,
      problems: [],
      notices: [],
    });
  });

  test("names a file that is nearly called so", async () => {
    const names = ["Records.yaml", "my-records.yaml", "records.json", "records.yml"];
    const folder = await folderOf({
      "a.txt": text,
      ...Object.fromEntries(names.map((name) => [name, "same: [A, B]\n"])),
    });
    expect(await load(folder)).toEqual({
      served: ["Document:a"],
      decided: [],
      problems: [],
      notices: names.map(
        (name) =>
          `${name}:1:1  is not read; expected a document (.md, .markdown, .txt or .csv), the sidecar of one (NAME.facts.yaml) or records.yaml`,
      ),
    });
  });

  test("leaves a broken one out alone, with its reason", async () => {
    const outside = await folderOf({ "records.yaml": "same: [A, B]\n" });
    const folder = await folderOf({
      "a.txt": text,
      "records.yaml": "same: [A, B]\n",
      "1/records.yaml": "same: [A]\n",
      "2/records.yaml": "",
      "3/records.yaml": Uint8Array.from([0x73, 0xff]),
      "4/records.yaml": `same: [A, B]\n#${"x".repeat(2 * 1024 * 1024)}\n`,
    });
    await mkdir(join(folder, "5/records.yaml"), { recursive: true });
    await mkdir(join(folder, "6"));
    await symlink(join(outside, "records.yaml"), join(folder, "6/records.yaml"));
    expect(await load(folder)).toEqual({
      served: ["Document:a"],
      decided: ["same: A, B"],
      problems: [
        '1/records.yaml:1:1  expected two or more ids or names, got ["A"]',
        "2/records.yaml:1:1  is empty; expected a text",
        "3/records.yaml:1:2  is not UTF-8 from here on; expected UTF-8",
        "4/records.yaml:1:1  cannot be read: it has 2097167 bytes; expected at most 2097152",
        "5/records.yaml:1:1  is a folder; expected a text file",
        "6/records.yaml:1:1  the link leads out of the folder; expected a file inside it",
      ],
      notices: [],
    });
  });

  test("that has only a records.yaml has no document", async () => {
    const look = await readDocuments([await folderOf({ "records.yaml": "same: [A, B]\n" })]);
    expect([look.documents, look.problems, plain(look.decisions)]).toEqual([
      [],
      [],
      [{ kind: "same", entries: ["1:8 A", "1:11 B"], type: null, note: null }],
    ]);
  });
});
