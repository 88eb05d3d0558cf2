import type { Token } from "../token.js";

/** A quotation mark, of one token or of two single ones. */
export interface QuotationMark {
  readonly at: number;
  readonly to: number;
  /** Null when it may be either: then it closes what is open. */
  readonly side: "open" | "close" | null;
  readonly isSingle: boolean;
  /** Whether a new line begins with it. */
  readonly beginsLine: boolean;
  /** Counted from 0 at blank lines. */
  readonly paragraph: number;
}

const doubles: ReadonlyMap<string, QuotationMark["side"]> = new Map<string, QuotationMark["side"]>([
  ["“", "open"],
  ["„", "open"],
  ["‟", "open"],
  ["«", "open"],
  ["”", "close"],
  ["»", "close"],
  ['"', null],
  ["″", null],
]);
const singles: ReadonlyMap<string, QuotationMark["side"]> = new Map<string, QuotationMark["side"]>([
  ["‘", "open"],
  ["‚", "open"],
  ["‹", "open"],
  ["`", "open"],
  ["’", "close"],
  ["›", "close"],
  ["'", null],
]);

/** The marks of a text that may open or close a quotation, and the token behind the last one of each paragraph. */
export interface QuotationMarks {
  readonly marks: readonly QuotationMark[];
  readonly paragraphEnds: readonly number[];
}

export function quotationMarksOf(text: string, tokens: readonly Token[]): QuotationMarks {
  const marks: QuotationMark[] = [];
  const paragraphEnds: number[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at];
    if (token === undefined) break;
    const before = tokens[at - 1]?.end ?? 0;
    const isApart = token.start - before > 1 || text.charCodeAt(before) === 10;
    const gap = isApart ? text.slice(before, token.start) : "";
    if (at > 0 && isApart && /\n\s*\n/.test(gap)) paragraphEnds.push(at);
    const mark =
      token.kind === "mark" ? markAt(text, tokens, at, isApart && gap.includes("\n"), paragraphEnds.length) : null;
    if (mark === null) continue;
    marks.push(mark);
    at = mark.to - 1;
  }
  paragraphEnds.push(tokens.length);
  return { marks, paragraphEnds };
}

function markAt(
  text: string,
  tokens: readonly Token[],
  at: number,
  beginsLine: boolean,
  paragraph: number,
): QuotationMark | null {
  const token = tokens[at];
  if (token === undefined) return null;
  const ofSingle = singles.get(token.text);
  const ofDouble = doubles.get(token.text);
  if (ofSingle === undefined && ofDouble === undefined) return null;
  const next = tokens[at + 1];
  const isPair = ofSingle !== undefined && next?.text === token.text && next.joined;
  const isSingle = ofSingle !== undefined && !isPair;
  const nominal = ofSingle ?? ofDouble ?? null;
  const to = isPair ? at + 2 : at + 1;
  const isLow = token.text === "„" || token.text === "‚";
  const placed = isLow ? "open" : sideBy(text, token.start, tokens[to - 1]?.end ?? token.end);
  // A single one opens only where it cannot be an apostrophe.
  const isApostrophe = isSingle && nominal !== "open" && placed !== "open";
  return { at, to, side: isApostrophe ? "close" : (placed ?? nominal), isSingle, beginsLine, paragraph };
}

/** Which side a mark is by what stands around it; its shape only decides where that says nothing: «…» and »…«. */
function sideBy(text: string, start: number, end: number): QuotationMark["side"] {
  const [before, after] = [text.charAt(start - 1), text.charAt(end)];
  const opens = /^$|[\s([—–:/-]/.test(before) && /[^\s.,;:!?)\]]/.test(after);
  const closes = /[^\s([:]/.test(before) && /^$|[\s.,;:!?)\]—–…'’"”-]/.test(after);
  return opens === closes ? null : opens ? "open" : "close";
}
