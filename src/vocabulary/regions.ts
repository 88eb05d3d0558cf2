import { countryTable } from "./country-table.js";
import { type RegionKind, type RegionRow, regionTable } from "./region-table.js";
import { tableName } from "./names.js";
import { phrasesOf } from "./words-of.js";

/** A country in the list of a region; of a union with the dates of its membership. */
export interface KnownRegionMember {
  /** ISO 3166-1 alpha-2 code. */
  readonly code: string;
  /** EDTF; null in a region that has no members but the countries that lie in it. */
  readonly period: string | null;
}

export interface KnownRegion {
  readonly name: string;
  readonly kind: RegionKind;
  /** The other forms that documents print. */
  readonly aliases: readonly string[];
  readonly members: readonly KnownRegionMember[];
  /** ISO 3166-1 alpha-2 codes of all members of any time, in their order. */
  readonly countries: readonly string[];
  /** The same with the border cases: whatever a figure of the region may count, whoever publishes it. */
  readonly mayCount: ReadonlySet<string>;
}

const codes = Object.keys(countryTable).sort();

const regions: readonly KnownRegion[] = regionTable.map(regionOfRow);

function regionOfRow(row: RegionRow): KnownRegion {
  const members = Object.freeze(membersOf(row).sort((a, b) => (a.code < b.code ? -1 : 1)));
  const countries = Object.freeze(members.map(({ code }) => code));
  const border =
    row.kind === "world" || row.kind === "continent"
      ? codes.filter((code) => countryTable[code]?.alsoIn?.some((continent) => row.countries.includes(continent)))
      : [];
  const { name, kind, printed = "" } = row;
  return {
    name,
    kind,
    aliases: Object.freeze([...phrasesOf(printed)]),
    members,
    countries,
    mayCount: new Set([...countries, ...border]),
  };
}

function membersOf({ kind, countries }: RegionRow): KnownRegionMember[] {
  if (kind === "union")
    return phrasesOf(countries).flatMap((dated) => {
      const [period = "", ...members] = dated.split(" ");
      return members.map((code) => ({ code, period: period.includes("/") ? period : `${period}/..` }));
    });
  return countries
    .split(" ")
    .flatMap((each) => (each.length === 2 ? [each] : codesIn(each)))
    .map((code) => ({ code, period: null }));
}

function codesIn(continent: string): readonly string[] {
  return codes.filter((code) => countryTable[code]?.continent === continent);
}

const byName: ReadonlyMap<string, KnownRegion> = new Map(
  regions.flatMap((region) => [region.name, ...region.aliases].map((form) => [tableName(form), region] as const)),
);

/** The region or union that a text is the name of; null for an unknown one, and for a part of one. */
export const regionNamed = (text: string): KnownRegion | null => byName.get(tableName(text)) ?? null;

/** The same where all sources agree on its countries: the world and the regions of M49. */
export function regionOf(text: string): KnownRegion | null {
  const region = regionNamed(text);
  return region?.kind === "world" || region?.kind === "continent" ? region : null;
}

const before: ReadonlySet<string> = new Set(["in", "of", "across", "throughout", "within", "all", "whole"]);
const mostWords = 5;

/** The region at the end of a phrase: Eurasia in `all heroin seizures in Eurasia`; null in `heroin seized in Central Asia`. */
export function regionIn(phrase: string): KnownRegion | null {
  const words = phrase.replace(/[.\s]+$/, "").split(/\s+/);
  for (let at = Math.max(0, words.length - mostWords); at < words.length; at++) {
    const region = at === 0 || before.has(words[at - 1] ?? "") ? regionOf(words.slice(at).join(" ")) : null;
    if (region !== null) return region;
  }
  return null;
}
