import { contained } from "./contained.js";
import type { FileText, Format } from "./formats/format.js";
import type { Metadata } from "./front-matter.js";
import { abridged, fileProblem, type FilePlace } from "./problem.js";
import { readingText } from "./reading-text.js";
import { failed, ok, type Result } from "./result.js";
import { type MappedText, mappedText, type SourceMap } from "./source-map.js";

/** A text with what is known of it. */
export interface SourceText {
  /** The path as a person finds the file. */
  readonly path: string;
  readonly format: Format;
  /** The file as a person sees it, in lines. */
  readonly source: string;
  /** The text that was made of it, in which all offsets count. */
  readonly text: string;
  /** Where in the source the places of the text are. */
  readonly map: SourceMap;
  /** What a person reads of the text, and where in the text it stands. */
  readonly reading: MappedText;
  readonly metadata: Metadata;
}

/** Where in the file a place of the text is. */
export const placeIn = ({ path, source, map }: SourceText, offset: number): FilePlace => ({
  path,
  source,
  offset: map.toSource(offset),
});

/** A file as a text, under the name by which a person finds it. */
export const readSourceText = (path: string, format: Format, bytes: Uint8Array): Result<SourceText> =>
  contained(path, () => {
    const file = format.read(path, bytes);
    if (!file.ok) return failed(abridged(file.problems));
    const text = sourceTextOf(path, format, file.value);
    return text.text.trim() === "" ? failed([fileProblem(path, "has no text; expected a text")]) : ok(text);
  });

export function sourceTextOf(path: string, format: Format, { source, pieces, metadata }: FileText): SourceText {
  const { text, map } = mappedText(source, pieces);
  return { path, format, source, metadata, text, map, reading: readingText(format, text) };
}
