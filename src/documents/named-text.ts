import { lstat, readFile } from "node:fs/promises";
import { parse, resolve } from "node:path";
import { contained } from "./contained.js";
import { formatOf, sidecarExtension, usualFileNames, withoutExtension } from "./file-names.js";
import { type Format, megabyte } from "./formats/format.js";
import { formats } from "./formats/formats.js";
import { plainText } from "./formats/plain-text.js";
import { fileProblem } from "./problem.js";
import { failed, ok, type Result } from "./result.js";
import { mostBytesOfSidecar, readSidecarFile, type SidecarFile, withSidecar } from "./sidecar-file.js";
import { readSourceBytes, readSourceFile } from "./source-file.js";
import { readSourceText, type SourceText } from "./source-text.js";

/** A text that a person names, with the sidecar beside it. */
export interface NamedText extends SourceText {
  readonly bytes: Uint8Array;
  readonly sidecar: { readonly source: string; readonly file: SidecarFile } | null;
}

/** Whoever names a file means it, whatever its name. */
const ofAnyName: Format = { ...plainText, mostBytes: 4 * megabyte };

/** Reads one text. Its metadata are those of the file, then those of the sidecar, whatever version it was made for. */
export async function readNamedText(path: string, known: readonly Format[] = formats): Promise<Result<NamedText>> {
  const format = formatOf(path, known) ?? ofAnyName;
  if (format.kind === "table") {
    const prose = known.filter(({ kind }) => kind === "prose");
    return failed([fileProblem(path, `is a table; expected a text (${usualFileNames(prose)})`)]);
  }
  // The whole file system, for whoever names a file may name a link to anywhere.
  const { root } = parse(resolve(path));
  const own = await readSourceBytes(root, path, format.mostBytes);
  if (!own.ok) return own;
  const text = readSourceText(path, format, own.value);
  if (!text.ok) return text;
  const named = { ...text.value, bytes: own.value };
  const sidecarPath = withoutExtension(path, known) + sidecarExtension;
  if (!(await exists(sidecarPath))) return ok({ ...named, sidecar: null });
  const source = await readSourceFile(root, sidecarPath, mostBytesOfSidecar);
  if (!source.ok) return source;
  const file = contained(sidecarPath, () => readSidecarFile(sidecarPath, source.value));
  if (!file.ok) return file;
  const metadata = withSidecar(named.metadata, file.value.metadata);
  return ok({ ...named, metadata, sidecar: { source: source.value, file: file.value } });
}

/** Whether the file is still the one that was read. */
export const isUnchanged = ({ path, bytes }: NamedText): Promise<boolean> =>
  readFile(path).then(
    (now) => now.equals(bytes),
    () => false,
  );

const exists = (path: string): Promise<boolean> =>
  lstat(path).then(
    () => true,
    () => false,
  );
