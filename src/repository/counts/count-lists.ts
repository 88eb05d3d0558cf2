import { typeOfId } from "../../model/node.js";
import { Citation } from "../../model/citation.js";
import { Claim } from "../../model/claim.js";
import { Document } from "../../model/document.js";
import type { AnyRecord } from "../types/types.js";
import { SeizureStat } from "../../model/seizure-stat.js";
import type { AnyRelation } from "../relation.js";
import type { CountedLists } from "./lengths.js";
import { blocks } from "../types/types.js";
import { type Counts, otherMasses, relationsOf, relationTables, unreadTexts } from "./list-lengths.js";

/** Whether an item of so short a list stands before is looked up in the list itself. */
const shortList = 16;

/** The lists of one field while they are counted. */
class Lists {
  readonly #byLength = new Map<number, number>();
  /** Ids and other values, each with in how many of the lists it stands. */
  readonly #ofValues = new Map<unknown, number>();
  /** Objects by their numbers: a bit for each that stands in a list, and in how many more those stand that do; there are many. */
  #isListed = new Uint32Array(64);
  readonly #moreLists = new Map<number, number>();

  add(items: readonly unknown[], numberOf: (object: object) => number): void {
    if (items.length === 0) return;
    add(this.#byLength, items.length);
    const seen = items.length > shortList ? new Set() : null;
    items.forEach((item, place) => {
      if (seen === null ? items.indexOf(item) < place : seen.has(item)) return;
      seen?.add(item);
      if (isObject(item)) this.#addObject(numberOf(item));
      else add(this.#ofValues, item);
    });
  }

  #addObject(number: number): void {
    const [word, bit] = [number >>> 5, 1 << (number & 31)];
    if (word >= this.#isListed.length) {
      const larger = new Uint32Array(2 * word);
      larger.set(this.#isListed);
      this.#isListed = larger;
    }
    const bits = this.#isListed[word] ?? 0;
    if ((bits & bit) === 0) this.#isListed[word] = bits | bit;
    else add(this.#moreLists, number);
  }

  counted(): CountedLists {
    let mostLists = 1;
    for (const lists of this.#ofValues.values()) mostLists = Math.max(mostLists, lists);
    for (const more of this.#moreLists.values()) mostLists = Math.max(mostLists, 1 + more);
    return { ...descending(this.#byLength), mostLists };
  }
}

/** Objects of one type while they are counted: their lists and relations by name. */
interface Counted {
  readonly lists: Map<string, Lists>;
  readonly relations: readonly { readonly relation: AnyRelation; readonly lists: Lists }[];
}

function add<Key>(counts: Map<Key, number>, key: Key): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}

function descending(byLength: ReadonlyMap<number, number>): Omit<CountedLists, "mostLists"> {
  const lengths = Int32Array.from(byLength.keys()).sort().reverse();
  return { lengths, counts: lengths.map((length) => byLength.get(length) ?? 0) };
}

/** What totals can be grouped by: a figure of one calendar year begins with it. */
const groupings: ReadonlyMap<string, (seizure: SeizureStat) => string | null> = new Map([
  ["substance", ({ substance }) => substance],
  ["country", ({ countryId }) => countryId],
  ["organization", ({ seizedById }) => seizedById],
  ["year", ({ period }) => period?.edtf ?? null],
]);
/** By type: texts of the documents' length; all others are short. */
const longTexts: ReadonlyMap<string, readonly string[]> = new Map(
  blocks.map(({ name, search }) => [
    name,
    (search?.texts ?? []).flatMap(({ kind, of }) => (kind === "text" ? of : [])),
  ]),
);

/** Counts the lists of all records, of what they hold, and of all relations, so that answers can be priced. */
export function countLists(records: readonly AnyRecord[]): Counts {
  const ofTypes = new Map<string, number>();
  const lists = new Map<string, Lists>();
  const texts = new Map<string, Map<number, number>>();
  const values = new Map<string, Set<unknown>>();
  const byField = new Map<string, Map<string, AnyRecord[]>>();
  const ofType = new Map<string, Counted>();
  const numbers = new Map<object, number>();
  for (const record of records) {
    const type = typeOfId(record.id);
    ofTypes.set(type, (ofTypes.get(type) ?? 0) + 1);
    numbers.set(record, numbers.size);
    countWithin(type, record);
    if (record instanceof SeizureStat) {
      for (const [grouping, valueOf] of groupings) gathered(values, grouping, newSet).add(valueOf(record));
      const masses = record.claims.filter(({ field }) => field === "mass");
      gathered(lists, otherMasses, newLists).add(masses.slice(1), numberOf);
    }
    for (const property of longTexts.get(type) ?? []) {
      const text: unknown = Reflect.get(record, property);
      if (typeof text === "string") add(gathered(texts, `${type}.${property}`, newCounts), text.length);
    }
    if (record instanceof Document && record.unexplained === null)
      add(gathered(texts, unreadTexts, newCounts), record.text.length);
    for (const { field, keysOf } of namedBy(type))
      for (const key of new Set(keysOf(record)))
        if (key !== null) gathered(gathered(byField, field, newMap), key, newRecords).push(record);
  }
  for (const [field, byKey] of byField)
    for (const items of byKey.values()) gathered(lists, field, newLists).add(items, numberOf);
  return {
    records: Object.fromEntries(ofTypes),
    lists: Object.fromEntries([...lists].map(([field, ofField]) => [field, ofField.counted()])),
    texts: Object.fromEntries([...texts].map(([field, of]) => [field, { ...descending(of), mostLists: 1 }])),
    groups: Object.fromEntries(
      [...values].map(([grouping, different]) => [grouping, grouping === "year" ? yearsOf(different) : different.size]),
    ),
  };

  /** The lists that an object holds, and those of what it holds. */
  function countWithin(type: string, object: object): void {
    const counted = ofType.get(type) ?? newCounted(type);
    if (object instanceof Claim) countList(type, counted, "citations", object.citations);
    else if (!(object instanceof Citation))
      for (const name of Object.keys(object)) {
        const items: unknown = Reflect.get(object, name);
        if (Array.isArray(items) && isObject(items[0])) countList(type, counted, name, items);
      }
    for (const { relation, lists: ofRelation } of counted.relations) {
      if (relation.kind === "listed") ofRelation.add(relation.keysOf(object), numberOf);
      if (relation.kind !== "one") continue;
      const key = relation.keyOf(object);
      if (key !== null) ofRelation.add([key], numberOf);
    }
  }

  function countList(type: string, counted: Counted, name: string, items: readonly unknown[]): void {
    const known = counted.lists.get(name) ?? gathered(lists, `${type}.${name}`, newLists);
    counted.lists.set(name, known);
    known.add(items, numberOf);
  }

  /** What is met for the first time is counted itself, once. */
  function numberOf(object: object): number {
    const known = numbers.get(object);
    if (known !== undefined) return known;
    const number = numbers.size;
    numbers.set(object, number);
    countWithin(object.constructor.name, object);
    return number;
  }

  function newCounted(type: string): Counted {
    const relations = Object.entries(relationsOf(type))
      .filter(([, { kind }]) => kind === "one" || kind === "listed")
      .map(([name, relation]) => ({ relation, lists: gathered(lists, `${type}.${name}`, newLists) }));
    const counted = { lists: new Map<string, Lists>(), relations };
    ofType.set(type, counted);
    return counted;
  }
}

const newSet = (): Set<unknown> => new Set();
const newCounts = (): Map<number, number> => new Map();
const newLists = (): Lists => new Lists();
const newMap = (): Map<string, AnyRecord[]> => new Map();
const newRecords = (): AnyRecord[] => [];

/** What is gathered under a key, begun when it is not there yet. */
function gathered<Key, Value>(groups: Map<Key, Value>, key: Key, begin: () => Value): Value {
  const known = groups.get(key);
  if (known !== undefined) return known;
  const begun = begin();
  groups.set(key, begun);
  return begun;
}

/** How many calendar years periods begin in. */
const yearsOf = (periods: ReadonlySet<unknown>): number =>
  new Set([...periods].map((period) => String(period).slice(0, 4))).size;

const isObject = (value: unknown): value is object => typeof value === "object" && value !== null;

interface Naming {
  readonly field: string;
  keysOf(this: void, record: AnyRecord): readonly (string | null)[];
}

/** The relations that are answered by those who name a record, by the type of those. */
const naming: ReadonlyMap<string, readonly Naming[]> = groupedByNamingType();

const namedBy = (type: string): readonly Naming[] => naming.get(type) ?? [];

function groupedByNamingType(): Map<string, Naming[]> {
  const groups = new Map<string, Naming[]>();
  for (const [type, fields] of Object.entries(relationTables))
    for (const [name, relation] of Object.entries(fields)) {
      if (relation.kind !== "naming") continue;
      // A record of the type that the relation names is what its keys are asked of.
      const { keysOf } = relation;
      gathered(groups, relation.type, (): Naming[] => []).push({ field: `${type}.${name}`, keysOf });
    }
  return groups;
}
