import type { KnownRegion } from "../../vocabulary/regions.js";
import type { SeizureStat } from "../../model/seizure-stat.js";
import { areaOf } from "../records/regions.js";

/** Where a figure was seized, as far as it is stated: in a country, in a region whose countries are known, or anywhere. */
export interface Place {
  /** The country's code, or the name of the region; empty when nothing is known. */
  readonly key: string;
  readonly isCountry: boolean;
  readonly region: KnownRegion | null;
  /** A whole country 1, a part or one body of it 2, a region by number of countries, anywhere last. */
  readonly size: number;
}

const anywhere: Place = { key: "", isCountry: false, region: null, size: Infinity };

export function placeOf({ countryId, region, seizedByText }: SeizureStat): Place {
  if (countryId !== null) {
    const size = region === null && seizedByText === null ? 1 : 2;
    return { key: countryId.slice("Country:".length), isCountry: true, region: null, size };
  }
  const known = areaOf({ region, seizedBy: seizedByText })?.region ?? null;
  // A group or an operation without a stated place may have worked anywhere.
  return known === null ? anywhere : { key: known.name, isCountry: false, region: known, size: known.countries.length };
}

/** Whether what was seized at one may have been seized at the other. */
export function placesMeet(one: Place, other: Place): boolean {
  if (one.isCountry) return other.isCountry ? one.key === other.key : mayCount(other, one.key);
  if (other.isCountry) return mayCount(one, other.key);
  const [a, b] = [one.region, other.region];
  return a === null || b === null || regionsMeet(a, b);
}

/** Whether whatever was seized at one was seized at the other. */
export function isPlaceWithin(part: Place, whole: Place): boolean {
  if (whole.isCountry) return part.isCountry && part.key === whole.key && whole.size <= part.size;
  if (whole.region === null) return false;
  if (part.isCountry) return whole.region.countries.includes(part.key);
  return part.region?.countries.every((country) => whole.region?.countries.includes(country)) === true;
}

/** Known after the first time: it is asked for whatever figures of two regions, and there are few regions. */
function regionsMeet(one: KnownRegion, other: KnownRegion): boolean {
  const met = meetings.get(one) ?? new Map<KnownRegion, boolean>();
  meetings.set(one, met);
  const known = met.get(other);
  if (known !== undefined) return known;
  const meet = one.countries.some((country) => other.countries.includes(country));
  met.set(other, meet);
  return meet;
}

const meetings = new Map<KnownRegion, Map<KnownRegion, boolean>>();

const mayCount = ({ region }: Place, country: string): boolean => region === null || region.mayCount.has(country);
