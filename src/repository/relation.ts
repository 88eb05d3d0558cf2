import type { AnyRecord, Records, RecordType } from "./types/types.js";
import type { RecordSet } from "./record-set.js";

/** One record at the other end, or none. */
export interface ToOne<Source, Target extends AnyRecord> {
  readonly kind: "one";
  keyOf(this: void, source: Source): string | null;
  readonly answer?: Target | null;
}

/** The records that the source lists, in its order. */
export interface ToListed<Source, Target extends AnyRecord> {
  readonly kind: "listed";
  keysOf(this: void, source: Source): readonly string[];
  readonly answer?: Target[];
}

/** The records of a type that name the source, in the order of their ids; answered from an index. */
export interface ToNaming<Type extends RecordType> {
  readonly kind: "naming";
  readonly type: Type;
  keysOf(this: void, target: Records[Type]): readonly (string | null)[];
}

/** What is worked out from the records of a snapshot: made ready once for each snapshot, then asked for each source. */
export interface ToComputed<Source, Item extends object> {
  readonly kind: "computed";
  within(this: void, records: RecordSet): { answer(this: void, source: Source): readonly Item[] };
}

export type AnyRelation =
  ToOne<unknown, AnyRecord> | ToListed<unknown, AnyRecord> | ToNaming<RecordType> | ToComputed<unknown, object>;

/** What a relation is asked with, and what it answers for each. */
export type SourceOf<Relation> =
  Relation extends ToOne<infer Source, AnyRecord>
    ? Source
    : Relation extends ToListed<infer Source, AnyRecord>
      ? Source
      : Relation extends ToComputed<infer Source, object>
        ? Source
        : { readonly id: string };
export type AnswerOf<Relation> =
  Relation extends ToNaming<infer Type>
    ? readonly Records[Type][]
    : Relation extends { readonly kind: "one"; readonly answer?: infer Answer }
      ? NonNullable<Answer> | null
      : Relation extends { readonly kind: "listed"; readonly answer?: infer Answer }
        ? NonNullable<Answer>
        : Relation extends ToComputed<never, infer Item>
          ? readonly Item[]
          : never;
