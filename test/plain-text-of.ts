import { plainText } from "../src/documents/formats/plain-text.js";
import type { Metadata } from "../src/documents/front-matter.js";
import { whole } from "../src/documents/source-map.js";
import { type SourceText, sourceTextOf } from "../src/documents/source-text.js";

/** A plain text as it is read from a file of this name. */
export const plainTextOf = (path: string, text: string, metadata: Metadata = {}): SourceText =>
  sourceTextOf(path, plainText, { source: text, pieces: whole(text), metadata });
