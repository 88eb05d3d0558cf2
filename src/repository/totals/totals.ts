import type { SeizureGrouping } from "../../model/seizure-grouping.js";
import type { SeizureLeftOut } from "../../model/seizure-left-out.js";
import type { SeizureStat } from "../../model/seizure-stat.js";
import { SeizureTotals } from "../../model/seizure-total.js";
import { byCodeUnits } from "../assembly/names.js";
import { calendarYear } from "./calendar-year.js";
import { comparabilityOf } from "./comparability.js";
import { madeWhenAsked } from "./compared-total.js";
import { boundsOf, type DocumentOf, type Figure } from "./figure.js";
import { Figures } from "./figures.js";
import { groupedBy } from "../../documents/grouped-by.js";
import { type Group, type GroupValues, measuredOf } from "./group.js";
import { leftOut } from "./left-out.js";
import { seriesOf } from "./series.js";
import { totalOf } from "./total-of.js";

/**
 * Adds figures up so that nothing is counted twice, and so that totals which differ by year alone, or all of them when
 * they are not by year, cover the same as far as that is possible. Says of everything else why it was not added. Pure,
 * and the same in whatever order the figures come.
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
  const { groups, ungrouped } = groupsOf(seizures, by, figures);
  const [measured, unmeasured] = measuredOf(groups);
  const lines = [...groupedBy(measured, ({ values }) => (by.has("year") ? lineOf(values) : "")).values()];
  const totals = lines.flatMap((line) => {
    const series = seriesOf(line, by);
    return line.map((group, at) => {
      const addition = series.additions[at];
      if (addition === undefined) throw new Error("A series has fewer additions than totals; expected as many.");
      return totalOf(group, addition, series, documentOf);
    });
  });
  const answer = Object.assign(new SeizureTotals(), {
    totals: Object.freeze(totals),
    ...comparabilityOf(totals),
  });
  madeWhenAsked(answer, "leftOut", () => {
    const left = unmeasured.flatMap(({ members }) =>
      members.map(({ seizure }) => leftOut(seizure, seizure.mass === null ? "no_mass" : "range")),
    );
    const apart = ungrouped.map(({ seizure, lacking }) => leftOut(seizure, lacking));
    return Object.freeze([...apart, ...left].sort(byId));
  });
  return Object.freeze(answer);
}

interface Grouped {
  /** In the order of their values. */
  readonly groups: readonly Group[];
  readonly ungrouped: readonly Ungrouped[];
}

interface Ungrouped {
  readonly seizure: SeizureStat;
  readonly lacking: Lacking;
}

type Lacking = "no_country" | "no_organization" | "no_year";

function groupsOf(seizures: readonly SeizureStat[], by: ReadonlySet<SeizureGrouping>, figures: Figures): Grouped {
  const groups = new Map<string, { values: GroupValues; members: Group["members"][number][] }>();
  const ungrouped: Ungrouped[] = [];
  for (const seizure of seizures) {
    const figure = figures.of(seizure);
    const pieces = figure === null ? figures.ofPieces(seizure) : null;
    const values = valuesOf(seizure, figure ?? pieces, by);
    const lacking = lackingOf(values, by);
    if (lacking !== null) {
      ungrouped.push({ seizure, lacking });
      continue;
    }
    const key = `${lineOf(values)}\n${values.year ?? ""}`;
    const group = groups.get(key);
    const member = { seizure, figure, pieces };
    if (group === undefined) groups.set(key, { values, members: [member] });
    else group.members.push(member);
  }
  return { groups: [...groups].sort(([a], [b]) => byCodeUnits(a, b)).map(([, group]) => group), ungrouped };
}

const lineOf = ({ substance, countryId, organizationId }: GroupValues): string =>
  `${substance ?? ""}\n${countryId ?? ""}\n${organizationId ?? ""}`;

const valuesOf = (seizure: SeizureStat, figure: Figure | null, by: ReadonlySet<SeizureGrouping>): GroupValues => ({
  substance: by.has("substance") ? seizure.substance : null,
  countryId: by.has("country") ? seizure.countryId : null,
  organizationId: by.has("organization") ? seizure.seizedById : null,
  year: by.has("year") ? (figure === null ? calendarYear(boundsOf(seizure)) : figure.year) : null,
});

function lackingOf({ countryId, organizationId, year }: GroupValues, by: ReadonlySet<SeizureGrouping>): Lacking | null {
  if (by.has("country") && countryId === null) return "no_country";
  if (by.has("organization") && organizationId === null) return "no_organization";
  return by.has("year") && year === null ? "no_year" : null;
}

const byId = (a: SeizureLeftOut, b: SeizureLeftOut): number => byCodeUnits(a.seizure.id, b.seizure.id);
