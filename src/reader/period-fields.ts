import type { Time } from "../recognition/periods.js";
import { type Sourced, sourced } from "./draft.js";

/** A total has both ends of its period; an incident happens at a time. */
export function periodFields(time: Time | null, isTotal: boolean): { from: Sourced | null; to: Sourced | null } {
  if (time === null) return { from: null, to: null };
  const hasEnd = time.last !== time.first || isTotal;
  return { from: sourced(time.first, time, time.rule), to: hasEnd ? sourced(time.last, time, time.rule) : null };
}
