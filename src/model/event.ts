import { Directive, Field, Int, ObjectType } from "type-graphql";
import type { EventKind } from "../vocabulary/event-kinds.js";
import { EventKindEnum } from "./enums.js";
import { Labelled } from "./labelled.js";
import { Node } from "./node.js";
import { Period } from "./period.js";
import { Reviewed } from "./reviewed.js";
import { Sourced } from "./sourced.js";

@ObjectType("Event", {
  implements: [Node, Labelled, Sourced],
  simpleResolvers: true,
  description:
    "A meeting, operation, signing or similar event. Documents that report the same event contribute to one record.",
})
export class Event extends Reviewed {
  @Directive("@shareable")
  @Field(() => String, { description: "Its name as the source gives it: `expert working group`." })
  readonly name!: string;

  @Field(() => EventKindEnum, {
    nullable: true,
    description: "The kind of event; null when the source does not say.",
  })
  readonly kind!: EventKind | null;

  @Field(() => Period, {
    nullable: true,
    description: "The period in which it took place; null when the source does not say.",
  })
  readonly period!: Period | null;

  @Field(() => Int, {
    nullable: true,
    description:
      "The number of days that it lasted, as stated, never computed from the period; null when the source does not say.",
  })
  readonly durationDays!: number | null;

  @Field(() => String, {
    nullable: true,
    description: "The town or venue as printed: `Beijing`. Null when the source does not say.",
  })
  readonly place!: string | null;

  @Field(() => Int, {
    nullable: true,
    description: "The number of countries represented, as stated; null when the source does not say.",
  })
  readonly countriesRepresented!: number | null;

  readonly countryId!: string | null;
  readonly organizerIds!: readonly string[];
  readonly participantIds!: readonly string[];
  /** The officials who took part, and those whose statements at the event are on record. */
  readonly officialIds!: readonly string[];
}
