import type { FactStatus } from "../../vocabulary/fact-statuses.js";
import { FactStatusEnum } from "../../model/enums.js";

type Values<Value extends string> = Readonly<Record<string, Value>>;

/** What a condition asks of the values of its fields. */
export type Asking =
  /** Each of the given words stands in one of the texts, without regard to case and accents. */
  | { readonly kind: "words" }
  /** A text is the given one, without regard to case and accents. */
  | { readonly kind: "named" }
  /** A text is the given one, to the letter. */
  | { readonly kind: "exactly"; readonly longest: number }
  /** The field of claims is the given one, named as in the schema or as in sidecars. */
  | { readonly kind: "claimField" }
  /** One of the ids is the given one, of a record of these types; of any when there are none. */
  | { readonly kind: "idOf"; readonly types: readonly string[] }
  /** One of the ids is that of the country that is given by one of its codes or its id. */
  | { readonly kind: "country" }
  /** One of the ids is that of one of the countries. */
  | { readonly kind: "countries" }
  /** The record is a document that the record with the given id cites. */
  | { readonly kind: "citedBy" }
  /** The value is the given one, of these or of any. */
  | { readonly kind: "is"; readonly values: Values<string> }
  /** The value is one of those that are given, of these or of any text. */
  | { readonly kind: "anyOf"; readonly values: Values<string> | null }
  | { readonly kind: "isTrue" }
  /** The time shares an instant with the given one. */
  | { readonly kind: "overlaps" }
  /** The first number is the given one or more, or less. */
  | { readonly kind: "atLeast" }
  | { readonly kind: "atMost"; readonly notBelow: string };

/** One condition of a filter, under the name that the schema gives it: what is asked, of which fields of a record. */
export interface Condition<Field extends string = string, Value = unknown> {
  readonly asking: Asking;
  readonly of: readonly Field[];
  readonly description: string;
  /** Only for the compiler: what the condition is given. */
  readonly value?: Value;
}

type Fields<Field extends string> = Field | readonly Field[];

const condition = <Field extends string, Value>(
  asking: Asking,
  of: Fields<Field>,
  description: string,
): Condition<Field, Value> => ({ asking, of: typeof of === "string" ? [of] : of, description });

export const words = <Field extends string>(of: Fields<Field>, description: string): Condition<Field, string> =>
  condition({ kind: "words" }, of, description);
export const named = <Field extends string>(of: Fields<Field>, description: string): Condition<Field, string> =>
  condition({ kind: "named" }, of, description);
export const exactly = <Field extends string>(
  of: Fields<Field>,
  longest: number,
  description: string,
): Condition<Field, string> => condition({ kind: "exactly", longest }, of, description);
export const claimField = <Field extends string>(of: Fields<Field>, description: string): Condition<Field, string> =>
  condition({ kind: "claimField" }, of, description);
export const idOf = <Field extends string>(
  of: Fields<Field>,
  types: readonly { readonly name: string }[],
  description: string,
): Condition<Field, string> => condition({ kind: "idOf", types: types.map(({ name }) => name) }, of, description);
export const country = <Field extends string>(of: Fields<Field>, description: string): Condition<Field, string> =>
  condition({ kind: "country" }, of, description);
export const countries = <Field extends string>(
  of: Fields<Field>,
  description: string,
): Condition<Field, readonly string[]> => condition({ kind: "countries" }, of, description);
export const citedBy = <Field extends string>(of: Fields<Field>, description: string): Condition<Field, string> =>
  condition({ kind: "citedBy" }, of, description);
export const is = <Field extends string, Value extends string>(
  of: Fields<Field>,
  values: Values<Value>,
  description: string,
): Condition<Field, Value> => condition({ kind: "is", values }, of, description);
export const anyOf = <Field extends string, Value extends string>(
  of: Fields<Field>,
  values: Values<Value>,
  description: string,
): Condition<Field, readonly Value[]> => condition({ kind: "anyOf", values }, of, description);
export const anyText = <Field extends string>(
  of: Fields<Field>,
  description: string,
): Condition<Field, readonly string[]> => condition({ kind: "anyOf", values: null }, of, description);
export const isTrue = <Field extends string>(of: Fields<Field>, description: string): Condition<Field, boolean> =>
  condition({ kind: "isTrue" }, of, description);
export const overlaps = <Field extends string>(of: Fields<Field>, description: string): Condition<Field, string> =>
  condition({ kind: "overlaps" }, of, description);
export const atLeast = <Field extends string>(of: Fields<Field>, description: string): Condition<Field, number> =>
  condition({ kind: "atLeast" }, of, description);
/** `notBelow` is the condition of the lower bound, which must leave something. */
export const atMost = <Field extends string>(
  of: Fields<Field>,
  notBelow: string,
  description: string,
): Condition<Field, number> => condition({ kind: "atMost", notBelow }, of, description);

/** What the filter of every type can ask whose records are made of facts. */
export const status: Condition<"status", readonly FactStatus[]> = anyOf(
  "status",
  FactStatusEnum,
  "Whose `status` is one of these; `[CONFIRMED, ACCEPTED]` when left out. `[PROPOSED]` gives what the program that reads the texts found and is not sure of.",
);
