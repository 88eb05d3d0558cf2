import { Field, ID, InputType } from "type-graphql";
import { IsCountry, IsIdOf, IsWords } from "./conditions.js";
import { StatusFilter } from "./status-filter.js";

@InputType("OfficialFilter", { description: "Which officials: those that meet all conditions that are given." })
export class OfficialFilter extends StatusFilter {
  @Field(() => String, { nullable: true, description: "All these words are in one of the names: `alimov`." })
  @IsWords()
  readonly name?: string | null;

  @Field(() => ID, { nullable: true, description: "Holds or held a role in it: an Organization's id." })
  @IsIdOf("Organization")
  readonly organization?: string | null;

  @Field(() => ID, {
    nullable: true,
    description: "Holds or held a role for it: an ISO 3166-1 alpha-2 code, or a Country's id.",
  })
  @IsCountry()
  readonly country?: string | null;
}
