import { Max, MaxLength, Min } from "class-validator";
import { ArgsType, Field, Int } from "type-graphql";
import { type Connection, PageInfo } from "../model/connection.js";
import type { Order } from "../model/order.js";
import { frozen } from "../model/frozen.js";
import { compareStandings, orderById, type Standing } from "../repository/memory/record-index.js";
import { badInput } from "./bad-input.js";
import { readCursor, toCursor } from "./cursor.js";
import { countWhile } from "../documents/count-while.js";

export const defaultPage = 20;
export const largestPage = 100;

@ArgsType()
export class PageArgs {
  @Field(() => Int, {
    nullable: true,
    description: "How many from the front, 1 to 100; 20 when neither `first` nor `last` is given.",
  })
  @Min(1)
  @Max(largestPage)
  readonly first?: number | null;

  @Field(() => String, { nullable: true, description: "Only what comes after this cursor." })
  @MaxLength(1000)
  readonly after?: string | null;

  @Field(() => Int, { nullable: true, description: "How many from the end, 1 to 100. Not together with `first`." })
  @Min(1)
  @Max(largestPage)
  readonly last?: number | null;

  @Field(() => String, { nullable: true, description: "Only what comes before this cursor." })
  @MaxLength(1000)
  readonly before?: string | null;
}

/** How the items of a connection stand: what its cursors are good for, the order, and the place of each item. */
export interface Standings<Item> {
  readonly scope: string;
  readonly order?: Order | null | undefined;
  placeOf(this: void, item: Item): Standing;
}

/** A page of items that stand in order. */
export function page<Item>(
  items: readonly Item[],
  { first, after, last, before }: PageArgs,
  { scope, order, placeOf }: Standings<Item>,
): Connection<Item> {
  if (first != null && last != null) throw badInput("last", "first and last exclude each other; expected one of them");
  const compare = compareStandings(order ?? orderById);
  const start = after == null ? 0 : countUpTo(readCursor(scope, "after", after));
  const end = before == null ? items.length : Math.max(start, countBefore(readCursor(scope, "before", before)));
  const from = last == null ? start : Math.max(start, end - last);
  const to = last == null ? Math.min(end, start + (first ?? defaultPage)) : end;
  const edges = items.slice(from, to).map((node) => ({ node, cursor: toCursor(scope, placeOf(node)) }));
  return {
    edges,
    nodes: edges.map(({ node }) => node),
    pageInfo: frozen(PageInfo, {
      hasNextPage: to < items.length,
      hasPreviousPage: from > 0,
      startCursor: edges[0]?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    }),
    totalCount: items.length,
  };

  function countUpTo(place: Standing): number {
    return countWhile(items, (item) => compare(placeOf(item), place) <= 0);
  }
  function countBefore(place: Standing): number {
    return countWhile(items, (item) => compare(placeOf(item), place) < 0);
  }
}
