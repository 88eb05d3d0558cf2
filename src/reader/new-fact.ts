import { longestQuote, type Passage, passageAt } from "../documents/passage.js";
import type { ExtractedFact } from "../facts/extraction.js";
import { type FactType, factTypes } from "../facts/fact-types.js";
import type { Evidence } from "../facts/facts.js";
import { speech } from "../facts/kinds/speech.js";
import type { Quantity } from "../recognition/quantities.js";
import type { Reading } from "../recognition/reading.js";
import type { Span } from "../recognition/token.js";
import type { FactValue } from "../vocabulary/fact-value.js";

/** A value of a fact, the words that it was read from and the rule that led to it. */
export interface NewValue {
  readonly value: FactValue;
  /** Null when the value is said by the whole quote. */
  readonly span: Pick<Span, "start" | "end"> | null;
  readonly rule: string;
  /** Whether it was carried from elsewhere in the text or assumed: then it is proposed, not stated. */
  readonly isCarried: boolean;
  /** What else says it: the full name that the words are short for, the other names of a list. */
  readonly also?: readonly Pick<Span, "start" | "end">[];
}

export const newValue = (
  value: FactValue,
  span: Pick<Span, "start" | "end"> | null,
  rule: string,
  isCarried = false,
): NewValue => ({ value, span, rule, isCarried });

/** The rule by which a number without a unit is read. */
export const numberRule = ({ inWords }: Quantity): string => (inWords ? "number/words" : "number/digits");

export const newCount = (quantity: Quantity): NewValue => newValue(quantity.value, quantity.core, numberRule(quantity));

export interface NewFact {
  readonly type: FactType;
  readonly rule: string;
  readonly isSure: boolean;
  /** The passage that says it; what stands elsewhere is cited beside it. */
  readonly quote: Pick<Span, "start" | "end">;
  /** Where the text says the same again. */
  readonly also?: readonly Pick<Span, "start" | "end">[];
  readonly fields: Readonly<Record<string, NewValue | null | undefined>>;
  readonly assertedBy?: string | null;
}

/** The end of a passage that is short enough to prove something, and does not cut a pair of surrogates in two. */
export function cutEnd(text: string, start: number, end: number): number {
  const last = Math.min(end, start + longestQuote - 1);
  const isCut = last < end && /[\ud800-\udbff]/.test(text.charAt(last - 1));
  return isCut ? last - 1 : last;
}

/** A fact with proved passages: the quote first, then whatever evidence lies outside of it. */
export function newFact(
  { text }: Reading,
  { type, rule: name, isSure, quote, also = [], fields, assertedBy = null }: NewFact,
): ExtractedFact {
  const passageOf = ({ start, end }: Pick<Span, "start" | "end">): Passage =>
    passageAt(text, start, cutEnd(text, start, end));
  const main = passageOf(quote);
  const passages: [Passage, ...Passage[]] = [main];
  const { kinds } = factTypes[type];
  const values: Record<string, FactValue> = {};
  const evidence = new Map<string, Evidence>();
  for (const field in fields) {
    const given = fields[field];
    if (given == null) continue;
    const passage = given.span === null ? main : passageOf(given.span);
    // A name that is broken over two lines is one name.
    const value =
      typeof given.value === "string" && kinds[field] !== speech
        ? given.value.replace(/\s{2,}|[^\S ]/g, " ")
        : given.value;
    values[field] = value;
    const { rule, isCarried } = given;
    const cited = [passage, ...(given.also ?? []).map(passageOf)];
    evidence.set(field, { value, raw: passage.quote, rule, isCarried, passages: cited });
    for (const each of cited)
      if (!passages.some(({ start, end }) => start <= each.start && end >= each.end)) passages.push(each);
  }
  for (const one of also.map(passageOf)) if (one.start !== main.start || one.end !== main.end) passages.push(one);
  return { type, fields: values, evidence, status: isSure ? "accepted" : "proposed", rule: name, assertedBy, passages };
}
