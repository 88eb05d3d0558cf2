import { z } from "zod";
import { printedSubstanceNames, substanceOf } from "../../vocabulary/substance-names.js";
import type { Substance } from "../../vocabulary/substances.js";
import { isPartOfOther } from "./agreement.js";
import type { Kind } from "./kind.js";
import { printedName } from "./printed-names.js";

/** A substance of the vocabulary: hashish of "cannabis resin". */
export const substance: Kind<Substance> = {
  name: "substance",
  schema: z.string("expected a substance").transform((name, context) => {
    const known = substanceOf(name);
    if (known !== null) return known;
    context.addIssue({
      code: "custom",
      message: "expected a known substance such as heroin, cannabis_herb or drugs_total",
    });
    return z.NEVER;
  }),
  find(quote, value) {
    const known = substanceOf(String(value));
    const raw = known === null ? null : printedName(quote, printedSubstanceNames(known), "i");
    return raw === null ? null : { raw, rule: "substance/lexicon" };
  },
  agree: isPartOfOther,
  isAmong: null,
  refersTo: null,
};
