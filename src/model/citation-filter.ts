import { Min } from "class-validator";
import { Field, InputType, Int } from "type-graphql";
import { IsNotBelow } from "./conditions.js";

@InputType("CitationFilter", {
  description: "Selects the passages that have at least one character in a range of the text.",
})
export class CitationFilter {
  @Field(() => Int, {
    nullable: true,
    description: "The position in `Document.text` at which the range begins, in UTF-16 code units; 0 when left out.",
  })
  @Min(0)
  readonly from?: number | null;

  @Field(() => Int, {
    nullable: true,
    description:
      "The position in `Document.text` at which the range ends, in UTF-16 code units, exclusive; the end of the text when left out.",
  })
  @Min(0)
  @IsNotBelow("from")
  readonly to?: number | null;
}
