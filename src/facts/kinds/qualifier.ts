import { qualifierPhrases, rangePhrases } from "../../recognition/lexicon/qualifiers.js";
import { Phrases } from "../../recognition/phrases.js";
import { tokensOf } from "../../recognition/token.js";
import { type Qualifier, qualifiers } from "../../vocabulary/qualifiers.js";
import type { Kind } from "./kind.js";
import { oneOf } from "./one-of.js";

const phrases = new Phrases<Qualifier>([...qualifierPhrases, ...rangePhrases]);

/** How exact a figure is: the words before it, such as "more than". */
export const qualifier: Kind<Qualifier> = {
  ...oneOf(qualifiers),
  name: "qualifier",
  find(quote, value) {
    const tokens = tokensOf(quote);
    for (let at = 0; at < tokens.length; at += 1) {
      const found = phrases.at(tokens, at);
      if (found === null) continue;
      if (found.value === value)
        return { raw: quote.slice(tokens[at]?.start, tokens[found.to - 1]?.end), rule: "qualifier/words" };
      // "not less than" is no "less than".
      at = found.to - 1;
    }
    return null;
  },
};
