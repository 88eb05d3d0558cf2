import type { Records, RecordType } from "../types/types.js";
import { toId } from "../../model/node.js";
import { numberAt, textAt, textsAt, valuesAt } from "../types/field-path.js";
import type { Condition } from "../types/filter-words.js";
import { type Filters, types } from "../types/types.js";
import { keyed, keyedByAny, type IndexedCondition, worded } from "./indexed-condition.js";
import { numberFrom, numberUpTo } from "./number-condition.js";
import { overlapping } from "./period-condition.js";
import { countryOfIsoCode } from "../../vocabulary/countries.js";
import { normalizeName } from "../../vocabulary/names.js";

export type { Filters } from "../types/types.js";

/** How every condition of a filter is answered. */
export type IndexedConditions<Item, Filter> = {
  readonly [Name in keyof Filter]-?: IndexedCondition<Item, NonNullable<Filter[Name]>>;
};

/** A country is named by one of its codes or by its id. */
const toCountryId = (country: string): string =>
  country.includes(":") ? country : toId("Country", countryOfIsoCode(country) ?? country);

function indexedConditionOf({ asking, of }: Condition): IndexedCondition<object, never> {
  switch (asking.kind) {
    case "words":
      return worded(textsAt(of));
    case "named": {
      const textsOf = textsAt(of);
      return keyed((record: object) => textsOf(record).map(normalizeName), normalizeName);
    }
    case "exactly":
    case "idOf":
    case "is":
      return keyed(textsAt(of));
    case "country":
      return keyed(textsAt(of), toCountryId);
    case "countries":
      return keyedByAny(textsAt(of), toCountryId);
    // By then a name stands for the fields that it means, and the record stands for the documents that it cites.
    case "claimField":
    case "citedBy":
    case "anyOf":
      return keyedByAny(textsAt(of));
    case "isTrue": {
      const flagsOf = valuesAt(of);
      return keyed<object, boolean>((record) => flagsOf(record).map(String));
    }
    case "overlaps":
      return overlapping(textAt(of));
    case "atLeast":
      return numberFrom(numberAt(of));
    case "atMost":
      return numberUpTo(numberAt(of));
  }
}

/** Every condition of every filter as the blocks of types declare it: indexes are made from this table, and it is asked of single records. */
export const filters = Object.fromEntries(
  types.map(({ name, filters }) => [
    name,
    Object.fromEntries(
      Object.entries<Condition>(filters).map(([condition, declared]) => [condition, indexedConditionOf(declared)]),
    ),
  ]),
  // The names of blocks and conditions give each its type; `Object.fromEntries` forgets them.
) as { readonly [Type in RecordType]: IndexedConditions<Records[Type], Filters[Type]> };

const byTheirValues: ReadonlySet<Condition["asking"]["kind"]> = new Set([
  "exactly",
  "idOf",
  "is",
  "country",
  "countries",
  "claimField",
  "anyOf",
]);

/** By type: the conditions whose indexes have the values of one field as they are, each with the field. */
export const fieldsOfConditions = Object.fromEntries(
  types.map(({ name, filters }) => [
    name,
    Object.fromEntries(
      Object.entries<Condition>(filters).flatMap(([condition, { asking, of }]) =>
        of.length === 1 && byTheirValues.has(asking.kind) ? [[condition, of[0] ?? ""]] : [],
      ),
    ),
  ]),
  // Every type has a block; `Object.fromEntries` forgets the names.
) as Readonly<Record<RecordType, Readonly<Record<string, string>>>>;
