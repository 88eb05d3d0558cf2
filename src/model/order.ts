import { Field, InputType } from "type-graphql";
import { enumType } from "./enum-type.js";

export const orderDirections = {
  asc: "From the smallest, earliest or first in the alphabet.",
  desc: "From the largest, latest or last in the alphabet.",
} as const;

export type OrderDirection = keyof typeof orderDirections;
const OrderDirectionEnum = enumType("OrderDirection", "Which way a connection is ordered.", orderDirections);

/** What a connection is ordered by. Records without the value come last in both directions; equal ones stand by id. */
export interface Order<Field extends string = string> {
  readonly field: Field;
  readonly direction?: OrderDirection | null;
}

/** The order input of a type, `EventOrder` with its `EventOrderField`, from what its records can be ordered by. */
export function orderType<Name extends string>(
  name: string,
  fields: Readonly<Record<Name, string>>,
): new () => Order<Name> {
  const FieldEnum = enumType(`${name}OrderField`, `What ${name} records are ordered by.`, fields);

  @InputType(`${name}Order`, {
    description: "An order. Records without the value come last in both directions; equal ones stand by id.",
  })
  class ItemOrder implements Order<Name> {
    @Field(() => FieldEnum, { description: "What to order by." })
    readonly field!: Name;

    @Field(() => OrderDirectionEnum, { nullable: true, description: "Which way; `ASC` when left out." })
    readonly direction?: OrderDirection | null;
  }
  return ItemOrder;
}
