import { compoundStarts, hangingWords } from "../vocabulary/hyphens.js";
import type { Format } from "./formats/format.js";
import { chained, type MappedText, mappedText, type Piece, whole } from "./source-map.js";

/** What a person reads of a text: without the marks of its format, and with the words whole that a line end divides. */
export function readingText(format: Format, text: string): MappedText {
  if (format.kind === "table") return mappedText(text, whole(text));
  const read = format.reading?.(text) ?? mappedText(text, whole(text));
  return divided.test(read.text) ? chained(read, mappedText(read.text, joined(read.text))) : read;
}

/** A soft hyphen, which is printed at a line end alone, and a hyphen at a line end. */
const divided = /\u00ad|-\r?\n/u;
const divisions = /\u00ad(?:\r?\n[ \t]*)?|-\r?\n[ \t]*(?=\p{Ll})/gu;
const lettersAtEnd = /\p{L}{2,}$/u;
const lettersAtStart = /\p{L}+/uy;
/** In characters; a bound keeps this linear. */
const longestWord = 40;

function* joined(text: string): Iterable<Piece> {
  let words: ReadonlySet<string> | null = null;
  let reached = 0;
  for (const { 0: found, index } of text.matchAll(divisions)) {
    const behind = index + found.length;
    if (found.startsWith("-")) {
      const first = lettersAtEnd.exec(text.slice(Math.max(0, index - longestWord), index))?.[0].toLowerCase();
      lettersAtStart.lastIndex = behind;
      const second = lettersAtStart.exec(text)?.[0] ?? "";
      // "drug- and arms trafficking"
      if (first === undefined || hangingWords.has(second)) continue;
      words ??= wordsIn(text);
      const isCompound =
        words.has(`${first}-${second}`) || (compoundStarts.has(first) && !words.has(`${first}${second}`));
      // "drug-related" keeps its hyphen, "hero-in" is one word; how the text has it elsewhere decides.
      if (isCompound) {
        yield { start: reached, end: index + 1 };
        reached = behind;
        continue;
      }
    }
    yield { start: reached, end: index };
    reached = behind;
  }
  yield { start: reached, end: text.length };
}

const wordsIn = (text: string): ReadonlySet<string> =>
  new Set(Array.from(text.toLowerCase().matchAll(/\p{L}+(?:-\p{L}+)*/gu), ([word]) => word));
