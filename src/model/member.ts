import { Field, Int, ObjectType } from "type-graphql";
import { Citation } from "./citation.js";
import { type Connection, type Edge, PageInfo } from "./connection.js";
import { Country } from "./country.js";
import type { MembershipRole } from "../vocabulary/membership-roles.js";
import { MembershipRoleEnum } from "./enums.js";
import { Period } from "./period.js";

@ObjectType("MemberEdge", {
  simpleResolvers: true,
  description: "A country's membership of an organization, with its dates and passages.",
})
export class MemberEdge implements Edge<Country> {
  @Field(() => String, {
    description: "Where it stands: give it as `after` or `before`. Opaque, and valid after a reload.",
  })
  readonly cursor!: string;

  @Field(() => Country, { description: "The country." })
  readonly node!: Country;

  @Field(() => MembershipRoleEnum, { description: "In which role." })
  readonly role!: MembershipRole;

  @Field(() => Period, {
    nullable: true,
    description: "Since when and until when; an end that no source states is open.",
  })
  readonly period!: Period | null;

  @Field(() => [Citation], { description: "The passages that say so." })
  readonly citations!: readonly Citation[];
}

@ObjectType("MemberConnection", { simpleResolvers: true, description: "A page of an organization's members." })
export class MemberConnection implements Connection<Country> {
  @Field(() => [MemberEdge], { description: "The memberships of the page with their cursors." })
  readonly edges!: readonly MemberEdge[];

  @Field(() => [Country], { description: "The countries of the page." })
  readonly nodes!: readonly Country[];

  @Field(() => PageInfo, { description: "Where the page stands." })
  readonly pageInfo!: PageInfo;

  @Field(() => Int, { description: "How many memberships there are on all pages." })
  readonly totalCount!: number;
}
