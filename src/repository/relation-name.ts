import type { RecordType } from "./types/types.js";
import type { AnyRelation, ToNaming } from "./relation.js";
import { type Relations, relations } from "./relations.js";

/** A relation by its type and field, as plain data: `Country.events`. */
export type RelationName = {
  [Type in keyof Relations]: `${Type}.${keyof Relations[Type] & string}`;
}[keyof Relations];

export type RelationOf<Name extends RelationName> = Name extends `${infer Type}.${infer Field}`
  ? Type extends keyof Relations
    ? Field extends keyof Relations[Type]
      ? Relations[Type][Field]
      : never
    : never
  : never;

/** The relations that are answered in pages: those that name the source. */
export type PagedRelation = {
  [Name in RelationName]: RelationOf<Name> extends ToNaming<RecordType> ? Name : never;
}[RelationName];

/** The relations that are answered whole: one record, those that the source lists, or what is computed for it. */
export type WholeRelation = Exclude<RelationName, PagedRelation>;

/** The type of the records that a paged relation leads to. */
export type TargetOf<Name extends PagedRelation> = RelationOf<Name> extends ToNaming<infer Type> ? Type : never;

const byName: ReadonlyMap<string, AnyRelation> = new Map(
  Object.entries<Readonly<Record<string, AnyRelation>>>(relations).flatMap(([type, fields]) =>
    Object.entries(fields).map(([field, relation]) => [`${type}.${field}`, relation] as const),
  ),
);

export function relationNamed(name: RelationName): AnyRelation {
  const relation = byName.get(name);
  if (relation === undefined)
    throw new Error(`${name} is not a relation; expected one of ${[...byName.keys()].join(", ")}`);
  return relation;
}

/** The type of the records that a paged relation leads to. */
export function targetOf<Name extends PagedRelation>(name: Name): TargetOf<Name> {
  const relation = relationNamed(name);
  if (relation.kind !== "naming") throw new Error(`${name} is answered whole; expected a relation with pages`);
  // The type of the name says which it is.
  return relation.type as TargetOf<Name>;
}
