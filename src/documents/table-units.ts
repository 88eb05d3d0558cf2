import { massUnits, otherUnits } from "../vocabulary/units.js";
import type { MassRow } from "../vocabulary/unit-table.js";

/** A mass in words, by the rule that claims name. */
export const massUnitOf = (printed: string): MassRow | null => massUnits.get(plain(printed)) ?? null;

/** What a header says of the unit of its column. */
export interface HeaderUnit {
  readonly mass: MassRow | null;
  /** A unit of something else, or one of two masses: what keeps figures under it from being kilograms. */
  readonly other: string | null;
  /** "thousands": what keeps its figures from being what they print. */
  readonly scale: string | null;
}

const scales = /\b(?:hundreds?|thousands?|millions?|billions?)\b|['\u2019]000\b|\b1[ ,.]?000\b/i;

/** The unit of `mass (kg)`, `Quantity, in tonnes`, `weight_kg` or `kilograms`. */
export function headerUnit(header: string): HeaderUnit {
  const words = header
    .replace(/(\p{Ll})(\p{Lu})/gu, "$1 $2")
    .toLowerCase()
    .split(/[^\p{L}']+/u)
    .join(" ");
  const masses = named(words, [...massUnits.keys()]).flatMap((unit) => massUnits.get(unit) ?? []);
  const others = named(words, [...otherUnits.keys()].filter(isMeasure));
  const [mass = null] = masses;
  const isOne = masses.every(({ kilograms }) => kilograms === mass?.kilograms);
  return {
    mass: isOne ? mass : null,
    other: isOne ? (mass === null ? (others[0] ?? null) : null) : "two units of mass",
    scale: scales.exec(header)?.[0] ?? null,
  };
}

/** A mass is of a year or a day without being measured in it. */
const isMeasure = (unit: string): boolean => !/^(?:year|month|week|day|hour|minute)s?$/.test(unit);

/** The units that words name, the longest at each place. */
function named(words: string, units: readonly string[]): string[] {
  let rest = ` ${words} `;
  const found: string[] = [];
  for (const unit of [...units].sort((a, b) => b.length - a.length)) {
    if (!rest.includes(` ${unit} `)) continue;
    found.push(unit);
    rest = rest.replaceAll(` ${unit} `, " | ");
  }
  return found;
}

/** A mass as kilograms, without the digits that only the arithmetic of the machine adds. */
export const inKilograms = (value: number, { kilograms }: MassRow): number =>
  kilograms === 1 ? value : Number((value * kilograms).toPrecision(12));

const plain = (printed: string): string => printed.trim().toLowerCase().replace(/\.$/, "").replaceAll(/\s+/g, " ");
