import { Directive, Field, Int, ObjectType } from "type-graphql";
import { Labelled } from "./labelled.js";
import { Node } from "./node.js";
import type { OrganizationKind } from "../vocabulary/organization-kinds.js";
import { OrganizationKindEnum } from "./enums.js";
import { Reviewed } from "./reviewed.js";
import { Sourced } from "./sourced.js";

@ObjectType("Organization", {
  implements: [Node, Labelled, Sourced],
  simpleResolvers: true,
  description:
    "An organization that documents name, such as an organization of states, an agency or a partnership. One record has all its names.",
})
export class Organization extends Reviewed {
  @Directive("@shareable")
  @Field(() => String, {
    description:
      "Its name as documents print it: the official one where a document does, else the fullest one of the " +
      "best-reviewed document: `Shanghai Cooperation Organization`. A name that several bodies share has its country behind " +
      "it, or the title of its document where that does not say: `Interior Ministry (Ecuador)`.",
  })
  readonly name!: string;

  @Field(() => String, { nullable: true, description: "Its acronym: `SCO`. Null when no document gives one." })
  readonly acronym!: string | null;

  @Field(() => String, {
    nullable: true,
    description:
      "Its official name in this program's own list of known organizations, whose entries are not claims of any " +
      "document. The same as `name` where a document prints it, otherwise one of the aliases: the only one that no " +
      "document prints. Null when the list does not have it.",
  })
  readonly officialName!: string | null;

  @Field(() => [String], {
    description:
      "Other names, spellings and acronyms under which documents print it, and the official name where no document " +
      "does, in alphabetical order: `Paris Pact`.",
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
