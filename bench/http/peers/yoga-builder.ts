import SchemaBuilder from "@pothos/core";
import type { CountryRecord } from "../records/record.js";
import type { Representation } from "./data.js";

export interface Found {
  readonly id: string;
  readonly label: string;
}
export interface Total {
  readonly substance: string | null;
  readonly year: number | null;
  readonly country: CountryRecord | null;
  readonly kilograms: number | null;
  readonly figureCount: number;
  readonly qualifier: string;
  readonly scope: string;
}
export interface Totals {
  readonly comparable: boolean;
  readonly totals: readonly Total[];
}
interface Types {
  Scalars: {
    ID: { Input: string; Output: string };
    EdtfDate: { Input: string; Output: string };
    FactValue: { Input: unknown; Output: unknown };
    _Any: { Input: Representation; Output: never };
  };
}

export const builder = new SchemaBuilder<Types>({});
// Scalars of JSON go in and out as they are; the library has another type for each.
const asItIs = { serialize: (value: unknown) => value as never, parseValue: (value: unknown) => value as never };
builder.scalarType("EdtfDate", asItIs);
builder.scalarType("FactValue", asItIs);
builder.scalarType("_Any", asItIs);
