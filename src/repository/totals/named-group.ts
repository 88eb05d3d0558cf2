import type { SeizureGrouping } from "../../model/seizure-grouping.js";
import type { SeizureStat } from "../../model/seizure-stat.js";
import type { SeizureTotal } from "../../model/seizure-total.js";

export type GroupValues = Pick<SeizureTotal, "substance" | "countryId" | "organizationId" | "year">;

export type Lacking = "no_country" | "no_organization" | "no_year";

/** The group in which a figure is, by what figures are grouped. */
export interface NamedGroup {
  readonly values: GroupValues;
  /** The same for groups that differ by year alone. */
  readonly line: string;
  readonly key: string;
  /** What the figure does not say that figures are grouped by; null when it says all. */
  readonly lacking: Lacking | null;
}

type Grouped = Pick<SeizureStat, "substance" | "countryId" | "seizedById">;

export function namedGroup(
  { substance, countryId, seizedById }: Grouped,
  ofYear: number | null,
  by: ReadonlySet<SeizureGrouping>,
): NamedGroup {
  const values: GroupValues = {
    substance: by.has("substance") ? substance : null,
    countryId: by.has("country") ? countryId : null,
    organizationId: by.has("organization") ? seizedById : null,
    year: by.has("year") ? ofYear : null,
  };
  const line = lineOf(values);
  return { values, line, key: `${line}\n${values.year ?? ""}`, lacking: lackingOf(values, by) };
}

export const lineOf = ({ substance, countryId, organizationId }: GroupValues): string =>
  `${substance ?? ""}\n${countryId ?? ""}\n${organizationId ?? ""}`;

function lackingOf(
  { countryId, organizationId, year }: GroupValues,
  by: ReadonlySet<SeizureGrouping>,
): NamedGroup["lacking"] {
  if (by.has("country") && countryId === null) return "no_country";
  if (by.has("organization") && organizationId === null) return "no_organization";
  return by.has("year") && year === null ? "no_year" : null;
}
