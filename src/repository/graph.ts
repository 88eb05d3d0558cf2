import { createHash } from "node:crypto";
import { typeOfId } from "../model/node.js";
import type { AnyRecord, Records, RecordType } from "../model/record.js";
import { Sourced } from "../model/sourced.js";
import { byCodeUnits } from "./names.js";
import { SearchIndex, type SearchResult } from "./search/search-index.js";
import { relations, type ToListed, type ToNaming, type ToOne } from "./relations.js";

export type AnyRelation = ToOne<unknown, AnyRecord> | ToListed<unknown, AnyRecord> | ToNaming<RecordType>;

/** One frozen snapshot. It answers questions in batches, each answer in the place of its key. */
export class Graph {
  /** The same for the same files on every machine; another as soon as anything that is served differs. */
  readonly snapshotId: string;
  readonly #byId: ReadonlyMap<string, AnyRecord>;
  readonly #byType: ReadonlyMap<string, readonly AnyRecord[]>;
  readonly #naming = new Map<AnyRelation, ReadonlyMap<string, readonly AnyRecord[]>>();

  readonly #search: SearchIndex;

  constructor(records: readonly AnyRecord[]) {
    const sorted = [...records].sort((a, b) => byCodeUnits(a.id, b.id));
    this.#byId = new Map(sorted.map((record) => [record.id, record]));
    this.#byType = groups(sorted, ({ id }) => [typeOfId(id)]);
    for (const fields of Object.values<Readonly<Record<string, AnyRelation>>>(relations)) {
      for (const relation of Object.values(fields)) {
        if (relation.kind === "naming") this.#naming.set(relation, groups(this.all(relation.type), relation.keysOf));
      }
    }
    this.#search = new SearchIndex(sorted.filter((record) => record instanceof Sourced));
    this.snapshotId = createHash("sha256").update(JSON.stringify(sorted)).digest("hex").slice(0, 16);
    Object.freeze(this);
  }

  /** All records of a type, in the order of their ids. */
  all<Type extends RecordType>(type: Type): readonly Records[Type][] {
    return (this.#byType.get(type) ?? none) as readonly Records[Type][];
  }

  /** The records with these ids; null for an unknown one. */
  byIds(ids: readonly string[]): (AnyRecord | null)[] {
    return ids.map((id) => this.#byId.get(id) ?? null);
  }

  /** The records of these types, of all types when they are null, in which words of a query stand. */
  search(query: string, types: readonly string[] | null): SearchResult {
    return this.#search.search(query, types);
  }

  /** Follows a relation from many records at once. */
  follow(
    relation: AnyRelation,
    sources: readonly { readonly id?: string }[],
  ): (AnyRecord | null | readonly AnyRecord[])[] {
    switch (relation.kind) {
      case "one":
        return sources.map((source) => this.#byId.get(relation.keyOf(source) ?? "") ?? null);
      case "listed":
        return sources.map((source) => relation.keysOf(source).flatMap((key) => this.#byId.get(key) ?? []));
      case "naming":
        return sources.map(({ id }) => this.#naming.get(relation)?.get(id ?? "") ?? none);
    }
  }
}

const none: readonly never[] = Object.freeze([]);

function groups<Item>(
  items: readonly Item[],
  keysOf: (item: Item) => readonly (string | null)[],
): Map<string, readonly Item[]> {
  const byKey = new Map<string, Item[]>();
  for (const item of items) {
    for (const key of new Set(keysOf(item))) {
      if (key === null) continue;
      const group = byKey.get(key);
      if (group === undefined) byKey.set(key, [item]);
      else group.push(item);
    }
  }
  for (const group of byKey.values()) Object.freeze(group);
  return byKey;
}
