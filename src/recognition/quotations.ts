import { type Span, spanOf, type Token } from "./token.js";

/** Words between quotation marks; the span leaves the marks out. */
export interface Quotation extends Span {
  /** Whether it runs to the end of its paragraph without a closing mark, as quotations over several paragraphs do. */
  readonly open: boolean;
}

const pairs: Readonly<Record<string, string>> = {
  "“": "”",
  "«": "»",
  "„": "“",
  '"': '"',
  "`": "'",
  "‘": "’",
  "'": "'",
};

/** Single marks are apostrophes too: how far a closing one is looked for, in tokens. */
const longestSingle = 150;

/** The outermost quotations of a text in their order: “…”, "…", «…», `…', ``…'' and ‘…’; what is nested belongs to the outer one. */
export function quotationsOf(text: string, tokens: readonly Token[]): Quotation[] {
  const quotations: Quotation[] = [];
  let at = 0;
  while (at < tokens.length) {
    const opening = tokens[at];
    const closing = opening?.kind === "mark" ? pairs[opening.text] : undefined;
    if (opening === undefined || closing === undefined || !opens(text, opening)) {
      at += 1;
      continue;
    }
    const isDouble = isSingle(opening.text) && tokens[at + 1]?.text === opening.text && tokens[at + 1]?.joined === true;
    const from = isDouble ? at + 2 : at + 1;
    const end = closingMark(text, tokens, from, closing);
    if (end.to > from && (!isSingle(opening.text) || !end.open))
      quotations.push({ open: end.open, ...spanOf(tokens, from, end.to) });
    at = Math.max(end.open && isSingle(opening.text) ? at + 1 : end.to, at + 1);
  }
  return quotations;
}

const isSingle = (mark: string): boolean => mark === "‘" || mark === "`" || mark === "'";

/** A straight mark opens when it stands before a word and not behind one. */
function opens(text: string, mark: Token): boolean {
  if (mark.text === "“" || mark.text === "«" || mark.text === "„" || mark.text === "`") return true;
  const before = text.charAt(mark.start - 1);
  const after = text.charAt(mark.end);
  return (before === "" || /[\s([—–-]/.test(before)) && /\S/.test(after);
}

function closingMark(
  text: string,
  tokens: readonly Token[],
  from: number,
  closing: string,
): { to: number; open: boolean } {
  const limit = isSingle(closing) || closing === "’" ? Math.min(tokens.length, from + longestSingle) : tokens.length;
  for (let at = from; at < limit; at += 1) {
    const token = tokens[at];
    if (token === undefined) break;
    // Only marks close, and only a new line can end a quotation that was left open.
    if (token.kind === "word" && (token.joined || text.charCodeAt(token.start - 1) !== 10)) continue;
    const gap = token.joined ? "" : text.slice(tokens[at - 1]?.end ?? token.start, token.start);
    if (at > from && gap.includes("\n") && /\n\s*\n|\n(?=[“"«])/.test(gap + token.text)) return { to: at, open: true };
    if (token.text !== closing || !(closing !== '"' || token.joined || !opens(text, token))) continue;
    // A single mark is an apostrophe as often: it closes behind a comma or a full stop, or before one.
    const isApostrophe =
      (closing === "'" || closing === "’") &&
      !/[.,!?…]/.test(text.charAt(token.start - 1)) &&
      !/[.,;:)\u2019']/.test(text.charAt(token.end));
    if (!isApostrophe) return { to: at, open: false };
  }
  return { to: limit, open: true };
}
