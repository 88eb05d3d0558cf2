import { Directive, Field, ObjectType } from "type-graphql";
import { Labelled } from "./labelled.js";
import { Node } from "./node.js";
import { Role } from "./role.js";
import { Reviewed } from "./reviewed.js";
import { Sourced } from "./sourced.js";

@ObjectType("Official", {
  implements: [Node, Labelled, Sourced],
  simpleResolvers: true,
  description:
    "A person in a public role, as public sources name the role. The graph has nothing else about the person.",
})
export class Official extends Reviewed {
  @Directive("@shareable")
  @Field(() => String, { description: "The name as most documents print it: `Rashid Alimov`." })
  readonly name!: string;

  @Field(() => [String], {
    description: "Other spellings that documents print, misprints included, in alphabetical order: `Alomov`.",
  })
  readonly aliases!: readonly string[];

  @Field(() => [Role], { description: "The roles on record, the latest first." })
  readonly roles!: readonly Role[];

  @Field(() => String, {
    nullable: true,
    description: "The title of the latest role on record; null when no role has a title.",
  })
  readonly title!: string | null;

  readonly organizationId!: string | null;
  /** The events that they took part in or spoke at. */
  readonly eventIds!: readonly string[];
}
