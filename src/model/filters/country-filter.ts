import { Field, InputType } from "type-graphql";
import { IsWords } from "./conditions.js";
import { StatusFilter } from "./status-filter.js";

@InputType("CountryFilter", { description: "Which countries: those that meet all conditions that are given." })
export class CountryFilter extends StatusFilter {
  @Field(() => String, { nullable: true, description: "All these words are in its usual English name: `guinea`." })
  @IsWords()
  readonly name?: string | null;
}
