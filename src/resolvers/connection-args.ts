import { ValidateNested } from "class-validator";
import { ArgsType, Field } from "type-graphql";
import { CitationFilter } from "../model/citation-filter.js";
import { type Order, orderType } from "../model/order.js";
import { PageArgs, RecordPageArgs } from "./paging.js";

/** What a connection can be asked: which page, of which records, in which order. */
export interface ConnectionArgs<Filter> extends RecordPageArgs {
  readonly filter?: Filter | null;
  readonly orderBy?: Order | null;
}

export function connectionArgs<Filter extends object>(
  filterType: new () => Filter,
  orderType: new () => Order,
  Paging: new () => RecordPageArgs = RecordPageArgs,
): new () => ConnectionArgs<Filter> {
  @ArgsType()
  class Args extends Paging implements ConnectionArgs<Filter> {
    @Field(() => filterType, { nullable: true, description: "Only records that meet all conditions of this filter." })
    @ValidateNested()
    readonly filter?: Filter | null;

    @Field(() => orderType, {
      nullable: true,
      description: "The order of the records; by id when left out. Cursors belong to one order.",
    })
    readonly orderBy?: Order | null;
  }
  return Args;
}

export const CitationArgs = connectionArgs(
  CitationFilter,
  orderType("Citation", {
    start: "By position in the text, the default order.",
    length: "By the number of characters of the quote.",
  }),
  PageArgs,
);
