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
  /** The token behind the last one of its paragraph. */
  readonly paragraphEnd: number;
}

const doubles: Readonly<Record<string, QuotationMark["side"]>> = {
  "“": "open",
  "„": "open",
  "‟": "open",
  "«": "open",
  "”": "close",
  "»": "close",
  '"': null,
  "″": null,
};
const singles: Readonly<Record<string, QuotationMark["side"]>> = {
  "‘": "open",
  "‚": "open",
  "‹": "open",
  "`": "open",
  "’": "close",
  "›": "close",
  "'": null,
};

/** All marks of a text that may open or close a quotation. */
export function quotationMarksOf(text: string, tokens: readonly Token[]): QuotationMark[] {
  const marks: (Omit<QuotationMark, "paragraphEnd"> & { paragraphEnd: number })[] = [];
  let paragraph = 0;
  let first = 0;
  const endParagraph = (end: number): void => {
    for (; first < marks.length; first += 1) {
      const mark = marks[first];
      if (mark !== undefined) mark.paragraphEnd = end;
    }
  };
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at];
    if (token === undefined) break;
    const before = tokens[at - 1]?.end ?? 0;
    const isApart = token.start - before > 1 || text.charCodeAt(before) === 10;
    const gap = isApart ? text.slice(before, token.start) : "";
    if (at > 0 && isApart && /\n\s*\n/.test(gap)) {
      endParagraph(at);
      paragraph += 1;
    }
    const found = token.kind === "mark" ? markAt(text, tokens, at) : null;
    if (found === null) continue;
    marks.push({ at, beginsLine: gap.includes("\n"), paragraph, paragraphEnd: tokens.length, ...found });
    at = found.to - 1;
  }
  endParagraph(tokens.length);
  return marks;
}

function markAt(
  text: string,
  tokens: readonly Token[],
  at: number,
): Pick<QuotationMark, "to" | "side" | "isSingle"> | null {
  const token = tokens[at];
  if (token === undefined) return null;
  const next = tokens[at + 1];
  const isPair = Object.hasOwn(singles, token.text) && next?.text === token.text && next.joined;
  const isSingle = !isPair && Object.hasOwn(singles, token.text);
  if (!isPair && !isSingle && !Object.hasOwn(doubles, token.text)) return null;
  const nominal = (isSingle || isPair ? singles : doubles)[token.text] ?? null;
  const to = isPair ? at + 2 : at + 1;
  const side =
    token.text === "„" || token.text === "‚" ? "open" : sideBy(text, token.start, tokens[to - 1]?.end ?? token.end);
  // A single one opens only where it cannot be an apostrophe.
  if (isSingle && nominal !== "open" && side !== "open") return { to, side: "close", isSingle };
  return { to, side: side ?? nominal, isSingle };
}

/** Which side a mark is by what stands around it; its shape only decides where that says nothing: «…» and »…«. */
function sideBy(text: string, start: number, end: number): QuotationMark["side"] {
  const [before, after] = [text.charAt(start - 1), text.charAt(end)];
  const opens = /^$|[\s([—–:/-]/.test(before) && /[^\s.,;:!?)\]]/.test(after);
  const closes = /[^\s([:]/.test(before) && /^$|[\s.,;:!?)\]—–…'’"”-]/.test(after);
  return opens === closes ? null : opens ? "open" : "close";
}
