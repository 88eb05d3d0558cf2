import { Directive, Field, ID, ObjectType } from "type-graphql";
import { DeprecatedProduct } from "./product.js";

/** To this subgraph an object, whatever types implement it elsewhere. */
@Directive('@key(fields: "id")')
@Directive("@interfaceObject")
@ObjectType("Inventory")
export class Inventory {
  @Field(() => ID)
  readonly id!: string;

  @Field(() => [DeprecatedProduct])
  readonly deprecatedProducts!: readonly DeprecatedProduct[];
}
