import { frozen } from "../../model/record.js";
import type { Scope } from "../../model/scope.js";
import type { SeizureGrouping } from "../../model/seizure-grouping.js";
import type { SeizureLeftOut } from "../../model/seizure-left-out.js";
import type { SeizureStat } from "../../model/seizure-stat.js";
import { SeizureTotal, SeizureTotals } from "../../model/seizure-total.js";
import { byCodeUnits } from "../names.js";
import { addedUp } from "./added-up.js";
import { choose, type Chosen } from "./choose.js";
import { type DocumentOf, type Figure, periodOf } from "./figure.js";
import { Figures, inIdOrder } from "./figures.js";
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
  figures: Figures = new Figures(seizures, documentOf),
): SeizureTotals {
  const by = new Set(groupBy);
  const groups = new Map<string, { values: GroupValues; members: SeizureStat[] }>();
  const ungrouped: SeizureLeftOut[] = [];
  for (const seizure of inIdOrder(seizures)) {
    const values = valuesOf(seizure, by);
    const lacking = lackingOf(values, by);
    if (lacking !== null) {
      ungrouped.push(leftOut(seizure, lacking));
      continue;
    }
    const key = [values.substance, values.countryId, values.organizationId, values.year].join("\n");
    const group = groups.get(key);
    if (group === undefined) groups.set(key, { values, members: [seizure] });
    else group.members.push(seizure);
  }
  const totals = [...groups]
    .sort(([a], [b]) => byCodeUnits(a, b))
    .map(([, { values, members }]) => totalOf(values, members, figures, documentOf));
  const left = totals.filter(({ count }) => count === 0).flatMap(({ leftOut: ofNoTotal }) => ofNoTotal);
  return frozen(SeizureTotals, {
    totals: Object.freeze(totals.filter(({ count }) => count > 0)),
    leftOut: Object.freeze([...ungrouped, ...left].sort(byId)),
  });
}

function totalOf(
  values: GroupValues,
  members: readonly SeizureStat[],
  figures: Figures,
  documentOf: DocumentOf,
): SeizureTotal {
  const weighed = members.flatMap((seizure) => figures.of(seizure) ?? []);
  const aggregates = weighed.filter(({ seizure }) => seizure.scope === "aggregate");
  const scope = aggregates.length > 0 ? "aggregate" : "incident";
  const chosen = choose(scope === "aggregate" ? aggregates : weighed, scope);
  const { kilograms, seizures } = addedUp(chosen.added);
  const left = members.flatMap((seizure) => {
    const figure = figures.of(seizure);
    if (figure === null) return leftOut(seizure, seizure.mass === null ? "no_mass" : "range");
    return leftOutWhole(figure, scope, chosen) ?? otherClaims(seizure, documentOf);
  });
  return frozen(SeizureTotal, {
    ...values,
    kilograms,
    qualifier: qualifierOf(seizures.flatMap(({ mass }) => mass?.qualifier ?? [])),
    scope,
    count: seizures.length,
    seizures,
    leftOut: Object.freeze(left),
  });
}

/** Null for a figure that is added. */
function leftOutWhole(figure: Figure, scope: Scope, { overlapping, counted }: Chosen): SeizureLeftOut | null {
  const { seizure } = figure;
  if (seizure.scope !== scope) return leftOut(seizure, "incident", counted.rivalOf(figure)?.seizure);
  const rival = overlapping.get(figure);
  return rival === undefined ? null : leftOut(seizure, "overlaps", rival.seizure);
}

const valuesOf = (seizure: SeizureStat, by: ReadonlySet<SeizureGrouping>): GroupValues => ({
  substance: by.has("substance") ? seizure.substance : null,
  countryId: by.has("country") ? seizure.countryId : null,
  organizationId: by.has("organization") ? seizure.seizedById : null,
  year: by.has("year") ? yearOf(seizure) : null,
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
function yearOf(seizure: SeizureStat): number | null {
  const { min, max } = periodOf(seizure);
  const year = new Date(min).getUTCFullYear();
  return Number.isFinite(min) && Number.isFinite(max) && year === new Date(max).getUTCFullYear() ? year : null;
}

const byId = (a: SeizureLeftOut, b: SeizureLeftOut): number => byCodeUnits(a.seizure.id, b.seizure.id);
