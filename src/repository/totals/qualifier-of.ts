import type { Qualifier } from "../../vocabulary/qualifiers.js";

/**
 * What can be said of a sum: exact when all parts are; else as those are that are not exact, when they agree; else about.
 * One that leaves out more than it adds is a lower bound.
 */
export function qualifierOf(parts: ReadonlySet<Qualifier>, leavesOutMore: boolean): Qualifier {
  const inexact = new Set<Qualifier>(leavesOutMore ? ["over"] : []);
  for (const part of parts) if (part !== "exact") inexact.add(part);
  const [only = "exact"] = inexact;
  if (inexact.size <= 1) return only;
  return [...inexact].every((part) => part === "under" || part === "upto") ? "under" : "about";
}
