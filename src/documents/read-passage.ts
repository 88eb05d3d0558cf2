import { countWhile } from "./count-while.js";
import { cutsCharacter, longestQuote, type Passage, passageAt } from "./passage.js";
import type { SourceText } from "./source-text.js";

type ReadText = Pick<SourceText, "text" | "reading">;

const marksAtEnd = /(?:\*{1,3}|_{1,3}|`{1,3})$/;
const marksAtStart = /^(?:\*{1,3}|_{1,3}|`{1,3})/;
const longestMark = 3;

/** The passage of a text that was read so: short enough to prove something, with the marks around it that it closes or opens. */
export function passageFrom({ text, reading: { map } }: ReadText, { start, end }: Passage): Passage {
  let from = map.toSource(start);
  const isShort = (last: number): boolean => map.toSourceEnd(last) - from < longestQuote;
  let last = end;
  if (!isShort(end)) {
    const lengths = Array.from({ length: end - start }, (_each, index) => start + index + 1);
    last = start + Math.max(1, countWhile(lengths, isShort));
  }
  let to = map.toSourceEnd(last);
  if (cutsCharacter(text, to)) to -= 1;
  const isHalf = (mark: string | undefined): mark is string =>
    mark !== undefined && to - from + mark.length < longestQuote && text.slice(from, to).split(mark).length % 2 === 0;
  const before = marksAtEnd.exec(text.slice(Math.max(0, from - longestMark), from))?.[0];
  if (isHalf(before)) from -= before.length;
  const behind = marksAtStart.exec(text.slice(to, to + longestMark))?.[0];
  if (isHalf(behind)) to += behind.length;
  return passageAt(text, from, to);
}

/** What a person reads of a passage. */
export const readWords = ({ reading: { text, map } }: ReadText, { start, end }: Passage): string =>
  text.slice(map.toText(start), map.toText(end));

/** Words that were read of a passage, as the text has them. */
export function printedWords(document: ReadText, passage: Passage, words: string): string {
  const { text, reading } = document;
  const at = readWords(document, passage).indexOf(words);
  if (at < 0 || words === "") return words;
  const start = reading.map.toText(passage.start) + at;
  const found = passageFrom(document, passageAt(reading.text, start, start + words.length));
  const isInside = found.start >= passage.start && found.end <= passage.end;
  return isInside
    ? found.quote
    : text.slice(reading.map.toSource(start), reading.map.toSourceEnd(start + words.length));
}
