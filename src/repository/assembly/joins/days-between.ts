import { edtfInterval } from "../../../vocabulary/edtf.js";

/** In days; null when one of two dates is not known. */
export type Distance = number | null;

const day = 86_400_000;

/** How far two dates lie apart; 0 when they can mean one time. */
export function daysBetween(one: string | null, other: string | null): Distance {
  const [a, b] = [one, other].map((date) => (date === null ? null : edtfInterval(date)));
  if (a === undefined || b === undefined || a === null || b === null) return null;
  return Math.ceil(Math.max(0, a.min - b.max, b.min - a.max) / day);
}
