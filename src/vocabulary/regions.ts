import { countryTable } from "./country-table.js";
import { type Continent, regionTable, smallerRegionTable } from "./region-table.js";
import { tableName } from "./names.js";

export interface Region {
  readonly name: string;
  /** ISO 3166-1 alpha-2 codes, in their order. */
  readonly countries: readonly string[];
  /** The same with the border cases: whatever a figure of the region may count, whoever publishes it. */
  readonly mayCount: ReadonlySet<string>;
}

const codes = Object.keys(countryTable).sort();
const codesIn = (continents: readonly (Continent | null)[]): readonly string[] =>
  codes.filter((code) => continents.includes(countryTable[code]?.continent ?? null));

const byName: ReadonlyMap<string, Region> = new Map(
  regionTable.flatMap(({ name, continents, printed }) => {
    const listed = Object.freeze(codesIn(continents));
    const border = codes.filter((code) =>
      countryTable[code]?.alsoIn?.some((continent) => continents.includes(continent)),
    );
    const region: Region = { name, countries: listed, mayCount: new Set([...listed, ...border]) };
    return [name, ...printed.split("; ")].map((form) => [tableName(form), region] as const);
  }),
);

const smallerByName: ReadonlyMap<string, Region> = new Map(
  smallerRegionTable.flatMap(({ countries: list, printed }) => {
    const listed = Object.freeze(byName.get(tableName(list))?.countries ?? list.split(" ").sort());
    return printed
      .split("; ")
      .map((name) => [tableName(name), { name, countries: listed, mayCount: new Set(listed) }] as const);
  }),
);

/** The region with a list that a text is the name of; null for another one and for a part of one. */
export const regionOf = (text: string): Region | null => byName.get(tableName(text)) ?? null;

/** The region that a text is the name of, with all countries that may be counted to it; null for an unknown one. */
export const widestRegionOf = (text: string): Region | null =>
  regionOf(text) ?? smallerByName.get(tableName(text)) ?? null;

const before: ReadonlySet<string> = new Set(["in", "of", "across", "throughout", "within", "all", "whole"]);
const mostWords = 5;

/** The region at the end of a phrase: Eurasia in `all heroin seizures in Eurasia`; null in `heroin seized in Central Asia`. */
export function regionIn(phrase: string): Region | null {
  const words = phrase.replace(/[.\s]+$/, "").split(/\s+/);
  for (let at = Math.max(0, words.length - mostWords); at < words.length; at++) {
    const region = at === 0 || before.has(words[at - 1] ?? "") ? regionOf(words.slice(at).join(" ")) : null;
    if (region !== null) return region;
  }
  return null;
}
