import { Field, Int, ObjectType } from "type-graphql";
import type { Qualifier } from "../vocabulary/qualifiers.js";
import { QualifierEnum } from "./enums.js";

@ObjectType("Headcount", { simpleResolvers: true, description: "A number of people with the source's qualification." })
export class Headcount {
  @Field(() => Int, { description: "The number of people, as the source gives it." })
  readonly value!: number;

  @Field(() => QualifierEnum, { description: "The source's qualification of the number: `over 200` is `OVER`." })
  readonly qualifier!: Qualifier;
}
