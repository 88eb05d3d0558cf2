import { setImmediate } from "node:timers/promises";
import { fieldsMeant } from "../facts/field-names.js";
import type { Citation } from "../model/citation.js";
import type { Document } from "../model/document.js";
import type { FactStatus } from "../vocabulary/fact-statuses.js";
import { typeOfId } from "../model/node.js";
import type { Order } from "../model/order.js";
import { type AnyRecord, blocks, type Records, type RecordType, types } from "./types/types.js";
import { LoadedTimes } from "./loaded-times.js";
import { ListLengths } from "./counts/list-lengths.js";
import { searchedInTurns } from "./search/searched-records.js";
import { SearchIndex, type SearchResult } from "./search/search-index.js";
import { type SuggestAsk, type Suggestion, Suggestions } from "./search/suggestions.js";
import type { Snapshot } from "./snapshot.js";
import { portionsOf, type Stepwise } from "./stepwise.js";
import { unexplainedIn } from "./unexplained.js";
import type { Question, RecordSet } from "./record-set.js";
import type { AnyRelation, ToComputed } from "./relation.js";
import { RecordsById } from "./records-by-id.js";
import { relations } from "./relations.js";
import { unnamedCountry } from "./records/unnamed-country.js";
import { filters } from "./memory/filters.js";
import { groupedByKeys } from "./memory/indexed-condition.js";
import { orders } from "./memory/orders.js";
import { orderById } from "./memory/positions.js";
import { RecordIndex } from "./memory/record-index.js";
import type { Position } from "./position.js";

type Indexes = { readonly [Type in RecordType]: RecordIndex<Records[Type]> };

type NamingIndexes = ReadonlyMap<AnyRelation, ReadonlyMap<string, readonly AnyRecord[]>>;

/** What is worked out of a snapshot before it is asked. */
interface Parts {
  readonly snapshot: Snapshot;
  readonly byId: RecordsById;
  readonly indexes: Indexes;
  readonly naming: NamingIndexes;
  readonly search: SearchIndex;
  readonly suggestions: Suggestions;
}

/** One frozen snapshot. It answers questions in batches, each answer in the place of its key. */
export class Graph implements RecordSet {
  /** The same for the same files on every machine; another for whatever makes anything that is served differ. */
  readonly snapshotId: string;
  /** How many records there are and how long their lists, for whoever prices a question. */
  readonly lengths: ListLengths;
  readonly #byId: Parts["byId"];
  readonly #indexes: Indexes;
  readonly #naming: NamingIndexes;
  readonly #listed: FactStatus[] | null;
  readonly #unexplained = new WeakMap<Document, readonly Citation[]>();
  readonly #search: SearchIndex;
  readonly #suggestions: Suggestions;
  readonly #computed = new Map<AnyRelation, ReturnType<ToComputed<unknown, object>["within"]>>();

  private constructor({ snapshot, byId, indexes, naming, search, suggestions }: Parts) {
    this.snapshotId = snapshot.id;
    this.lengths = new ListLengths(snapshot.counts);
    this.#listed = snapshot.listed && [...snapshot.listed];
    this.#byId = byId;
    this.#indexes = indexes;
    this.#naming = naming;
    this.#search = search;
    this.#suggestions = suggestions;
    Object.freeze(this);
  }

  /** Makes a snapshot ready to be asked. */
  static *of(handed: Snapshot, times: LoadedTimes = new LoadedTimes()): Stepwise<Graph> {
    const snapshot = yield* times.on(handed);
    const { records, listed } = snapshot;
    const byId = yield* byIdOf(records);
    const indexes = yield* indexesOf(snapshot);
    const naming = yield* namingOf(indexes);
    const searched = yield* searchedInTurns(records, listed);
    const search = yield* SearchIndex.of(searched, snapshot.search);
    const suggestions = yield* Suggestions.of(searched);
    return new Graph({ snapshot, byId, indexes, naming, search, suggestions });
  }

  /** All records of a type that are listed, in the order of their ids. */
  all<Type extends RecordType>(type: Type): readonly Records[Type][] {
    return this.select(type, {});
  }

  /** The records of a type that a filter leaves, in order. Without a wanted status, those that are sure enough to be listed. */
  select<Type extends RecordType>(type: Type, question: Question<Type>): readonly Records[Type][] {
    return this.selection(type, question)(question.within ?? null);
  }

  /** The same, made ready for many lists: each stands in the order of ids; all records when it is null. */
  selection<Type extends RecordType>(
    type: Type,
    { filter, order, unlisted = false }: Question<Type>,
  ): (within: readonly Records[Type][] | null) => readonly Records[Type][] {
    const listed = unlisted || this.#listed === null || !("status" in filters[type]) ? null : this.#listed;
    const wanted = withStatus(listed, this.#asStored(type, withoutNulls(filter ?? {})));
    return this.#indexes[type].selection(wanted, order ?? orderById);
  }

  /** A filter as the indexes answer it: former ids are those that the records have now, a record stands for what it cites. */
  #asStored(type: RecordType, filter: Asked): Asked {
    const conditions = blocks.find(({ name }) => name === type)?.filters ?? {};
    return Object.fromEntries(
      Object.entries(filter).map(([name, value]) => {
        if (name === "or" && Array.isArray(value))
          return [name, value.map((each: object) => this.#asStored(type, withoutNulls(each)))];
        const asking = conditions[name]?.asking.kind;
        const record = typeof value === "string" ? this.#byId.get(value) : undefined;
        if (asking === "idOf") return [name, record?.id ?? value];
        if (asking === "claimField") return [name, fieldsMeant(String(value))];
        return [name, asking === "citedBy" ? documentsOf(record) : value];
      }),
    );
  }

  /** Where a record of a type stands under an order. */
  positionUnder<Type extends RecordType>(type: Type, order: Order | null): (record: Records[Type]) => Position {
    return this.#indexes[type].positionUnder(order ?? orderById);
  }

  /** The records with these ids, a country though no document names it; null for an unknown one. */
  byIds(ids: readonly string[]): (AnyRecord | null)[] {
    return ids.map((id) => this.#byId.get(id) ?? unnamedCountry(id));
  }

  /** The listed records of these types, of all types when they are null, in which words of a query stand. */
  search(query: string, types: readonly string[] | null): SearchResult {
    return this.#search.search(query, types);
  }

  /** The listed records that what was typed may be the beginning of a name of. */
  suggest(ask: SuggestAsk): readonly Suggestion[] {
    return this.#suggestions.find(ask);
  }

  /** What a relation leads to from many records at once. What names a record is given whatever its review: whoever lists it selects. */
  related(
    relation: AnyRelation,
    sources: readonly { readonly id?: string }[],
  ): (AnyRecord | null | readonly object[])[] {
    switch (relation.kind) {
      case "one":
        return sources.map((source) => this.#byId.get(relation.keyOf(source) ?? "") ?? null);
      case "listed":
        return sources.map((source) => relation.keysOf(source).flatMap((key) => this.#byId.get(key) ?? []));
      case "naming":
        return sources.map(({ id }) => this.#naming.get(relation)?.get(id ?? "") ?? none);
      case "computed": {
        const computed = this.#computed.get(relation) ?? relation.within(this);
        this.#computed.set(relation, computed);
        return sources.map((source) => computed.answer(source));
      }
    }
  }

  /** The numbers of documents that nothing accounts for. A text that loading did not read is read when somebody first asks. */
  async unexplained(documents: readonly Document[]): Promise<(readonly Citation[])[]> {
    const answers: (readonly Citation[])[] = [];
    for (const document of documents) {
      const known = document.unexplained ?? this.#unexplained.get(document);
      const answer = known ?? unexplainedIn(document);
      answers.push(answer);
      if (known !== undefined) continue;
      this.#unexplained.set(document, answer);
      // Others get their turn before the next text is read.
      await setImmediate();
    }
    return answers;
  }
}

const none: readonly never[] = Object.freeze([]);

type Asked = Readonly<Record<string, unknown>>;

const withoutNulls = (filter: object): Asked =>
  Object.fromEntries(Object.entries(filter).filter(([, value]) => value !== undefined && value !== null));

/** What is not asked by its status is among what is listed, in each alternative where one of them asks for a status. */
function withStatus(listed: readonly FactStatus[] | null, filter: Asked): Asked {
  const { or } = filter;
  if (listed === null || "status" in filter) return filter;
  const alternatives = Array.isArray(or) ? or.map((each: object) => withoutNulls(each)) : [];
  return alternatives.some((each) => "status" in each)
    ? { ...filter, or: alternatives.map((each) => withStatus(listed, each)) }
    : { ...filter, status: listed };
}

/** The documents that a record cites. */
const documentsOf = (record: AnyRecord | undefined): readonly string[] =>
  record !== undefined && "citations" in record
    ? [...new Set(record.citations.map(({ documentId }) => documentId))]
    : [];

/** Records by their ids, and by the ids that they had when fewer documents were loaded. */
function* byIdOf(records: readonly AnyRecord[]): Stepwise<RecordsById> {
  const byId = new RecordsById();
  for (const some of portionsOf(records)) {
    for (const record of some) {
      byId.set(record.id, record);
      if ("formerIds" in record) for (const formerId of record.formerIds) byId.set(formerId, record);
    }
    yield;
  }
  return byId;
}

function* namingOf(indexes: Indexes): Stepwise<NamingIndexes> {
  const naming = new Map<AnyRelation, ReadonlyMap<string, readonly AnyRecord[]>>();
  for (const fields of Object.values<Readonly<Record<string, AnyRelation>>>(relations)) {
    for (const relation of Object.values(fields)) {
      if (relation.kind === "naming")
        naming.set(relation, yield* groupedByKeys(indexes[relation.type].items, relation.keysOf));
    }
  }
  return naming;
}

function* indexesOf({ records, sequences }: Snapshot): Stepwise<Indexes> {
  const byType = yield* groupedByKeys(records, ({ id }) => [typeOfId(id)]);
  const indexes: Record<string, RecordIndex<AnyRecord>> = {};
  for (const { name } of types)
    indexes[name] = yield* RecordIndex.of(byType.get(name) ?? none, filters[name], orders[name], sequences[name] ?? {});
  // A group has the records of the type that is its key, which the compiler cannot follow through the map.
  return indexes as unknown as Indexes;
}
