import { lastNotAbove } from "./count-while.js";

/** A stretch of a source that is a part of the text: as it stands there, or other words instead. */
export interface Piece {
  readonly start: number;
  readonly end: number;
  readonly instead?: string;
}

/**
 * Leads from the places of a text to those of the source that it was made of, and back. Where the text has other words,
 * they all stand at the beginning of what they stand for; what is not in the text has the place where it was left out.
 */
export interface SourceMap {
  toSource(this: void, offset: number): number;
  /** Where the words end in the source that end here in the text: before what is left out behind them. */
  toSourceEnd(this: void, offset: number): number;
  toText(this: void, offset: number): number;
}

export interface MappedText {
  readonly text: string;
  readonly map: SourceMap;
}

/** All of a source, as it stands. */
export const whole = (source: string): readonly Piece[] => [{ start: 0, end: source.length }];

/** A source with other words, or none, wherever a pattern is found. */
export function* replacing(source: string, pattern: RegExp, instead: string): Iterable<Piece> {
  let reached = 0;
  for (const { 0: match, index } of source.matchAll(pattern)) {
    yield { start: reached, end: index };
    reached = index + match.length;
    yield { start: index, end: reached, instead };
  }
  yield { start: reached, end: source.length };
}

/** The text that pieces of a source make, in the order of the source. */
export function mappedText(source: string, pieces: Iterable<Piece>): MappedText {
  const parts: string[] = [];
  // Where each part begins in the text, and where in the source what it was made of begins and ends.
  const texts: number[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  let length = 0;
  let reached = 0;
  for (const { start, end, instead } of pieces) {
    if (start < reached || end < start || end > source.length)
      throw new RangeError(`the piece ${start}-${end} follows one that ends at ${reached}; expected it behind that`);
    reached = end;
    const part = instead ?? source.slice(start, end);
    if (part === "") continue;
    parts.push(part);
    texts.push(length);
    starts.push(start);
    ends.push(end);
    length += part.length;
  }

  /** How far into a stretch a place is, when another stretch of the same length or of another one stands for it. */
  const inside = (place: number, size: number, otherSize: number): number => (size === otherSize ? place : 0);

  return {
    text: parts.join(""),
    map: {
      toSource(offset) {
        if (offset >= length) return ends.at(-1) ?? 0;
        const at = lastNotAbove(texts, offset);
        const [text = 0, start = 0, end = 0] = [texts[at], starts[at], ends[at]];
        return start + inside(offset - text, (texts[at + 1] ?? length) - text, end - start);
      },
      toSourceEnd(offset) {
        const at = lastNotAbove(texts, Math.min(offset, length) - 1);
        const [text = 0, start = 0, end = 0] = [texts[at], starts[at], ends[at]];
        const size = (texts[at + 1] ?? length) - text;
        return size === end - start ? start + Math.min(offset, length) - text : end;
      },
      toText(offset) {
        const at = lastNotAbove(starts, offset);
        const [text = 0, start = 0, end = 0] = [texts[at], starts[at], ends[at]];
        const next = texts[at + 1] ?? length;
        return at < 0 ? 0 : offset >= end ? next : text + inside(offset - start, end - start, next - text);
      },
    },
  };
}

/** A text that was made of a text that was made of a source. */
export const chained = (first: MappedText, { text, map }: MappedText): MappedText => ({
  text,
  map: {
    toSource: (offset) => first.map.toSource(map.toSource(offset)),
    toSourceEnd: (offset) => first.map.toSourceEnd(map.toSourceEnd(offset)),
    toText: (offset) => map.toText(first.map.toText(offset)),
  },
});
