import { decode } from "../decode.js";
import { ok } from "../result.js";
import { whole } from "../source-map.js";
import { megabyte, type ProseFormat } from "./format.js";

/** A text alone; a sidecar can say what it is. */
export const plainText: ProseFormat = {
  name: "plain text",
  kind: "prose",
  extensions: [".txt"],
  mostBytes: 2 * megabyte,
  read(path, bytes) {
    const source = decode(bytes, path);
    return source.ok ? ok({ source: source.value, pieces: whole(source.value), metadata: {} }) : source;
  },
};
