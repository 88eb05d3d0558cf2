import { Field, InputType } from "type-graphql";
import { enumType } from "./enum-type.js";

export const orderDirections = {
  asc: "From the smallest, earliest or alphabetically first value.",
  desc: "From the largest, latest or alphabetically last value.",
} as const;

export type OrderDirection = keyof typeof orderDirections;
const OrderDirectionEnum = enumType(
  "OrderDirection",
  "From which end of the order a connection begins.",
  orderDirections,
);

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
  const FieldEnum = enumType(`${name}OrderField`, `The values by which ${name} records can be ordered.`, fields);

  @InputType(`${name}Order`, {
    description: `An order of ${name} records. Records without the value come last in both directions; records with equal values are ordered by id.`,
  })
  class ItemOrder implements Order<Name> {
    @Field(() => FieldEnum, { description: "The value by which the records are ordered." })
    readonly field!: Name;

    @Field(() => OrderDirectionEnum, {
      nullable: true,
      description: "From which end to begin; `ASC`, the smallest or earliest value first, when left out.",
    })
    readonly direction?: OrderDirection | null;
  }
  return ItemOrder;
}
