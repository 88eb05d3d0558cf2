import { longestQuote, type Passage, passageAt } from "../../documents/passage.js";
import type { FactValue } from "../../model/fact-value.js";
import type { ExtractedFact } from "../extraction.js";
import type { FactType } from "../facts.js";
import type { Reading } from "../reading/reading.js";
import type { Span } from "../reading/token.js";

/** A value of a fact, the words that it was read from and the rule that led to it. */
export interface Sourced {
  readonly value: FactValue;
  /** Null when the value is said by the whole quote. */
  readonly span: Pick<Span, "start" | "end"> | null;
  readonly rule: string;
}

export const sourced = (value: FactValue, span: Pick<Span, "start" | "end"> | null, rule: string): Sourced => ({
  value,
  span,
  rule,
});

export interface Draft {
  readonly type: FactType;
  readonly rule: string;
  readonly isSure: boolean;
  /** The passage that says it; what stands elsewhere is cited beside it. */
  readonly quote: Pick<Span, "start" | "end">;
  readonly fields: Readonly<Record<string, Sourced | null | undefined>>;
  readonly assertedBy?: string | null;
}

/** A fact with proved passages: the quote first, then whatever evidence lies outside of it. */
export function factOf(
  { text }: Reading,
  { type, rule, isSure, quote, fields, assertedBy = null }: Draft,
): ExtractedFact {
  const main = passageAt(text, quote.start, Math.min(quote.end, quote.start + longestQuote - 1));
  const given = Object.entries(fields).flatMap(([field, value]) => (value == null ? [] : [[field, value] as const]));
  const evidence = new Map(
    given.map(([field, { value, span, rule: fieldRule }]) => {
      const passage =
        span === null ? main : passageAt(text, span.start, Math.min(span.end, span.start + longestQuote - 1));
      return [field, { value, raw: passage.quote, rule: fieldRule, passages: [passage] }] as const;
    }),
  );
  const outside = [...evidence.values()]
    .flatMap(({ passages }) => passages)
    .filter(({ start, end }) => start < main.start || end > main.end);
  const support = outside.filter(
    (one, index) => !outside.slice(0, index).some((other) => other.start <= one.start && other.end >= one.end),
  );
  return {
    type,
    fields: Object.fromEntries(given.map(([field, { value }]) => [field, value])),
    evidence,
    status: isSure ? "accepted" : "proposed",
    rule,
    assertedBy,
    passages: [main, ...(support satisfies Passage[])],
  };
}
