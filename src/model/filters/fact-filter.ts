import { ArrayMinSize, MaxLength } from "class-validator";
import { Field, ID, InputType } from "type-graphql";
import { IsIdOf } from "./conditions.js";
import { StatusFilter } from "./status-filter.js";

@InputType("FactFilter", { description: "Which facts: those that meet all conditions that are given." })
export class FactFilter extends StatusFilter {
  @Field(() => [String], { nullable: true, description: "Of one of these types: `SeizureStat`, `Membership`." })
  @ArrayMinSize(1)
  readonly types?: string[] | null;

  @Field(() => ID, { nullable: true, description: "Given by the document with this id." })
  @IsIdOf("Document")
  readonly document?: string | null;

  @Field(() => ID, { nullable: true, description: "Part of the record with this id." })
  @MaxLength(300)
  readonly subject?: string | null;
}
