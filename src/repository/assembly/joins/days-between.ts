import { edtfInterval } from "../../../vocabulary/edtf.js";

/** In days; null when one of two dates is not known. */
export type Distance = number | null;

const day = 86_400_000;

/** How far the beginnings of two dates lie apart; 0 when they can mean one time. */
export function daysBetween(one: string | null, other: string | null): Distance {
  const [a, b] = [one, other].map((date) => (date === null ? null : edtfInterval(date)));
  if (a === undefined || b === undefined || a === null || b === null) return null;
  return a.min <= b.max && b.min <= a.max ? 0 : Math.round(Math.abs(a.min - b.min) / day);
}
