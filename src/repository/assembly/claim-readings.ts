import type { FactType } from "../../facts/fact-types.js";
import { schemaName } from "../../facts/field-names.js";
import type { ClaimReading } from "../../model/claim.js";
import type { SourceColumns } from "../../model/columns/source-columns.js";

/** How a field of a fact was read for a field of a record. */
interface FieldReading extends Omit<ClaimReading, "key"> {
  readonly type: FactType;
  /** The field of the record. */
  readonly as: string;
}

/** Numbers readings: what is read alike, of however many facts, is one. */
export class ClaimReadings {
  readonly #columns: SourceColumns;
  readonly #known = new Map<string, number>();

  constructor(columns: SourceColumns) {
    this.#columns = columns;
  }

  number({ type, field, as, rule, carried, status }: FieldReading): number {
    const key = as === schemaName(type, field) ? field : `${field}/${as}`;
    const place = `${key} ${rule} ${carried ? 1 : 0} ${status} ${as}`;
    const known = this.#known.get(place);
    if (known !== undefined) return known;
    const number = this.#columns.claims.addReading({ key, field: as, rule, carried, status });
    this.#known.set(place, number);
    return number;
  }
}
