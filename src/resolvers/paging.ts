import { Max, MaxLength, Min } from "class-validator";
import type { GraphQLResolveInfo } from "graphql";
import { ArgsType, Field, ID, Int } from "type-graphql";
import type { PageAsk } from "../repository/page.js";
import type { Position } from "../repository/position.js";
import { badInput } from "./bad-input.js";
import { readCursor } from "./cursor.js";
import { selects } from "./selects.js";

export const defaultPage = 20;
export const largestPage = 100;

@ArgsType()
export class PageArgs {
  @Field(() => Int, {
    nullable: true,
    description: "How many from the start, or after `after`: 1 to 100; 20 when neither `first` nor `last` is given.",
  })
  @Min(1)
  @Max(largestPage)
  readonly first?: number | null;

  @Field(() => String, {
    nullable: true,
    description: "Only what comes after this cursor of the same list, filter and order.",
  })
  @MaxLength(1000)
  readonly after?: string | null;

  @Field(() => Int, {
    nullable: true,
    description: "How many from the end, or before `before`: 1 to 100. Not together with `first`.",
  })
  @Min(1)
  @Max(largestPage)
  readonly last?: number | null;

  @Field(() => String, {
    nullable: true,
    description: "Only what comes before this cursor of the same list, filter and order.",
  })
  @MaxLength(1000)
  readonly before?: string | null;
}

/** Which page of a list of records: it can also be opened at one of them. */
@ArgsType()
export class RecordPageArgs extends PageArgs {
  @Field(() => ID, {
    nullable: true,
    description:
      "Opens the list at the record with this id: a page of `first` records, half before it and half after it. BAD_USER_INPUT when the list does not have it. Not together with `last`, `after` or `before`.",
  })
  @MaxLength(300)
  readonly around?: string | null;
}

/** Which page the arguments ask for, but for cursors, which belong to one connection. */
export function pageAsk(args: PageArgs | RecordPageArgs, info: GraphQLResolveInfo): PageAsk {
  const { first = null, last = null, after = null, before = null } = args;
  const around = "around" in args ? (args.around ?? null) : null;
  if (first !== null && last !== null)
    throw badInput("last", "first and last cannot be used together; expected one of them");
  if (around !== null && (last !== null || after !== null || before !== null))
    throw badInput("around", "around cannot be used together with last, after or before; expected first, or none");
  const front = last === null ? (first ?? defaultPage) : null;
  return { first: front, last, after: null, before: null, around, total: selects(info, "totalCount") };
}

/** The same ask between the cursors that the arguments give, which are read here: they must be of this scope. */
export function betweenCursors<Ask extends { readonly page: PageAsk }>(
  ask: Ask,
  { after, before }: PageArgs,
  scopeOf: () => string,
): Ask {
  if (after == null && before == null) return ask;
  const scope = scopeOf();
  const positionOf = (argument: string, cursor: string | null | undefined): Position | null =>
    cursor == null ? null : readCursor(scope, argument, cursor);
  return { ...ask, page: { ...ask.page, after: positionOf("after", after), before: positionOf("before", before) } };
}
