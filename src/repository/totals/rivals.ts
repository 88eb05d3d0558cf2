import { addTo } from "../../documents/grouped-by.js";
import { relatedSubstances } from "../../vocabulary/substance-parts.js";
import type { Counted } from "./counted.js";
import { type Chosen, type Figure, timesMeet } from "./figure.js";

/** Figures that are added of one substance and place, as one or more lists. */
interface Added {
  readonly first: Figure;
  readonly added: readonly Figure[];
}

/**
 * What is added that may count the same as a figure that is not. One of a country meets nothing of another country: it is
 * compared with what is of its own, and with what is counted of no country, which alone depends on the order of counting.
 */
export function rivalsAmong(
  added: () => Iterable<Added>,
  countedOf: (isNear: (figure: Figure) => boolean) => Counted,
): Chosen["rivalOf"] {
  let [wide, all]: (Counted | undefined)[] = [];
  let rows: ReadonlyMap<string, readonly Added[]> | undefined;
  return (figure) => {
    const { place, seizure } = figure;
    if (!place.isCountry) return (all ??= countedOf(() => true)).rivalOf(figure);
    wide ??= countedOf((other) => !other.place.isCountry);
    rows ??= rowsOf(added());
    for (const substance of relatedSubstances(seizure.substance)) {
      const rival = wide.rivalAmong(substance, figure) ?? lastMeeting(rows.get(`${substance}\n${place.key}`), figure);
      if (rival !== null) return rival;
    }
    return null;
  };
}

/** What is of a country, by its substance and country. */
function rowsOf(added: Iterable<Added>): ReadonlyMap<string, readonly Added[]> {
  const rows = new Map<string, Added[]>();
  for (const each of added) {
    const { place, seizure } = each.first;
    if (place.isCountry) addTo(rows, `${seizure.substance}\n${place.key}`, each);
  }
  return rows;
}

/** The figures of a row do not overlap. */
function lastMeeting(row: readonly Added[] | undefined, { period }: Figure): Figure | null {
  let last: Figure | null = null;
  for (const { added } of row ?? [])
    for (const figure of added)
      if (timesMeet(figure.period, period) && (last === null || figure.period.min > last.period.min)) last = figure;
  return last;
}
