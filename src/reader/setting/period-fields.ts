import { isUndated } from "../../recognition/times/undated.js";
import { type NewValue, newValue } from "../new-fact.js";
import type { PeriodOfFigure } from "./period-of.js";

/** A total has both ends of its period; an incident happens at a time. Of a time without a date there are its words. */
export function periodFields(
  time: PeriodOfFigure | null,
  isTotal: boolean,
): Readonly<Record<"from" | "to" | "when", NewValue | null>> {
  if (time === null) return { from: null, to: null, when: null };
  const { first, last, rule, isCarried } = time;
  if (isUndated(time)) return { from: null, to: null, when: newValue(time.text, time, rule, isCarried) };
  const hasEnd = last !== first || isTotal;
  return {
    from: first === ".." ? null : newValue(first, time, rule, isCarried),
    to: hasEnd ? newValue(last, time, rule, isCarried) : null,
    when: null,
  };
}
