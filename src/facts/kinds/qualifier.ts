import { qualifierPhrases, rangePhrases } from "../../recognition/lexicon/qualifiers.js";
import { Phrases } from "../../recognition/phrases.js";
import { type Token, tokensOf } from "../../recognition/token.js";
import { type Qualifier, qualifiers } from "../../vocabulary/qualifiers.js";
import type { Kind, Printed } from "./kind.js";
import { oneOf } from "./one-of.js";
import { quantitiesIn, rawOf } from "./printed-figures.js";

const phrases = new Phrases<Qualifier>([...qualifierPhrases, ...rangePhrases]);

/** How exact a figure is: the words before it, such as "more than"; the figure itself where it is exact. */
export const qualifier: Kind<Qualifier> = {
  ...oneOf(qualifiers),
  name: "qualifier",
  find: (quote, value, _publishedOn, beside) =>
    (beside == null ? null : ofFigure(quote, value, beside)) ?? (value === "exact" ? null : words(quote, value)),
};

/** What qualifies a figure that is printed so, where that is what the value says. */
function ofFigure(quote: string, value: unknown, figure: string): Printed | null {
  const found = quantitiesIn(quote).find((quantity) => rawOf(quote, quantity) === figure);
  if (found === undefined || found.qualifier !== value) return null;
  const before = quote.slice(found.start, found.core.start).trim();
  return { raw: before === "" ? figure : before, rule: "qualifier/words" };
}

/** The first words of the quote that qualify a figure so; "not less than" is not "less than". */
function words(quote: string, value: unknown): Printed | null {
  const tokens: readonly Token[] = tokensOf(quote);
  for (let at = 0; at < tokens.length; at += 1) {
    const found = phrases.at(tokens, at);
    if (found === null) continue;
    if (found.value === value)
      return { raw: quote.slice(tokens[at]?.start, tokens[found.to - 1]?.end), rule: "qualifier/words" };
    at = found.to - 1;
  }
  return null;
}
