import { Directive, Field, ID, ObjectType } from "type-graphql";
import { type RegionKind, regionKinds } from "../vocabulary/region-table.js";
import { descriptionsOf } from "../vocabulary/values-of.js";
import { EdtfDate } from "./edtf-date.js";
import { enumType } from "./enum-type.js";
import { Labelled } from "./labelled.js";
import { Node } from "./node.js";
import { Reviewed } from "./reviewed.js";
import { Sourced } from "./sourced.js";

export const RegionKindEnum = enumType(
  "RegionKind",
  "What sort of region a region is, which says what its list of countries means.",
  descriptionsOf(regionKinds),
);

@ObjectType("RegionMember", {
  simpleResolvers: true,
  description: "A country in the list of a region; from the program's table of regions, not from the documents.",
})
export class RegionMember {
  @Field(() => ID, { description: "ISO 3166-1 alpha-2 code: `HR`." })
  readonly code!: string;

  @Field(() => EdtfDate, {
    nullable: true,
    description:
      "Of a union the time of its membership: `2013-07-01/..`, `1973-01-01/2020-01-31`. Null where countries only lie in the region.",
  })
  readonly period!: string | null;
}

@ObjectType("Region", {
  implements: [Node, Labelled, Sourced],
  simpleResolvers: true,
  description:
    "A region of the world or a union of states for which a document gives a figure. Its figures are its own: they are never replaced by those of its countries, nor is it by a list of them.",
})
export class Region extends Reviewed {
  @Directive("@shareable")
  @Field(() => String, {
    description:
      "Its usual English name: `European Union`; from the program's table of regions, not from the documents.",
  })
  readonly name!: string;

  @Field(() => [String], {
    description:
      "The other forms by which documents name it: `the EU`; from the program's table of regions. Empty when there are none.",
  })
  readonly aliases!: readonly string[];

  @Field(() => RegionKindEnum, { description: "What sort of region it is, which says what `members` means." })
  readonly kind!: RegionKind;

  @Field(() => [RegionMember], {
    description: "Its list of countries, in the order of their codes. What it means depends on `kind`.",
  })
  readonly members!: readonly RegionMember[];

  readonly organizationId!: string | null;
  /** Of the members. */
  readonly countryIds!: readonly string[];
}
