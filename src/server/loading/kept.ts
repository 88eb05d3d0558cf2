import { createHash } from "node:crypto";
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { deserialize, serialize } from "node:v8";
import { packageFolder } from "../../package-folder.js";
import type { Slice } from "../../repository/transfer/slice.js";
import type { LoadingReport, LoadingTask } from "./messages.js";

/** What the build kept: all that a thread which reads one folder hands over. */
export interface KeptDelivery {
  /** Of what it was made: a digest of each file of the folder by its name, and the program. */
  readonly files: ReadonlyMap<string, string>;
  readonly program: string;
  readonly report: LoadingReport;
  readonly slices: readonly Slice[];
}

const keptFile = new URL("dist/documents.kept", packageFolder);

/**
 * What was kept of the folders of a task; null unless it was made by this very program of the very files that are there.
 * So a wrong answer is out of the question, and whoever reads the folders comes to the same.
 */
export function readKept({ folders, proposed }: Pick<LoadingTask, "folders" | "proposed">): KeptDelivery | null {
  const [folder] = folders;
  if (folder === undefined || folders.length > 1 || proposed) return null;
  try {
    // Written by `writeKept` of the same program, or it is not taken.
    const kept = deserialize(readFileSync(keptFile)) as KeptDelivery;
    return kept.program === programDigest() && holdsJust(folder, kept.files) ? kept : null;
  } catch {
    // There is none, or none for this version of Node, or the folder cannot be read, which its reader will report.
    return null;
  }
}

/** Keeps what was read of a folder, beside the program. A problem names the folder as it was given, so there must be none. */
export function writeKept(folder: string, { report, slices }: Pick<KeptDelivery, "report" | "slices">): void {
  if (report.problems.length > 0 || report.notices.length > 0) return;
  const files = new Map(namesIn(folder).map((name) => [name, digestOf(readFileSync(join(folder, name)))]));
  writeFileSync(keptFile, serialize({ files, program: programDigest(), report, slices } satisfies KeptDelivery));
}

/** Compares names first: another folder may be large. */
function holdsJust(folder: string, files: KeptDelivery["files"]): boolean {
  const names = namesIn(folder);
  return (
    names.length === files.size &&
    names.every((name) => files.has(name)) &&
    names.every((name) => files.get(name) === digestOf(readFileSync(join(folder, name))))
  );
}

/** Plain files only: what a link or a folder stands for is more than its name and its bytes. */
function namesIn(folder: string): readonly string[] {
  const entries = readdirSync(folder, { withFileTypes: true });
  const other = entries.find((entry) => !entry.isFile());
  if (other !== undefined)
    throw new Error(`${join(folder, other.name)} is not a plain file; nothing is kept of its folder.`);
  return entries.map(({ name }) => name);
}

/** Of what the program begins with: it names all its other parts by digests of theirs. What reads texts is Node's too. */
const programDigest = (): string =>
  digestOf(`${process.version}\n${readFileSync(new URL("dist/main.js", packageFolder), "utf8")}`);

const digestOf = (content: string | Uint8Array): string => createHash("sha256").update(content).digest("hex");
