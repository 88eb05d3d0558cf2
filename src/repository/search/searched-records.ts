import { Document } from "../../model/document.js";
import type { FactStatus } from "../../vocabulary/fact-statuses.js";
import type { AnyRecord } from "../types/types.js";
import { Sourced, type WithSources } from "../../model/sourced.js";
import { isListed } from "../snapshot.js";
import { portionsOf, type Stepwise } from "../stepwise.js";

/** The records that can be found by words, in their order. */
export const searchedRecords = (records: readonly AnyRecord[], listed: readonly FactStatus[] | null): WithSources[] =>
  records
    .filter((record) => record instanceof Sourced || record instanceof Document)
    .filter((record) => isListed(record, listed));

/** The same while others have their turn. */
export function* searchedInTurns(
  records: readonly AnyRecord[],
  listed: readonly FactStatus[] | null,
): Stepwise<readonly WithSources[]> {
  const searched: WithSources[] = [];
  for (const some of portionsOf(records)) {
    searched.push(...searchedRecords(some, listed));
    yield;
  }
  return searched;
}
