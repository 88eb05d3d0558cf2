import { frozen } from "../../model/record.js";
import type { SeizureGrouping } from "../../model/seizure-grouping.js";
import type { SeizureLeftOut } from "../../model/seizure-left-out.js";
import type { SeizureStat } from "../../model/seizure-stat.js";
import { SeizureTotal, SeizureTotals } from "../../model/seizure-total.js";
import { byCodeUnits } from "../names.js";
import { addedUp } from "./added-up.js";
import { choose } from "./choose.js";
import { type DocumentOf, figureOf, periodOf } from "./figure.js";
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
  const by = new Set(groupBy);
  const groups = new Map<string, { values: GroupValues; members: SeizureStat[] }>();
  const ungrouped: SeizureLeftOut[] = [];
  for (const seizure of [...seizures].sort((a, b) => byCodeUnits(a.id, b.id))) {
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
    .map(([, { values, members }]) => totalOf(values, members, documentOf));
  const left = totals.filter(({ count }) => count === 0).flatMap(({ leftOut: ofNoTotal }) => ofNoTotal);
  return frozen(SeizureTotals, {
    totals: Object.freeze(totals.filter(({ count }) => count > 0)),
    leftOut: Object.freeze([...ungrouped, ...left].sort(byId)),
  });
}

function totalOf(values: GroupValues, members: readonly SeizureStat[], documentOf: DocumentOf): SeizureTotal {
  const figures = members.flatMap((seizure) => figureOf(seizure, documentOf) ?? []);
  const aggregates = figures.filter(({ seizure }) => seizure.scope === "aggregate");
  const scope = aggregates.length > 0 ? "aggregate" : "incident";
  const { added, overlapping, counted } = choose(scope === "aggregate" ? aggregates : figures, scope);
  const { kilograms, seizures } = addedUp(added);
  const left = [
    ...members
      .filter(({ mass }) => mass?.kilograms == null)
      .map((seizure) => leftOut(seizure, seizure.mass === null ? "no_mass" : "range")),
    ...overlapping.map(({ figure, rival }) => leftOut(figure.seizure, "overlaps", rival.seizure)),
    ...figures
      .filter(({ seizure }) => seizure.scope !== scope)
      .map((figure) => leftOut(figure.seizure, "incident", counted.rivalOf(figure)?.seizure)),
    ...seizures.flatMap((seizure) => otherClaims(seizure, documentOf)),
  ];
  return frozen(SeizureTotal, {
    ...values,
    kilograms,
    qualifier: qualifierOf(seizures.flatMap(({ mass }) => mass?.qualifier ?? [])),
    scope,
    count: seizures.length,
    seizures,
    leftOut: Object.freeze(left.sort(byId)),
  });
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
