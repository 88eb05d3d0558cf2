import { edtfInterval } from "../../vocabulary/edtf.js";
import { countryName } from "../../vocabulary/countries.js";
import { frozen } from "../../model/frozen.js";
import { SeizureCover } from "../../model/seizure-cover.js";
import type { SeizureGrouping } from "../../model/seizure-grouping.js";
import { byCodeUnits, shortHash } from "../assembly/names.js";
import type { ComparedTotal } from "./compared-total.js";
import { type Figure, isWithin } from "./figure.js";
import { isPlaceWithin } from "./place.js";

/** What a total covers. */
export const coverOf = ({ addition }: ComparedTotal): SeizureCover => coverBy(addition.cover, [...addition.added]);

/** What all totals of an answer cover together. */
export const coverOfAll = (totals: readonly ComparedTotal[]): SeizureCover =>
  coverBy(
    totals[0]?.addition.cover ?? "",
    totals.flatMap(({ addition }) => [...addition.added]),
  );

/**
 * What figures of the other totals of its series cover, and no figure of this one does, nor of a place that contains it.
 * Other totals have other values of what they are grouped by: that is not missing.
 */
export function missingOf({ addition, series }: ComparedTotal): SeizureCover {
  const added = [...addition.added];
  const missing = new Map<string, Figure>();
  for (const { cells } of series.additions) {
    for (const { key, figures } of cells.values()) {
      const [figure] = figures;
      if (figure === undefined || addition.cells.has(key) || missing.has(key)) continue;
      if (!added.some((whole) => isCovered(figure, whole, series.by))) missing.set(key, figure);
    }
  }
  const key = [...missing.keys()].sort(byCodeUnits).join("\n\n");
  return coverBy(key, [...missing.values()], series.by);
}

const isCovered = (part: Figure, whole: Figure, by: ReadonlySet<SeizureGrouping>): boolean =>
  (whole.by === "" || whole.by === part.by) &&
  (by.has("substance") || whole.seizure.substance === part.seizure.substance) &&
  (by.has("year") || isWithin(part.period, whole.period)) &&
  isPlaceWithin(part.place, whole.place);

/** Of figures of other totals without what the totals are grouped by. */
function coverBy(
  key: string,
  figures: readonly Figure[],
  without: ReadonlySet<SeizureGrouping> = new Set(),
): SeizureCover {
  const ids = { countries: new Set<string>(), regions: new Set<string>(), organizations: new Set<string>() };
  const others = new Set<string>();
  const periods = new Set<string>();
  for (const figure of figures) {
    const { seizure, place, by } = figure;
    const time = seizure.period?.edtf ?? null;
    if (time !== null) periods.add(time);
    if (by === "" && place.size === 1 && seizure.countryId !== null) ids.countries.add(seizure.countryId);
    else if (by === "" && !place.isCountry && seizure.areaId !== null) ids.regions.add(seizure.areaId);
    else {
      if (seizure.seizedById !== null) ids.organizations.add(seizure.seizedById);
      // A group is not the body that it is named after, nor is a body in a country all of what it is elsewhere.
      if (seizure.seizedById === null || figure.by !== seizure.seizedById || place.key !== "")
        others.add(labelOf(figure));
    }
  }
  return frozen(SeizureCover, {
    key: shortHash(key),
    countryIds: without.has("country") ? inOrder([]) : inOrder(ids.countries),
    regionIds: inOrder(ids.regions),
    organizationIds: without.has("organization") ? inOrder([]) : inOrder(ids.organizations),
    others: inOrder(others),
    periods: without.has("year")
      ? inOrder([])
      : Object.freeze([...periods].sort((a, b) => startOf(a) - startOf(b) || byCodeUnits(a, b))),
  });
}

const inOrder = (texts: Iterable<string>): readonly string[] => Object.freeze([...texts].sort(byCodeUnits));

const startOf = (edtf: string): number => Math.max(edtfInterval(edtf)?.min ?? -8e15, -8e15);

/** Whose seizures a figure counts, in words: `China`, `Customs (China)`, `European Union`, `Operation Snow`. */
export function labelOf({ seizure, place }: Figure): string {
  const { region, seizedByText } = seizure;
  const country = place.isCountry ? countryName(place.key) : null;
  const known = place.region?.name ?? null;
  const own = [seizedByText, known === null ? region : null].filter((each) => each !== null).join(", ");
  const around = country ?? known;
  if (around === null) return own === "" ? "no stated place" : own;
  return own === "" || (known !== null && seizure.seizedByText === null) ? around : `${own} (${around})`;
}
