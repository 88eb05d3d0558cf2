import type { Qualifier } from "../../vocabulary/qualifiers.js";
import type { SeizureStat } from "../../model/seizure-stat.js";

/**
 * What can be said of a sum: exact when all parts are; else as those are that are not exact, when they agree; else about.
 * One that leaves out more than it adds is a lower bound.
 */
export function qualifierOf(parts: readonly SeizureStat[], leavesOutMore: boolean): Qualifier {
  const inexact = new Set<Qualifier>(leavesOutMore ? ["over"] : []);
  for (const { mass } of parts) if (mass !== null && mass.qualifier !== "exact") inexact.add(mass.qualifier);
  const [only = "exact"] = inexact;
  if (inexact.size <= 1) return only;
  return [...inexact].every((part) => part === "under" || part === "upto") ? "under" : "about";
}
