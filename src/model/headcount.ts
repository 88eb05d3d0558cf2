import { Field, Int, ObjectType } from "type-graphql";
import type { Qualifier } from "../vocabulary/qualifiers.js";
import { QualifierEnum } from "./enums.js";

@ObjectType("Headcount", { simpleResolvers: true, description: "A number of people as the source qualifies it." })
export class Headcount {
  @Field(() => Int, { description: "The number." })
  readonly value!: number;

  @Field(() => QualifierEnum, { description: "How the source qualifies it: `over 200` is `OVER`." })
  readonly qualifier!: Qualifier;
}
