/** A span of a document's text. Made only by the function below and by quotes that were found, whole characters both. */
export interface Passage {
  readonly quote: string;
  /** UTF-16 code units, like all offsets here: `text.slice(start, end) === quote`. */
  readonly start: number;
  readonly end: number;
  /** In a table: the row, counted from 1 with the header. */
  readonly row: number | null;
  /** In a table: the column's header, when the passage is one cell. */
  readonly column: string | null;
}

export const longestQuote = 800;

/** What a value was read from: the words as printed, the rule that leads from them to the value, and where they stand. */
export interface Grounds {
  readonly raw: string;
  readonly rule: string;
  /** Whether it was carried from elsewhere in the text or assumed, because the sentence of the fact does not give it. */
  readonly isCarried: boolean;
  readonly passages: readonly Passage[];
}

export function passageAt(
  text: string,
  start: number,
  end: number,
  cell?: { row: number; column: string | null },
): Passage {
  return Object.freeze({
    quote: text.slice(start, end),
    start,
    end,
    row: cell?.row ?? null,
    column: cell?.column ?? null,
  });
}

const isHigh = (unit: number): boolean => unit >= 0xd800 && unit <= 0xdbff;
const isLow = (unit: number): boolean => unit >= 0xdc00 && unit <= 0xdfff;

/** Whether a place lies inside a character that takes two UTF-16 code units. */
export const cutsCharacter = (text: string, at: number): boolean =>
  isLow(text.charCodeAt(at)) && isHigh(text.charCodeAt(at - 1));

/** Whether a stretch of a text proves something: its words, short enough to be read at once, whole characters all. */
export const isProved = ({ quote, start, end }: Passage, text: string): boolean =>
  quote.trim() !== "" &&
  quote.length < longestQuote &&
  text.slice(start, end) === quote &&
  !cutsCharacter(text, start) &&
  !cutsCharacter(text, end);
