import { z } from "zod";
import { countryCodeOf } from "../../vocabulary/countries.js";
import { always, isPartOfOther, isSameText } from "./agreement.js";
import type { Kind } from "./kind.js";
import { printedCountry } from "./printed-names.js";

/** The country that a fact is about, by its ISO 3166-1 alpha-2 code, or by a name or adjective that is read into one. */
export const countryCode: Kind<string> = {
  name: "countryCode",
  schema: z.string("expected a country").transform((name, context) => {
    const code = countryCodeOf(name);
    if (code !== null) return code;
    context.addIssue({
      code: "custom",
      message: "expected a country by its ISO 3166-1 alpha-2 code, such as CN, or its name",
    });
    return z.NEVER;
  }),
  find(quote, value) {
    const raw = printedCountry(quote, String(value));
    return raw === null ? null : { raw, rule: "country/iso-3166-1" };
  },
  agree: isPartOfOther,
  isAmong: isSameText,
  refersTo: { types: ["Country"], unknown: "record", isOfDocument: false },
};

/** The country in which something is or to which it belongs; often it follows from words far away. */
export const country: Kind<string> = { ...countryCode, name: "country", agree: always };
