import { readdir, realpath, stat } from "node:fs/promises";
import { join, posix } from "node:path";
import { compareProblems, fileProblem, isProblems, type Problem } from "./problem.js";
import { readSidecar } from "./sidecar.js";
import { readSourceFile } from "./source-file.js";
import { isTable, readText, sidecarExtension, type SourceText, withoutExtension } from "./source-text.js";
import type { WrittenFact } from "./written-fact.js";

/** A document as it was read: its text, what is known of it, and the facts that its sidecar gives. */
export interface SourceDocument extends SourceText {
  /** The path inside its folder, without the extension: what it is known by. */
  readonly key: string;
  /** Null for a text without a sidecar: its facts are still to be read out of it. */
  readonly facts: readonly WrittenFact[] | null;
}

export interface Reading {
  /** The sound documents, in the order of their keys. */
  readonly documents: readonly SourceDocument[];
  /** Everything that is wrong with the others, in the order of path and place. */
  readonly problems: readonly Problem[];
}

const extensions = [".md", ".txt", ".csv"];

interface Candidate {
  readonly root: string;
  readonly path: string;
  readonly name: string;
  readonly key: string;
}

/** The only reader of the corpus. Throws when a folder itself cannot be read; whatever is wrong inside is a problem. */
export async function readDocuments(folders: readonly string[]): Promise<Reading> {
  const found = (await Promise.all(folders.map(listFolder))).flat();
  const candidates = found.filter(({ name }) => extensions.some((extension) => name.endsWith(extension)));
  const sidecars = new Map(
    found.filter(({ name }) => name.endsWith(sidecarExtension)).map((file) => [file.path, file]),
  );
  const orphans = new Map(sidecars);
  const results: (SourceDocument | Problem[])[] = [];
  // One after the other: a large folder must not open all its files at once.
  for (const candidate of candidates) {
    const sidecarPath = withoutExtension(candidate.path) + sidecarExtension;
    results.push(await readDocument(candidate, sidecars.get(sidecarPath) ?? null));
    orphans.delete(sidecarPath);
  }
  const orphaned = [...orphans.values()].map(({ name }) =>
    fileProblem(name, "a sidecar without its document; expected NAME.md, NAME.txt or NAME.csv beside it"),
  );
  const problems = [...results.filter(isProblems).flat(), ...orphaned];
  const read = results.filter((result): result is SourceDocument => !Array.isArray(result));
  const { unique, clashes } = byKey(read);
  return { documents: unique, problems: [...problems, ...clashes].sort(compareProblems) };
}

async function listFolder(folder: string): Promise<Candidate[]> {
  const root = await realpath(folder);
  if (!(await stat(root)).isDirectory()) throw Object.assign(new Error("not a folder"), { code: "ENOTDIR" });
  const entries = await readdir(root, { recursive: true, withFileTypes: true });
  return entries
    .filter(
      (entry) =>
        !entry.name.startsWith(".") &&
        !(entry.isDirectory() && !extensions.some((extension) => entry.name.endsWith(extension))),
    )
    .map((entry) => {
      const path = join(entry.parentPath, entry.name);
      const key = path
        .slice(root.length + 1)
        .split(/[\\/]/)
        .join("/");
      return { root, path, name: posix.join(folder.split("\\").join("/"), key), key: withoutExtension(key) };
    })
    .filter(({ key }) => !key.split("/").some((part) => part.startsWith(".")))
    .sort((a, b) => (a.path < b.path ? -1 : 1));
}

async function readDocument(candidate: Candidate, sidecarFile: Candidate | null): Promise<SourceDocument | Problem[]> {
  const { root, path, name, key } = candidate;
  const text = await readText(root, path, name);
  if (Array.isArray(text)) return text;
  if (sidecarFile === null) return { key, ...text, facts: isTable(name) ? [] : null };
  const source = await readSourceFile(root, sidecarFile.path, sidecarFile.name);
  if (typeof source !== "string") return [source];
  const sidecar = readSidecar(sidecarFile.name, source, { ...text, isTable: isTable(name) });
  if (Array.isArray(sidecar)) return sidecar;
  return { key, ...text, metadata: { ...sidecar.metadata, ...text.metadata }, facts: sidecar.facts };
}

/** Two documents under one key: neither can be told from the other in an id, so both stay out and are named. */
function byKey(documents: readonly SourceDocument[]): { unique: SourceDocument[]; clashes: Problem[] } {
  const keys = new Map<string, SourceDocument[]>();
  for (const document of documents) keys.set(document.key, [...(keys.get(document.key) ?? []), document]);
  const groups = [...keys.values()].sort((a, b) => ((a[0]?.key ?? "") < (b[0]?.key ?? "") ? -1 : 1));
  return {
    unique: groups.filter((group) => group.length === 1).flat(),
    clashes: groups
      .filter((group) => group.length > 1)
      .flatMap((group) =>
        group.map((document) =>
          fileProblem(
            document.path,
            `the id Document:${document.key} belongs to ${group.length} files: ${group.map(({ path }) => path).join(", ")}; expected one`,
            "Rename one of them.",
          ),
        ),
      ),
  };
}
