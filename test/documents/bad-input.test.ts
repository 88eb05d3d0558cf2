import { mkdir, symlink, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, test } from "@jest/globals";
import { formatProblem } from "../../src/documents/problem.js";
import { loadGraph } from "../../src/cli/load-graph.js";
import { documentWith, folderOf, sha256 } from "../run-query.js";

/** What loading a folder prints, without the folder's own path, and the keys of the documents that are served. */
async function load(folder: string): Promise<{ problems: string; served: string[] }> {
  const { graph, problems } = await loadGraph([folder], { proposed: false });
  return {
    problems: problems.map((problem) => formatProblem(problem).replaceAll(`${folder}/`, "")).join("\n"),
    served: graph.all("Document").map(({ id }) => id),
  };
}

const valid = documentWith("sound", "China seized 5 kg of heroin in 2017.", [
  {
    type: "SeizureStat",
    fields: { substance: "heroin", massKg: 5, country: "CN", from: "2017", to: "2017" },
    quote: "China seized 5 kg of heroin in 2017",
  },
]);
const bad = (text: string, fact: object): Record<string, string> => documentWith("bad", text, [fact]);
const country = { type: "Country", fields: { iso2: "CN" }, quote: "China" };

const cases: readonly [string, Record<string, string | Uint8Array>, string][] = [
  [
    "a quote that is not in the text",
    bad("China.", { ...country, quote: "Chine" }),
    "bad.facts.yaml:8:5  the quote is not in the text",
  ],
  [
    "a quote that occurs twice",
    bad("China, China.", country),
    "bad.facts.yaml:8:5  the quote occurs 2 times in the text; expected one, or its number as { text: …, occurrence: 1 }",
  ],
  [
    "an unknown field",
    bad("China.", { ...country, fields: { iso2: "CN", capital: "Beijing" } }),
    'bad.facts.yaml:8:7  unknown name "capital"',
  ],
  ["an unknown type", bad("China.", { ...country, type: "Planet" }), 'bad.facts.yaml:5:5  unknown type "Planet"'],
  [
    "an unknown country",
    bad("China.", { ...country, fields: { iso2: "ZZ" } }),
    'bad.facts.yaml:7:7  expected a country by its ISO 3166-1 alpha-2 code, such as CN, or its name, got "ZZ"',
  ],
  [
    "an unknown substance",
    bad("China.", { type: "SeizureStat", fields: { substance: "unobtainium", massKg: 1 }, quote: "China" }),
    'bad.facts.yaml:7:7  expected a known substance such as heroin, cannabis_herb or drugs_total, got "unobtainium"',
  ],
  [
    "an unknown unit",
    bad("China 5.", { type: "Statistic", fields: { measure: "m", value: 5, unit: "parsecs" }, quote: "China 5" }),
    'bad.facts.yaml:9:7  expected a known unit such as share, persons, crimes, kg or an ISO 4217 code, got "parsecs"',
  ],
  [
    "a date that is none",
    bad("China.", { type: "Event", fields: { name: "meeting", from: "2018-02-30" }, quote: "China" }),
    'bad.facts.yaml:8:7  expected an EDTF date such as 2018, 2018-11-13 or 2011/2017, got "2018-02-30"',
  ],
  [
    "a missing field",
    bad("China.", { type: "Official", fields: { title: "Director" }, quote: "China" }),
    "bad.facts.yaml:7:7  name is missing; expected a text",
  ],
  [
    "a negative mass",
    bad("China.", { type: "SeizureStat", fields: { substance: "heroin", massKg: -1 }, quote: "China" }),
    "bad.facts.yaml:8:7  expected a number of 0 or more, got -1",
  ],
  [
    "a dangling reference",
    bad("China.", { type: "Statement", fields: { speaker: "Nobody", text: "China" }, quote: "China" }),
    'bad.facts.yaml:7:7  speaker refers to "Nobody", which no document describes; expected the name of an Official fact, or of an Organization fact',
  ],
  [
    "a sidecar for another version of the text",
    { "bad.txt": "China!", "bad.facts.yaml": `sha256: ${sha256("China.")}\nfacts: []\n` },
    `bad.facts.yaml:1:1  the sidecar is for another version of the text: expected ${sha256("China!")}, got ${sha256("China.")}`,
  ],
  [
    "YAML that is none",
    { "bad.txt": "China.", "bad.facts.yaml": "facts: [\n" },
    "bad.facts.yaml:2:1  is not valid YAML: Flow sequence in block collection must be sufficiently indented and end with a ]",
  ],
  [
    "two keys of one name",
    { "bad.txt": "China.", "bad.facts.yaml": "facts: []\nfacts: []\n" },
    "bad.facts.yaml:2:1  is not valid YAML: Map keys must be unique",
  ],
  [
    "an alias bomb",
    { "bad.txt": "China.", "bad.facts.yaml": "a: &a [x, x]\nb: &b [*a, *a]\nfacts: [*b, *b]\n" },
    "bad.facts.yaml:2:8  is an alias; expected the value itself",
  ],
  [
    "the key __proto__",
    { "bad.txt": "China.", "bad.facts.yaml": "__proto__: { polluted: true }\n" },
    "bad.facts.yaml:1:1  the key is `__proto__`; expected the name of a field",
  ],
  [
    "front matter in JavaScript",
    { "bad.md": "---js\n{ title: process.exit(1) }\n---\nChina.\n" },
    "bad.md:1:4  the front matter is not marked as YAML; expected YAML between two lines of ---",
  ],
  [
    "front matter without an end",
    { "bad.md": "---\ntitle: x\nChina.\n" },
    "bad.md:1:1  the front matter does not end; expected a second line of ---",
  ],
  [
    "front matter with a bad date",
    { "bad.md": "---\nauthor: x\npublishedOn: soon\n---\nChina.\n" },
    'bad.md:3:1  expected an EDTF date such as 2018, 2018-11-13 or 2011/2017, got "soon"',
  ],
  [
    "invalid UTF-8",
    { "bad.txt": Uint8Array.from([0x43, 0x68, 0xff, 0x61]) },
    "bad.txt:1:3  is not UTF-8 from here on; expected UTF-8",
  ],
  ["UTF-16", { "bad.txt": Uint8Array.from([0xff, 0xfe, 0x43, 0x00]) }, "bad.txt:1:1  is UTF-16; expected UTF-8"],
  ["a NUL", { "bad.txt": "Chi\0na" }, "bad.txt:1:4  has a NUL character; expected text"],
  ["an empty file", { "bad.txt": "" }, "bad.txt:1:1  is empty; expected a text"],
  [
    "a sidecar without its document",
    { "bad.facts.yaml": "facts: []\n" },
    "bad.facts.yaml:1:1  is a sidecar without a document; expected NAME.md, NAME.txt or NAME.csv beside it",
  ],
  [
    "two files under one id",
    { "bad.txt": "China.", "bad.md": "China." },
    "bad.md:1:1  the id Document:bad belongs to 2 files: bad.md, bad.txt; expected one",
  ],
  [
    "facts without a pin",
    { "bad.txt": "China.", "bad.facts.yaml": "document: { title: A }\nfacts: []\n" },
    "bad.facts.yaml:1:1  sha256 is missing; expected the sha256 of the text in 64 hexadecimal digits",
  ],
  [
    "half of a surrogate pair as a quote",
    {
      "bad.txt": "𝔘 kg",
      "bad.facts.yaml": `sha256: ${sha256("𝔘 kg")}\nfacts:\n- { type: Country, status: confirmed, fields: { iso2: CN }, quote: "\\udd18 kg" }\n`,
    },
    "bad.facts.yaml:3:61  the quote begins or ends with half a character; expected whole characters",
  ],
  [
    "a quote in another normal form",
    bad("Côte d'Ivoire.", { ...country, quote: "Co\u0302te d'Ivoire" }),
    "bad.facts.yaml:8:5  the quote is not in the text; the text has it with other spaces, quotation marks, capitals or accents",
  ],
  [
    "a text that is too large",
    { "bad.txt": "seized 12 kg of heroin and ".repeat(148_147) },
    "bad.txt:1:1  cannot be read: it has 3999969 bytes; expected at most 2097152",
  ],
  [
    "a table that is too large",
    { "bad.csv": "a,b\n".repeat(1_100_000) },
    "bad.csv:1:1  cannot be read: it has 4400000 bytes; expected at most 4194304",
  ],
  [
    "a cell that is too long to be quoted",
    {
      "bad.csv": `a,b\n1,${"x".repeat(800)}\n`,
      "bad.facts.yaml": `sha256: ${sha256(`a,b\n1,${"x".repeat(800)}\n`)}\ntable: { type: Country, status: confirmed, columns: { b: iso2 } }\n`,
    },
    "bad.csv:2:3  the cell has 800 characters; expected fewer than 800",
  ],
  [
    "a column that the table lacks",
    {
      "bad.csv": "a,b\n1,2\n",
      "bad.facts.yaml": `sha256: ${sha256("a,b\n1,2\n")}\ntable: { type: Country, status: confirmed, columns: { c: iso2 } }\n`,
    },
    'bad.facts.yaml:2:55  the table has no column "c"',
  ],
  [
    "a bad cell",
    {
      "bad.csv": "a,b\n1,Atlantis\n",
      "bad.facts.yaml": `sha256: ${sha256("a,b\n1,Atlantis\n")}\ntable: { type: Country, status: confirmed, columns: { b: iso2 } }\n`,
    },
    'bad.csv:2:3  expected a country by its ISO 3166-1 alpha-2 code, such as CN, or its name, got "Atlantis"',
  ],
];

const line = "China seized 5 kg.\nThat is all.\n";
const asCrlf = line.replaceAll("\n", "\r\n");
const pinned = (pin: string): string =>
  `sha256: ${pin}\nfacts:\n- { type: Country, status: confirmed, fields: { iso2: CN }, quote: "kg.\\nThat" }\n`;

describe("line ends and a byte order mark change no pin, and a quote runs over either", () => {
  const forms = [line, asCrlf, `\uFEFF${line}`, `\uFEFF${asCrlf}`];
  test.each(forms.flatMap((saved) => forms.map((form) => [saved, form] as const)))(
    "%j pinned as %j",
    async (saved, form) => {
      const folder = await folderOf({ "a.txt": saved, "a.facts.yaml": pinned(sha256(form)) });
      const { graph, problems } = await loadGraph([folder], { proposed: false });
      expect(problems).toEqual([]);
      const [document] = graph.all("Document");
      const expected = saved.includes("\r") ? "kg.\r\nThat" : "kg.\nThat";
      expect(document?.citations.map(({ start, end }) => document.text.slice(start, end))).toEqual([expected]);
    },
  );

  test("nor of a table", async () => {
    const table = "\uFEFFa,b\r\n1,China\r\n";
    const sidecar = `sha256: ${sha256(table)}\ntable: { type: Country, status: confirmed, columns: { b: iso2 } }\n`;
    const { problems } = await load(await folderOf({ "a.csv": table, "a.facts.yaml": sidecar }));
    expect(problems).toBe("");
  });
});

test("a sidecar that only says of the document what it is needs no pin, and the facts are read from the text", async () => {
  const dated = "document:\n  title: Seizures\n  publishedOn: { value: 2018-11-13, basis: the address }\n";
  const folder = await folderOf({ "a.txt": "China seized 5 kg of heroin in 2017.\n", "a.facts.yaml": dated });
  const { graph, problems } = await loadGraph([folder], { proposed: false });
  expect(problems).toEqual([]);
  expect(graph.all("Document")).toMatchObject([{ title: "Seizures", publishedOn: "2018-11-13" }]);
  expect(graph.all("SeizureStat")).toHaveLength(1);
});

test("a sidecar or a front matter that is cut off at any byte hurts no other file", async () => {
  const files = documentWith("bad", "China.", [country]);
  const whole = files["bad.facts.yaml"] ?? "";
  const folder = await folderOf({ ...valid, ...files });
  for (let length = 0; length < whole.length; length += 7) {
    await writeFile(join(folder, "bad.facts.yaml"), whole.slice(0, length));
    const { served } = await load(folder);
    expect(served).toContain("Document:sound");
  }
});

describe("bad input is a message with its place, and the sound document is served", () => {
  test.each(cases)("%s", async (_name, files, message) => {
    const { problems, served } = await load(await folderOf({ ...valid, ...files }));
    expect(problems.split("\n")[0]).toBe(message);
    expect(served).toEqual(["Document:sound"]);
  });

  test("all problems of a file at once, each with its line, a caret and how to mend it", async () => {
    const { problems } = await load(
      await folderOf({ "bad.md": "---\nurl: example.org\npublishedOn: soon\n---\nChina.\n" }),
    );
    expect(problems).toBe(
      [
        'bad.md:2:1  expected an http or https address, got "example.org"',
        "    url: example.org",
        "    ^",
        'bad.md:3:1  expected an EDTF date such as 2018, 2018-11-13 or 2011/2017, got "soon"',
        "    publishedOn: soon",
        "    ^",
      ].join("\n"),
    );
  });

  test("a folder named as a document, and links: out of the folder, in a circle, to nothing", async () => {
    const folder = await folderOf(valid);
    const outside = await folderOf({ "secret.txt": "China." });
    await mkdir(join(folder, "folder.md"));
    await symlink(join(outside, "secret.txt"), join(folder, "out.txt"));
    await symlink(join(folder, "circle.txt"), join(folder, "circle.txt"));
    await symlink(join(folder, "nothing"), join(folder, "nowhere.txt"));
    const { problems, served } = await load(folder);
    expect(problems.split("\n").filter((line) => !line.startsWith(" "))).toEqual([
      "circle.txt:1:1  cannot be read: the links form a loop",
      "folder.md:1:1  is a folder; expected a text file",
      "nowhere.txt:1:1  cannot be read: it does not exist",
      "out.txt:1:1  the link leads out of the folder; expected a file inside it",
    ]);
    expect(served).toEqual(["Document:sound"]);
  });

  test("a byte order mark and Windows line ends are read, and offsets count in the text without the mark", async () => {
    const text = "Seizures.\r\nChina seized 5 kg.";
    const folder = await folderOf(documentWith("windows", text, [country]));
    await writeFile(join(folder, "windows.txt"), `\uFEFF${text}`);
    const { graph, problems } = await loadGraph([folder], { proposed: false });
    expect(problems).toEqual([]);
    const [document] = graph.all("Document");
    expect(document?.text).toBe(text);
    expect(document?.citations.map(({ start, end }) => document.text.slice(start, end))).toEqual(["China"]);
  });

  test("nothing of it reaches the prototypes", () => {
    expect(Reflect.get({}, "polluted")).toBeUndefined();
  });
});
