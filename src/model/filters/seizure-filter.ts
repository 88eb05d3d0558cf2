import { ArrayMinSize, Min } from "class-validator";
import { Field, Float, ID, InputType } from "type-graphql";
import { EdtfDate } from "../edtf-date.js";
import type { Scope } from "../../vocabulary/seizure-scopes.js";
import { ScopeEnum } from "../enums.js";
import type { Substance } from "../../vocabulary/substances.js";
import { SubstanceEnum } from "../enums.js";
import { IsCountry, IsIdOf, IsNotBelow, IsWords } from "./conditions.js";
import { StatusFilter } from "./status-filter.js";

@InputType("SeizureFilter", { description: "Which seizure figures: those that meet all conditions that are given." })
export class SeizureFilter extends StatusFilter {
  @Field(() => [SubstanceEnum], { nullable: true, description: "Of one of these substances." })
  @ArrayMinSize(1)
  readonly substances?: Substance[] | null;

  @Field(() => ID, { nullable: true, description: "In this country: an ISO 3166-1 alpha-2 code, or a Country's id." })
  @IsCountry()
  readonly country?: string | null;

  @Field(() => ID, {
    nullable: true,
    description: "By this organization, or by a group named after it: an Organization's id.",
  })
  @IsIdOf("Organization")
  readonly organization?: string | null;

  @Field(() => String, {
    nullable: true,
    description: "In this region as printed, without regard to case and accents: `Europe`.",
  })
  @IsWords()
  readonly region?: string | null;

  @Field(() => EdtfDate, {
    nullable: true,
    description: "For a time that shares at least a day with this date or period: `2015`, `2011/2017`.",
  })
  readonly period?: string | null;

  @Field(() => ScopeEnum, { nullable: true, description: "Totals or single seizures only." })
  readonly scope?: Scope | null;

  @Field(() => Float, { nullable: true, description: "At least so many kilograms; of a range, the lower bound." })
  @Min(0)
  readonly minKilograms?: number | null;

  @Field(() => Float, { nullable: true, description: "At most so many kilograms; of a range, the upper bound." })
  @Min(0)
  @IsNotBelow("minKilograms")
  readonly maxKilograms?: number | null;
}
