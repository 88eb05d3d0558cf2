import { typeOfId } from "../../model/node.js";
import type { SourceColumns } from "../../model/columns/source-columns.js";
import { Document } from "../../model/document.js";
import type { AnyRecord } from "../types/types.js";
import { SeizureStat } from "../../model/seizure-stat.js";
import type { AnyRelation } from "../relation.js";
import { NumberedSources } from "../../model/sources.js";
import { add, descending, Lists } from "./lists.js";
import { SourceLists } from "./source-lists.js";
import { blocks } from "../types/types.js";
import { type Counts, relationsOf, relationTables, unreadTexts } from "./list-lengths.js";

/** Objects of one type while they are counted: their lists and relations by name. */
interface Counted {
  readonly lists: Map<string, Lists>;
  readonly relations: readonly { readonly relation: AnyRelation; readonly lists: Lists }[];
}

/** A relation that is answered by those who name a record, while those are gone through. */
interface Named {
  readonly keysOf: Naming["keysOf"];
  readonly lists: Lists;
  /** How many name each. */
  readonly byKey: Map<string, number>;
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
export function countLists(records: readonly AnyRecord[], columns: SourceColumns): Counts {
  const ofTypes = new Map<string, number>();
  const lists = new Map<string, Lists>();
  const texts = new Map<string, Map<number, number>>();
  const values = new Map<string, Set<unknown>>();
  const named = new Map<string, readonly Named[]>();
  const ofType = new Map<string, Counted>();
  /** What stands in a list, and was counted itself. */
  const met = new Set<object>();
  const listsOf = (field: string): Lists => gathered(lists, field, newLists);
  const sources = new SourceLists(columns, listsOf);
  for (const record of records) {
    const type = typeOfId(record.id);
    add(ofTypes, type);
    countWithin(type, record);
    if (record instanceof SeizureStat)
      for (const [grouping, valueOf] of groupings) gathered(values, grouping, newSet).add(valueOf(record));
    for (const property of longTexts.get(type) ?? []) {
      const text: unknown = Reflect.get(record, property);
      if (typeof text === "string") add(gathered(texts, `${type}.${property}`, newCounts), text.length);
    }
    if (record instanceof Document && record.unexplained === null)
      add(gathered(texts, unreadTexts, newCounts), record.text.length);
    for (const { keysOf, lists: ofField, byKey } of gathered(named, type, namedOf)) {
      const keys = keysOf(record).filter((key) => key !== null);
      const different = keys.length > 1 ? [...new Set(keys)] : keys;
      for (const key of different) add(byKey, key);
      ofField.addRepeated(different.length);
    }
  }
  sources.finish();
  for (const fields of named.values())
    for (const { lists: ofField, byKey } of fields) for (const length of byKey.values()) ofField.addLength(length);
  return {
    records: Object.fromEntries(ofTypes),
    lists: Object.fromEntries(
      [...lists]
        .map(([field, ofField]) => [field, ofField.counted()] as const)
        .filter(([, { lengths }]) => lengths.length > 0),
    ),
    texts: Object.fromEntries([...texts].map(([field, of]) => [field, { ...descending(of), mostLists: 1 }])),
    groups: Object.fromEntries(
      [...values].map(([grouping, different]) => [grouping, grouping === "year" ? yearsOf(different) : different.size]),
    ),
  };

  /** The lists that an object holds, and those of what it holds. */
  function countWithin(type: string, object: object): void {
    const counted = ofType.get(type) ?? newCounted(type);
    // Its values at once, for to read one after the other by its name takes ten times as long.
    Object.values(object).forEach((value: unknown, place) => {
      if (typeof value !== "object" || value === null) return;
      if (value instanceof NumberedSources) sources.add(type, value.number);
      else if (Array.isArray(value) && isObject(value[0]))
        countList(type, counted, Object.keys(object)[place] ?? "", value);
    });
    for (const { relation, lists: ofRelation } of counted.relations) {
      if (relation.kind === "listed") ofRelation.add(relation.keysOf(object));
      if (relation.kind !== "one") continue;
      const key = relation.keyOf(object);
      if (key !== null) ofRelation.addSingles(key, 1);
    }
  }

  function countList(type: string, counted: Counted, name: string, items: readonly object[]): void {
    gathered(counted.lists, name, () => listsOf(`${type}.${name}`)).add(items);
    for (const item of items) {
      if (met.has(item)) continue;
      met.add(item);
      countWithin(item.constructor.name, item);
    }
  }

  function newCounted(type: string): Counted {
    const relations = Object.entries(relationsOf(type))
      .filter(([, { kind }]) => kind === "one" || kind === "listed")
      .map(([name, relation]) => ({ relation, lists: listsOf(`${type}.${name}`) }));
    const counted = { lists: new Map<string, Lists>(), relations };
    ofType.set(type, counted);
    return counted;
  }

  function namedOf(type: string): readonly Named[] {
    return (naming.get(type) ?? []).map(({ field, keysOf }) => ({ keysOf, lists: listsOf(field), byKey: new Map() }));
  }
}

const newSet = (): Set<unknown> => new Set();
const newCounts = (): Map<number, number> => new Map();
const newLists = (): Lists => new Lists();

/** What is gathered under a key, begun when it is not there yet. */
function gathered<Key, Value>(groups: Map<Key, Value>, key: Key, begin: (key: Key) => Value): Value {
  const known = groups.get(key);
  if (known !== undefined) return known;
  const begun = begin(key);
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
