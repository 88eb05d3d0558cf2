import { Field, ID, ObjectType } from "type-graphql";
import type { FactStatus } from "../vocabulary/fact-statuses.js";
import { FactStatusEnum } from "./enums.js";
import { Sourced } from "./sourced.js";

/** A record that is made of facts, and as well reviewed as the best of them. */
@ObjectType()
export abstract class Reviewed extends Sourced {
  @Field(() => FactStatusEnum, {
    description:
      "How far the record has been checked: the best status among the facts that it is made of. CONFIRMED when a person confirmed one of them, otherwise ACCEPTED or PROPOSED.",
  })
  readonly status!: FactStatus;

  @Field(() => [ID], {
    description:
      "Other ids that answer with this record, in alphabetical order: those that it, or a part of it, has when only some of " +
      "its documents are loaded, and shorter ones. Each is taken wherever an id is taken.",
  })
  readonly formerIds!: readonly string[];
}
