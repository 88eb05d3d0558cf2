import { z } from "zod";
import { cities } from "../../recognition/lexicon/places.js";
import {
  countryCodeOf,
  countryName,
  isCountryCode,
  otherPlaceNamed,
  printedCountryNames,
} from "../../vocabulary/countries.js";
import { always, isPartOfOther, isSameText } from "./agreement.js";
import type { Kind } from "./kind.js";
import { printedCountry, printedName } from "./printed-names.js";

function complaint(name: string): string {
  const other = otherPlaceNamed(name);
  if (other === null) return "expected a country by its ISO 3166-1 alpha-2 code, such as CN, or its name";
  return other.code === null
    ? `${other.name} is a state that is gone, and none of those after it; expected a country of ISO 3166-1`
    : `${other.name} is a part of ${countryName(other.code)}; expected a whole country of ISO 3166-1`;
}

/** The country that a fact is about, by its ISO 3166-1 alpha-2 code, or by a name or adjective that is read into one. */
export const countryCode: Kind<string> = {
  name: "countryCode",
  schema: z.string("expected a country").transform((name, context) => {
    const code = countryCodeOf(name);
    if (code !== null) return code;
    context.addIssue({ code: "custom", message: complaint(name) });
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

/**
 * The country in which something takes place: named with its place or behind "in", else the place itself where it is a
 * city that is known. "The President of China opened it in Oslo" does not say that it was in China.
 */
export const venueCountry: Kind<string> = {
  ...country,
  name: "venueCountry",
  find(quote, value, _publishedOn, place) {
    const code = String(value);
    const names = isCountryCode(code) ? printedCountryNames(code) : [];
    const leads = [...(place == null ? [] : [`${place}, `, `${place} in `, `${place} in the `]), "in ", "in the "];
    for (const lead of leads) {
      const led = printedName(
        quote,
        names.map((name) => lead + name),
      );
      if (led !== null) return { raw: led.slice(-(led.length - lead.length)), rule: "country/iso-3166-1" };
    }
    return place != null && cities[place] === code ? { raw: place, rule: "place/city" } : null;
  },
};
