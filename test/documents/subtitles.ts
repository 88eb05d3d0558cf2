import { decode } from "../../src/documents/decode.js";
import { megabyte, type ProseFormat } from "../../src/documents/formats/format.js";
import { ok } from "../../src/documents/result.js";
import { replacing } from "../../src/documents/source-map.js";

/** Subtitles without their numbers, times and markup. */
export const subtitles: ProseFormat = {
  name: "subtitles",
  kind: "prose",
  extensions: [".srt"],
  mostBytes: 2 * megabyte,
  read(path, bytes) {
    const source = decode(bytes, path);
    if (!source.ok) return source;
    const unspoken = /^\d+\r?\n[\d:,]+ --> [\d:,]+\r?\n|<[^>\n]*>/gm;
    return ok({ source: source.value, pieces: replacing(source.value, unspoken, ""), metadata: {} });
  },
};
