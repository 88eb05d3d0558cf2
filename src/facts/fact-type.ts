import { z } from "zod";
import { naming } from "../documents/yaml-file.js";
import type { FactValue } from "../vocabulary/fact-value.js";
import type { Kind } from "./kinds/kind.js";

/** A field of a type of fact: its kind, and what is accepted where it stands. */
export interface Field<Value extends FactValue | undefined = FactValue | undefined> {
  readonly kind: Kind;
  readonly schema: z.ZodType<Value>;
  /**
   * Fields beside whose words it is read, the first that is given: a qualifier beside its figure, the kind of an event in
   * its name. Where nothing is printed for it, those words are what it was read from.
   */
  readonly beside: readonly string[];
}

export const required = <Value extends FactValue>(kind: Kind<Value>, ...beside: string[]): Field<Value> => ({
  kind,
  schema: kind.schema,
  beside,
});

export const optional = <Value extends FactValue>(
  kind: Kind<Value>,
  ...beside: string[]
): Field<Value | undefined> => ({
  kind,
  schema: kind.schema.optional(),
  beside,
});

/** A field that a person may leave out where it is this value. The reader says it, or the fact does not have it. */
export const withDefault = <Value extends FactValue>(
  kind: Kind<Value>,
  value: z.core.util.NoUndefined<Value>,
  ...beside: string[]
): Field<Value | undefined> => ({ kind, schema: kind.schema.default(value), beside });

type Fields = Readonly<Record<string, Field>>;

/** A type of fact as all that reads, compares and checks facts knows it. */
export interface DeclaredFactType<Declared extends Fields = Fields> {
  readonly fields: Declared;
  readonly kinds: Readonly<Record<string, Kind>>;
  /** The fields beside which each is read. */
  readonly beside: Readonly<Record<string, readonly string[]>>;
  /** The fields without which there is no fact of the type. */
  readonly required: ReadonlySet<string>;
  /** The fields that have a value where a person writes none. */
  readonly defaulted: ReadonlySet<string>;
  /** Reads the fields as a sidecar writes them. */
  readonly schema: z.ZodType<object>;
}

/** The types of fact by their names; which ones there are is data, so that a test may add its own. */
export type FactTypes = Readonly<Record<string, DeclaredFactType>>;

export function factType<Declared extends Fields>(fields: Declared): DeclaredFactType<Declared> {
  const entries = Object.entries<Field>(fields);
  const fieldsThat = (isSo: (unwritten: z.ZodSafeParseResult<unknown>) => boolean): ReadonlySet<string> =>
    new Set(entries.flatMap(([name, { schema }]) => (isSo(schema.safeParse(undefined)) ? [name] : [])));
  return {
    fields,
    kinds: Object.fromEntries(entries.map(([name, { kind }]) => [name, kind])),
    beside: Object.fromEntries(entries.map(([name, { beside }]) => [name, beside])),
    required: fieldsThat(({ success }) => !success),
    defaulted: fieldsThat(({ success, data }) => success && data !== undefined),
    schema: z.strictObject(Object.fromEntries(entries.map(([name, { schema }]) => [name, schema])), naming(fields)),
  };
}

type ValueOf<Each> = Each extends Field<infer Value> ? Value : never;

/** The values of a type's fields, of those that a fact gives. */
export type ValuesOf<Type extends DeclaredFactType> = {
  -readonly [Name in keyof Type["fields"]]: ValueOf<Type["fields"][Name]>;
};
