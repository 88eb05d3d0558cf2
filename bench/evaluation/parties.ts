import type { GoldFact } from "./fact.js";
import { namesOf, normalized } from "./names.js";

/** Answers one key for every name of a party to an agreement. */
export type PartyKey = (name: string) => string;

/** A party is known by any name of an organization that is expected in its document, or by a country's name or code. */
export function partyKeys(gold: readonly GoldFact[]): PartyKey {
  const organizations = new Map(
    gold
      .filter(({ type }) => type === "Organization")
      .flatMap((fact) => {
        const names = namesOf(fact);
        return names.map((name) => [name, names[0] ?? name]);
      }),
  );
  return (name) => {
    const key = normalized(name);
    return organizations.get(key) ?? countryKeys.get(key) ?? key;
  };
}

const letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZ".split("");

/** Names that ICU has no code for. */
const furtherNames: Readonly<Record<string, string>> = {
  turkey: "tr",
  "russian federation": "ru",
  "islamic republic of iran": "ir",
  "kyrgyz republic": "kg",
  "peoples republic of china": "cn",
  "lao pdr": "la",
  "viet nam": "vn",
  burma: "mm",
  usa: "us",
  uk: "gb",
  myanmar: "mm",
};

/**
 * ICU's name of every two-letter code. Of a name with several codes the last wins, be it a withdrawn one (SU is Russia
 * too): the figures of earlier evaluations were counted so.
 */
function readCountryKeys(): ReadonlyMap<string, string> {
  const regions = new Intl.DisplayNames(["en"], { type: "region" });
  const codes = letters.flatMap((first) => letters.map((second) => first + second));
  const named = codes.filter((code) => regions.of(code) !== code);
  return new Map([
    ...named.map((code): [string, string] => [normalized(regions.of(code) ?? code), normalized(code)]),
    ...Object.entries(furtherNames),
  ]);
}
const countryKeys = readCountryKeys();
