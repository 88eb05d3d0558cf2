import { Directive, Field, ObjectType } from "type-graphql";
import type { AgreementKind } from "../vocabulary/agreement-kinds.js";
import { AgreementKindEnum } from "./enums.js";
import { EdtfDate } from "./edtf-date.js";
import { Labelled } from "./labelled.js";
import { Node } from "./node.js";
import { Reviewed } from "./reviewed.js";
import { Sourced } from "./sourced.js";

@ObjectType("Agreement", {
  implements: [Node, Labelled, Sourced],
  simpleResolvers: true,
  description: "A convention, agreement, protocol or memorandum.",
})
export class Agreement extends Reviewed {
  @Directive("@shareable")
  @Field(() => String, { description: "Its name as the source gives it." })
  readonly name!: string;

  @Field(() => AgreementKindEnum, {
    nullable: true,
    description: "What sort of instrument it is; null when the source does not say.",
  })
  readonly kind!: AgreementKind | null;

  @Field(() => EdtfDate, {
    nullable: true,
    description: "The date on which it was signed or adopted; null when the source does not say.",
  })
  readonly signedOn!: string | null;

  readonly partyIds!: readonly string[];
}
