import { Field, ID, InputType } from "type-graphql";
import { IsIdOf, IsWords } from "./conditions.js";
import { StatusFilter } from "./status-filter.js";

@InputType("StatementFilter", { description: "Which statements: those that meet all conditions that are given." })
export class StatementFilter extends StatusFilter {
  @Field(() => ID, { nullable: true, description: "Said by the official with this id." })
  @IsIdOf("Official")
  readonly speaker?: string | null;

  @Field(() => ID, { nullable: true, description: "Said at the event with this id." })
  @IsIdOf("Event")
  readonly event?: string | null;

  @Field(() => Boolean, { nullable: true, description: "Quotations only, or indirect speech only." })
  readonly direct?: boolean | null;

  @Field(() => String, { nullable: true, description: "All these words are in what is said: `heroin northern route`." })
  @IsWords()
  readonly text?: string | null;
}
