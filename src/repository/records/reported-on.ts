import type { Fact } from "../../facts/facts.js";
import { mayPrecede } from "../../vocabulary/edtf.js";
import { byLastDay } from "./by-last-day.js";

/**
 * The dates of the documents that report something as lasting on that day, in their order: what had ended before a
 * document, or was to begin after it, it does not report so.
 */
export function reportedOn(facts: readonly Fact<"Membership" | "Official">[]): string[] {
  const dates = facts.flatMap(({ publishedOn, fields: { from, to } }) =>
    publishedOn === null ||
    (from !== undefined && !mayPrecede(from, publishedOn)) ||
    (to !== undefined && to !== ".." && !mayPrecede(publishedOn, to))
      ? []
      : publishedOn,
  );
  return [...new Set(dates)].sort(byLastDay);
}
