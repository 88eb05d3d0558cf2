import { type FilePlace, problemAt } from "./problem.js";
import { failed, ok, type Result } from "./result.js";
import { mappedText, replacing } from "./source-map.js";
import { cutsCharacter, longestQuote, type Passage, passageAt } from "./passage.js";
import { lastNotAbove } from "./count-while.js";

/** What a sidecar writes: the words, and which occurrence of them when there are several. */
export interface Quote {
  readonly text: string;
  /** Counted from 1; null when the quote must occur once. */
  readonly occurrence: number | null;
}

/** Finds quotes in one text, however its lines end; passages are verbatim, line ends and all. */
export interface QuoteFinder {
  /** The passage that a quote names, or why there is none, at the place where the quote is written. */
  find(this: void, quote: Quote, written: () => FilePlace): Result<Passage>;
  /** How often the words stand in the text. */
  count(this: void, words: string): number;
  /** Where they stand for the n-th time, counted from 1. */
  occurrence(this: void, words: string, number: number): Passage | null;
  /** How a sidecar writes a passage: its words, and which occurrence of them when there are several. */
  quoteOf(this: void, passage: Passage): Quote;
}

/** Words that stand at more places say nothing about any of them. */
const mostOccurrences = 10_000;
/** How many places are remembered, for quotes of one sidecar are often the same. */
const mostRemembered = 200_000;

const lineEnds = /\r\n?/g;
export const withLineFeeds = (text: string): string => text.replace(lineEnds, "\n");

export function createQuoteFinder(text: string): QuoteFinder {
  const { text: searched, map } = mappedText(text, replacing(text, lineEnds, "\n"));
  const known = new Map<string, readonly number[]>();
  let remembered = 0;
  let plainText: string | null = null;

  /** Where the words begin in the text that is searched: all places, or one more than the most. */
  function startsOf(words: string): readonly number[] {
    const before = known.get(words);
    if (before !== undefined) return before;
    const starts: number[] = [];
    let at = searched.indexOf(words);
    while (at >= 0 && starts.length <= mostOccurrences) {
      starts.push(at);
      at = searched.indexOf(words, at + 1);
    }
    remembered += starts.length + 1;
    if (remembered > mostRemembered) {
      known.clear();
      remembered = starts.length + 1;
    }
    known.set(words, starts);
    return starts;
  }

  function occurrence(words: string, number: number): Passage | null {
    const quote = withLineFeeds(words);
    const start = startsOf(quote)[number - 1];
    if (start === undefined || cutsCharacter(searched, start) || cutsCharacter(searched, start + quote.length))
      return null;
    return passageAt(text, map.toSource(start), map.toSource(start + quote.length));
  }

  /** The usual slips of people who copy a quote: line breaks, typographic quotes, capitals, another normal form. */
  function nearMiss(quote: string): string {
    plainText ??= plain(text);
    return plainText.includes(plain(quote))
      ? "; the text has it with other spaces, quotation marks, capitals or accents"
      : "";
  }

  function find({ text: quote, occurrence: number }: Quote, written: () => FilePlace): Result<Passage> {
    const missing = (message: string): Result<never> => failed([problemAt(written(), message)]);
    if (quote.trim() === "") return missing("the quote is empty; expected words of the text");
    if (quote.length >= longestQuote)
      return missing(`the quote has ${quote.length} characters; expected fewer than ${longestQuote}`);
    const count = startsOf(withLineFeeds(quote)).length;
    if (count === 0) return missing(`the quote is not in the text${nearMiss(quote)}`);
    if (count > mostOccurrences)
      return missing(`the quote occurs more than ${mostOccurrences} times in the text; expected a longer one`);
    if (number === null && count > 1)
      return missing(
        `the quote occurs ${count} times in the text; expected one, or its number as { text: …, occurrence: 1 }`,
      );
    if (number !== null && number > count)
      return missing(`the quote occurs ${count} times in the text; expected at least ${number}`);
    const passage = occurrence(quote, number ?? 1);
    if (passage === null) return missing("the quote begins or ends with half a character; expected whole characters");
    // A text whose lines end with two characters has more of them than the quote.
    return passage.quote.length < longestQuote
      ? ok(passage)
      : missing(`the quote has ${passage.quote.length} characters; expected fewer than ${longestQuote}`);
  }

  return {
    find,
    count: (words) => startsOf(withLineFeeds(words)).length,
    occurrence,
    quoteOf({ quote, start }) {
      const words = withLineFeeds(quote);
      const starts = startsOf(words);
      return { text: words, occurrence: starts.length === 1 ? null : lastNotAbove(starts, map.toText(start)) + 1 };
    },
  };
}

const plain = (value: string): string =>
  value.normalize("NFKC").replace(/[‘’]/g, "'").replace(/[“”]/g, '"').replace(/\s+/g, " ").trim().toLowerCase();
