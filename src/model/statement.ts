import { Field, ObjectType } from "type-graphql";
import { EdtfDate } from "./edtf-date.js";
import { Labelled } from "./labelled.js";
import { Node } from "./node.js";
import { Reviewed } from "./reviewed.js";
import { Sourced } from "./sourced.js";

@ObjectType("Statement", {
  implements: [Node, Labelled, Sourced],
  simpleResolvers: true,
  description: "A statement by a speaker in a document, as a quotation or in indirect speech.",
})
export class Statement extends Reviewed {
  @Field(() => String, {
    description:
      "The text of the statement, verbatim from the document, without quotation marks. Where the document names the " +
      "speaker inside of it (`is, she noted, among`), `…` stands in that place; the claim's `raw` has the words.",
  })
  readonly text!: string;

  @Field(() => Boolean, { description: "True for a quotation, false for indirect speech." })
  readonly direct!: boolean;

  @Field(() => String, {
    description: "The speaker as the document names them: an official, or a body.",
  })
  readonly speakerText!: string;

  @Field(() => EdtfDate, {
    nullable: true,
    description:
      "When it was said, as far as is known: the time of the event at which it was said; otherwise a time that ends with the day on which its document was published, `../2018-11-13`. Null when neither is known.",
  })
  readonly date!: string | null;

  readonly speakerId!: string | null;
  /** The body that speaks, or for which the speaker does. */
  readonly organizationId!: string | null;
  readonly eventId!: string | null;
}
