import type { Order } from "../../model/order.js";
import type { FactStatus } from "../../vocabulary/fact-statuses.js";
import type { Page, PageAsk, ValueCount } from "../page.js";
import type { Position } from "../position.js";
import type { Stepwise } from "../stepwise.js";
import { countedBy, valueCounts } from "./counted-by.js";
import { foundByAny, bySize, type Found, type ListedFlags, allPlaces, type Places } from "./found.js";
import { foundPage, pageAround } from "./found-page.js";
import { Selection } from "./selection.js";
import type { ConditionIndex, IndexedCondition } from "./indexed-condition.js";
import { KeyedPlaces } from "./keyed-places.js";
import { Matches } from "./matches.js";
import { Ordered } from "./ordered.js";
import type { Orders } from "./orders.js";
import { comparePositions, orderById } from "./positions.js";
import { isById, sequenceName, type Sequences } from "./sequences.js";

/** What a type declares of its lists. */
export interface Declared<Item> {
  readonly conditions: Readonly<Record<string, IndexedCondition<Item, unknown>>>;
  readonly orders: Orders<Item>;
  readonly sequences: Sequences;
  /** The field whose values are the keys of a condition, by the name of the condition. */
  readonly fields: Readonly<Record<string, string>>;
}

/** What is asked of the records of a type: which of them, in which order. */
export interface Wanted {
  /** By the names of conditions; nothing is null. */
  readonly filter: Readonly<Record<string, unknown>>;
  readonly order: Order | null;
  /** Whether records that are not listed count too. */
  readonly unlisted: boolean;
}

/** The records that name one by a relation. */
export interface NamedBy {
  readonly places: KeyedPlaces;
  readonly id: string;
}

/** The records of one type with an index for every filter and every order that the schema offers on them. */
export class RecordIndex<Item extends { readonly id: string }> {
  /** In the order of their ids. */
  readonly items: readonly Item[];
  readonly #declared: Declared<Item>;
  readonly #statuses: readonly FactStatus[] | null;
  readonly #flags: ListedFlags;
  readonly #conditions: ReadonlyMap<string, ConditionIndex<unknown>>;
  readonly #ordered = new Map<string, Ordered>();
  #listed: Found | undefined;
  #listedItems: readonly Item[] | undefined;

  private constructor(
    items: readonly Item[],
    declared: Declared<Item>,
    statuses: readonly FactStatus[] | null,
    flags: ListedFlags,
    conditions: ReadonlyMap<string, ConditionIndex<unknown>>,
  ) {
    this.items = items;
    this.#declared = declared;
    this.#statuses = statuses;
    this.#flags = flags;
    this.#conditions = conditions;
  }

  /** `items` stand in the order of their ids; the reviews of those that are listed are null when all are. */
  static *of<Item extends { readonly id: string }>(
    items: readonly Item[],
    declared: Declared<Item>,
    listed: readonly FactStatus[] | null,
  ): Stepwise<RecordIndex<Item>> {
    const status = declared.conditions.status;
    const statuses = status === undefined ? null : listed;
    const flags = status === undefined || statuses === null ? null : flagsOf(items, status, statuses);
    const conditions = new Map<string, ConditionIndex<unknown>>();
    for (const [name, condition] of Object.entries(declared.conditions))
      conditions.set(name, yield* condition.index(items, flags));
    return new RecordIndex(items, declared, statuses, flags, conditions);
  }

  /** The records that name others: by the ids that they have in some fields. */
  *naming(keysOf: (item: Item) => readonly (string | null)[]): Stepwise<KeyedPlaces> {
    return yield* KeyedPlaces.of(this.items, keysOf, this.#flags);
  }

  /** All that are listed, in the order of their ids. */
  get listed(): readonly Item[] {
    return (this.#listedItems ??=
      this.#flags === null
        ? this.items
        : Object.freeze(this.items.filter((_item, place) => this.#flags?.[place] === 1)));
  }

  /** Where each record stands under an order. */
  positionUnder(order: Order | null): (item: Item) => Position {
    const keyOf = this.#declared.orders[(order ?? orderById).field];
    return (item) => ({ key: keyOf?.(item) ?? null, id: item.id });
  }

  /** All records that are wanted, in order. */
  select(wanted: Wanted): readonly Item[] {
    return this.#selected(wanted, null).items();
  }

  /** Where the records that are wanted stand among all, in order. */
  places(wanted: Wanted): Places {
    return this.#selected(wanted, null).places();
  }

  /** A page of the records that are wanted; of those alone that name a record, when one is given. */
  page(wanted: Wanted, ask: PageAsk, naming: NamedBy | null, around: Item | null): Page<Item> {
    const selection = this.#selected(wanted, naming);
    const countBy = (field: string): readonly ValueCount[] => this.#countBy(field, selection);
    return ask.around === null ? foundPage(selection, ask, countBy) : pageAround(selection, around, ask, countBy);
  }

  /** Those of a list, which stands in the order of ids, that are wanted, in order: each is looked at. */
  among(items: readonly Item[], { filter, order, unlisted }: Wanted): readonly Item[] {
    const asked = withStatus(unlisted ? null : this.#statuses, filter);
    const met = Object.keys(asked).length === 0 ? items : items.filter((item) => this.#meets(item, asked));
    if (order === null || isById(order)) return met;
    const compare = comparePositions(order);
    const positionOf = this.positionUnder(order);
    return met
      .map((item) => ({ item, position: positionOf(item) }))
      .sort((a, b) => compare(a.position, b.position))
      .map(({ item }) => item);
  }

  #meets(item: Item, filter: Wanted["filter"]): boolean {
    return Object.entries(filter).every(([name, value]) => {
      if (name === "or" && Array.isArray(value)) return value.some((each: Wanted["filter"]) => this.#meets(item, each));
      return this.#declared.conditions[name]?.matches(item, value) ?? true;
    });
  }

  #selected({ filter, order, unlisted }: Wanted, naming: NamedBy | null): Selection<Item> {
    const listed = unlisted ? null : this.#statuses;
    const onlyListed = listed !== null && !asksForStatus(filter);
    const founds = this.#founds(onlyListed ? filter : withStatus(listed, filter), onlyListed);
    if (naming !== null) founds.push(naming.places.find(naming.id, onlyListed));
    if (onlyListed && this.#flags !== null && !founds.some((found) => found.onlyListed))
      founds.push((this.#listed ??= listedFound(this.#flags)));
    const by = order ?? orderById;
    const ordered = this.#orderedBy(by);
    const matches = new Matches(this.items.length, ordered, founds.length > 1 ? founds.sort(bySize) : founds);
    return new Selection(matches, this.items, by, ordered, this.#declared.orders[by.field]);
  }

  #founds(filter: Wanted["filter"], onlyListed: boolean): Found[] {
    const founds: Found[] = [];
    for (const [name, value] of Object.entries(filter)) {
      if (name === "or" && Array.isArray(value)) {
        const alternatives = value.map((each: Wanted["filter"]) => this.#founds(each, false));
        founds.push(foundByAny(alternatives, this.items.length));
        continue;
      }
      const index = this.#conditions.get(name);
      if (index !== undefined) founds.push(index.find(value, onlyListed));
    }
    return founds;
  }

  #orderedBy(order: Order): Ordered {
    const name = sequenceName(order);
    const known = this.#ordered.get(name);
    if (known !== undefined) return known;
    const ordered = new Ordered(isById(order) ? null : (this.#declared.sequences[name] ?? null));
    this.#ordered.set(name, ordered);
    return ordered;
  }

  /** By the codes of an index where the field has one, which takes a tenth of the time of looking at the records. */
  #countBy(field: string, selection: Selection<Item>): readonly ValueCount[] {
    for (const [name, of] of Object.entries(this.#declared.fields)) {
      const index = of === field ? this.#conditions.get(name)?.byValue : undefined;
      const counts = index?.counts(selection.places()) ?? null;
      if (counts !== null) return valueCounts(counts);
    }
    return countedBy(selection.items(), field);
  }
}

function flagsOf<Item>(
  items: readonly Item[],
  status: IndexedCondition<Item, unknown>,
  statuses: readonly FactStatus[],
): ListedFlags {
  const flags = Uint8Array.from(items, (item) => Number(status.matches(item, statuses)));
  return flags.includes(0) ? flags : null;
}

function listedFound(flags: Uint8Array): Found {
  const places = allPlaces(Int32Array.from(flags.keys()).filter((place) => flags[place] === 1));
  return {
    size: places.to,
    isExact: true,
    isAscending: true,
    onlyListed: true,
    places: () => places,
    has: (place) => flags[place] === 1,
  };
}

const alternativesOf = ({ or }: Wanted["filter"]): readonly Wanted["filter"][] =>
  Array.isArray(or) ? or.map((each: Wanted["filter"]) => each) : [];

const asksForStatus = (filter: Wanted["filter"]): boolean =>
  "status" in filter || alternativesOf(filter).some((each) => "status" in each);

/** What is not asked by its status is among what is listed, in each alternative where one of them asks for a status. */
function withStatus(listed: readonly FactStatus[] | null, filter: Wanted["filter"]): Wanted["filter"] {
  if (listed === null || "status" in filter) return filter;
  return asksForStatus(filter)
    ? { ...filter, or: alternativesOf(filter).map((each) => withStatus(listed, each)) }
    : { ...filter, status: listed };
}
