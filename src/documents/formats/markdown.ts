import { decode } from "../decode.js";
import { readFrontMatter } from "../front-matter.js";
import { ok } from "../result.js";
import { megabyte, type ProseFormat } from "./format.js";
import { readingOfMarkdown } from "./markdown-reading.js";

/**
 * A text with front matter, which says what it is; the text is everything after it, verbatim, marks and all, so that
 * quotes, offsets and pins are those of the file. What is read has no marks and leads back through a map: with blanks in
 * their place, a mark inside a word would cut the word in two, and names and figures would have gaps.
 */
export const markdown: ProseFormat = {
  name: "Markdown",
  kind: "prose",
  extensions: [".md", ".markdown"],
  mostBytes: 2 * megabyte,
  reading: readingOfMarkdown,
  read(path, bytes) {
    const source = decode(bytes, path);
    if (!source.ok) return source;
    const front = readFrontMatter(path, source.value);
    if (!front.ok) return front;
    const { metadata, end } = front.value;
    return ok({ source: source.value, pieces: [{ start: end, end: source.value.length }], metadata });
  },
};
