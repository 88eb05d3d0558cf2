import { type CountedLists, Lengths } from "./lengths.js";
import { relations } from "../relations.js";
import type { AnyRelation } from "../relation.js";
import { filters } from "../memory/filters.js";

/** How many records a snapshot has and how long their lists are, as plain data that one thread can hand to another. */
export interface Counts {
  /** How many records of each type there are, whatever their review. */
  readonly records: Readonly<Record<string, number>>;
  /** The lists of each field, by type and field: `Country.events`. A field that gives one object is a list of one. */
  readonly lists: Readonly<Record<string, CountedLists>>;
  /** How many characters each text of a field has: `Document.text`. */
  readonly texts: Readonly<Record<string, CountedLists>>;
  /** How many groups of seizure figures there are, by what they are grouped by: `country`. */
  readonly groups: Readonly<Record<string, number>>;
}

/** The claims on the mass of a figure but the one that is shown: what totals leave out of figures that they add. */
export const otherMasses = "SeizureStat.otherMasses";

/** The texts that loading did not read: a reviewed text is read for its unexplained numbers when somebody asks. */
export const unreadTexts = "Document.unread";

/** What is known of a snapshot before a question is answered. */
export class ListLengths {
  readonly #counts: Counts;
  readonly #lists: ReadonlyMap<string, Lengths>;
  readonly #texts: ReadonlyMap<string, Lengths>;

  constructor(counts: Counts) {
    this.#counts = counts;
    this.#lists = lengthsOf(counts.lists);
    this.#texts = lengthsOf(counts.texts);
  }

  /** How many records of a type there are; null for a type whose objects are not records. */
  records(type: string): number | null {
    return own(this.#counts.records, type) ?? (Object.hasOwn(filters, type) ? 0 : null);
  }

  /** How long the lists of a field are, `Country.events`; null for a field of which nothing was counted. */
  lists(field: string): Lengths | null {
    const [type = "", name = ""] = field.split(".");
    return this.#lists.get(field) ?? (Object.hasOwn(relationsOf(type), name) ? none : null);
  }

  /** How long the texts of a field are, `Document.text`; null for a field whose texts are all short. */
  texts(field: string): Lengths | null {
    return this.#texts.get(field) ?? null;
  }

  /** How many groups of seizure figures there are at most, by what totals are grouped by. */
  groups(groupBy: readonly string[]): number {
    return groupBy.reduce((product, grouping) => product * (own(this.#counts.groups, grouping) ?? 0), 1);
  }
}

const own = (counts: Readonly<Record<string, number>>, name: string): number | undefined =>
  Object.hasOwn(counts, name) ? counts[name] : undefined;

const none = new Lengths({ lengths: new Int32Array(), counts: new Int32Array(), mostLists: 1 });

const lengthsOf = (counted: Readonly<Record<string, CountedLists>>): ReadonlyMap<string, Lengths> =>
  new Map(Object.entries(counted).map(([field, lists]) => [field, new Lengths(lists)]));

/** The table of relations, for those who walk all of it. */
export const relationTables: Readonly<Record<string, Readonly<Record<string, AnyRelation>>>> = relations;

/** The relations of a type by their names; none for a type that has none. */
export const relationsOf = (type: string): Readonly<Record<string, AnyRelation>> =>
  Object.hasOwn(relationTables, type) ? (relationTables[type] ?? {}) : {};
