import type { FactStatus } from "../../model/fact-status.js";
import type { AnyRecord } from "../../model/record.js";
import { Sourced } from "../../model/sourced.js";
import { isListed } from "../snapshot.js";

/** The records that can be found by words, in their order. */
export const searchedRecords = (records: readonly AnyRecord[], listed: readonly FactStatus[] | null): Sourced[] =>
  records.filter((record): record is AnyRecord & Sourced => record instanceof Sourced && isListed(record, listed));
