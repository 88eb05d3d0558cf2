import type { Qualifier } from "../../vocabulary/qualifiers.js";

/** What can be said of a sum: exact when all parts are; else as those are that are not exact, when they agree; else about. */
export function qualifierOf(parts: readonly Qualifier[]): Qualifier {
  const inexact = new Set(parts.filter((part) => part !== "exact"));
  const [only = "exact"] = inexact;
  if (inexact.size <= 1) return only;
  return [...inexact].every((part) => part === "under" || part === "upto") ? "under" : "about";
}
