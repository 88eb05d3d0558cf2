import { type QuotationMark, quotationMarksOf } from "./quotations/quotation-marks.js";
import { type Span, spanOf, type Token } from "./token.js";

/** Words between quotation marks; the span leaves the marks out. */
export interface Quotation extends Span {
  /** Whether it runs to the end of its paragraph without a closing mark. */
  readonly open: boolean;
  /** Whether it is open and the next paragraph begins with another opening mark, as in quotations over several paragraphs. */
  readonly goesOn: boolean;
}

/** Single marks are apostrophes too: how far a closing one is looked for, in tokens. */
const longestSingle = 150;

/**
 * The outermost quotations of a text in their order: “…”, "…", «…», »…«, „…“, `…', ``…'' and ‘…’, and those whose marks do
 * not match; what is nested belongs to the outer one.
 */
export function quotationsOf(text: string, tokens: readonly Token[]): Quotation[] {
  const finder = new QuotationFinder(text, tokens);
  return finder.find();
}

class QuotationFinder {
  readonly #text: string;
  readonly #tokens: readonly Token[];
  readonly #marks: readonly QuotationMark[];
  readonly #paragraphEnds: readonly number[];
  /** Up to which token no single mark closes. */
  #noneUntil = 0;

  constructor(text: string, tokens: readonly Token[]) {
    this.#text = text;
    this.#tokens = tokens;
    const { marks, paragraphEnds } = quotationMarksOf(text, tokens);
    this.#marks = marks;
    this.#paragraphEnds = paragraphEnds;
  }

  find(): Quotation[] {
    const quotations: Quotation[] = [];
    let index = 0;
    while (index < this.#marks.length) {
      const mark = this.#marks[index];
      if (mark === undefined || mark.side === "close") {
        index += 1;
        continue;
      }
      const { to, next, open } = mark.isSingle ? this.#endOfSingle(mark, index) : this.#endOfDouble(mark, index);
      if (to > mark.to) {
        const goesOn = open && this.#marks[next]?.at === to && this.#marks[next].side !== "close";
        quotations.push({ open, goesOn, ...spanOf(this.#tokens, mark.to, to) });
      }
      index = Math.max(next, index + 1);
    }
    return quotations;
  }

  /** The mark that closes; where a second one opens and only one closes, the first was left open. */
  #endOfDouble(mark: QuotationMark, index: number): { to: number; next: number; open: boolean } {
    let at = index + 1;
    for (let other = this.#marks[at]; other?.paragraph === mark.paragraph; other = this.#marks[at]) {
      if (other.isSingle) at += 1;
      else if (other.side !== "open") return { to: other.at, next: at + 1, open: false };
      else {
        const [first, second] = this.#doublesBehind(at);
        const isNested = !other.beginsLine && first?.side === "close" && second !== undefined && second.side !== "open";
        if (!isNested || first.paragraph !== mark.paragraph || second.paragraph !== mark.paragraph)
          return { to: other.at, next: at, open: true };
        at = this.#marks.indexOf(first, at) + 1;
      }
    }
    return { to: this.#paragraphEnds[mark.paragraph] ?? 0, next: at, open: true };
  }

  /** The next two double marks behind one. */
  #doublesBehind(index: number): QuotationMark[] {
    const found: QuotationMark[] = [];
    for (let at = index + 1; at < this.#marks.length && at < index + 12 && found.length < 2; at += 1) {
      const mark = this.#marks[at];
      if (mark?.isSingle === false) found.push(mark);
    }
    return found;
  }

  /** A single mark that nothing closes is an apostrophe. */
  #endOfSingle(mark: QuotationMark, index: number): { to: number; next: number; open: boolean } {
    const none = { to: mark.to, next: index + 1, open: false };
    const limit = Math.min(this.#paragraphEnds[mark.paragraph] ?? 0, mark.to + longestSingle);
    for (let at = Math.max(mark.to, this.#noneUntil); at < limit; at += 1) {
      const token = this.#tokens[at];
      if (token?.kind !== "mark" || !this.#closesSingle(token)) continue;
      let next = index + 1;
      while ((this.#marks[next]?.at ?? Infinity) <= at) next += 1;
      return { to: at, next, open: false };
    }
    this.#noneUntil = limit;
    return none;
  }

  /** A single mark is an apostrophe as often: it closes behind a comma or a full stop, or before one. */
  #closesSingle({ text, start, end, joined }: Token): boolean {
    if (!/^['’‘›‹]$/.test(text) || !joined) return false;
    const [before, after] = [this.#text.charAt(start - 1), this.#text.charAt(end)];
    if (text === "›" || text === "‹") return true;
    return /[.,!?…]/.test(before) ? !/[\p{L}\d]/u.test(after) : /[.,;:)]/.test(after);
  }
}
