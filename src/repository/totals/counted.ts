import type { Substance } from "../../model/substance.js";
import { relatedSubstances } from "../../model/substance-parts.js";
import { type Figure, timesMeet } from "./figure.js";
import { placesMeet } from "./place.js";

/** Figures of one substance by their place; those of one place in the order of time, none overlapping another. */
interface Shelf {
  readonly countries: Map<string, Figure[]>;
  readonly wider: Map<string, Figure[]>;
}

/** What is counted so far, asked by substance, place and time without looking at all of it. */
export class Counted {
  readonly #shelves = new Map<Substance, Shelf>();

  /** A counted figure that may count the same seizures; null when there is none. */
  rivalOf(figure: Figure): Figure | null {
    for (const substance of relatedSubstances(figure.seizure.substance)) {
      const shelf = this.#shelves.get(substance);
      const rival = shelf === undefined ? null : rivalOn(shelf, figure);
      if (rival !== null) return rival;
    }
    return null;
  }

  /** Counts a figure that has no rival. */
  add(figure: Figure): void {
    const { substance } = figure.seizure;
    const shelf: Shelf = this.#shelves.get(substance) ?? { countries: new Map(), wider: new Map() };
    this.#shelves.set(substance, shelf);
    const places = figure.place.isCountry ? shelf.countries : shelf.wider;
    const row = places.get(figure.place.key) ?? [];
    places.set(figure.place.key, row);
    row.splice(countStartingBy(row, figure.period.min), 0, figure);
  }
}

/** A country can only meet its own row and the wider ones; what has no country may meet every row. */
function rivalOn({ countries, wider }: Shelf, figure: Figure): Figure | null {
  for (const row of wider.values()) {
    const rival = rivalIn(row, figure);
    if (rival !== null) return rival;
  }
  if (figure.place.isCountry) return rivalIn(countries.get(figure.place.key), figure);
  for (const row of countries.values()) {
    const rival = rivalIn(row, figure);
    if (rival !== null) return rival;
  }
  return null;
}

/** The figures of a row do not overlap, so that the last that begins by the end of another is the one to look at. */
function rivalIn(row: readonly Figure[] | undefined, figure: Figure): Figure | null {
  const last = row?.[countStartingBy(row, figure.period.max) - 1];
  return last !== undefined && timesMeet(last.period, figure.period) && placesMeet(last.place, figure.place)
    ? last
    : null;
}

/** How many figures of a row, which is in the order of time, begin at a time or before it. */
function countStartingBy(row: readonly Figure[], time: number): number {
  let low = 0;
  let high = row.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((row[middle]?.period.min ?? Infinity) <= time) low = middle + 1;
    else high = middle;
  }
  return low;
}
