import { Document } from "../../model/document.js";
import type { FactStatus } from "../../vocabulary/fact-statuses.js";
import type { AnyRecord } from "../types/types.js";
import { Sourced, type WithSources } from "../../model/sourced.js";
import { isListed } from "../snapshot.js";

/** The records that can be found by words, in their order. */
export const searchedRecords = (records: readonly AnyRecord[], listed: readonly FactStatus[] | null): WithSources[] =>
  records
    .filter((record) => record instanceof Sourced || record instanceof Document)
    .filter((record) => isListed(record, listed));
