import type { Region } from "../../vocabulary/regions.js";
import type { Substance } from "../../vocabulary/substances.js";
import { relatedSubstances } from "../../vocabulary/substance-parts.js";
import { type Figure, timesMeet } from "./figure.js";
import { FirstRow } from "./first-row.js";
import { placesMeet } from "./place.js";
import { Row } from "./row.js";

/** What is counted so far, asked by substance, place and time without looking at all of it. */
export class Counted {
  readonly #shelves = new Map<Substance, Shelf>();

  /** A counted figure that may count the same seizures; null when there is none. */
  rivalOf(figure: Figure): Figure | null {
    for (const substance of relatedSubstances(figure.seizure.substance)) {
      const rival = this.#shelves.get(substance)?.rivalOf(figure) ?? null;
      if (rival !== null) return rival;
    }
    return null;
  }

  /** Counts a figure that has no rival. */
  add(figure: Figure): void {
    const { substance } = figure.seizure;
    const shelf = this.#shelves.get(substance) ?? new Shelf();
    this.#shelves.set(substance, shelf);
    shelf.add(figure);
  }
}

/** Figures of one substance by their place. */
class Shelf {
  readonly #countries = new Map<string, Row>();
  readonly #wider = new Map<string, Row>();
  /** The rows of the countries that a region may count, of all for what may be anywhere. */
  #countriesOf = new Map<Region | null, RowsOfCountries>();

  add(figure: Figure): void {
    const rows = figure.place.isCountry ? this.#countries : this.#wider;
    const row = rows.get(figure.place.key) ?? new Row();
    rows.set(figure.place.key, row);
    row.add(figure);
    // Countries are counted before what is wider, but for what is proposed or undated: this is made anew hardly ever.
    if (figure.place.isCountry && this.#countriesOf.size > 0) this.#countriesOf = new Map();
  }

  /** A country can only meet its own row and the wider ones; what has no country may meet every row. */
  rivalOf(figure: Figure): Figure | null {
    for (const row of this.#wider.values()) {
      const rival = rivalIn(row, figure);
      if (rival !== null) return rival;
    }
    if (figure.place.isCountry) return rivalIn(this.#countries.get(figure.place.key), figure);
    const { rows, firstRow } = this.#countriesIn(figure);
    const first = firstRow.meeting(figure.period);
    return first === null ? null : rivalIn(rows[first], figure);
  }

  #countriesIn({ place }: Figure): RowsOfCountries {
    const known = this.#countriesOf.get(place.region);
    if (known !== undefined) return known;
    const rows = [...this.#countries]
      .filter(([country]) => place.region?.mayCount.has(country) !== false)
      .map(([, row]) => row);
    const firstRow = new FirstRow(rows.map((row) => row.figures().map(({ period }) => period)));
    const made = { rows, firstRow };
    this.#countriesOf.set(place.region, made);
    return made;
  }
}

interface RowsOfCountries {
  readonly rows: readonly Row[];
  readonly firstRow: FirstRow;
}

/** The figures of a row do not overlap, so that the last that begins by the end of another is the one to look at. */
function rivalIn(row: Row | undefined, figure: Figure): Figure | null {
  const last = row?.lastStartingBy(figure.period.max);
  return last !== undefined && timesMeet(last.period, figure.period) && placesMeet(last.place, figure.place)
    ? last
    : null;
}
