import { type Connection, connectionType } from "../model/connection.js";
import { type Order, orderType } from "../model/order.js";
import type { Records, RecordType } from "../repository/types/types.js";
import type { Block } from "../repository/types/block.js";
import type { Condition } from "../repository/types/filter-words.js";
import type { OrderWord } from "../repository/types/order-words.js";
import { blocks, type Filters } from "../repository/types/types.js";
import { type ConnectionArgs, connectionArgs } from "./connection-args.js";
import { filterType } from "./filter-type.js";

/** The GraphQL types that a list of records needs. */
export interface ListTypes<Item, Filter extends object> {
  readonly Connection: new () => Connection<Item>;
  readonly Filter: new () => Filter;
  readonly Args: new () => ConnectionArgs<Filter>;
}

/** The order input of a type, from what its block says of each order. */
export const orderTypeOf = (name: string, orders: Readonly<Record<string, OrderWord>>): new () => Order =>
  orderType(name, Object.fromEntries(Object.entries(orders).map(([field, { description }]) => [field, description])));

function listTypesOf(block: Block, noun: string): ListTypes<object, object> {
  const Filter = filterType(block, noun);
  const Args = connectionArgs(Filter, orderTypeOf(block.name, block.orders));
  return { Connection: connectionType<object>(block.name, block.model), Filter, Args };
}

/** By type, made once: a second class of the same name would be another type to the library. */
const made: ReadonlyMap<string, ListTypes<object, object>> = new Map(
  blocks.flatMap((block) =>
    block.questions === null ? [] : [[block.name, listTypesOf(block, block.questions.noun)] as const],
  ),
);

export function listTypes(type: string): ListTypes<object, object> {
  const types = made.get(type);
  if (types === undefined) throw new Error(`${type} has no list; expected a block with questions.`);
  return types;
}

/** What the lists of a type can be asked, as plain data. */
export function listDeclared(type: string): object {
  const block = blocks.find(({ name }) => name === type);
  const conditions = Object.entries<Condition>(block?.filters ?? {});
  const orders = Object.entries<OrderWord>(block?.orders ?? {});
  return {
    type,
    filter: Object.fromEntries(conditions.map(([name, { asking, of }]) => [name, { ...asking, of }])),
    orderBy: Object.fromEntries(orders.map(([name, { by, of }]) => [name, { by, of }])),
  };
}

/** The same for a type that is known by its name. */
export const listTypesFor = <Type extends RecordType>(type: Type): ListTypes<Records[Type], Filters[Type]> =>
  // The block of the type says what its records and its filter are.
  listTypes(type) as ListTypes<Records[Type], Filters[Type]>;
