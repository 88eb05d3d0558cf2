import { ArrayMinSize } from "class-validator";
import { Field, ID, InputType } from "type-graphql";
import { EdtfDate } from "../edtf-date.js";
import type { EventKind } from "../../vocabulary/event-kinds.js";
import { EventKindEnum } from "../enums.js";
import { IsCountry, IsIdOf, IsWords } from "./conditions.js";
import { StatusFilter } from "./status-filter.js";

@InputType("EventFilter", { description: "Which events: those that meet all conditions that are given." })
export class EventFilter extends StatusFilter {
  @Field(() => String, { nullable: true, description: "All these words are in its name: `working group`." })
  @IsWords()
  readonly name?: string | null;

  @Field(() => [EventKindEnum], { nullable: true, description: "Of one of these sorts." })
  @ArrayMinSize(1)
  readonly kinds?: EventKind[] | null;

  @Field(() => String, {
    nullable: true,
    description: "At this place as printed, without regard to case and accents: `Beijing`.",
  })
  @IsWords()
  readonly place?: string | null;

  @Field(() => ID, { nullable: true, description: "In this country: an ISO 3166-1 alpha-2 code, or a Country's id." })
  @IsCountry()
  readonly country?: string | null;

  @Field(() => EdtfDate, { nullable: true, description: "At any time of this date or period: `2018-11`." })
  readonly period?: string | null;

  @Field(() => ID, { nullable: true, description: "Organized by it: the id of an Organization or a Country." })
  @IsIdOf("Organization", "Country")
  readonly organizer?: string | null;

  @Field(() => ID, { nullable: true, description: "It took part: the id of an Organization or a Country." })
  @IsIdOf("Organization", "Country")
  readonly participant?: string | null;
}
