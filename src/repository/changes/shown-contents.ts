import { createHash } from "node:crypto";
import type { Graph } from "../graph.js";
import { type PagedRelation, relationNamed, targetOf } from "../relation-name.js";
import { type AnyRecord, blocks, type Records, type RecordType } from "../types/types.js";

/** By type of record: the fields that the schema shows. */
export type ShownFields = ReadonlyMap<string, ReadonlySet<string>>;

/** What a record shows, by the schema's names of its fields. */
type Contents = ReadonlyMap<string, unknown>;

/** A record in the graph that shows it. */
export interface Shown {
  readonly graph: Graph;
  readonly record: AnyRecord;
}

/** A short text for each field that is another as soon as the field shows something else. */
export type Digests = ReadonlyMap<string, string>;

/** Where a passage stands is no content: a claim is no other for a paragraph before it. */
const places = new Set(["id", "factId", "start", "end", "before", "after", "page"]);
/** What is said of the process that serves a record. */
const ofTheProcess = new Set(["loadedAt"]);
const placed = new Set(["claims", "citations"]);

/** A connection whose edges are records that show nowhere else, and the relation that leads to them. */
interface Edges {
  readonly field: string;
  readonly relation: PagedRelation;
}

/**
 * Reads what records show: their own fields, under the name of a relation the ids to which it leads from them, and under
 * the name of a connection the records that are its edges. What is only counted of other records is no field of theirs.
 */
export class ShownContents {
  readonly #names = new Map<string, ReadonlyMap<string, string>>();
  readonly #edges = new Map<string, readonly Edges[]>();
  readonly #withPlaces = new Set(placed);

  constructor(shown: ShownFields) {
    for (const { name: type, relations } of blocks) {
      const fields = shown.get(type) ?? new Set();
      const own = [...fields]
        .filter((field) => !ofTheProcess.has(field))
        .map((field): [string, string] => [field, field]);
      const related = Object.entries(relations).flatMap(([field, relation]) =>
        relation.kind === "inverse" || !fields.has(field)
          ? []
          : relation.by.map((path): [string, string] => [path, field]),
      );
      this.#names.set(type, new Map([...own, ...related]));
      const edges = Object.entries(relations).flatMap(([field, relation]) =>
        relation.kind === "inverse" && relation.edgesOf !== null && fields.has(relation.edgesOf)
          ? // The names come from the blocks, as the table of relations does.
            [{ field: relation.edgesOf, relation: `${type}.${field}` as PagedRelation }]
          : [],
      );
      this.#edges.set(type, edges);
      for (const { field } of edges) this.#withPlaces.add(field);
    }
  }

  /** The fields in which two states of a record differ; it has these in any case. */
  differences(type: string, before: Shown, after: Shown): readonly string[] {
    if (before.record === after.record && this.#edges.get(type)?.length === 0) return [];
    const [old, now] = [this.#contentsOf(type, before), this.#contentsOf(type, after)];
    const names = new Set([...old.keys(), ...now.keys()]);
    return [...names].filter((name) => !this.#isSame(name, old.get(name), now.get(name)));
  }

  digestsOf(type: string, shown: Shown): Digests {
    return new Map(
      [...this.#contentsOf(type, shown)].map(([name, value]) => [name, digest(this.#textOf(name, value))]),
    );
  }

  #contentsOf(type: string, { graph, record }: Shown): Contents {
    const contents = new Map<string, unknown>();
    for (const [property, name] of this.#names.get(type) ?? []) {
      const value: unknown = Reflect.get(record, property);
      if (value !== undefined && typeof value !== "function") contents.set(name, value);
    }
    for (const { field, relation } of this.#edges.get(type) ?? [])
      contents.set(field, edgesFrom(graph, record, relation));
    return contents;
  }

  #isSame(name: string, before: unknown, after: unknown): boolean {
    return before === after || this.#textOf(name, before) === this.#textOf(name, after);
  }

  /** Empty for what is not there. */
  #textOf(name: string, value: unknown): string {
    if (value === undefined) return "";
    if (!this.#withPlaces.has(name)) return JSON.stringify(value);
    return JSON.stringify(value, (key, each: unknown) => (places.has(key) ? undefined : each));
  }
}

/** The listed records that are the edges of a connection. */
function edgesFrom(graph: Graph, { id }: AnyRecord, relation: PagedRelation): readonly AnyRecord[] {
  const [naming] = graph.related(relationNamed(relation), [{ id }]);
  // What names a record by a relation is of the type that the relation says.
  const within = (Array.isArray(naming) ? naming : []) as readonly Records[RecordType][];
  return graph.select<RecordType>(targetOf(relation), { within });
}

const digest = (text: string): string => createHash("sha256").update(text).digest("base64").slice(0, 12);
