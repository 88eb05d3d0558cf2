import { Field, Int, ObjectType } from "type-graphql";
import { Node } from "./node.js";
import type { OrganizationKind } from "../vocabulary/organization-kinds.js";
import { OrganizationKindEnum } from "./enums.js";
import { Reviewed } from "./reviewed.js";
import { Sourced } from "./sourced.js";

@ObjectType("Organization", {
  implements: [Node, Sourced],
  simpleResolvers: true,
  description:
    "An organization that documents name, such as an organization of states, an agency or a partnership. One record has all its names.",
})
export class Organization extends Reviewed {
  @Field(() => String, { description: "Its full name: `Shanghai Cooperation Organization`." })
  readonly name!: string;

  @Field(() => String, { nullable: true, description: "Its acronym: `SCO`. Null when no document gives one." })
  readonly acronym!: string | null;

  @Field(() => [String], {
    description:
      "Other names, spellings and acronyms under which documents print it, in alphabetical order: `Paris Pact`.",
  })
  readonly aliases!: readonly string[];

  @Field(() => OrganizationKindEnum, {
    nullable: true,
    description: "The kind of organization; null when no document says.",
  })
  readonly kind!: OrganizationKind | null;

  @Field(() => Int, { nullable: true, description: "The year in which it was founded; null when no document says." })
  readonly foundedYear!: number | null;

  @Field(() => String, {
    nullable: true,
    description: "Its purpose, in the source's words; null when no document says.",
  })
  readonly purpose!: string | null;

  @Field(() => Int, {
    nullable: true,
    description:
      "The number of partner countries by the latest count on record, which is a `Statistic` with its date; null when there is no count.",
  })
  readonly partnerCountryCount!: number | null;

  @Field(() => Int, {
    nullable: true,
    description:
      "The number of partner organizations by the latest count on record, which is a `Statistic` with its date; null when there is no count.",
  })
  readonly partnerOrganizationCount!: number | null;

  readonly parentId!: string | null;
  readonly countryId!: string | null;
  readonly memberIds!: readonly string[];
}
