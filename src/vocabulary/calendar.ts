const monthNames = "january february march april may june july august september october november december".split(" ");
const weekdayNames = "sunday monday tuesday wednesday thursday friday saturday".split(" ");
const shortOf = (name: string): string => name.slice(0, 3);

/** Months by their names and short forms, counted from 1. */
export const months: ReadonlyMap<string, number> = new Map([
  ...monthNames.flatMap((name, index) => [name, shortOf(name)].map((form) => [form, index + 1] as const)),
  ["sept", 9],
]);

/** Days of the week by their names and short forms, counted from 0 for Sunday. */
export const weekdays: ReadonlyMap<string, number> = new Map(
  weekdayNames.flatMap((name, index) => [name, shortOf(name)].map((form) => [form, index] as const)),
);
