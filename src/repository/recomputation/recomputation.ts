import { Country } from "../../model/country.js";
import { type Membership, membershipsAt } from "../../model/membership.js";
import { MissingRow, Recomputation, type RecomputedRegion } from "../../model/recomputation.js";
import { frozen } from "../../model/frozen.js";
import type { SeizureStat } from "../../model/seizure-stat.js";
import { groupedBy } from "../../documents/grouped-by.js";
import type { RecordSet } from "../record-set.js";
import { byCodeUnits } from "../assembly/names.js";
import { type YearOfPeriod, yearsNotCovered, yearsOf } from "./recomputation-gaps.js";
import { regionTotalsIn } from "./recomputation-region.js";
import { addedUp, toMilligrams } from "../totals/added-up.js";
import { choose } from "../totals/choose.js";
import { type Figure, isWithin } from "../totals/figure.js";
import { figuresIn } from "../totals/figures.js";

/**
 * For the figure of a group what the rows of its members add up to, once for each set of members that may be meant: the
 * members at its publication, at the beginning and at the end of its period. Which of them the source counts is for the
 * reader to see.
 */
export function recomputationsIn(records: RecordSet): {
  answer(this: void, seizure: SeizureStat): readonly Recomputation[];
} {
  const all = figuresIn(records);
  const figures = records.all("SeizureStat").flatMap((seizure) => all.of(seizure) ?? []);
  const rows = groupedBy(figures.filter(isRow), ({ seizure, place }) => `${seizure.substance} ${place.key}`);
  const membersOf = membersIn(records.all("Membership"));
  const regionOf = regionTotalsIn(figures);

  const answer = (seizure: SeizureStat): readonly Recomputation[] => {
    const claimed = all.of(seizure);
    if (claimed === null || !isOfMembers(claimed)) return [];
    const times = [claimed.source.publishedOn, seizure.period?.start, seizure.period?.end];
    return memberSets((at) => membersOf(seizure.seizedById ?? "", at), times).flatMap(({ membersAt, ids }) => {
      const members = records.byIds(ids).filter((record) => record instanceof Country);
      const ofMembers = members.flatMap(({ code }) => rows.get(`${seizure.substance} ${code}`) ?? []);
      const inPeriod = ofMembers.filter(({ period }) => isWithin(period, claimed.period));
      const added = [...choose(inPeriod, "aggregate").added];
      return added.length === 0 ? [] : [recomputation(claimed, membersAt, members, added, regionOf(claimed))];
    });
  };
  return { answer };
}

/** A country's own total: the figure of one of its bodies or provinces would pass for the country's. */
const isRow = ({ seizure, place }: Figure): boolean => seizure.scope === "aggregate" && place.size === 1;

/** A total of the members, in a stated time. Of members with observers there is no list, nor of the members within a region. */
const isOfMembers = (figure: Figure): boolean =>
  figure.isDated &&
  figure.seizure.scope === "aggregate" &&
  figure.seizure.countryId === null &&
  figure.seizure.region === null &&
  !/observer|partner/i.test(figure.seizure.seizedByText ?? "");

interface MemberSet {
  readonly membersAt: string;
  readonly ids: readonly string[];
}

/** The sets of members at some times, each set once, under the first of its times. */
function memberSets(
  membersAtTime: (at: string) => readonly string[],
  times: readonly (string | null | undefined)[],
): MemberSet[] {
  const sets = new Map<string, MemberSet>();
  for (const membersAt of times) {
    if (membersAt == null) continue;
    const ids = membersAtTime(membersAt);
    if (!sets.has(ids.join())) sets.set(ids.join(), { membersAt, ids });
  }
  return [...sets.values()];
}

/** The ids of an organization's members at a time, in their order; worked out once for each time. */
function membersIn(all: readonly Membership[]): (organizationId: string, at: string) => readonly string[] {
  const memberships = groupedBy(all, ({ organizationId }) => organizationId);
  const known = new Map<string, readonly string[]>();
  return (organizationId, at) => {
    const ofGroup = memberships.get(organizationId);
    if (ofGroup === undefined) return [];
    const question = `${organizationId} ${at}`;
    const countries =
      known.get(question) ??
      [...new Set(membershipsAt(ofGroup, "member", at).map(({ countryId }) => countryId))].sort(byCodeUnits);
    known.set(question, countries);
    return countries;
  };
}

function recomputation(
  claimed: Figure,
  membersAt: string,
  members: readonly Country[],
  added: readonly Figure[],
  region: RecomputedRegion | null,
): Recomputation {
  const { amount: kilograms, seizures } = addedUp(added);
  const years = yearsOf(claimed.period);
  const byCountry = groupedBy(added, ({ place }) => place.key);
  return frozen(Recomputation, {
    membersAt,
    members: Object.freeze(members),
    kilograms,
    rows: seizures,
    missing: Object.freeze(
      members.flatMap((country) => missingRows(country, byCountry.get(country.code) ?? [], years)),
    ),
    differenceKilograms: toMilligrams(kilograms - claimed.amount),
    ratio: quotient(kilograms, claimed.amount),
    region,
    share: quotient(kilograms, region?.kilograms ?? 0),
    claimedShare: claimed.seizure.shareOfTotal,
  });
}

const missingRows = (country: Country, added: readonly Figure[], years: readonly YearOfPeriod[]): MissingRow[] =>
  yearsNotCovered(added, years).map((year) => frozen(MissingRow, { country, year }));

/** To three significant digits: the figures that it is made of are no finer. */
const quotient = (part: number, whole: number): number | null =>
  whole === 0 ? null : Number((part / whole).toPrecision(3));
