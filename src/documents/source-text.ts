import { lstat } from "node:fs/promises";
import { parse, resolve } from "node:path";
import { isMarkdown, isTable, sidecarExtension, withoutExtension } from "./file-names.js";
import { type Metadata, readFrontMatter } from "./front-matter.js";
import { contained } from "./contained.js";
import { abridged, fileProblem, type FilePlace } from "./problem.js";
import { failed, ok, type Result } from "./result.js";
import { readSidecarFile, type SidecarFile } from "./sidecar-file.js";
import { readSourceFile } from "./source-file.js";

/** A text with what is known of it. */
export interface SourceText {
  /** The path as a person finds the file. */
  readonly path: string;
  /** The file as it is; it ends with the text. */
  readonly source: string;
  /** The text without front matter, in which all offsets count. */
  readonly text: string;
  readonly metadata: Metadata;
}

/** Where in the file a place of the text is. */
export const placeIn = ({ path, source, text }: SourceText, offset: number): FilePlace => ({
  path,
  source,
  offset: source.length - text.length + offset,
});

/** A file as a text, under the name by which a person finds it. */
export function textOf(name: string, source: string): Result<SourceText> {
  const file = isMarkdown(name)
    ? contained(name, () => readFrontMatter(name, source))
    : ok({ metadata: {}, text: source });
  return file.ok ? ok({ path: name, source, ...file.value }) : failed(abridged(file.problems));
}

/** A text that a person names, with the sidecar beside it. */
export interface NamedText extends SourceText {
  readonly sidecar: { readonly source: string; readonly file: SidecarFile } | null;
}

/** Reads one text. Its metadata are those of the front matter, then those of the sidecar, whatever version it was made for. */
export async function readNamedText(path: string): Promise<Result<NamedText>> {
  if (isTable(path)) return failed([fileProblem(path, "is a table; expected a text (.md or .txt)")]);
  // The whole file system, for whoever names a file may name a link to anywhere.
  const { root } = parse(resolve(path));
  const own = await readSourceFile(root, path, path);
  if (!own.ok) return own;
  const text = textOf(path, own.value);
  if (!text.ok) return text;
  const sidecarPath = withoutExtension(path) + sidecarExtension;
  if (!(await exists(sidecarPath))) return ok({ ...text.value, sidecar: null });
  const source = await readSourceFile(root, sidecarPath, sidecarPath);
  if (!source.ok) return source;
  const file = contained(sidecarPath, () => readSidecarFile(sidecarPath, source.value));
  if (!file.ok) return file;
  const metadata = { ...file.value.metadata, ...text.value.metadata };
  return ok({ ...text.value, metadata, sidecar: { source: source.value, file: file.value } });
}

const exists = (path: string): Promise<boolean> =>
  lstat(path).then(
    () => true,
    () => false,
  );
