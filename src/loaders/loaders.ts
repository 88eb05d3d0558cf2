import DataLoader from "dataloader";
import type { Citation } from "../model/citation.js";
import type { Document } from "../model/document.js";
import type { AnyRecord } from "../model/record.js";
import type { Graph } from "../repository/graph.js";
import type { AnswerOf, AnyRelation, SourceOf } from "../repository/relation.js";
import { type Relations, relations } from "../repository/relations.js";

/** One loader for each relation, under the name of the relation: `loaders.Event.organizers.load(event)`. */
type RelationLoaders = {
  readonly [Type in keyof Relations]: {
    readonly [Field in keyof Relations[Type]]: DataLoader<
      SourceOf<Relations[Type][Field]>,
      AnswerOf<Relations[Type][Field]>
    >;
  };
};

export interface Loaders extends RelationLoaders {
  /** A record by its id; null for an unknown one. */
  readonly record: DataLoader<string, AnyRecord | null>;
  /** The numbers of a document that nothing accounts for: passages, no records, and so no relation. */
  readonly unexplained: DataLoader<Document, readonly Citation[]>;
}

/** Told of every batch: which question, and how many keys it had. */
export type BatchListener = (question: string, size: number) => void;

/** The loaders of one request, bound to one snapshot. Whoever asks within a turn of the event loop is answered in one batch. */
export function createLoaders(graph: Graph, onBatch: BatchListener = () => undefined): Loaders {
  const loader = <Key, Answer>(
    question: string,
    answer: (keys: readonly Key[]) => Answer[] | Promise<Answer[]>,
  ): DataLoader<Key, Answer> =>
    new DataLoader((keys) => {
      onBatch(question, keys.length);
      return Promise.resolve(answer(keys));
    });
  const byRelation = Object.fromEntries(
    Object.entries<Readonly<Record<string, AnyRelation>>>(relations).map(([type, fields]) => [
      type,
      Object.fromEntries(
        Object.entries(fields).map(([field, relation]) => [
          field,
          loader(`${type}.${field}`, (sources: readonly { readonly id?: string }[]) => graph.follow(relation, sources)),
        ]),
      ),
    ]),
  );
  // The table's keys and relations give each loader its type; `Object.fromEntries` forgets them.
  return {
    ...(byRelation as unknown as RelationLoaders),
    record: loader("record", (ids: readonly string[]) => graph.byIds(ids)),
    unexplained: loader("Document.unexplained", (documents: readonly Document[]) => graph.unexplained(documents)),
  };
}
