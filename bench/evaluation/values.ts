import { numbersOf, type ScoredFact, textOf } from "./fact.js";
import { normalized } from "./names.js";

/** Equal but for rounding: within half a percent. */
export const near = (one: number | null, other: number | null): boolean =>
  one !== null && other !== null && Math.abs(one - other) <= 0.005 * Math.max(Math.abs(one), Math.abs(other)) + 1e-9;

/** Whether the found date says what is expected; it may be more precise. `XXXX-05-26` is that day of any year. */
export function sameDate(found: string | null, expected: string | null): boolean {
  if (expected === null) return true;
  if (found === null) return false;
  const day = withoutDoubt(found.split("T", 1)[0] ?? "");
  const expectedDay = withoutDoubt(expected);
  return expectedDay.startsWith("XXXX") ? day.slice(4) === expectedDay.slice(4) : day.startsWith(expectedDay);
}
export const withoutDoubt = (edtf: string): string => edtf.replaceAll(/[~?%]/g, "");

export const yearOf = (date: string | null): string | null => /\d{4}/.exec(date ?? "")?.[0] ?? null;

/** Words for a substance, by the name that it is scored under. */
const substanceWords: Readonly<Record<string, readonly string[]>> = {
  cannabis_herb: ["marijuana", "herbal cannabis", "ganja"],
  hashish: ["cannabis resin", "charas"],
  methamphetamine: ["meth", "ice", "crystal"],
  mdma: ["ecstasy"],
  drugs_total: ["drugs", "narcotics", "drug", "total", "unspecified", "all"],
  amphetamine: ["amphetamines"],
  opium: ["raw opium"],
  opiates: ["opiate"],
  precursors: ["precursor", "pseudoephedrine", "ephedrine", "acetic anhydride", "precursor chemicals"],
  other: ["other drugs"],
};
const substances: ReadonlyMap<string, string> = new Map(
  Object.entries(substanceWords).flatMap(([substance, words]) => words.map((word) => [word, substance])),
);

export function substanceOf(fact: ScoredFact): string {
  const words = normalized((textOf(fact, "substance") ?? "").replaceAll("_", " "));
  return substances.get(words) ?? words.replaceAll(" ", "_");
}

/** What a number counts, roughly: the first of these that the unit's words fit; everything else is a count. */
const unitClasses: readonly (readonly [string, RegExp])[] = [
  ["share", /percent|share|ratio/],
  ["mass", /^(?:kg|kilograms?|tons?|tonnes?|grams?|g)$/],
  ["currency", /usd|gbp|aud|eur|cad|inr|dollar|pound sterling|currency|money/],
  ["extent", /hectare|mile|km|metre|meter|acre/],
];

export function unitClassOf(fact: ScoredFact): string {
  const unit = normalized((textOf(fact, "unit") ?? "").replace("%", " percent "));
  return unitClasses.find(([, pattern]) => pattern.test(unit))?.[0] ?? "count";
}

/** The number, or both bounds, of a statistic; percentages as shares. */
export function valuesOf(fact: ScoredFact): number[] {
  const values =
    "value" in fact.fields ? numbersOf(fact, "value") : [...numbersOf(fact, "min"), ...numbersOf(fact, "max")];
  return /percent|%/.test(textOf(fact, "unit") ?? "") ? values.map((value) => value / 100) : values;
}
