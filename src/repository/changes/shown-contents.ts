import { createHash } from "node:crypto";
import { type AnyRecord, blocks } from "../types/types.js";

/** By type of record: the fields that the schema shows. */
export type ShownFields = ReadonlyMap<string, ReadonlySet<string>>;

/** What a record shows, by the schema's names of its fields. */
type Contents = ReadonlyMap<string, unknown>;

/** A short text for each field that is another as soon as the field shows something else. */
export type Digests = ReadonlyMap<string, string>;

/** Where a passage stands is no content: a claim is no other for a paragraph before it. */
const places = new Set(["id", "factId", "start", "end", "before", "after", "page"]);
/** What is said of the process that serves a record. */
const ofTheProcess = new Set(["loadedAt"]);
const withPlaces = new Set(["claims", "citations"]);

/** Reads what records show: their own fields, and under the name of a relation the ids to which it leads from them. */
export class ShownContents {
  readonly #names = new Map<string, ReadonlyMap<string, string>>();

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
    }
  }

  /** The fields in which two states of a record differ; it has these in any case. */
  differences(type: string, before: AnyRecord, after: AnyRecord): readonly string[] {
    if (before === after) return [];
    const [old, now] = [this.#contentsOf(type, before), this.#contentsOf(type, after)];
    const names = new Set([...old.keys(), ...now.keys()]);
    return [...names].filter((name) => !isSame(name, old.get(name), now.get(name)));
  }

  digestsOf(type: string, record: AnyRecord): Digests {
    return new Map([...this.#contentsOf(type, record)].map(([name, value]) => [name, digest(textOf(name, value))]));
  }

  #contentsOf(type: string, record: AnyRecord): Contents {
    const contents = new Map<string, unknown>();
    for (const [property, name] of this.#names.get(type) ?? []) {
      const value: unknown = Reflect.get(record, property);
      if (value !== undefined && typeof value !== "function") contents.set(name, value);
    }
    return contents;
  }
}

const isSame = (name: string, before: unknown, after: unknown): boolean =>
  before === after || textOf(name, before) === textOf(name, after);

/** Empty for what is not there. */
const textOf = (name: string, value: unknown): string =>
  value === undefined
    ? ""
    : JSON.stringify(
        value,
        withPlaces.has(name) ? (key, each: unknown) => (places.has(key) ? undefined : each) : undefined,
      );

const digest = (text: string): string => createHash("sha256").update(text).digest("base64").slice(0, 12);
