import type { Quote, QuoteFinder } from "../documents/quote-finder.js";
import type { FoundBy, WrittenFact } from "../documents/written-fact.js";

/** A fact that the reader found as a sidecar writes it, for a person to decide on. */
export function entryOf(
  { type, fields, proposedFields = {}, passages, assertedBy, found }: WrittenFact & { readonly found: FoundBy },
  quotes: QuoteFinder,
): Readonly<Record<string, unknown>> {
  return {
    type,
    status: "proposed",
    fields,
    ...(Object.keys(proposedFields).length === 0 ? {} : { proposedFields }),
    quote: quotesValue(passages.map(quotes.quoteOf)),
    ...(assertedBy === null ? {} : { assertedBy }),
    ...found,
  };
}

/** One quote, or a list; plain words where they say which are meant. */
export function quotesValue(quotes: readonly Quote[]): unknown {
  const values = quotes.map(({ text, occurrence }) => (occurrence === null ? text : { text, occurrence }));
  return values.length === 1 ? values[0] : values;
}
