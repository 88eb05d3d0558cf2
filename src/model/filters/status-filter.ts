import { ArrayMinSize } from "class-validator";
import { Field, InputType } from "type-graphql";
import type { FactStatus } from "../../vocabulary/fact-statuses.js";
import { FactStatusEnum } from "../enums.js";

/** What every filter of records that are made of facts can ask. */
@InputType()
export abstract class StatusFilter {
  @Field(() => [FactStatusEnum], {
    nullable: true,
    description:
      "How far the best of its facts has been reviewed: `[PROPOSED]` gives what the reader is not sure of. Confirmed and accepted ones when left out.",
  })
  @ArrayMinSize(1)
  readonly status?: FactStatus[] | null;
}
