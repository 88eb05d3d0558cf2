/** A span of a document's text. Made only by the functions below, which prove it. */
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

/** What a sidecar writes: the words, and which occurrence of them when there are several. */
export interface Quote {
  readonly text: string;
  /** Counted from 1; null when the quote must occur once. */
  readonly occurrence: number | null;
}

/** The passage that a quote names, or the sentence that says why there is none. */
export function findPassage(text: string, { text: quote, occurrence }: Quote): Passage | string {
  if (quote.trim() === "") return "the quote is empty; expected words of the text";
  if (quote.length >= longestQuote)
    return `the quote has ${quote.length} characters; expected fewer than ${longestQuote}`;
  const starts = occurrencesOf(text, quote);
  if (starts.length === 0) return `the quote is not in the text${nearMiss(text, quote)}`;
  if (occurrence === null && starts.length > 1) {
    return `the quote occurs ${starts.length} times in the text; expected one, or its number as { text: …, occurrence: 1 }`;
  }
  const start = starts[(occurrence ?? 1) - 1];
  if (start === undefined)
    return `the quote occurs ${starts.length} times in the text; expected at least ${occurrence}`;
  return passageAt(text, start, start + quote.length);
}

/** How a sidecar writes a passage: its words, and which occurrence of them when there are several. */
export function quoteOf(text: string, { quote, start }: Passage): Quote {
  const starts = occurrencesOf(text, quote);
  return { text: quote, occurrence: starts.length === 1 ? null : starts.indexOf(start) + 1 };
}

export function occurrencesOf(text: string, quote: string): number[] {
  const starts: number[] = [];
  for (let at = text.indexOf(quote); at >= 0; at = text.indexOf(quote, at + 1)) starts.push(at);
  return starts;
}

/** The usual slips of people who copy a quote: line breaks, typographic quotes, capitals, another normal form. */
function nearMiss(text: string, quote: string): string {
  const plain = (value: string): string =>
    value.normalize("NFKC").replace(/[‘’]/g, "'").replace(/[“”]/g, '"').replace(/\s+/g, " ").trim().toLowerCase();
  return plain(text).includes(plain(quote)) ? "; it is there but for spaces, quotation marks, capitals or accents" : "";
}
