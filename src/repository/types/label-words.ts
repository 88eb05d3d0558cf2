import type { Mass } from "../../model/mass.js";
import type { Period } from "../../model/period.js";
import { countryName } from "../../vocabulary/countries.js";
import type { Qualifier } from "../../vocabulary/qualifiers.js";

/** As long as a line of a list; what is longer ends in an ellipsis at the end of a word. */
const longestLabel = 120;

/** The parts that are there, in one line. */
export const line = (...parts: readonly (string | null)[]): string =>
  shortened(parts.filter((part) => part !== null && part !== "").join(", "));

export function shortened(text: string, longest = longestLabel): string {
  const plain = text.replace(/\s+/gu, " ").trim();
  if (plain.length <= longest) return plain;
  const cut = plain.slice(0, longest);
  // A word longer than the line is cut where the line ends, but not within a character.
  const end = cut.lastIndexOf(" ") > longest / 2 ? cut.lastIndexOf(" ") : longest;
  return `${cut.slice(0, end).replace(/[\ud800-\udbff]$/u, "")}…`;
}

export const countryCalledBy = (id: string | null): string | null =>
  id === null ? null : countryName(id.slice("Country:".length));

/** `2016`, `2011/2017`; the source's words where they are no date. */
export const timeLabel = (period: Period | null): string | null => period?.edtf ?? period?.text ?? null;

const qualifying: Readonly<Record<Qualifier, string>> = {
  exact: "",
  range: "",
  about: "about ",
  over: "over ",
  under: "under ",
  upto: "up to ",
};

interface Figure {
  readonly value: number | null;
  readonly min: number | null;
  readonly max: number | null;
  readonly qualifier: Qualifier;
}

/** `over 1,250`, `15 to 20`. */
export function figureOf({ value, min, max, qualifier }: Figure): string {
  const number =
    value === null
      ? [min, max]
          .filter((bound) => bound !== null)
          .map(grouped)
          .join(" to ")
      : grouped(value);
  return qualifying[qualifier] + number;
}

export const massOf = ({ kilograms, min, max, qualifier }: Mass): string =>
  `${figureOf({ value: kilograms, min, max, qualifier })} kg`;

const grouped = (number: number): string => number.toLocaleString("en", { maximumFractionDigits: 3 });

/** `37 %` for a share of 0.37, `1,200 persons`, `3 USD`. */
export function measuredBy(figure: Figure, unit: string): string {
  if (unit !== "share") return `${figureOf(figure)} ${unit.replaceAll("_", " ")}`;
  const percent = (value: number | null): number | null => (value === null ? null : value * 100);
  return `${figureOf({ ...figure, value: percent(figure.value), min: percent(figure.min), max: percent(figure.max) })} %`;
}
