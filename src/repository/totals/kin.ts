import type { SeizureGrouping } from "../../model/seizure-grouping.js";
import type { SeizureStat } from "../../model/seizure-stat.js";
import type { Interval } from "../../vocabulary/edtf.js";
import { namedGroup, type NamedGroup } from "./named-group.js";

interface Told extends Pick<SeizureStat, "substance" | "countryId" | "seizedById"> {
  readonly where: string;
  readonly part: string;
  readonly by: string;
  readonly group: string;
  readonly year: number | null;
  readonly period: Interval;
}

/** What figures have in common that are in one group and one cell, whatever they are grouped by: worked out once for all. */
export class Kin {
  readonly #told: Told;
  readonly #groups: (NamedGroup | undefined)[] = [];
  readonly #cells: (string | undefined)[] = [];

  constructor(told: Told) {
    this.#told = told;
  }

  /** The same for figures that are kin. */
  static keyOf({ substance, countryId, seizedById, where, part, by, group, year, period }: Told): string {
    const time = year ?? `${period.min}/${period.max}`;
    return `${substance}\n${countryId ?? ""}\n${seizedById ?? ""}\n${where}\n${part}\n${by}\n${group}\n${time}`;
  }

  groupBy(by: ReadonlySet<SeizureGrouping>): NamedGroup {
    return (this.#groups[bitsOf(by)] ??= namedGroup(this.#told, this.#told.year, by));
  }

  /** The key of what the figures cover, but for the part of the year: it leaves out by what totals are grouped. */
  cellBy(by: ReadonlySet<SeizureGrouping>): string {
    return (this.#cells[bitsOf(by)] ??= cellOf(this.#told, by));
  }
}

const bitsOf = (by: ReadonlySet<SeizureGrouping>): number =>
  (by.has("substance") ? 1 : 0) |
  (by.has("country") ? 2 : 0) |
  (by.has("organization") ? 4 : 0) |
  (by.has("year") ? 8 : 0);

function cellOf(
  { substance, where, part, by: body, group, year, period }: Told,
  by: ReadonlySet<SeizureGrouping>,
): string {
  const time = by.has("year") ? "" : (year ?? `${period.min}/${period.max}`);
  const place = by.has("country") ? part : where;
  return `${by.has("substance") ? "" : substance}\n${place}\n${by.has("organization") ? group : body}\n${time}`;
}
