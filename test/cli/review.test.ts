import { chmod, mkdir, readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, test } from "@jest/globals";
import { isMap, isSeq, parse, parseDocument, type YAMLMap } from "yaml";
import { documentWith, folderOf, sha256 } from "../run-query.js";
import { post } from "../server/start-server.js";
import { run, serve } from "./run-program.js";

interface Entry {
  readonly type: string;
  readonly status: string;
  readonly fields: Readonly<Record<string, unknown>>;
  readonly rule?: string;
  readonly reopened?: string;
  readonly note?: string;
}
interface Sidecar {
  readonly sha256: string;
  readonly facts: readonly Entry[];
  readonly gone?: readonly Entry[];
}

const heroin = "Police in Tajikistan seized 25 kg of heroin on 3 May 2021.";
const opium = "Police in Kazakhstan seized 7 kg of opium on 4 May 2021.";
const hashish = "Police in Kyrgyzstan seized 3 kg of hashish on 5 May 2021.";
const article = `${heroin}\n\n${opium}\n\n${hashish}\n`;

const sidecarOf = async (folder: string): Promise<Sidecar> =>
  parse(await readFile(join(folder, "article.facts.yaml"), "utf8")) as Sidecar;
const massesOf = (entries: readonly Entry[] = []): unknown[] =>
  entries.filter(({ type }) => type === "SeizureStat").map(({ status, fields }) => [status, fields.massKg]);

/** Changes the entry on a seizure of this mass as a person would, in an editor. */
async function change(folder: string, massKg: number, edit: (entry: YAMLMap) => void): Promise<void> {
  const path = join(folder, "article.facts.yaml");
  const yaml = parseDocument(await readFile(path, "utf8"));
  const facts = yaml.get("facts");
  const entry = isSeq(facts)
    ? facts.items.find((each) => isMap(each) && each.getIn(["fields", "massKg"]) === massKg)
    : null;
  if (!isMap(entry)) throw new Error(`no entry of ${massKg} kg`);
  edit(entry);
  await writeFile(path, yaml.toString({ lineWidth: 0, indentSeq: false }));
}

/** The seizures that a folder serves, each with its status and who asserts it. */
async function served(folder: string, ...options: string[]): Promise<unknown[]> {
  const { child, url, output } = await serve([folder, ...options]);
  const query = `{ seizureStats(first: 100) { nodes { substance mass { kilograms } claims(field: "massKg") { status raw rule document { text } citations { quote start end } } } } }`;
  const { body } = await post(url, { query });
  child.kill("SIGKILL");
  expect(output.stderr).not.toContain("Left out");
  const { data } = body as {
    data: {
      seizureStats: {
        nodes: {
          substance: string;
          mass: { kilograms: number };
          claims: {
            status: string;
            raw: string;
            rule: string;
            document: { text: string };
            citations: { quote: string; start: number; end: number }[];
          }[];
        }[];
      };
    };
  };
  return data.seizureStats.nodes
    .map(({ substance, mass, claims }) => {
      for (const { document, citations } of claims)
        for (const { quote, start, end } of citations) expect(document.text.slice(start, end)).toBe(quote);
      return [substance, mass.kilograms, ...claims.map(({ status, raw }) => `${status} ${raw}`)];
    })
    .sort();
}

const counts = /(\d+) new, (\d+) unchanged, (\d+) reopened, (\d+) no longer found\n$/;

describe("an article goes through review", () => {
  test("is read, written down, decided on, changed, read again, and served as it was decided each time", async () => {
    const folder = await folderOf({ "article.txt": article });
    const path = join(folder, "article.txt");
    const asRead = [
      ["HASHISH", 3, "ACCEPTED 3 kg"],
      ["HEROIN", 25, "ACCEPTED 25 kg"],
      ["OPIUM", 7, "ACCEPTED 7 kg"],
    ];
    expect(await served(folder)).toEqual(asRead);

    const first = await run(["review", path]);
    expect(first).toMatchObject({ status: 0, stdout: "", stderr: expect.stringMatching(counts) });
    const sidecar = await sidecarOf(folder);
    expect(counts.exec(first.stderr)?.slice(1)).toEqual([String(sidecar.facts.length), "0", "0", "0"]);
    expect(sidecar.sha256).toBe(sha256(article));
    expect(massesOf(sidecar.facts)).toEqual(expect.arrayContaining([25, 7, 3].map((mass) => ["proposed", mass])));
    expect(sidecar.facts.filter(({ status, rule }) => status !== "proposed" || rule === undefined)).toEqual([]);
    expect(await readdir(folder)).toEqual(["article.facts.yaml", "article.txt"]);
    // Undecided facts count as the reader sees them.
    expect(await served(folder)).toEqual(asRead);

    const written = await readFile(join(folder, "article.facts.yaml"), "utf8");
    expect((await run(["review", path])).stderr).toContain(
      ` 0 new, ${sidecar.facts.length} unchanged, 0 reopened, 0 no longer found\n`,
    );
    expect(await readFile(join(folder, "article.facts.yaml"), "utf8")).toBe(written);

    await change(folder, 25, (entry) => {
      entry.set("status", "confirmed");
      entry.set("note", "seen in the original");
    });
    await change(folder, 7, (entry) => {
      entry.set("status", "rejected");
    });
    const decided = await readFile(join(folder, "article.facts.yaml"), "utf8");
    await writeFile(join(folder, "article.facts.yaml"), decided.replace("facts:\n", "facts:\n# by Anna\n"));
    expect(await served(folder)).toEqual([
      ["HASHISH", 3, "ACCEPTED 3 kg"],
      ["HEROIN", 25, "CONFIRMED 25 kg"],
    ]);
    expect((await run(["check", folder])).stderr).toContain(`article.txt: ${sidecar.facts.length - 2} facts undecided`);

    // The publisher corrects the opium and puts a sentence in front.
    await writeFile(path, `Corrected on 6 May 2021.\n\n${article.replace("7 kg", "8 kg")}`);
    expect(await run(["check", folder])).toMatchObject({
      status: 1,
      stdout: expect.stringMatching(
        /the sidecar is for another version of the text.*\n.*\n.*\n +Run `drug-control-graph review .*article\.txt`/,
      ),
    });
    const second = await run(["review", path]);
    const [, added, unchanged, reopened] = counts.exec(second.stderr) ?? [];
    expect([second.status, reopened]).toEqual([0, "1"]);
    expect(Number(added)).toBeGreaterThanOrEqual(1);
    expect(Number(unchanged)).toBeGreaterThanOrEqual(2);
    const [, line] = /facts\.yaml:(\d+):\d+ {2}reopened: was rejected; the text changed/.exec(second.stderr) ?? [];
    const after = await readFile(join(folder, "article.facts.yaml"), "utf8");
    expect(after.split("\n")[Number(line) - 1]).toMatch(/reopened: "?was rejected; the text changed/);
    expect(after).toContain("# by Anna\n");
    expect(after).toContain("note: seen in the original\n");
    const changed = await sidecarOf(folder);
    expect(massesOf(changed.gone)).toEqual([["proposed", 7]]);
    expect(massesOf(changed.facts)).toEqual(
      expect.arrayContaining([
        ["confirmed", 25],
        ["proposed", 3],
        ["proposed", 8],
      ]),
    );
    expect(await served(folder)).toEqual([
      ["HASHISH", 3, "ACCEPTED 3 kg"],
      ["HEROIN", 25, "CONFIRMED 25 kg"],
      ["OPIUM", 8, "ACCEPTED 8 kg"],
    ]);
    expect((await run(["review", path])).stderr).toMatch(/ 0 new, \d+ unchanged, 0 reopened, 0 no longer found\n$/);
    expect(await readFile(join(folder, "article.facts.yaml"), "utf8")).toBe(after);
  }, 120_000);

  test("a correction stays; a decision on a reading that has changed is reopened", async () => {
    const folder = await folderOf({ "article.txt": article });
    const path = join(folder, "article.txt");
    await run(["review", path]);
    await change(folder, 25, (entry) => {
      entry.set("status", "confirmed");
      entry.setIn(["fields", "massKg"], 24.6);
    });
    await change(folder, 7, (entry) => {
      // As if an earlier reader had read seventy.
      entry.set("status", "confirmed");
      entry.setIn(["fields", "massKg"], 70);
      entry.set("reading", "0123456789ab");
    });
    const { stderr } = await run(["review", path]);
    expect(stderr).toMatch(
      /facts\.yaml:\d+:\d+ {2}reopened: was confirmed; the reading changed\n.* 1 new, \d+ unchanged, 1 reopened, 0 no longer found\n$/,
    );
    expect(massesOf((await sidecarOf(folder)).facts)).toEqual(
      expect.arrayContaining([
        ["confirmed", 24.6],
        ["proposed", 70],
        ["proposed", 7],
      ]),
    );
    expect(await served(folder)).toEqual([
      ["HASHISH", 3, "ACCEPTED 3 kg"],
      ["HEROIN", 24.6, expect.stringMatching(/^CONFIRMED /)],
      ["OPIUM", 7, "ACCEPTED 7 kg"],
    ]);
  });
});

describe("a folder of texts, with and without sidecars", () => {
  const files = {
    "plain.txt": heroin,
    "sub/dated.md": `---\ntitle: Opium\npublisher: News\npublishedOn: 2021-05-05\n---\n\n${opium}\n`,
    ...documentWith("reviewed", `${hashish} ${heroin}`, [
      {
        type: "SeizureStat",
        fields: { substance: "hashish", massKg: 3, country: "KG", from: "2021-05-05", scope: "incident" },
        quote: "seized 3 kg of hashish on 5 May 2021",
      },
      {
        type: "SeizureStat",
        fields: { substance: "cocaine", massKg: 1, country: "KG", from: "2021-05-05" },
        quote: "Police in Kyrgyzstan",
        status: "proposed",
      },
    ]),
  };

  test("is served: what is read, and what a person wrote; what the person did not mention and what is proposed is not", async () => {
    const folder = await folderOf(files);
    expect(await served(folder)).toEqual([
      ["HASHISH", 3, "CONFIRMED 3 kg"],
      ["HEROIN", 25, "ACCEPTED 25 kg"],
      ["OPIUM", 7, "ACCEPTED 7 kg"],
    ]);
    expect(await served(folder, "--proposed")).toContainEqual(["COCAINE", 1, expect.stringMatching(/^PROPOSED /)]);
  });

  test("check counts what is left to do, and finds no problem", async () => {
    const folder = await folderOf(files);
    const { status, stdout, stderr } = await run(["check", folder]);
    expect([status, stdout]).toEqual([0, ""]);
    const lines = stderr.replaceAll(`${folder}/`, "").split("\n");
    expect(lines[0]).toMatch(/^plain\.txt: not reviewed: \d+ accepted, \d+ proposed$/);
    expect(lines[1]).toMatch(/^reviewed\.txt: \d+ found facts? not in the sidecar, 1 fact undecided/);
    expect(lines[2]).toMatch(/^sub\/dated\.md: not reviewed: \d+ accepted, \d+ proposed$/);
    expect(lines[3]).toMatch(/^3 documents, \d+ facts, \d+ disagreements?, 0 problems$/);
  });

  test("a record shows the words that the reader read, and a document what it gives", async () => {
    const { url } = await serve([await folderOf(files)]);
    const { body } = await post(url, {
      query: `{ document(id: "Document:sub/dated") { title publisher text facts(first: 100) { nodes { type status } } }
        country(code: "KZ") { seizures { nodes { substance period { edtf } citations { quote document { publishedOn } } } } } }`,
    });
    expect(body).toMatchObject({
      data: {
        document: {
          title: "Opium",
          publisher: "News",
          text: `\n${opium}\n`,
          facts: { nodes: expect.arrayContaining([{ type: "SeizureStat", status: "ACCEPTED" }]) },
        },
        country: {
          seizures: {
            nodes: [
              {
                substance: "OPIUM",
                period: { edtf: "2021-05-04" },
                citations: expect.arrayContaining([
                  { quote: expect.stringContaining("7 kg of opium"), document: { publishedOn: "2021-05-05" } },
                ]),
              },
            ],
          },
        },
      },
    });
  });
});

test("serve --watch reads an article that is dropped in, and follows what is decided on it", async () => {
  const folder = await folderOf({ "plain.txt": hashish });
  const { url } = await serve([folder, "--watch"]);
  const until = async (expected: readonly string[]): Promise<void> => {
    for (let tries = 0; ; tries += 1) {
      const { body } = await post(url, { query: "{ seizureStats { nodes { substance } } }" });
      const { data } = body as { data: { seizureStats: { nodes: { substance: string }[] } } };
      const found = data.seizureStats.nodes.map(({ substance }) => substance).sort();
      if (found.join() === expected.join()) return;
      if (tries === 200) throw new Error(`${found.join()} is served; expected ${expected.join()}`);
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  };
  await until(["HASHISH"]);
  await writeFile(join(folder, "article.txt"), `${heroin} ${opium}`);
  await until(["HASHISH", "HEROIN", "OPIUM"]);
  await run(["review", join(folder, "article.txt")]);
  await change(folder, 7, (entry) => {
    entry.set("status", "rejected");
  });
  await until(["HASHISH", "HEROIN"]);
});

test.each(["article.markdown", "article.TXT"])(
  "a text may be called %s, as in a folder that is served",
  async (name) => {
    const folder = await folderOf({ [name]: article });
    const { status, stderr } = await run(["review", join(folder, name)]);
    expect([status, stderr]).toEqual([0, expect.stringMatching(/article\.facts\.yaml: \d+ new, 0 unchanged/)]);
    expect((await readdir(folder)).sort()).toEqual([name, "article.facts.yaml"].sort());
  },
);

describe("review refuses, and leaves everything as it was", () => {
  const refused = async (files: Record<string, string>, name: string): Promise<string> => {
    const folder = await folderOf(files);
    const { status, stdout, stderr } = await run(["review", join(folder, name)]);
    expect([status, stdout]).toEqual([1, ""]);
    expect((await readdir(folder)).sort()).toEqual(Object.keys(files).sort());
    for (const [file, content] of Object.entries(files))
      expect(await readFile(join(folder, file), "utf8")).toBe(content);
    return stderr.replaceAll(`${folder}/`, "").split("\n")[0] ?? "";
  };
  const pin = `sha256: ${sha256(article)}\n`;

  test.each([
    ["a table", { "a.csv": "a,b\n" }, "a.csv", "a.csv:1:1  is a table; expected a text (.md or .txt)"],
    ["another file", { "a.html": "<p>" }, "a.html", "a.html:1:1  is not a document; expected a .md or .txt file"],
    ["a file that is not there", {}, "a.txt", "a.txt:1:1  cannot be read: it does not exist"],
    [
      "a sidecar that is not valid YAML",
      { "article.txt": article, "article.facts.yaml": `${pin}facts: [\n` },
      "article.txt",
      "article.facts.yaml:3:1  is not valid YAML: Flow sequence in block collection must be sufficiently indented and end with a ]",
    ],
    [
      "a sidecar with an unknown name",
      { "article.txt": article, "article.facts.yaml": `${pin}fact: []\n` },
      "article.txt",
      'article.facts.yaml:2:1  unknown name "fact"',
    ],
    [
      "a field that its type does not allow",
      {
        "article.txt": article,
        "article.facts.yaml": `${pin}facts:\n- { type: Country, status: confirmed, fields: { iso2: ZZ }, quote: Tajikistan }\n`,
      },
      "article.txt",
      'article.facts.yaml:3:49  expected a country by its ISO 3166-1 alpha-2 code, such as CN, or its name, got "ZZ"',
    ],
    [
      "a quote with a slip of the pen",
      {
        "article.txt": article,
        "article.facts.yaml": `${pin}facts:\n- { type: Country, status: confirmed, fields: { iso2: TJ }, quote: Tadjikistan }\n`,
      },
      "article.txt",
      "article.facts.yaml:3:61  the quote is not in the text",
    ],
    [
      "a table mapping",
      {
        "article.txt": article,
        "article.facts.yaml": `${pin}table: { type: Country, status: confirmed, columns: {} }\n`,
      },
      "article.txt",
      "article.facts.yaml:2:1  not written: `table` is for tables, and the document is a text; expected `facts`",
    ],
  ])("%s", async (_name, files, name, message) => {
    expect(await refused(files, name)).toBe(message);
  });

  test("wrong usage, and a sidecar that cannot be written", async () => {
    expect((await run(["review"])).status).toBe(2);
    expect((await run(["review", "a.txt", "b.txt"])).status).toBe(2);
    const folder = await folderOf({ "article.txt": article });
    await mkdir(join(folder, "article.facts.yaml"));
    expect(await run(["review", join(folder, "article.txt")])).toMatchObject({
      status: 1,
      stderr: expect.stringContaining("article.facts.yaml:1:1  is not a regular file"),
    });
  });

  test("a folder that may not be written to is a matter of the environment", async () => {
    const folder = await folderOf({ "article.txt": article });
    await chmod(folder, 0o555);
    const { status, stderr } = await run(["review", join(folder, "article.txt")]);
    await chmod(folder, 0o755);
    // Whoever may write everywhere cannot see this.
    if (process.getuid?.() !== 0) expect([status, stderr]).toEqual([2, expect.stringContaining("cannot be written")]);
  });
});
