import { seizureNouns } from "../../recognition/lexicon/seized-amount-words.js";
import type { Quantity } from "../../recognition/quantities.js";
import type { Reading, SentenceReading } from "../../recognition/reading.js";
import { cover, type Span, spanOf } from "../../recognition/token.js";
import { isOneOf } from "../../recognition/words.js";
import type { Usage } from "../usage.js";
import type { Amount } from "./amount.js";

/** The share of all seizures that a figure is, with the words that say of what. */
export interface ShareOfSeizures {
  readonly quantity: Quantity;
  readonly of: string;
  readonly span: Span;
  /** `share/percent` or `share/fraction`. */
  readonly rule: string;
}

/** "which accounted for 38 percent of all heroin seizures in Eurasia" */
export function shareOfSeizures(
  { tokens, text }: Reading,
  sentence: SentenceReading,
  { quantity, substance }: Amount,
  usage: Usage,
): ShareOfSeizures | null {
  for (const other of sentence.quantities) {
    if (other.from < quantity.to) continue;
    if (other.unit?.kind === "mass") return null;
    if (other.unit?.kind !== "share" || other.high !== null) continue;
    const of = tokens[other.to]?.norm;
    if (of !== "of" && of !== "in") return null;
    let end = other.to + 1;
    while (end < sentence.to && !/^[,;.:()]$|^while$|^and$/.test(tokens[end]?.norm ?? "")) end += 1;
    const words = tokens.slice(other.to + 1, end);
    const isOfSeizures = words.some(({ norm }) => isOneOf(norm, seizureNouns));
    const isSame = sentence.substances.every(
      (mention) => mention.from < other.to || mention.from >= end || mention.substance === substance,
    );
    if (!isOfSeizures || !isSame || words.length === 0) return null;
    usage.take(other);
    const span = spanOf(tokens, other.to + 1, end);
    return { quantity: other, of: text.slice(span.start, span.end), span: cover(other, span), rule: other.unit.rule };
  }
  return null;
}
