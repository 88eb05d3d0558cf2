import { Country } from "../../model/country.js";
import { Organization } from "../../model/organization.js";
import { type Party, PartyUnion } from "../../model/party.js";
import type { IdPath } from "./field-path.js";

/** Several types of records of which a relation gives any: a GraphQL union. */
export interface Several<Item> {
  readonly models: readonly (new () => Item)[];
  readonly union: object;
}

/** Of what types the records at the other end are: of one, of several, or of all that have sources. */
export type Target<Item> = (abstract new () => Item) | Several<Item>;

/** One record at the other end, or none. */
export interface One<Field extends string = string, Item = unknown> {
  readonly kind: "one";
  readonly by: readonly Field[];
  readonly target: Target<Item>;
  readonly description: string | null;
  /** Whether there is exactlyOne one, so that the schema says so. */
  readonly always: boolean;
}

/** The records that the source lists, in its order. */
export interface Listed<Field extends string = string, Item = unknown> {
  readonly kind: "listed";
  readonly by: readonly Field[];
  readonly target: Target<Item>;
  readonly description: string | null;
}

/** The records of a type that name the source, in the order of their ids. */
export interface Inverse<Item = unknown> {
  readonly kind: "inverse";
  readonly by: readonly string[];
  readonly target: new () => Item;
  readonly description: string | null;
  /** The connection of the source whose edges they are; null where they are not shown as such. */
  readonly edgesOf: string | null;
}

export type RelationWord<Field extends string = string> = One<Field> | Listed<Field> | Inverse;

/** The record whose id a field holds. Without a description the schema does not show it. */
export const one = <Field extends string, Item>(
  field: Field,
  target: Target<Item>,
  description: string | null = null,
): One<Field, Item> => ({ kind: "one", by: [field], target, description, always: false });

/** The same where every source has one. */
export const exactlyOne = <Field extends string, Item>(
  field: Field,
  target: Target<Item>,
  description: string | null = null,
): One<Field, Item> => ({ ...one(field, target, description), always: true });

/** The records whose ids a field lists. */
export const listed = <Field extends string, Item>(
  field: Field,
  target: Target<Item>,
  description: string,
): Listed<Field, Item> => ({ kind: "listed", by: [field], target, description });

/** The records of a type of which one of these fields names the source. */
export const inverse = <Item>(
  target: new () => Item,
  by: readonly IdPath<Item>[],
  description: string | null = null,
): Inverse<Item> => ({ kind: "inverse", by, target, description, edgesOf: null });

/** The same where the schema shows them as the edges of a connection of the source, and not as records. */
export const edges = <Item>(
  target: new () => Item,
  by: readonly IdPath<Item>[],
  connection: string,
): Inverse<Item> => ({
  ...inverse(target, by),
  edgesOf: connection,
});

/** Who organizes, signs, provides or takes part. */
export const party: Several<Party> = { models: [Organization, Country], union: PartyUnion };

/** The names of the types that the records at the other end can be of. */
export const namesOf = (target: Target<unknown>): readonly string[] =>
  "models" in target ? target.models.map(({ name }) => name) : [target.name];
