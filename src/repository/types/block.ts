import type { FieldPath, IdPath } from "./field-path.js";
import type { Condition } from "./filter-words.js";
import { byId, type OrderWord } from "./order-words.js";
import type { RecordMaker } from "../records/record-maker.js";
import type { Inverse, Listed, One, RelationWord } from "./relation-words.js";
import type { Search } from "./search-words.js";
import type { PartTimes, PartTimesOf, TimeWord } from "./time-words.js";

/** The lists and look-ups of a type on `Query`, each by the description that the schema gives it. */
export interface Questions {
  /** The connection of all records: `agreements`. */
  readonly list: string;
  readonly all: string;
  /** Which records the filter leaves: `Which agreements: those that …`. */
  readonly noun: string;
  /** One record by its key, under the name of the type; no such field without it. */
  readonly one?: string;
  /** Many records by their keys, for other graphs; no such field without it. */
  readonly many?: string;
}

export const manyByIds =
  "One record for each id, in the order of the ids; null for an unknown id. For other graphs that refer to records by id.";

/** A type as the engine sees it: everything but the model, the label and the making of records is plain data. */
export interface Block {
  /** How ids of its records begin, and the name of its GraphQL type. */
  readonly name: string;
  readonly model: new () => { readonly id: string };
  /** Makes its records of facts, after those of the types before it in the list. */
  readonly records: RecordMaker<{ readonly id: string }>;
  /** The fields by each of which a record is found; none where other graphs cannot refer to it. */
  readonly keys: readonly string[];
  /** What one of its records is in one plain line. */
  label(this: void, record: { readonly id: string }): string;
  readonly relations: Readonly<Record<string, RelationWord>>;
  readonly filters: Readonly<Record<string, Condition>>;
  /** Of the filter input where it does not follow from the name of the type. */
  readonly filterName: string;
  readonly orders: Readonly<Record<string, OrderWord>>;
  readonly search: Search | null;
  /** What time its records have on a timeline; null where they have none. */
  readonly time: TimeWord | null;
  /** Which of their parts have times of their own; null where none have. */
  readonly partTimes: AnyPartTimes | null;
  /** Null where records show only as parts of others. */
  readonly questions: Questions | null;
  /** The classes of what its records hold, beside claims and citations. */
  readonly holds: readonly (new () => object)[];
}

type Relations<Item> = Readonly<Record<string, One<IdPath<Item>> | Listed<IdPath<Item>> | Inverse>>;
type Filters<Item> = Readonly<Record<string, Condition<FieldPath<Item>>>>;

/** As the engine sees them: the names of fields are plain text. */
export interface AnyPartTimes extends Omit<PartTimes, "of" | "concerns" | "distinctBy"> {
  readonly of: string;
  readonly concerns: readonly string[];
  readonly distinctBy: readonly string[];
}

/** A block as the compiler sees it. */
export interface BlockOf<
  Name extends string,
  Item extends { readonly id: string },
  Filter extends Block["filters"],
  Related extends Block["relations"],
> extends Block {
  readonly name: Name;
  readonly model: new () => Item;
  readonly records: RecordMaker<Item>;
  readonly relations: Related;
  readonly filters: Filter;
}

interface Declaration<Item, Filter, Related> {
  readonly records: RecordMaker<NoInfer<Item>>;
  readonly keys?: readonly (keyof Item & string)[];
  /** Only of types that are shown: the id, when left out. */
  label?(this: void, record: NoInfer<Item>): string;
  readonly relations: Related;
  readonly filters: Filter;
  readonly filterName?: string;
  readonly orders?: Readonly<Record<string, OrderWord<FieldPath<Item>>>>;
  readonly search?: Search<FieldPath<Item>>;
  readonly time?: TimeWord<FieldPath<Item>>;
  readonly partTimes?: PartTimesOf<NoInfer<Item>>;
  readonly questions?: Questions;
  readonly holds?: readonly (new () => object)[];
}

/** The block of a type. What it names is checked against the fields of the model. */
export const block = <
  const Name extends string,
  Item extends { readonly id: string },
  Filter extends Filters<Item>,
  Related extends Relations<Item>,
>(
  name: Name,
  model: new () => Item,
  declaration: Declaration<Item, Filter, Related>,
): BlockOf<Name, Item, Filter, Related> => ({
  name,
  model,
  records: declaration.records,
  keys: declaration.keys ?? [],
  // The labels of a type are asked of its records.
  label: (record) => declaration.label?.(record as Item) ?? record.id,
  relations: declaration.relations,
  filters: declaration.filters,
  filterName: declaration.filterName ?? `${name}Filter`,
  orders: { id: byId, ...declaration.orders },
  search: declaration.search ?? null,
  time: declaration.time ?? null,
  partTimes: declaration.partTimes ?? null,
  questions: declaration.questions ?? null,
  holds: declaration.holds ?? [],
});

/** Objects without an id that lead to records: a role, a citation. */
export interface PartOf<Name extends string, Item, Related> {
  readonly name: Name;
  readonly model: new (...parts: never[]) => Item;
  readonly relations: Related;
}

export const part = <const Name extends string, Item, Related extends Relations<Item>>(
  name: Name,
  model: new (...parts: never[]) => Item,
  relations: Related,
): PartOf<Name, Item, Related> => ({ name, model, relations });
