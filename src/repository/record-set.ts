import type { Order } from "../model/order.js";
import type { AnyRecord, Records, RecordType } from "./types/types.js";
import type { Filters } from "./memory/filters.js";
import type { Places } from "./memory/found.js";

/** What is asked of the records of a type: of a list of them or of all, those that meet the filter, in order. */
export interface Question<Type extends RecordType> {
  readonly within?: readonly Records[Type][] | null | undefined;
  readonly filter?: Filters[Type] | null | undefined;
  readonly order?: Order | null | undefined;
  /** Whether records that are not listed count too: of a list that was selected before. */
  readonly unlisted?: boolean;
}

/** The records of one snapshot at hand: what is worked out of them, such as recomputations, asks nothing else. */
export interface RecordSet {
  /** All records of a type that are listed, in the order of their ids. */
  all<Type extends RecordType>(type: Type): readonly Records[Type][];
  /** The records of a type that a filter leaves, in order. */
  select<Type extends RecordType>(type: Type, question: Question<Type>): readonly Records[Type][];
  /** The records with these ids; null for an unknown one. */
  byIds(ids: readonly string[]): readonly (AnyRecord | null)[];
}

/** The same where each record of a type has a place in the order of ids. */
export interface PlacedRecords extends RecordSet {
  /** Where the listed records of a type that a filter leaves stand among all of the type, in ascending order. */
  places(type: RecordType, filter: object | null): Places;
}
