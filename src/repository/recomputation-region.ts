import { type Region, regionIn, regionOf } from "../extraction/lexicon/regions.js";
import type { Interval } from "../model/edtf.js";
import { RecomputedRegion } from "../model/recomputation.js";
import { frozen } from "../model/record.js";
import { groupedBy } from "./clusters.js";
import { yearsNotCovered } from "./recomputation-gaps.js";
import { addedUp } from "./totals/added-up.js";
import { choose } from "./totals/choose.js";
import { type Figure, isWithin } from "./totals/figure.js";

/** What was seized, in the time of a figure, in the region that it is given as a share of. */
export function regionTotalsIn(figures: readonly Figure[]): (claimed: Figure) => RecomputedRegion | null {
  const bySubstance = groupedBy(figures.filter(isOfARegion), ({ seizure }) => seizure.substance);
  return ({ seizure: { shareOf, substance }, period }) => {
    const region = shareOf === null ? null : regionIn(shareOf);
    return region === null ? null : regionTotal(region, bySubstance.get(substance) ?? [], period);
  };
}

const isOfARegion = ({ seizure: { scope, seizedByText, countryId, region } }: Figure): boolean =>
  scope === "aggregate" && seizedByText === null && countryId === null && regionOf(region ?? "") !== null;

function regionTotal(region: Region, figures: readonly Figure[], period: Interval): RecomputedRegion {
  const parts = figures.filter((figure) => isWithin(figure.period, period) && isPart(figure, region));
  const whole = parts.filter(({ place }) => place.size === region.countries.length);
  // Of its parts when they are all there, as they say more; else of figures of the whole.
  const rows = [parts, whole]
    .map((each) => choose(each, "aggregate").added)
    .find((added) => coverWhole(added, region, period));
  const sum = rows === undefined ? null : addedUp(rows);
  return frozen(RecomputedRegion, {
    name: region.name,
    countries: region.countries,
    kilograms: sum?.kilograms ?? null,
    rows: sum?.seizures ?? [],
  });
}

const isPart = ({ place }: Figure, region: Region): boolean =>
  place.region?.countries.every((country) => region.countries.includes(country)) === true;

const coverWhole = (figures: readonly Figure[], region: Region, period: Interval): boolean =>
  region.countries.every((country) => {
    const ofCountry = figures.filter(({ place }) => place.region?.countries.includes(country));
    return yearsNotCovered(ofCountry, period).length === 0;
  });
