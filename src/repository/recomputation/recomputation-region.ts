import { type KnownRegion, regionIn, regionOf } from "../../vocabulary/regions.js";
import type { Interval } from "../../vocabulary/edtf.js";
import { RecomputedRegion } from "../../model/recomputation.js";
import { frozen } from "../../model/frozen.js";
import { yearsNotCovered, yearsOf } from "./recomputation-gaps.js";
import { addedUp } from "../totals/added-up.js";
import { choose } from "../totals/choose.js";
import { type Figure, isWithin } from "../totals/figure.js";
import { groupedBy } from "../../documents/grouped-by.js";

/** What was seized, in the time of a figure, in the region that it is given as a share of. */
export function regionTotalsIn(figures: readonly Figure[]): (claimed: Figure) => RecomputedRegion | null {
  const bySubstance = groupedBy(figures.filter(isOfARegion), ({ seizure }) => seizure.substance);
  const known = new Map<string, RecomputedRegion>();
  return ({ seizure: { shareOf, substance }, period }) => {
    const region = shareOf === null ? null : regionIn(shareOf);
    if (region === null) return null;
    const question = `${region.name} ${substance} ${period.min} ${period.max}`;
    const answer = known.get(question) ?? regionTotal(region, bySubstance.get(substance) ?? [], period);
    known.set(question, answer);
    return answer;
  };
}

const isOfARegion = ({ seizure: { scope, seizedByText, countryId, region } }: Figure): boolean =>
  scope === "aggregate" && seizedByText === null && countryId === null && regionOf(region ?? "") !== null;

function regionTotal(region: KnownRegion, figures: readonly Figure[], period: Interval): RecomputedRegion {
  const isPart = partsOf(region);
  const parts = figures.filter(({ period: part, place }) => isWithin(part, period) && isPart(place.region));
  const isWhole = ({ place }: Figure): boolean => place.size === region.countries.length;
  // Of its parts when they are all there, as they say more; else of parts and the whole, else of figures of the whole.
  const rows = [parts.filter((part) => !isWhole(part)), parts, parts.filter(isWhole)]
    .map((each) => [...choose(each, "aggregate").added])
    .find((added) => coverWhole(added, region, period));
  const sum = rows === undefined ? null : addedUp(rows);
  return frozen(RecomputedRegion, {
    name: region.name,
    countries: region.countries,
    kilograms: sum?.amount ?? null,
    rows: sum?.seizures ?? [],
  });
}

/** Gives the parts of a region; each is looked at once. */
function partsOf(region: KnownRegion): (other: KnownRegion | null) => boolean {
  const countries = new Set(region.countries);
  const known = new Map<KnownRegion, boolean>();
  return (other) => {
    if (other === null) return false;
    const isPart = known.get(other) ?? other.countries.every((country) => countries.has(country));
    known.set(other, isPart);
    return isPart;
  };
}

/** Whether each country is in regions whose figures cover all of the time; countries in the same regions are looked at once. */
function coverWhole(figures: readonly Figure[], region: KnownRegion, period: Interval): boolean {
  const parts = [...groupedBy(figures, ({ place }) => place.key).values()].map((ofPart) => ({
    figures: ofPart,
    countries: new Set(ofPart[0]?.place.region?.countries),
  }));
  const inParts = groupedBy(region.countries, (country) =>
    parts.map(({ countries }) => (countries.has(country) ? "1" : "0")).join(""),
  );
  const years = yearsOf(period);
  return [...inParts.values()].every(([country = ""]) => {
    const ofCountry = parts.filter(({ countries }) => countries.has(country)).flatMap((part) => part.figures);
    return yearsNotCovered(ofCountry, years).length === 0;
  });
}
