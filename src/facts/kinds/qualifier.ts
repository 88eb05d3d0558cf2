import { type Qualifier, qualifiers } from "../../vocabulary/qualifiers.js";
import type { Kind } from "./kind.js";
import { oneOf } from "./one-of.js";

const words: Readonly<Record<string, RegExp>> = {
  about: /\b(about|around|nearly|some|approximately|roughly|an estimated|estimated|close to)\b/i,
  over: /\b(over|more than|at least|above|exceed(?:ed|ing|s)?|no fewer than)\b/i,
  under: /\b(under|less than|fewer than|below|almost|nearly|close to)\b/i,
  upto: /\b(up to|as many as|as much as)\b/i,
  range: /\b(to|and|between)\b|[-–]/i,
};

/** How exact a figure is: the words before it, such as "more than". */
export const qualifier: Kind<Qualifier> = {
  ...oneOf(qualifiers),
  name: "qualifier",
  find(quote, value) {
    const found = words[String(value)]?.exec(quote);
    return found == null ? null : { raw: found[0], rule: "qualifier/words" };
  },
};
