import { Directive, Field, ID, ObjectType } from "type-graphql";
import { Labelled } from "./labelled.js";
import { Node } from "./node.js";
import { Reviewed } from "./reviewed.js";
import { Sourced } from "./sourced.js";

@ObjectType("Country", {
  implements: [Node, Labelled, Sourced],
  simpleResolvers: true,
  description:
    "A country or territory of ISO 3166-1, with what documents say of it. One that no document names is found by its code, has empty lists and the status ACCEPTED, and stands in no list.",
})
export class Country extends Reviewed {
  @Field(() => ID, { description: "ISO 3166-1 alpha-2 code: `CN`." })
  readonly code!: string;

  @Directive("@shareable")
  @Field(() => String, { description: "ISO 3166-1 alpha-3 code: `CHN`; from ISO 3166, not from the documents." })
  readonly code3!: string;

  @Directive("@shareable")
  @Field(() => String, {
    nullable: true,
    description:
      "ISO 3166-1 numeric code with its leading zeros, as maps use it: `156`; from ISO 3166, not from the documents. Null where ISO gives none.",
  })
  readonly numericCode!: string | null;

  @Directive("@shareable")
  @Field(() => String, { description: "The usual English name; from ISO 3166, not from the documents." })
  readonly name!: string;

  /** How many listed seizure figures are of it: countries can stand in that order. */
  readonly seizureCount!: number;
}
