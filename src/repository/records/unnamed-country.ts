import { Country } from "../../model/country.js";
import { toId, typeOfId } from "../../model/node.js";
import { frozen } from "../../model/frozen.js";
import { noSources } from "../../model/sources.js";
import { countryCode3, countryName, countryNumericCode, isCountryCode } from "../../vocabulary/countries.js";

const none: readonly never[] = Object.freeze([]);
const made = new Map<string, Country>();

/** A country as ISO 3166 has it, with what documents say of it: nothing, where no document names it. */
export const countryRecord = (code: string, sourced: Pick<Country, "status" | "sources">): Country =>
  frozen(Country, {
    id: toId("Country", code),
    code,
    code3: countryCode3(code),
    numericCode: countryNumericCode(code),
    name: countryName(code),
    formerIds: none,
    // Known when the figures are made.
    seizureCount: 0,
    ...sourced,
  });

/** The country with this id that no document names; null when it is the id of no country. */
export function unnamedCountry(id: string): Country | null {
  const code = typeOfId(id) === "Country" ? id.slice("Country:".length) : "";
  if (!isCountryCode(code)) return null;
  const country = made.get(code) ?? countryRecord(code, { status: "accepted", sources: noSources });
  made.set(code, country);
  return country;
}
