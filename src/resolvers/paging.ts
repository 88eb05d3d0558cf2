import { IsOptional, IsString, Max, MaxLength, Min } from "class-validator";
import { GraphQLError } from "graphql";
import { ArgsType, Field, Int } from "type-graphql";
import { type Connection, PageInfo } from "../model/connection.js";
import { frozen } from "../model/record.js";

const defaultPage = 20;
export const largestPage = 100;

@ArgsType()
export class PageArgs {
  @Field(() => Int, {
    nullable: true,
    description: "How many from the front, 1 to 100; 20 when neither `first` nor `last` is given.",
  })
  @IsOptional()
  @Min(1)
  @Max(largestPage)
  readonly first?: number;

  @Field(() => String, { nullable: true, description: "Only what comes after this cursor." })
  @IsOptional()
  @IsString()
  @MaxLength(1000)
  readonly after?: string;

  @Field(() => Int, { nullable: true, description: "How many from the end, 1 to 100. Not together with `first`." })
  @IsOptional()
  @Min(1)
  @Max(largestPage)
  readonly last?: number;

  @Field(() => String, { nullable: true, description: "Only what comes before this cursor." })
  @IsOptional()
  @IsString()
  @MaxLength(1000)
  readonly before?: string;
}

/**
 * A page of records that stand in the order of their keys. A cursor is the key of its record: it stays good when records
 * before it come or go, and when its own record is gone.
 */
export function page<Item>(
  type: string,
  items: readonly Item[],
  { first, after, last, before }: PageArgs,
  keyOf: (item: Item) => string,
): Connection<Item> {
  if (first != null && last != null) throw badInput("last", "first and last exclude each other; expected one of them");
  const start = after == null ? 0 : positionAfter(items, readCursor(type, "after", after), keyOf);
  const end =
    before == null ? items.length : Math.max(start, positionBefore(items, readCursor(type, "before", before), keyOf));
  const from = last == null ? start : Math.max(start, end - last);
  const to = last == null ? Math.min(end, start + (first ?? defaultPage)) : end;
  const edges = items.slice(from, to).map((node) => ({ node, cursor: toCursor(type, keyOf(node)) }));
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
}

/** A page of records with ids. */
export const pageById = <Item extends { readonly id: string }>(
  type: string,
  items: readonly Item[],
  args: PageArgs,
): Connection<Item> => page(type, items, args, ({ id }) => id);

export function badInput(argument: string, message: string): GraphQLError {
  return new GraphQLError(message, { extensions: { code: "BAD_USER_INPUT", argument } });
}

const toCursor = (type: string, key: string): string => Buffer.from(`${type}\n${key}`).toString("base64url");

function readCursor(type: string, argument: string, cursor: string): string {
  const [cursorType, key] = Buffer.from(cursor, "base64url").toString().split("\n");
  if (cursorType !== type || key === undefined || toCursor(type, key) !== cursor) {
    throw badInput(argument, `${argument} is no cursor of this connection; expected a cursor that a ${type} edge gave`);
  }
  return key;
}

/** How many items have keys that come before the wanted place: binary search, so that deep pages cost what first pages cost. */
function countWhile<Item>(items: readonly Item[], comesBefore: (item: Item) => boolean): number {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    const item = items[middle];
    if (item !== undefined && comesBefore(item)) low = middle + 1;
    else high = middle;
  }
  return low;
}

const positionAfter = <Item>(items: readonly Item[], key: string, keyOf: (item: Item) => string): number =>
  countWhile(items, (item) => keyOf(item) <= key);
const positionBefore = <Item>(items: readonly Item[], key: string, keyOf: (item: Item) => string): number =>
  countWhile(items, (item) => keyOf(item) < key);
