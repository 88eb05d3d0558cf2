import { Min } from "class-validator";
import { Field, InputType, Int } from "type-graphql";
import { IsNotBelow } from "./conditions.js";

@InputType("CitationFilter", { description: "Which passages of a text: those that touch the stretch." })
export class CitationFilter {
  @Field(() => Int, { nullable: true, description: "Where the stretch begins, in UTF-16 code units; 0 when left out." })
  @Min(0)
  readonly from?: number | null;

  @Field(() => Int, { nullable: true, description: "Where it ends, exclusive; the end of the text when left out." })
  @Min(0)
  @IsNotBelow("from")
  readonly to?: number | null;
}
