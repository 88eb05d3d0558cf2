import { Field, ID, InputType } from "type-graphql";
import { EdtfDate } from "../edtf-date.js";
import { IsIdOf, IsWords } from "./conditions.js";
import { StatusFilter } from "./status-filter.js";

@InputType("TrainingProgramFilter", {
  description: "Which training programmes: those that meet all conditions that are given.",
})
export class TrainingProgramFilter extends StatusFilter {
  @Field(() => String, { nullable: true, description: "All these words are in its name: `border police`." })
  @IsWords()
  readonly name?: string | null;

  @Field(() => ID, { nullable: true, description: "Given by it: the id of an Organization or a Country." })
  @IsIdOf("Organization", "Country")
  readonly provider?: string | null;

  @Field(() => ID, { nullable: true, description: "Received by it: the id of an Organization or a Country." })
  @IsIdOf("Organization", "Country")
  readonly beneficiary?: string | null;

  @Field(() => ID, { nullable: true, description: "Held under the agreement with this id." })
  @IsIdOf("Agreement")
  readonly agreement?: string | null;

  @Field(() => EdtfDate, { nullable: true, description: "At any time of this date or period: `2012`." })
  readonly period?: string | null;
}
