import { mkdir, open, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, test } from "@jest/globals";
import { valueRules } from "../../src/reader/value-rules.js";
import { folderOf } from "../run-query.js";
import { run } from "./run-program.js";

interface Span {
  readonly quote: string;
  readonly start: number;
  readonly end: number;
}
interface Line {
  readonly document: string;
  readonly facts: readonly (Span & {
    readonly type: string;
    readonly fields: Readonly<Record<string, unknown>>;
    readonly proposedFields?: Readonly<Record<string, Span & { readonly value: unknown; readonly rule: string }>>;
    readonly status: string;
    readonly rule: string;
    readonly support?: readonly Span[];
  })[];
  readonly unexplained: readonly Span[];
}

const sentence = "Police in Tajikistan seized 25 kg of heroin on 3 May 2021.";

/** What `extract --json` prints of one text, every place of it proved. */
async function read(text: string, content: string | Uint8Array = text): Promise<Line> {
  const folder = await folderOf({ "text.txt": content });
  const { status, stdout, stderr } = await run(["extract", "--json", join(folder, "text.txt")]);
  expect([status, stderr, stdout.split("\n").length]).toEqual([0, "", 2]);
  const line = JSON.parse(stdout) as Line;
  const spans = [
    ...line.facts,
    ...line.facts.flatMap(({ support = [], proposedFields = {} }) => [...support, ...Object.values(proposedFields)]),
    ...line.unexplained,
  ];
  expect(spans.filter(({ quote, start, end }) => text.slice(start, end) !== quote || quote === "")).toEqual([]);
  return line;
}

const seizure = ({ facts }: Line): Line["facts"][number] | undefined =>
  facts.find(({ type }) => type === "SeizureStat");

describe("extract --json", () => {
  test("prints one object for each text on one line, in the order of the files", async () => {
    const folder = await folderOf({ "00.txt": sentence, "more/01.md": `---\ntitle: One\n---\n${sentence}\n` });
    const { status, stdout, stderr } = await run([
      "extract",
      "--json",
      join(folder, "00.txt"),
      join(folder, "more/01.md"),
    ]);
    expect([status, stderr]).toEqual([0, ""]);
    const lines = stdout
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line) as Line);
    expect(lines.map(({ document }) => document)).toEqual(["00.txt", "01.md"]);
    expect(lines[0] && { ...lines[0], document: "" }).toEqual(lines[1] && { ...lines[1], document: "" });
    for (const line of lines) {
      expect(Object.keys(line)).toEqual(["document", "facts", "unexplained"]);
      const found = seizure(line);
      expect(found).toMatchObject({
        fields: { substance: "heroin", massKg: 25, country: "TJ" },
        status: "accepted",
        rule: expect.stringMatching(/^[a-z]+\/[a-z0-9-]+/),
      });
      expect(sentence.slice(found?.start, found?.end)).toBe(found?.quote);
      const known = ["type", "fields", "quote", "start", "end", "status", "rule", "assertedBy", "support"];
      expect(line.facts.flatMap(Object.keys).filter((key) => !known.includes(key))).toEqual([]);
    }
  });

  test("counts days from the publication, which the option, the front matter or the sidecar beside gives", async () => {
    const text = "Police in Tajikistan seized 25 kg of heroin on Tuesday.";
    const sidecar = `document:\n  publishedOn: { value: 2018-11-21, basis: test }\nsha256: ${"a".repeat(64)}\n`;
    const folder = await folderOf({
      "none.txt": text,
      "front.md": `---\npublishedOn: 2018-11-14\n---\n${text}`,
      "beside.txt": text,
      "beside.facts.yaml": sidecar,
    });
    const from = async (...args: string[]): Promise<unknown> => {
      const { stdout } = await run([
        "extract",
        "--json",
        ...args.map((arg) => (arg.includes(".") ? join(folder, arg) : arg)),
      ]);
      return seizure(JSON.parse(stdout) as Line)?.fields.from;
    };
    expect(await from("none.txt")).toBeUndefined();
    expect(await from("front.md")).toBe("2018-11-13");
    expect(await from("beside.txt")).toBe("2018-11-20");
    expect(await from("beside.txt", "--published-on", "2018-11-28")).toBe("2018-11-27");
  });
});

describe("extract for a person", () => {
  test("groups by type, with places in the file as an editor shows them", async () => {
    const folder = await folderOf({ "a.md": `---\ntitle: One\n---\n\nNews. ${sentence}\n` });
    const { status, stdout, stderr } = await run(["extract", join(folder, "a.md")]);
    expect([status, stderr]).toEqual([0, ""]);
    const lines = stdout.split("\n");
    expect(lines[0]).toBe(join(folder, "a.md"));
    const at = lines.indexOf("  SeizureStat");
    expect(lines[at + 1]).toMatch(/^ {4}accepted {2}(?=.*substance: heroin)(?=.*massKg: 25)(?=.*country: TJ)/);
    expect(lines[at + 2]).toMatch(/^ +5:\d+ {2}.*25 kg of heroin/);
  });

  test.each([
    ["Russian", "Сотрудники полиции изъяли героин на границе."],
    ["Chinese", "警方在边境缴获了海洛因。"],
    ["Arabic", "ضبطت الشرطة كمية من الهيروين على الحدود."],
    ["Greek", "Η αστυνομία κατέσχεσε ηρωίνη στα σύνορα."],
  ])("says that a text in %s holds no facts", async (_language, text) => {
    const folder = await folderOf({ "a.txt": text });
    const path = join(folder, "a.txt");
    expect(await run(["extract", path])).toEqual({ status: 0, stdout: `${path}\n  no facts\n`, stderr: "" });
  });
});

describe("what was carried from elsewhere in the text or assumed", () => {
  const silent = "Customs in Kenya seized 40 kg of heroin on 6 May 2019. They also seized 12 kg of cocaine in a car.\n";

  test("is printed apart from what is sure, each value with its rule and its words", async () => {
    const { facts } = await read(silent);
    const [sure, other] = facts.filter(({ type }) => type === "SeizureStat");
    expect([sure?.fields.country, sure?.fields.scope, sure?.proposedFields]).toEqual(["KE", "incident", undefined]);
    // "They" are whoever seized before; where and when that was is not said again.
    expect(other?.fields).toEqual({
      substance: "cocaine",
      massKg: 12,
      qualifier: "exact",
      seizedBy: "Customs in Kenya",
      scope: "incident",
    });
    expect(other?.proposedFields).toEqual({
      country: { value: "KE", rule: "country/carried", quote: "Kenya", start: 11, end: 16 },
      from: { value: "2019-05-06", rule: "date/day-month-year", quote: "6 May 2019", start: 43, end: 53 },
    });
  });

  test("has `(proposed)` behind it in what a person reads", async () => {
    const folder = await folderOf({ "a.txt": silent });
    const { stdout } = await run(["extract", join(folder, "a.txt")]);
    expect(stdout).toContain("country: KE, from: 2019-05-06, scope: incident\n");
    expect(stdout).toContain(
      "massKg: 12, qualifier: exact, seizedBy: Customs in Kenya, scope: incident, country: KE (proposed), from: 2019-05-06 (proposed)\n",
    );
  });
});

describe("extract --explain", () => {
  test("shows which rule read which words, which numbers none did, and what these rules read", async () => {
    const text =
      "Police in Chile seized 2 tons of cocaine on 4 May 2014. They seized 31 kg from a car. A crate was numbered 14,871.\n";
    const folder = await folderOf({ "a.txt": text });
    const path = join(folder, "a.txt");
    const { status, stdout, stderr } = await run(["extract", "--explain", path]);
    expect([status, stderr]).toEqual([0, ""]);
    expect(stdout).toBe(`${path}
  Country
    accepted  country/name
              1:11  Chile
                iso2: CL  country/iso-3166-1  1:11  Chile
  SeizureStat
    accepted  seizure/figure-before-substance
              1:24  2 tons of cocaine on 4 May 2014
              1:1  Police in Chile
                substance: cocaine         substance/lexicon         1:34  cocaine
                massKg: 2000               mass/ton-taken-as-metric  1:24  2 tons
                qualifier: exact           qualifier/words           1:24  2 tons
                seizedBy: Police in Chile  words                     1:1  Police in Chile
                country: CL                country/iso-3166-1        1:11  Chile
                from: 2014-05-04           date/day-month-year       1:45  4 May 2014
                scope: incident            scope/incident            1:24  2 tons of cocaine on 4 May 2014
    accepted  seizure/substance-carried
              1:69  31 kg
              1:34  cocaine
              1:1  Police in Chile
              1:45  4 May 2014
                substance: cocaine           substance/lexicon        carried from 1:34  cocaine
                massKg: 31                   mass/kilogram            1:69  31 kg
                qualifier: exact             qualifier/words          1:69  31 kg
                seizedBy: Police in Chile    organization/short-form  1:1  Police in Chile
                country: CL (proposed)       country/carried          carried from 1:11  Chile
                from: 2014-05-04 (proposed)  date/day-month-year      carried from 1:45  4 May 2014
                scope: incident              scope/incident           1:69  31 kg
  numbers that no rule read
    1:108  14,871
  the rules
    country/name                     Countries by their names, each once.
    seizure/figure-before-substance  Seized masses and counts with their drug behind the figure.
    seizure/substance-carried        Seized masses whose drug the figure before has named.
    words                            The words as they are printed.
    country/iso-3166-1               The name of a country or its adjective, as its ISO 3166-1 alpha-2 code.
    country/carried                  ${valueRules.find(({ name }) => name === "country/carried")?.reads}
    organization/short-form          ${valueRules.find(({ name }) => name === "organization/short-form")?.reads}
    substance/lexicon                A name of a substance, as the substance.
    qualifier/words                  “About”, “over”, “up to” or a range; “exact” where there is nothing of the kind.
    scope/incident                   A day, or words of a single case.
    mass/kilogram                    Kilograms.
    mass/ton-taken-as-metric         Tons, taken as metric ones where nothing says which they are.
    date/day-month-year              A day, its month and its year, or the year of the publication.
`);
  });

  test("says who asserts it, and only that there are no facts where there are none", async () => {
    const folder = await folderOf({
      "a.txt": "According to statistics, police in Norway seized 25 kg of opium in 2014.\n",
      "none.txt": "Nothing happened.\n",
    });
    const { stdout } = await run(["extract", "--explain", join(folder, "a.txt"), join(folder, "none.txt")]);
    expect(stdout).toContain("\n              asserted by according to statistics\n");
    expect(stdout.endsWith(`\n${join(folder, "none.txt")}\n  no facts\n`)).toBe(true);
  });

  test("is for a person: with --json it is wrong usage", async () => {
    const { status, stdout, stderr } = await run(["extract", "--explain", "--json", "a.txt"]);
    expect([status, stdout]).toEqual([2, ""]);
    expect(stderr).toMatch(/^error: option '--json' cannot be used with option '--explain'\n/);
  });
});

describe("extract takes what comes", () => {
  test("files that are none are problems with their place; the others are read", async () => {
    const folder = await folderOf({
      "a.txt": sentence,
      "binary.txt": Uint8Array.from([0x7f, 0x45, 0x4c, 0x46, 0x00, 0x01]),
      "latin1.txt": Uint8Array.from([0x48, 0xe9, 0x72, 0x6f]),
      // Half of a surrogate pair, as some encoders write it.
      "surrogate.txt": Uint8Array.from([0x61, 0xed, 0xa0, 0x80, 0x62]),
      "empty.txt": "",
      "blank.txt": " \n\n",
      "table.csv": "a,b\n1,2\n",
      "front.md": "---\npublishedOn: soon\n---\nText.\n",
      "beside.txt": sentence,
      "beside.facts.yaml": "facts: [\n",
    });
    await mkdir(join(folder, "folder.txt"));
    const big = await open(join(folder, "big.txt"), "w");
    await big.truncate(100 * 1024 * 1024);
    await big.close();
    const names =
      "nowhere.txt binary.txt latin1.txt surrogate.txt empty.txt blank.txt table.csv front.md beside.txt folder.txt big.txt a.txt";
    const { status, stdout, stderr } = await run([
      "extract",
      "--json",
      ...names.split(" ").map((name) => join(folder, name)),
    ]);
    expect(status).toBe(1);
    expect(stdout.split("\n").map((line) => line.slice(0, 20))).toEqual(['{"document":"a.txt",', ""]);
    const messages = stderr.replaceAll(`${folder}/`, "").split("\n");
    expect(messages.filter((line) => !line.startsWith(" "))).toEqual([
      "nowhere.txt:1:1  cannot be read: it does not exist",
      "binary.txt:1:5  has a NUL character; expected text",
      "latin1.txt:1:2  is not UTF-8 from here on; expected UTF-8",
      "surrogate.txt:1:2  is not UTF-8 from here on; expected UTF-8",
      "empty.txt:1:1  is empty; expected a text",
      "blank.txt:1:1  is empty; expected a text",
      "table.csv:1:1  is a table; expected a text (.md or .txt)",
      'front.md:2:1  expected an EDTF date such as 2018, 2018-11-13 or 2011/2017, got "soon"',
      "beside.facts.yaml:2:1  is not valid YAML: Flow sequence in block collection must be sufficiently indented and end with a ]",
      "folder.txt:1:1  is not a regular file; expected a text file",
      "big.txt:1:1  cannot be read: it has 104857600 bytes; expected at most 2097152",
      "",
    ]);
  });

  test("no file, a bad date and an unknown option are wrong usage", async () => {
    expect((await run(["extract"])).status).toBe(2);
    expect((await run(["extract", "a.txt", "--yaml"])).status).toBe(2);
    expect(await run(["extract", "a.txt", "--published-on", "soon"])).toEqual({
      status: 2,
      stdout: "",
      stderr: '--published-on is "soon"; expected an EDTF date such as 2018, 2018-11-13 or 2011/2017\n',
    });
  });

  test("a line of a million characters", async () => {
    const words = "Something else was reported from the border that day, ";
    const text = `${words.repeat(Math.ceil(1_000_000 / words.length))}${sentence}`;
    expect(seizure(await read(text))).toMatchObject({ fields: { massKg: 25 } });
    await read("7".repeat(1_000_000));
    await read("(".repeat(1_000_000));
    await read(`"${"a".repeat(1_000_000)}`);
  });

  test("right-to-left words, combining marks, characters of two units and control characters", async () => {
    const before = "قال 👮🏽‍♀️ e\u0301e\u0301 \u202Eabc\u202C 𝔘𝔫𝔦 \u0007 — ";
    const line = await read(`${before}${sentence}`);
    expect(seizure(line)).toMatchObject({ fields: { substance: "heroin", massKg: 25 } });
    expect(seizure(line)?.start).toBeGreaterThanOrEqual(before.length);
  });

  test("a byte order mark and Windows line ends: offsets count in the text without the mark", async () => {
    const text = `News.\r\n\r\n${sentence}\r\n`;
    expect(seizure(await read(text, `\uFEFF${text}`))).toMatchObject({ fields: { massKg: 25 } });
  });

  test("a web page pasted as text", async () => {
    const page = `<!DOCTYPE html>\n<html><head><title>News</title><script>var a = {"b": [1, 2, 3]};</script></head>\n<body><p class="lead">${sentence}</p>\n<p>Caf&eacute; &amp; bar, 12&nbsp;kg</p></body></html>\n`;
    await read(page);
  });

  test("what a file holds does not steer the terminal", async () => {
    const folder = await folderOf({ "a.txt": `\u001B[31m${sentence.replace("seized", "\u202Eseized")}` });
    const { stdout } = await run(["extract", join(folder, "a.txt")]);
    await writeFile(join(folder, "out"), stdout);
    expect(stdout).not.toMatch(/[\u001B\u202E]/);
  });
});
