import { lstat } from "node:fs/promises";
import { parse, resolve } from "node:path";
import { isMarkdown, isTable, sidecarExtension, withoutExtension } from "./file-names.js";
import { type Metadata, readFrontMatter } from "./front-matter.js";
import { contained } from "./contained.js";
import { abridged, fileProblem, type Place, type Problem } from "./problem.js";
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
export const placeIn = ({ path, source, text }: SourceText, offset: number): Place => ({
  path,
  source,
  offset: source.length - text.length + offset,
});

/** A file as a text, under the name by which a person finds it. */
export function textOf(name: string, source: string): SourceText | Problem[] {
  const file = isMarkdown(name) ? contained(name, () => readFrontMatter(name, source)) : { metadata: {}, text: source };
  return Array.isArray(file) ? abridged(file) : { path: name, source, ...file };
}

/** A text that a person names, with the sidecar beside it. */
export interface NamedText extends SourceText {
  readonly sidecar: { readonly source: string; readonly file: SidecarFile } | null;
}

/** Reads one text. Its metadata are those of the front matter, then those of the sidecar, whatever version it was made for. */
export async function readNamedText(path: string): Promise<NamedText | Problem[]> {
  if (isTable(path)) return [fileProblem(path, "is a table; expected a text (.md or .txt)")];
  // The whole file system, for whoever names a file may name a link to anywhere.
  const { root } = parse(resolve(path));
  const own = await readSourceFile(root, path, path);
  if (typeof own !== "string") return [own];
  const text = textOf(path, own);
  if (Array.isArray(text)) return text;
  const sidecarPath = withoutExtension(path) + sidecarExtension;
  if (!(await exists(sidecarPath))) return { ...text, sidecar: null };
  const source = await readSourceFile(root, sidecarPath, sidecarPath);
  if (typeof source !== "string") return [source];
  const file = contained(sidecarPath, () => readSidecarFile(sidecarPath, source));
  if (Array.isArray(file)) return file;
  return { ...text, metadata: { ...file.metadata, ...text.metadata }, sidecar: { source, file } };
}

const exists = (path: string): Promise<boolean> =>
  lstat(path).then(
    () => true,
    () => false,
  );
