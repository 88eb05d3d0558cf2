import { createHash } from "node:crypto";
import { extname } from "node:path";
import { decode } from "./decode.js";
import { type FileRole, usualFileNames } from "./file-names.js";
import type { Format } from "./formats/format.js";
import type { FileSystem } from "./folders/file-system.js";
import { codeOf, type FoundFile } from "./folders/found-file.js";
import { fileProblem, type Problem } from "./problem.js";
import { failed, ok, type Result } from "./result.js";
import { mostBytesOfRecordsFile, readRecordsFile, type RecordDecision } from "./records-file.js";
import type { DocumentFiles } from "./folders/settling.js";
import { readSidecar } from "./sidecar.js";
import { mostBytesOfSidecar, withSidecar } from "./sidecar-file.js";
import { reason } from "./source-file.js";
import { readSourceText, type SourceText } from "./source-text.js";
import type { WrittenFact } from "./written-fact.js";

/** A document as it was read: its text, what is known of it, and the facts that its sidecar gives. */
export interface SourceDocument extends SourceText {
  /** The path inside its folder, without the extension: what it is known by. */
  readonly key: string;
  /** Another one as soon as a file of it is called otherwise or holds anything else; the same in whatever folder. */
  readonly digest: string;
  /** Null for a text without a sidecar: its facts are still to be read out of it. */
  readonly facts: Iterable<WrittenFact> | null;
  /** What is wrong with its table, to be told with what is wrong with its facts; with any it is left out. */
  readonly faults: readonly Problem[];
}

/** What files that belong together give, and everything that is wrong with them. */
export interface DocumentReading<Document = SourceDocument> {
  /** Null when it is left out. */
  readonly document: Document | null;
  /** What a person says of records; none in the files of a document. */
  readonly decisions: readonly RecordDecision[];
  readonly problems: readonly Problem[];
  /** What of the document gives no fact, and is not a fault. */
  readonly notices: readonly Problem[];
}

/** The bytes of files, or what keeps a file out. */
export type FileContents = ReadonlyMap<FoundFile, Result<Uint8Array>>;

/** The contents of the files of a document, or why they are not those that were found. */
export type ContentsReading =
  | { readonly kind: "whole"; readonly contents: FileContents; readonly digest: string }
  /** A file is another one than was found, or was written to while it was read. */
  | { readonly kind: "changed" }
  /** The file system fails. */
  | { readonly kind: "failed"; readonly problem: Problem; readonly isLasting: boolean };

/** Reads the bytes of the files of a document, and proves that they are those of the versions that were found. */
export function readContents(system: FileSystem, { files }: DocumentFiles): ContentsReading {
  const contents = new Map<FoundFile, Result<Uint8Array>>();
  const digest = createHash("sha256");
  for (const file of files) {
    let content: Result<Uint8Array> | null;
    try {
      content = file.fault === null ? bytesOf(system, file) : failed([file.fault]);
    } catch (error) {
      const code = codeOf(error) ?? "";
      if (goneCodes.includes(code)) return { kind: "changed" };
      const problem = fileProblem(file.name, `cannot be read: ${reason(error)}`);
      return { kind: "failed", problem, isLasting: code === "EACCES" || code === "EPERM" };
    }
    if (content === null) return { kind: "changed" };
    contents.set(file, content);
    digest.update(`${file.name}\n`);
    if (content.ok) digest.update(content.value);
    else for (const { message } of content.problems) digest.update(message);
  }
  return { kind: "whole", contents, digest: digest.digest("hex") };
}

/** Of a path that led to a file when it was found. */
const goneCodes = ["ENOENT", "ENOTDIR", "ELOOP", "ENXIO", "ESTALE", "EISDIR"];

function bytesOf(system: FileSystem, { path, name, role, stamp }: FoundFile): Result<Uint8Array> | null {
  const mostBytes = mostBytesOf(role);
  const { bytes, before, after } = system.read(path, mostBytes + 1);
  if (before.stamp !== stamp || after.stamp !== stamp) return null;
  if (before.size > mostBytes)
    return failed([fileProblem(name, `cannot be read: it has ${before.size} bytes; expected at most ${mostBytes}`)]);
  return bytes.length === before.size ? ok(bytes) : null;
}

function mostBytesOf(role: FileRole): number {
  if (role === "sidecar") return mostBytesOfSidecar;
  return role === "records" ? mostBytesOfRecordsFile : role.mostBytes;
}

/** Files that give nothing, for a reason. */
export const nothingOf = (problems: readonly Problem[]): DocumentReading<never> => ({
  document: null,
  decisions: [],
  problems,
  notices: [],
});

/**
 * Reads a document out of its files. Pure: the same bytes give the same. A file on which the parser breaks down is left
 * out like any other that is wrong.
 */
export function readDocument(
  document: DocumentFiles,
  contents: FileContents,
  known: readonly Format[],
): DocumentReading {
  try {
    const [file] = document.files;
    return file?.role === "records" ? readDecisions(file, contents) : readWhole(document, contents, known);
  } catch (error) {
    const [name = document.key] = document.files.map((file) => file.name);
    return nothingOf([fileProblem(name, `cannot be read: ${reason(error)}`)]);
  }
}

function readDecisions(file: FoundFile, contents: FileContents): DocumentReading {
  const source = textOf(file, contents);
  const read = source.ok ? readRecordsFile(file.name, source.value) : source;
  return read.ok ? { document: null, decisions: read.value, problems: [], notices: [] } : nothingOf(read.problems);
}

function readWhole({ key, files }: DocumentFiles, contents: FileContents, known: readonly Format[]): DocumentReading {
  const faults = files.flatMap(({ fault }) => fault ?? []);
  const texts = files.flatMap((file) =>
    typeof file.role === "string" || file.fault !== null ? [] : [{ file, format: file.role }],
  );
  const sidecars = files.filter(({ role }) => role === "sidecar");
  const without = (...problems: readonly Problem[]): DocumentReading => nothingOf([...faults, ...problems]);
  const names = (some: readonly FoundFile[]): string => some.map(({ name }) => name).join(", ");
  if (texts.length > 1) {
    const clash = `the id Document:${key} belongs to ${texts.length} files: ${names(texts.map(({ file }) => file))}; expected one`;
    return without(...texts.map(({ file }) => fileProblem(file.name, clash, "Rename one of them.")));
  }
  if (sidecars.length > 1) {
    const clash = `is one of ${sidecars.length} sidecars of one document: ${names(sidecars)}; expected one`;
    return without(
      ...sidecars.map(({ name }) => fileProblem(name, clash, "Keep the right one and delete the others.")),
    );
  }
  const [text] = texts;
  const [sidecar = null] = sidecars;
  if (text === undefined) {
    const orphan = `is a sidecar without a document; expected ${usualFileNames(known, "NAME")} beside it`;
    return faults.length > 0 || sidecar === null ? without() : without(fileProblem(sidecar.name, orphan));
  }
  // A sidecar that cannot be read may reject what the text says.
  if (sidecar !== null && sidecar.fault !== null) return without();
  const result = documentOf(key, text, sidecar, contents);
  if (!result.ok) return without(...result.problems);
  const { document, notices } = result.value;
  return { document, decisions: [], problems: faults, notices };
}

/** A file that holds a document. */
interface TextFile {
  readonly file: FoundFile;
  readonly format: Format;
}

function documentOf(
  key: string,
  { file, format }: TextFile,
  sidecarFile: FoundFile | null,
  contents: FileContents,
): Result<Pick<DocumentReading, "notices"> & { readonly document: SourceDocument }> {
  const bytes = contentOf(file, contents);
  if (!bytes.ok) return bytes;
  const text = readSourceText(file.name, format, bytes.value);
  if (!text.ok) return text;
  const digest = digestOf([file, ...(sidecarFile === null ? [] : [sidecarFile])], contents);
  if (sidecarFile === null)
    return ok({
      document: { key, digest, ...text.value, facts: format.kind === "table" ? [] : null, faults: [] },
      notices: [],
    });
  const written = textOf(sidecarFile, contents);
  if (!written.ok) return written;
  const sidecar = readSidecar(sidecarFile.name, written.value, text.value);
  if (!sidecar.ok) return sidecar;
  const metadata = withSidecar(text.value.metadata, sidecar.value.metadata);
  const { facts, faults, notices } = sidecar.value;
  return ok({ document: { key, digest, ...text.value, metadata, facts, faults }, notices });
}

function digestOf(files: readonly FoundFile[], contents: FileContents): string {
  const digest = createHash("sha256");
  for (const file of files) {
    const content = contentOf(file, contents);
    // The key is what its names begin with, on every machine in the same form.
    digest.update(`${extname(file.name)} ${content.ok ? content.value.length : 0}\n`);
    if (content.ok) digest.update(content.value);
  }
  return digest.digest("base64url");
}

function textOf(file: FoundFile, contents: FileContents): Result<string> {
  const content = contentOf(file, contents);
  return content.ok ? decode(content.value, file.name) : content;
}

function contentOf(file: FoundFile, contents: FileContents): Result<Uint8Array> {
  const content = contents.get(file);
  if (content === undefined) throw new Error(`${file.name} was not read`);
  return content;
}
