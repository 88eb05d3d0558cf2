import { Field, ObjectType } from "type-graphql";
import { Node } from "./node.js";
import { Reviewed } from "./reviewed.js";
import { Sourced } from "./sourced.js";

@ObjectType("Statement", {
  implements: [Node, Sourced],
  simpleResolvers: true,
  description: "What a speaker says in a document, quoted or in indirect speech.",
})
export class Statement extends Reviewed {
  @Field(() => String, { description: "What is said, verbatim from the document, without quotation marks." })
  readonly text!: string;

  @Field(() => Boolean, { description: "True for a quotation, false for indirect speech." })
  readonly direct!: boolean;

  @Field(() => String, {
    description: "Who says it, as the document names them: the official, or the body that speaks.",
  })
  readonly speakerText!: string;

  readonly speakerId!: string | null;
  readonly eventId!: string | null;
}
