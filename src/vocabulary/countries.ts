import iso from "i18n-iso-countries";
import { countryTable } from "./country-table.js";
import { phrasesOf } from "./words-of.js";
import { countryKey, countryKeys } from "./country-keys.js";
import { formerStates } from "./former-states.js";
import { stateParts } from "./state-parts.js";

const namesOf = (code: string): readonly string[] => [
  ...[iso.getName(code, "en", { select: "all" }) ?? []].flat(),
  ...phrasesOf(countryTable[code]?.name ?? ""),
  ...phrasesOf(countryTable[code]?.names ?? ""),
];

// "Afghan" and "Afghans", "Omani" and "Omanis"; "Frenchman" has its plural in its row.
const demonymsOf = (code: string): readonly string[] =>
  phrasesOf(countryTable[code]?.demonyms ?? "").flatMap((form) =>
    /(?<![cs]h(?:wo)?m)an$|i$|er$/.test(form) ? [form, `${form}s`] : [form],
  );

export const isCountryCode = (code: string): boolean =>
  /^[A-Z]{2}$/.test(code) && iso.alpha2ToAlpha3(code) !== undefined;

/** The alpha-2 code of a country by any of its ISO 3166-1 codes: `CN`, `cn`, `CHN`, `156`; null when it is none of them. */
export function countryOfIsoCode(written: string): string | null {
  if (!/^(?:[A-Za-z]{2,3}|\d{3})$/.test(written)) return null;
  const code = iso.toAlpha2(written.toUpperCase()) ?? "";
  return isCountryCode(code) ? code : null;
}

export const countryNumericCode = (code: string): string | null => iso.alpha2ToNumeric(code) ?? null;
export const countryCode3 = (code: string): string => iso.alpha2ToAlpha3(code) ?? code;
export const countryName = (code: string): string =>
  countryTable[code]?.name ?? iso.getName(code, "en", { select: "alias" }) ?? code;

const codes = Object.keys(iso.getAlpha2Codes());

const printedNames: ReadonlyMap<string, readonly string[]> = new Map(
  codes.map((code) => {
    const names = new Set([...namesOf(code), ...demonymsOf(code), code, countryCode3(code)]);
    return [code, [...names].sort((a, b) => b.length - a.length)];
  }),
);

/** Every way in which a document may print a country: names, official names, adjectives, code. Longest first. */
export const printedCountryNames = (code: string): readonly string[] => printedNames.get(code) ?? [];

const codesByName = new Map<string, string | null>();
for (const code of codes) {
  for (const name of printedCountryNames(code).map(countryKey)) {
    // A name that two countries share ("Congo") means neither.
    codesByName.set(name, codesByName.has(name) && codesByName.get(name) !== code ? null : code);
  }
}

/**
 * The code of a country by its code, or by a name or an adjective in any writing; null when no country, or more than one, is
 * called that, and for a part of a state and a state that is gone.
 */
export function countryCodeOf(name: string): string | null {
  if (name.length > longestName) return null;
  const known = codesByName.get(countryKey(name));
  if (known !== undefined) return known;
  if (otherPlaces.has(countryKey(name))) return null;
  for (const key of countryKeys(name)) {
    const code = codesByName.get(key);
    if (code != null) return code;
  }
  return null;
}

/** Longer than any name of a country, and short enough for the patterns. */
const longestName = 100;

/** What a name means that is a part of a state or a state that is gone. */
export interface OtherPlace {
  /** As our table calls it: "Soviet Union" for "USSR". */
  readonly name: string;
  /** The ISO 3166-1 alpha-2 code of the state of which it is a part; null when that state is gone. */
  readonly code: string | null;
}

const otherPlaces: ReadonlyMap<string, OtherPlace> = new Map<string, OtherPlace>([
  ...[...formerStates].map(([form, name]) => [countryKey(form), { name, code: null }] as const),
  ...[...stateParts].map(([name, code]) => [countryKey(name), { name, code }] as const),
]);

/** The part of a state, or the state that is gone, that a text is the name of: Scotland, Yugoslavia. Neither is a country. */
export const otherPlaceNamed = (text: string): OtherPlace | null =>
  text.length > longestName ? null : (otherPlaces.get(countryKey(text)) ?? null);

interface PrintedCountry {
  readonly code: string;
  readonly kind: "name" | "demonym";
}

/**
 * The forms that are safe to look for, case-sensitively and as whole words, in English text whose apostrophes are
 * straight; a scanner takes the longest at each place. Left out as ambiguous: `Korea`, `Congolese`, `Virgin Islands`,
 * `Central African`, `English`, `Persian`, `Turk` and most abbreviations. Still names of persons at times, for the
 * scanner to distinguish: Jordan, Chad, Israel, Georgia, Kenya, India, Cuba, Malta, Trinidad, Montserrat, Ireland,
 * France, Holland, England, Wales, Lao, German, Welsh; `Polish` and `Turkey` mean the country only with a capital.
 */
export const countryNames: ReadonlyMap<string, PrintedCountry> = new Map(
  codes.flatMap((code) => [
    ...demonymsOf(code).map((form): [string, PrintedCountry] => [form, { code, kind: "demonym" }]),
    // "Moldova, Republic of" would read across the items of a list.
    ...namesOf(code)
      .filter(
        (form) =>
          form !== countryTable[code]?.unscanned && !/, (?:Republic of|Federated|Province|British|U\.S\.)/.test(form),
      )
      .map((form): [string, PrintedCountry] => [form, { code, kind: "name" }]),
  ]),
);
