import { type Quantity, quantitiesOf } from "../../recognition/quantities.js";
import { marksOf, tokensOf } from "../../recognition/token.js";
import type { FactValue } from "../../vocabulary/fact-value.js";
import type { Printed } from "./kind.js";

export const near = (a: number, b: number): boolean => Math.abs(a - b) <= 1e-9 * Math.max(Math.abs(a), Math.abs(b));

export function quantitiesIn(quote: string): readonly Quantity[] {
  const tokens = tokensOf(quote);
  return quantitiesOf(tokens, marksOf(tokens, []));
}

/** A figure with its unit, without the words before it. */
export const rawOf = (quote: string, { core }: Quantity): string => quote.slice(core.start, core.end);

/** "ten" of 10, "411,000" of 411000 */
export function findNumber(quote: string, value: FactValue): Printed | null {
  const found = quantitiesIn(quote).find(({ value: printed }) => near(printed, Number(value)));
  return found === undefined
    ? null
    : { raw: rawOf(quote, found), rule: found.inWords ? "number/words" : "number/digits" };
}
