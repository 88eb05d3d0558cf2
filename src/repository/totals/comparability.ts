import { countryName } from "../../vocabulary/countries.js";
import { labelOf } from "./cover.js";
import type { ComparedTotal } from "./compared-total.js";
import type { Figure } from "./figure.js";
import type { MeasuredGroup } from "./group.js";
import type { Obstacle, Series } from "./series.js";

/** Whether all totals of an answer cover the same. */
export function areComparable(totals: readonly ComparedTotal[]): boolean {
  const [first] = totals;
  return totals.every((total) => isSame(total, first));
}

const isSame = (one: ComparedTotal, other: ComparedTotal | undefined): boolean =>
  one === other ||
  (one.addition.cover === other?.addition.cover && (one.kilograms === null) === (other.kilograms === null));

/** The years between the first and the last total for which there is none. */
export function missingYearsOf(totals: readonly ComparedTotal[]): readonly number[] {
  const years = new Set(totals.flatMap(({ year }) => year ?? []));
  const missing: number[] = [];
  const last = Math.max(...years);
  for (let year = Math.min(...years); year < last; year += 1) if (!years.has(year)) missing.push(year);
  return Object.freeze(missing);
}

/** What all totals cover, or why they do not cover the same, as a sentence. */
export function totalsExplanation(totals: readonly ComparedTotal[], comparable: boolean): string {
  const [first] = totals;
  if (first === undefined) return "There is no total.";
  if (totals.length === 1) return `There is one total, which covers ${coveredBy(first)}.`;
  if (comparable) return `All totals cover the same: ${coveredBy(first)}.`;
  const series = [...new Set(totals.map((total) => total.series))];
  const apart = series.find(({ obstacle }) => obstacle !== null);
  if (apart?.obstacle == null)
    return "Totals that differ by year alone cover the same; totals that differ otherwise do not all cover the same.";
  return `The totals do not all cover the same; which do is said at each. ${sentenceOf(apart, apart.obstacle)}`;
}

function sentenceOf({ groups, by }: Series, obstacle: Obstacle): string {
  const [first] = groups;
  const line = by.has("year") && by.size > 1 ? ` of ${nameOf(first, false)}` : "";
  const total = "at" in obstacle ? nameOf(groups[obstacle.at], true) : "";
  switch (obstacle.kind) {
    case "incidents":
      return `The total of ${total} is made of single seizures, which say nothing of the others of their time.`;
    case "pieces":
      return `The total of ${total} is in pieces, that of others in kilograms.`;
    case "nothing":
      return `No ${by.has("year") ? "place" : "place and period"} has a figure in each total${line}.`;
    case "too_little":
      return `What each total${line} has figures for comes to ${number.format(obstacle.amount)} of the ${number.format(obstacle.alone)} ${unitOf(groups[obstacle.at])} that the one of ${total} adds.`;
  }
}

const number = new Intl.NumberFormat("en-US", { maximumFractionDigits: 6 });

const unitOf = (group: MeasuredGroup | undefined): string => (group?.measure === "pieces" ? "pieces" : "kg");

/** What a total covers and which others of its series cover the same, as a sentence. */
export function comparisonOf(total: ComparedTotal): string {
  const { series, addition } = total;
  const covered = coveredBy(total);
  if (series.additions.length === 1) return `It covers ${covered}; there is no other total to compare it with.`;
  if (total.comparable) return `All totals of its series cover the same: ${covered}.`;
  const same = series.groups.filter(
    (_group, at) => series.additions[at] !== addition && series.additions[at]?.cover === addition.cover,
  );
  return same.length === 0
    ? `It covers ${covered}; no other total of its series covers the same.`
    : `It covers ${covered}; of its series ${same.map((group) => nameOf(group, !series.by.has("year"))).join(", ")} cover${same.length === 1 ? "s" : ""} the same.`;
}

const mostNamed = 12;

function coveredBy({ addition, series }: ComparedTotal): string {
  const names = [...new Set([...addition.added].map((figure) => nameInCover(figure, series)))].sort();
  const more = names.length - mostNamed;
  return [...names.slice(0, mostNamed), ...(more > 0 ? [`${more} more`] : [])].join(", ");
}

/** By country, what the totals cover alike is not the country. */
const nameInCover = (figure: Figure, { by }: Series): string =>
  by.has("country") && !by.has("year") ? (figure.seizure.period?.edtf ?? "no date") : labelOf(figure);

/** What a total is the total of: `heroin, China, 2015`. */
function nameOf(group: MeasuredGroup | undefined, withYear: boolean): string {
  if (group === undefined) return "";
  const { year, substance, countryId } = group.group.values;
  const country = countryId === null ? null : countryName(countryId.slice("Country:".length));
  return [substance?.replaceAll("_", " "), country, bodyOf(group), withYear ? year : null]
    .filter((each) => each != null)
    .join(", ");
}

const bodyOf = ({ group: { values, members } }: MeasuredGroup): string | null =>
  values.organizationId === null ? null : (members[0]?.seizure.seizedByText ?? null);
