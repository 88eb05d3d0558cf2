import { Field, ObjectType } from "type-graphql";
import { Citation } from "./citation.js";
import { Claim } from "./claim.js";
import type { FactStatus } from "../vocabulary/fact-statuses.js";
import { FactStatusEnum } from "./enums.js";
import { Node } from "./node.js";
import { Labelled } from "./labelled.js";

@ObjectType("Fact", {
  implements: [Node, Labelled],
  simpleResolvers: true,
  description: "A fact that a document states, with its claims, its passages and the record that it is part of.",
})
export class Fact extends Labelled {
  @Field(() => String, { description: "The type of fact: `SeizureStat`, `Official`, `Membership`." })
  readonly type!: string;

  @Field(() => FactStatusEnum, { description: "The review status of the fact." })
  readonly status!: FactStatus;

  @Field(() => [Claim], { description: "One claim for each field of the fact." })
  readonly claims!: readonly Claim[];

  @Field(() => [Citation], { description: "The passages that support it." })
  readonly citations!: readonly Citation[];

  @Field(() => String, { nullable: true, description: "A reviewer's remark." })
  readonly note!: string | null;

  readonly documentId!: string;
  readonly subjectId!: string;
}
