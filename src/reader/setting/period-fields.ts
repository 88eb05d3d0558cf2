import { type NewValue, newValue } from "../new-fact.js";
import type { PeriodOfFigure } from "./period-of.js";

/** A total has both ends of its period; an incident happens at a time. */
export function periodFields(
  time: PeriodOfFigure | null,
  isTotal: boolean,
): { from: NewValue | null; to: NewValue | null } {
  if (time === null) return { from: null, to: null };
  const hasEnd = time.last !== time.first || isTotal;
  return {
    from: newValue(time.first, time, time.rule, time.isCarried),
    to: hasEnd ? newValue(time.last, time, time.rule, time.isCarried) : null,
  };
}
