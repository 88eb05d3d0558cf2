import { factTypes } from "../facts/fact-types.js";
import { Field, ObjectType } from "type-graphql";
import { Citation } from "./citation.js";
import { Claim } from "./claim.js";
import type { FactStatus } from "../vocabulary/fact-statuses.js";
import { FactStatusEnum } from "./enums.js";
import { Node } from "./node.js";
import { Labelled } from "./labelled.js";
import { readField } from "./read-field.js";
import type { Sources } from "./sources.js";

@ObjectType("Fact", {
  implements: [Node, Labelled],
  simpleResolvers: true,
  description: "A fact that a document states, with its claims, its passages and the record that it is part of.",
})
export class Fact extends Labelled {
  @Field(() => String, {
    description: `The type of fact, which is that of its record: ${Object.keys(factTypes)
      .map((name) => `\`${name}\``)
      .join(", ")}.`,
  })
  readonly type!: string;

  @Field(() => FactStatusEnum, { description: "How far the reading of the fact has been checked." })
  readonly status!: FactStatus;

  @readField(() => [Claim], {
    description: "One claim for each field of the fact, in the order in which its type has them.",
  })
  get claims(): readonly Claim[] {
    return this.sources.claims;
  }

  @readField(() => [Citation], { description: "The passages that show the fact, at least one." })
  get citations(): readonly Citation[] {
    return this.sources.citations;
  }

  @Field(() => String, {
    nullable: true,
    description: "What a reviewer wrote down about the fact, in plain words; null when nobody did.",
  })
  readonly note!: string | null;

  readonly sources!: Sources;
  readonly documentId!: string;
  readonly subjectId!: string;
}
