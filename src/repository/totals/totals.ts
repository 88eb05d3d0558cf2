import type { Interval } from "../../vocabulary/edtf.js";
import { frozen } from "../../model/frozen.js";
import type { Scope } from "../../vocabulary/seizure-scopes.js";
import type { SeizureGrouping } from "../../model/seizure-grouping.js";
import type { SeizureLeftOut } from "../../model/seizure-left-out.js";
import type { SeizureStat } from "../../model/seizure-stat.js";
import { SeizureTotal, SeizureTotals } from "../../model/seizure-total.js";
import { byCodeUnits } from "../assembly/names.js";
import { addedUp } from "./added-up.js";
import { choose, type Chosen } from "./choose.js";
import { type DocumentOf, type Figure, boundsOf } from "./figure.js";
import { Figures } from "./figures.js";
import { leftOut, otherClaims } from "./left-out.js";
import { qualifierOf } from "./qualifier-of.js";

type GroupValues = Pick<SeizureTotal, "substance" | "countryId" | "organizationId" | "year">;

/**
 * Adds figures up, each group by itself, so that nothing is counted twice, and says of everything else why it was not
 * added. Pure, and the same in whatever order the figures come.
 */
export function totalsOf(
  seizures: readonly SeizureStat[],
  groupBy: readonly SeizureGrouping[],
  documentOf: DocumentOf,
): SeizureTotals {
  const sorted = [...seizures].sort((a, b) => byCodeUnits(a.id, b.id));
  return totalsOfSorted(sorted, groupBy, documentOf, new Figures(sorted, documentOf));
}

/** The same of seizures in the order of their ids, whose figures are known. */
export function totalsOfSorted(
  seizures: readonly SeizureStat[],
  groupBy: readonly SeizureGrouping[],
  documentOf: DocumentOf,
  figures: Figures,
): SeizureTotals {
  const by = new Set(groupBy);
  const groups = new Map<string, Group>();
  const ungrouped: SeizureLeftOut[] = [];
  for (const seizure of seizures) {
    const figure = figures.of(seizure);
    const values = valuesOf(seizure, figure, by);
    const lacking = lackingOf(values, by);
    if (lacking !== null) {
      ungrouped.push(leftOut(seizure, lacking));
      continue;
    }
    const key = `${values.substance ?? ""}\n${values.countryId ?? ""}\n${values.organizationId ?? ""}\n${values.year ?? ""}`;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, { values, members: [{ seizure, figure }] });
    else group.members.push({ seizure, figure });
  }
  const totals = [...groups].sort(([a], [b]) => byCodeUnits(a, b)).map(([, group]) => totalOf(group, documentOf));
  const left = totals.filter(({ count }) => count === 0).flatMap(({ leftOut: ofNoTotal }) => ofNoTotal);
  return frozen(SeizureTotals, {
    totals: Object.freeze(totals.filter(({ count }) => count > 0)),
    leftOut: Object.freeze([...ungrouped, ...left].sort(byId)),
  });
}

interface Group {
  readonly values: GroupValues;
  /** In the order of ids. */
  readonly members: { readonly seizure: SeizureStat; readonly figure: Figure | null }[];
}

function totalOf({ values, members }: Group, documentOf: DocumentOf): SeizureTotal {
  const figures: Figure[] = [];
  for (const { figure } of members) if (figure !== null) figures.push(figure);
  const aggregates = figures.filter(({ seizure }) => seizure.scope === "aggregate");
  const scope = aggregates.length > 0 ? "aggregate" : "incident";
  const chosen = choose(scope === "aggregate" ? aggregates : figures, scope);
  const { kilograms, seizures } = addedUp(chosen.added);
  const left: SeizureLeftOut[] = [];
  for (const { seizure, figure } of members) {
    if (figure === null) left.push(leftOut(seizure, seizure.mass === null ? "no_mass" : "range"));
    else left.push(...leftOutOf(figure, scope, chosen, documentOf));
  }
  return frozen(SeizureTotal, {
    // Written out: spread over, they would take longer than all the rest.
    substance: values.substance,
    countryId: values.countryId,
    organizationId: values.organizationId,
    year: values.year,
    kilograms,
    qualifier: qualifierOf(seizures.map(({ mass }) => mass?.qualifier ?? "exact")),
    scope,
    count: seizures.length,
    seizures,
    leftOut: Object.freeze(left),
  });
}

/** The whole figure, or of one that is added the claims that give another. */
function leftOutOf(
  figure: Figure,
  scope: Scope,
  { overlapping, counted }: Chosen,
  documentOf: DocumentOf,
): readonly SeizureLeftOut[] {
  const { seizure } = figure;
  if (seizure.scope !== scope) return [leftOut(seizure, "incident", counted.rivalOf(figure)?.seizure)];
  const rival = overlapping.get(figure);
  return rival === undefined ? otherClaims(seizure, documentOf) : [leftOut(seizure, "overlaps", rival.seizure)];
}

const valuesOf = (seizure: SeizureStat, figure: Figure | null, by: ReadonlySet<SeizureGrouping>): GroupValues => ({
  substance: by.has("substance") ? seizure.substance : null,
  countryId: by.has("country") ? seizure.countryId : null,
  organizationId: by.has("organization") ? seizure.seizedById : null,
  year: by.has("year") ? yearOf(figure?.period ?? boundsOf(seizure)) : null,
});

function lackingOf(
  { countryId, organizationId, year }: GroupValues,
  by: ReadonlySet<SeizureGrouping>,
): "no_country" | "no_organization" | "no_year" | null {
  if (by.has("country") && countryId === null) return "no_country";
  if (by.has("organization") && organizationId === null) return "no_organization";
  return by.has("year") && year === null ? "no_year" : null;
}

/** The calendar year within which the whole period lies: a fiscal year from April to March lies within none. */
function yearOf({ min, max }: Interval): number | null {
  const year = new Date(min).getUTCFullYear();
  return Number.isFinite(min) && Number.isFinite(max) && year === new Date(max).getUTCFullYear() ? year : null;
}

const byId = (a: SeizureLeftOut, b: SeizureLeftOut): number => byCodeUnits(a.seizure.id, b.seizure.id);
