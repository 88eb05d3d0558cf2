import { MaxLength } from "class-validator";
import { Field, ID, InputType } from "type-graphql";
import { EdtfDate } from "../edtf-date.js";
import { IsCountry, IsIdOf, IsWords } from "./conditions.js";
import { StatusFilter } from "./status-filter.js";

@InputType("StatisticFilter", { description: "Which figures: those that meet all conditions that are given." })
export class StatisticFilter extends StatusFilter {
  @Field(() => String, { nullable: true, description: "All these words are in what is measured: `drug crimes`." })
  @IsWords()
  readonly measure?: string | null;

  @Field(() => String, { nullable: true, description: "In this unit: `share`, `persons`, `USD`." })
  @MaxLength(100)
  readonly unit?: string | null;

  @Field(() => ID, {
    nullable: true,
    description: "About this country: an ISO 3166-1 alpha-2 code, or a Country's id.",
  })
  @IsCountry()
  readonly country?: string | null;

  @Field(() => ID, {
    nullable: true,
    description: "About this organization, or a group named after it: an Organization's id.",
  })
  @IsIdOf("Organization")
  readonly organization?: string | null;

  @Field(() => EdtfDate, {
    nullable: true,
    description: "For a time that shares at least a day with this date or period: `2017`.",
  })
  readonly period?: string | null;
}
