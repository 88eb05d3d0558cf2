import { Country } from "../../model/country.js";
import { SeizureStat } from "../../model/seizure-stat.js";
import type { FactStatus } from "../../vocabulary/fact-statuses.js";
import { isListed } from "../snapshot.js";
import type { AnyRecord } from "../types/types.js";

/** The same records, with the number of listed seizure figures on each country: it is known when all records are made. */
export function withSeizureCounts(records: readonly AnyRecord[], listed: readonly FactStatus[]): readonly AnyRecord[] {
  const counts = new Map<string, number>();
  for (const record of records)
    if (record instanceof SeizureStat && record.countryId !== null && isListed(record, listed))
      counts.set(record.countryId, (counts.get(record.countryId) ?? 0) + 1);
  return records.map((record) =>
    record instanceof Country
      ? Object.freeze(Object.assign(new Country(), record, { seizureCount: counts.get(record.id) ?? 0 }))
      : record,
  );
}
