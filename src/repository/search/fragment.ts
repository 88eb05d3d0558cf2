import { isInsideWord } from "./words.js";

/** In UTF-16 code units. */
export const longestFragment = 160;

/** A part of a text, in UTF-16 code units, the end exclusive. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** What may be shown around a part of a text: as much on both sides as there is room for, cut between words. */
export function fragmentAround(text: string, { start, end }: Stretch): Stretch {
  const room = Math.max(0, longestFragment - (end - start));
  // What one side does not need is the other's.
  const before = Math.min(start, Math.max(Math.floor(room / 2), room - (text.length - end)));
  let from = start - before;
  let to = Math.min(text.length, end + room - before);
  while (from < start && (isInsideWord(text, from) || belongsBefore(text.charAt(from)))) from += 1;
  while (to > end && (isInsideWord(text, to) || isSpace(text.charAt(to - 1)))) to -= 1;
  return { start: from, end: to };
}

const belongsBefore = (character: string): boolean => /[\s.,:;!?)\]}»”’،、。，]/.test(character);
const isSpace = (character: string): boolean => /\s/.test(character);
