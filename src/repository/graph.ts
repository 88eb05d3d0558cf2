import { setImmediate } from "node:timers/promises";
import { fieldsMeant } from "../facts/field-names.js";
import type { Citation } from "../model/citation.js";
import type { Document } from "../model/document.js";
import { typeOfId } from "../model/node.js";
import type { Order } from "../model/order.js";
import { type AnyRecord, blocks, type Records, type RecordType, types } from "./types/types.js";
import { LoadedTimes } from "./loaded-times.js";
import { ListLengths } from "./counts/list-lengths.js";
import { searchedInTurns } from "./search/searched-records.js";
import { SearchIndex } from "./search/search-index.js";
import type { SearchResult } from "./search/search-result.js";
import { type SuggestAsk, type Suggestion, Suggestions } from "./search/suggestions.js";
import type { Snapshot } from "./snapshot.js";
import { portionsOf, type Stepwise } from "./stepwise.js";
import { unexplainedIn } from "./unexplained.js";
import type { PlacedRecords, Question } from "./record-set.js";
import type { AnyRelation, ToComputed, ToNaming } from "./relation.js";
import { RecordsById } from "./records-by-id.js";
import { relations } from "./relations.js";
import { unnamedCountry } from "./records/unnamed-country.js";
import { addTo } from "../documents/grouped-by.js";
import { readyFigures } from "./totals/figures.js";
import { fieldsOfConditions, filters } from "./memory/filters.js";
import { noPlaces, type Places } from "./memory/found.js";
import type { KeyedPlaces } from "./memory/keyed-places.js";
import { orders } from "./memory/orders.js";
import { type Declared, RecordIndex, type Wanted } from "./memory/record-index.js";
import type { Page, PageAsk } from "./page.js";
import type { Position } from "./position.js";
import type { Condition } from "./types/filter-words.js";

type Indexes = { readonly [Type in RecordType]: RecordIndex<Records[Type]> };

type NamingIndexes = ReadonlyMap<AnyRelation, KeyedPlaces>;

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
export class Graph implements PlacedRecords {
  /** The same for the same files on every machine; another for whatever makes anything that is served differ. */
  readonly snapshotId: string;
  /** How many records there are and how long their lists, for whoever prices a question. */
  readonly lengths: ListLengths;
  readonly #byId: Parts["byId"];
  readonly #indexes: Indexes;
  readonly #naming: NamingIndexes;
  readonly #unexplained = new WeakMap<Document, readonly Citation[]>();
  readonly #search: SearchIndex;
  readonly #suggestions: Suggestions;
  readonly #computed = new Map<AnyRelation, ReturnType<ToComputed<unknown, object>["within"]>>();

  private constructor({ snapshot, byId, indexes, naming, search, suggestions }: Parts) {
    this.snapshotId = snapshot.id;
    this.lengths = new ListLengths(snapshot.counts);
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
    const graph = new Graph({ snapshot, byId, indexes, naming, search, suggestions });
    yield* readyFigures(graph);
    return graph;
  }

  /** All records of a type that are listed, in the order of their ids. */
  all<Type extends RecordType>(type: Type): readonly Records[Type][] {
    return this.#indexes[type].listed;
  }

  /** The records of a type that a filter leaves, in order. Without a wanted status, those that are sure enough to be listed. */
  select<Type extends RecordType>(type: Type, question: Question<Type>): readonly Records[Type][] {
    const { within = null } = question;
    const [index, wanted] = [this.#indexes[type], this.#wanted(type, question)];
    return within === null ? index.select(wanted) : index.among(within, wanted);
  }

  /** Where the records of a type that a filter leaves stand among all of the type, in ascending order. */
  places(type: RecordType, filter: object | null): Places {
    const asked = filter === null ? nothingAsked : this.#asStored(type, filter);
    return this.#indexes[type].places({ filter: asked, order: null, unlisted: false });
  }

  /** A page of the records of a type that a filter leaves; of those alone that name a record by a relation, when one is given. */
  page<Type extends RecordType>(
    type: Type,
    question: Question<Type>,
    ask: PageAsk,
    named: { readonly relation: AnyRelation; readonly id: string } | null,
  ): Page<Records[Type]> {
    const places = named === null ? undefined : this.#naming.get(named.relation);
    const naming = named === null || places === undefined ? null : { places, id: named.id };
    return this.#indexes[type].page(this.#wanted(type, question), ask, naming, this.#around(type, ask));
  }

  /** The record that a page is to be around; null for an unknown one, and for one of another type. */
  #around<Type extends RecordType>(type: Type, { around }: PageAsk): Records[Type] | null {
    const record = around === null ? undefined : this.#byId.get(around);
    // The id says of which type the record is.
    return record === undefined || typeOfId(record.id) !== type ? null : (record as Records[Type]);
  }

  #wanted<Type extends RecordType>(type: Type, { filter, order, unlisted }: Question<Type>): Wanted {
    return {
      filter: filter == null ? nothingAsked : this.#asStored(type, filter),
      order: order ?? null,
      unlisted: unlisted ?? false,
    };
  }

  /** A filter as the indexes answer it: former ids are those that the records have now, a record stands for what it cites. */
  #asStored(type: RecordType, filter: object): Asked {
    const conditions = conditionsOf.get(type);
    const asked: Record<string, unknown> = {};
    for (const [name, value] of Object.entries<unknown>({ ...filter })) {
      if (value === undefined || value === null) continue;
      if (name === "or" && Array.isArray(value)) {
        asked[name] = value.map((each: object) => this.#asStored(type, each));
        continue;
      }
      const asking = conditions?.[name]?.asking.kind;
      const text = typeof value === "string" ? value : "";
      if (asking === "claimField") asked[name] = fieldsMeant(text);
      else if (asking === "citedBy") asked[name] = documentsOf(this.#byId.get(text));
      else asked[name] = asking === "idOf" ? (this.#byId.get(text)?.id ?? value) : value;
    }
    return asked;
  }

  /** Where a record of a type stands under an order. */
  positionUnder<Type extends RecordType>(type: Type, order: Order | null): (record: Records[Type]) => Position {
    return this.#indexes[type].positionUnder(order);
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
        return sources.map(({ id }) => this.#recordsNaming(relation, id ?? ""));
      case "computed": {
        const computed = this.#computed.get(relation) ?? relation.within(this);
        this.#computed.set(relation, computed);
        return sources.map((source) => computed.answer(source));
      }
    }
  }

  /** Whatever their review, in the order of their ids. */
  #recordsNaming(relation: ToNaming<RecordType>, id: string): readonly AnyRecord[] {
    const { numbers, from, to } = this.#naming.get(relation)?.find(id, false).places() ?? noPlaces;
    const { items } = this.#indexes[relation.type];
    const records: AnyRecord[] = [];
    for (let at = from; at < to; at += 1) {
      const record = items[numbers[at] ?? 0];
      if (record !== undefined) records.push(record);
    }
    return records;
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

const nothingAsked: Asked = Object.freeze({});

const conditionsOf: ReadonlyMap<string, Readonly<Record<string, Condition>>> = new Map(
  blocks.map(({ name, filters }) => [name, filters]),
);

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
  const naming = new Map<AnyRelation, KeyedPlaces>();
  for (const fields of Object.values<Readonly<Record<string, AnyRelation>>>(relations)) {
    for (const relation of Object.values(fields)) {
      if (relation.kind === "naming") naming.set(relation, yield* indexes[relation.type].naming(relation.keysOf));
    }
  }
  return naming;
}

function* indexesOf({ records, sequences, listed }: Snapshot): Stepwise<Indexes> {
  const byType = yield* groupedByTypes(records);
  const indexes: Record<string, RecordIndex<AnyRecord>> = {};
  for (const { name } of types) {
    const declared: Declared<AnyRecord> = {
      conditions: filters[name],
      orders: orders[name],
      sequences: sequences[name] ?? {},
      fields: fieldsOfConditions[name],
    };
    indexes[name] = yield* RecordIndex.of(byType.get(name) ?? none, declared, listed);
  }
  // A group has the records of the type that is its key, which the compiler cannot follow through the map.
  return indexes as unknown as Indexes;
}

function* groupedByTypes(records: readonly AnyRecord[]): Stepwise<Map<string, readonly AnyRecord[]>> {
  const byType = new Map<string, AnyRecord[]>();
  for (const some of portionsOf(records)) {
    for (const record of some) addTo(byType, typeOfId(record.id), record);
    yield;
  }
  for (const group of byType.values()) Object.freeze(group);
  return byType;
}
