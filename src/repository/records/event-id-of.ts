import type { Fact } from "../../facts/facts.js";
import type { GraphContext } from "../assembly/context.js";

/** The event of the first fact that names one which its document describes. */
export function eventIdOf(
  facts: readonly Fact<"SeizureStat" | "Statement" | "Statistic">[],
  { events }: Pick<GraphContext, "events">,
): string | null {
  for (const { fields, documentKey } of facts) {
    const id = fields.event === undefined ? null : events.find(fields.event, documentKey);
    if (id !== null) return id;
  }
  return null;
}
