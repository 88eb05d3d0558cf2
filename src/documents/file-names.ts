import { posix } from "node:path";
import type { Format } from "./formats/format.js";
import { formats } from "./formats/formats.js";

/** What a file is, as far as its name says: a document in a format, the sidecar of one, or what a person says of records. */
export type FileRole = Format | "sidecar" | "records";

/** How the file is called in which a person says which records are one; no other spelling is read. */
export const recordsFileName = "records.yaml";

const sidecarName = /\.facts\.(yaml|yml|json)$/i;

/** Null for a file that is not read. */
export function roleOf(name: string, known: readonly Format[]): FileRole | null {
  if (posix.basename(name) === recordsFileName) return "records";
  return sidecarName.test(name) ? "sidecar" : formatOf(name, known);
}

export const formatOf = (name: string, known: readonly Format[]): Format | null =>
  known.find((format) => extensionOf(name, format) !== null) ?? null;

const extensionOf = (name: string, { extensions }: Format): string | null =>
  extensions.find((extension) => name.toLowerCase().endsWith(extension)) ?? null;

/** How a sidecar is written; `.yml`, `.json` (which is YAML, too) and capitals are read as well. */
export const sidecarExtension = ".facts.yaml";

export function withoutExtension(path: string, known: readonly Format[] = formats): string {
  if (sidecarName.test(path)) return path.replace(sidecarName, "");
  const format = formatOf(path, known);
  const extension = format === null ? null : extensionOf(path, format);
  return extension === null ? path.replace(/\.[a-z]+$/i, "") : path.slice(0, -extension.length);
}

/** `NAME.md, NAME.txt or NAME.csv`: files of these formats by the usual ends of their names. */
export const usualFileNames = (known: readonly Format[], name = ""): string =>
  oneOf(known.map(({ extensions: [usual] }) => name + usual));

/** `.md, .markdown, .txt or .csv` */
export const allExtensions = (known: readonly Format[]): string => oneOf(known.flatMap(({ extensions }) => extensions));

const oneOf = (words: readonly string[]): string =>
  [words.slice(0, -1).join(", "), ...words.slice(-1)].filter((part) => part !== "").join(" or ");
