/**
 * What a text is to its record, which decides how much a word in it counts: what the record is called, a code (found
 * whole only), a short field, or a running text, of which a record has at most one.
 */
export type OwnTextKind = "name" | "code" | "detail" | "text";

/** A field in whose texts records are found. */
export interface SearchWord<Field extends string = string> {
  readonly kind: OwnTextKind;
  readonly of: Field;
  /** How the values of the field read: as they are, as GraphQL shows a value of an enum, or by the name of the country. */
  readonly read: "verbatim" | "constant" | "country";
  /** The field of a country's code, by whose other names the record is found: `Afghan`, `USA`. */
  readonly alsoCalledBy: Field | null;
}

/** In what records of a type are found, names before details before the running text, and what the schema says of it. */
export interface Search<Field extends string = string> {
  readonly description: string;
  readonly texts: readonly SearchWord<Field>[];
}

const text =
  (kind: OwnTextKind) =>
  <Field extends string>(of: Field): SearchWord<Field> => ({ kind, of, read: "verbatim", alsoCalledBy: null });

export const called = text("name");
export const coded = text("code");
export const detail = text("detail");
export const running = text("text");
/** A value of an enum; underscores part its words. */
export const constant = <Field extends string>(of: Field): SearchWord<Field> => ({ ...detail(of), read: "constant" });
/** The name of the country whose id the field holds. */
export const inCountry = <Field extends string>(of: Field): SearchWord<Field> => ({ ...detail(of), read: "country" });
/** The name of a country, which is also found by the whole of its other names. */
export const countryCalled = <Field extends string>(of: Field, code: Field): SearchWord<Field> => ({
  ...called(of),
  alsoCalledBy: code,
});
