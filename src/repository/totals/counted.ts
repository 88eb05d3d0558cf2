import type { KnownRegion } from "../../vocabulary/regions.js";
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
      const rival = this.rivalAmong(substance, figure);
      if (rival !== null) return rival;
    }
    return null;
  }

  /** The same among figures of one substance. */
  rivalAmong(substance: Substance, figure: Figure): Figure | null {
    return this.#shelves.get(substance)?.rivalOf(figure) ?? null;
  }

  /** All of them, each found when it is asked for. */
  *rivalsOf(figure: Figure): Generator<Figure> {
    for (const substance of relatedSubstances(figure.seizure.substance)) {
      const shelf = this.#shelves.get(substance);
      if (shelf !== undefined) yield* shelf.rivalsOf(figure);
    }
  }

  /** Counts a figure that has no rival. */
  add(figure: Figure): void {
    const { substance } = figure.seizure;
    const shelf = this.#shelves.get(substance) ?? new Shelf();
    this.#shelves.set(substance, shelf);
    shelf.add(figure);
  }

  /** Counts it no longer. */
  remove(figure: Figure): void {
    this.#shelves.get(figure.seizure.substance)?.remove(figure);
  }
}

/** Figures of one substance by their place. */
class Shelf {
  readonly #countries = new Map<string, Row>();
  readonly #wider = new Map<string, Row>();
  /** The rows of the countries that a region may count, of all for what may be anywhere. */
  #countriesOf = new Map<KnownRegion | null, RowsOfCountries>();

  add(figure: Figure): void {
    const rows = figure.place.isCountry ? this.#countries : this.#wider;
    const row = rows.get(figure.place.key) ?? new Row();
    rows.set(figure.place.key, row);
    row.add(figure);
    // Countries are counted before what is wider, but for what is proposed or undated: this is made anew hardly ever.
    if (figure.place.isCountry && this.#countriesOf.size > 0) this.#countriesOf = new Map();
  }

  /** What is known of the rows of a region then says too much, which costs only time. */
  remove(figure: Figure): void {
    const rows = figure.place.isCountry ? this.#countries : this.#wider;
    rows.get(figure.place.key)?.remove(figure);
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
    // The first is the one, unless its figure was taken out meanwhile.
    for (let at = first ?? rows.length; at < rows.length; at += 1) {
      const rival = rivalIn(rows[at], figure);
      if (rival !== null) return rival;
    }
    return null;
  }

  *rivalsOf(figure: Figure): Generator<Figure> {
    for (const row of this.#wider.values()) yield* rivalsIn(row, figure);
    if (figure.place.isCountry) {
      yield* rivalsIn(this.#countries.get(figure.place.key), figure);
      return;
    }
    const { rows, firstRow } = this.#countriesIn(figure);
    const first = firstRow.meeting(figure.period);
    if (first === null) return;
    for (let at = first; at < rows.length; at += 1) yield* rivalsIn(rows[at], figure);
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

/** The figures of a row are of one place, so that one answer holds for all. */
function* rivalsIn(row: Row | undefined, figure: Figure): Generator<Figure> {
  for (const rival of row?.meeting(figure.period) ?? []) {
    if (!placesMeet(rival.place, figure.place)) return;
    yield rival;
  }
}
