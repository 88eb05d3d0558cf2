import { execFileSync } from "node:child_process";
import { chmod, mkdir, rename, symlink, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, test } from "@jest/globals";
import { disk } from "../../src/documents/folders/file-system.js";
import { formatProblem } from "../../src/documents/problem.js";
import { scanFolders } from "../../src/documents/folders/scan.js";
import { loadGraph } from "../../src/cli/load-graph.js";
import { documentWith, folderOf, sha256 } from "../run-query.js";

async function load(folder: string): Promise<{ served: string[]; problems: string[]; notices: string[] }> {
  const { graph, problems, notices } = await loadGraph([folder], { proposed: false });
  const lines = (all: typeof problems): string[] =>
    all.map((problem) => (formatProblem(problem).split("\n")[0] ?? "").replaceAll(`${folder}/`, ""));
  return {
    served: graph.all("Document").map(({ id }) => id),
    problems: lines(problems),
    notices: lines(notices),
  };
}

const notRead =
  "is not read; expected a document (.md, .markdown, .txt or .csv), the sidecar of one (NAME.facts.yaml) or records.yaml";
const text = "China seized 5 kg of heroin in 2017.";

describe("a folder is read with all that is in it", () => {
  test("other spellings of the endings are read, files that nobody reads are named, hidden ones are not", async () => {
    const folder = await folderOf({
      "a.MD": text,
      "b.TXT": text,
      "c.markdown": text,
      "d.pdf": "%PDF",
      notes: text,
      ".hidden.md": text,
      ".git/e.md": text,
      "deep/er/f.txt": text,
    });
    expect(await load(folder)).toEqual({
      served: ["Document:a", "Document:b", "Document:c", "Document:deep/er/f"],
      problems: [],
      notices: [`d.pdf:1:1  ${notRead}`, `notes:1:1  ${notRead}`],
    });
  });

  test.each([".facts.yml", ".FACTS.YAML", ".facts.json"])(
    "a sidecar may end in %s: what it rejects is not served",
    async (ending) => {
      const rejected = {
        sha256: sha256(text),
        facts: [
          {
            type: "SeizureStat",
            status: "rejected",
            fields: { substance: "heroin", massKg: 5, country: "CN", from: "2017", to: "2017" },
            quote: text.slice(0, -1),
          },
        ],
      };
      const folder = await folderOf({ "a.txt": text, [`a${ending}`]: JSON.stringify(rejected) });
      const { graph, problems } = await loadGraph([folder], { proposed: false });
      expect(problems).toEqual([]);
      expect(graph.all("Document").length).toBe(1);
      expect(graph.all("SeizureStat")).toEqual([]);
    },
  );

  test("two sidecars of one document leave it out, for which of them holds nobody knows", async () => {
    const sidecar = `sha256: ${sha256(text)}\nfacts: []\n`;
    const folder = await folderOf({ "a.txt": text, "a.facts.yaml": sidecar, "a.facts.yml": sidecar, "b.txt": text });
    const { served, problems } = await load(folder);
    expect([served, problems]).toEqual([
      ["Document:b"],
      ["yaml", "yml"].map((ending) =>
        `a.facts.${ending}:1:1  is one of 2 sidecars of one document: ${folder}/a.facts.yaml, ${folder}/a.facts.yml; expected one`.replaceAll(
          `${folder}/`,
          "",
        ),
      ),
    ]);
  });

  test("a name in either normal form gives one id, also to its sidecar", async () => {
    const [composed, decomposed] = ["NFC", "NFD"].map((form) => "Résumé".normalize(form));
    const files = documentWith("x", text, []);
    const folder = await folderOf({
      [`${decomposed}.txt`]: text,
      [`${composed}.facts.yaml`]: files["x.facts.yaml"] ?? "",
    });
    expect(await load(folder)).toEqual({ served: [`Document:${composed}`], problems: [], notices: [] });
  });
});

describe("links", () => {
  test("to folders are followed inside the root, and what is reached twice is read once", async () => {
    const folder = await folderOf({ "real/a.txt": text, ".store/sub/b.txt": text });
    await symlink("real", join(folder, "again"));
    await symlink(".store/sub", join(folder, "sub"));
    await symlink("..", join(folder, "real/up"));
    await symlink("real/a.txt", join(folder, "same.txt"));
    expect(await load(folder)).toEqual({
      served: ["Document:real/a", "Document:sub/b"],
      problems: [],
      notices: [
        `again:1:1  is the same folder as real, which is read under that name`,
        `real/up:1:1  is the same folder as ${folder}, which is read under that name`,
        `same.txt:1:1  is the same file as real/a.txt, which is read under that name`,
      ],
    });
  });

  test("out of the root are named and not followed, also those of folders", async () => {
    const outside = await folderOf({ "secret.txt": text });
    const folder = await folderOf({ "a.txt": text });
    await symlink(outside, join(folder, "out"));
    expect(await load(folder)).toEqual({
      served: ["Document:a"],
      problems: [],
      notices: ["out:1:1  the link leads out of the folder; expected a file inside it"],
    });
  });

  test("as Kubernetes mounts configuration, with folders", async () => {
    const folder = await folderOf({ "..2026/a.txt": text, "..2026/sub/b.txt": text });
    await symlink("..2026", join(folder, "..data"));
    await symlink("..data/a.txt", join(folder, "a.txt"));
    await symlink("..data/sub", join(folder, "sub"));
    expect(await load(folder)).toEqual({ served: ["Document:a", "Document:sub/b"], problems: [], notices: [] });
  });
});

describe("what is not a file", () => {
  test("a pipe, a folder with the name of a document: each is named, the rest is read", async () => {
    const folder = await folderOf({ "a.txt": text, "b.md/c.txt": text });
    execFileSync("mkfifo", [join(folder, "pipe.txt"), join(folder, "pipe")]);
    expect(await load(folder)).toEqual({
      served: ["Document:a", "Document:b.md/c"],
      problems: [
        "b.md:1:1  is a folder; expected a text file",
        "pipe.txt:1:1  is not a regular file; expected a text file",
      ],
      notices: ["pipe:1:1  is not a regular file; expected a text file"],
    });
  });

  // Nothing is forbidden to root.
  (process.getuid?.() === 0 ? test.skip : test)("a folder that may not be read is named", async () => {
    const folder = await folderOf({ "a.txt": text });
    await mkdir(join(folder, "lost+found"));
    await chmod(join(folder, "lost+found"), 0);
    expect((await load(folder)).notices).toEqual([
      "lost+found:1:1  cannot be read: permission denied; expected a folder of documents",
    ]);
  });
});

describe("a folder that cannot be listed", () => {
  test("keeps what it had, and loses it when it is there again without it", async () => {
    const folder = await folderOf({ "docs/a.txt": text, "docs/b.txt": text });
    const root = join(folder, "docs");
    const before = scanFolders(disk, [root]);
    await rename(root, `${root}.away`);
    const away = scanFolders(disk, [root], before.files);
    expect(away.files).toEqual(before.files);
    expect(away.unlisted).toMatchObject([{ name: root, isRoot: true, filesBefore: 2 }]);
    await mkdir(root);
    await writeFile(join(root, "c.txt"), text);
    const after = scanFolders(disk, [root], away.files);
    expect([after.files.map(({ key }) => key), after.unlisted]).toEqual([["c"], []]);
  });
});
