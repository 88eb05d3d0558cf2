import { ArrayMinSize } from "class-validator";
import { Field, ID, InputType } from "type-graphql";
import type { OrganizationKind } from "../../vocabulary/organization-kinds.js";
import { OrganizationKindEnum } from "../enums.js";
import { IsCountry, IsWords } from "./conditions.js";
import { StatusFilter } from "./status-filter.js";

@InputType("OrganizationFilter", { description: "Which organizations: those that meet all conditions that are given." })
export class OrganizationFilter extends StatusFilter {
  @Field(() => String, {
    nullable: true,
    description: "All these words are in its name, its acronym or an alias: `paris pact`.",
  })
  @IsWords()
  readonly name?: string | null;

  @Field(() => [OrganizationKindEnum], { nullable: true, description: "Of one of these sorts." })
  @ArrayMinSize(1)
  readonly kinds?: OrganizationKind[] | null;

  @Field(() => ID, {
    nullable: true,
    description: "Belongs to it or is seated in it: an ISO 3166-1 alpha-2 code, or a Country's id.",
  })
  @IsCountry()
  readonly country?: string | null;

  @Field(() => ID, {
    nullable: true,
    description: "Has or had it as a member: an ISO 3166-1 alpha-2 code, or a Country's id.",
  })
  @IsCountry()
  readonly member?: string | null;
}
