import type { Qualifier } from "../../vocabulary/qualifiers.js";

/** Words before a figure that qualify it. */
export const qualifierPhrases: readonly (readonly [string, Qualifier])[] = [
  ...["more than", "over", "at least", "no fewer than", "no less than", "not less than", "in excess of", "exceeding", "exceeded", "exceeds", "above", "upwards of", "just over", "well over", "slightly over", "slightly more than", "a little more than", "little over", "greater than", "a minimum of", "as few as", "minimum"].map((words) => [words, "over"] as const),
  ...["about", "around", "approximately", "approx", "roughly", "some", "an estimated", "estimated", "circa", "in the region of", "in the order of", "in the range of"].map((words) => [words, "about"] as const),
  ...["nearly", "almost", "close to", "less than", "fewer than", "under", "below", "just under", "not more than", "no more than", "slightly less than", "slightly under", "nearing", "approaching"].map((words) => [words, "under"] as const),
  ...["up to", "as many as", "as much as", "a maximum of", "maximum", "at most"].map((words) => [words, "upto"] as const),
]; // prettier-ignore

/** Words and marks between the two ends of a range, or before them. */
export const rangePhrases: readonly (readonly [string, Qualifier])[] = ["between", "to", "and", "-", "–"].map(
  (words) => [words, "range"],
);

/** Words between a qualifier and its figure: "about a total of 20 kg". */
export const fillers: ReadonlySet<string> = new Set([
  "a",
  "an",
  "total",
  "of",
  "the",
  "another",
  "additional",
  "further",
  "combined",
  "only",
  "whopping",
]);
