import { Directive, Field, Int, ObjectType } from "type-graphql";
import { cachedAs } from "./cache-ages.js";
import { Citation } from "./citation.js";
import { type Connection, type Edge, PageInfo } from "./connection.js";
import { Country } from "./country.js";
import { EdtfDate } from "./edtf-date.js";
import type { MembershipRole } from "../vocabulary/membership-roles.js";
import { MembershipRoleEnum } from "./enums.js";
import { Period } from "./period.js";

@ObjectType("MemberEdge", {
  simpleResolvers: true,
  description: "A country's membership in an organization, with its dates and passages.",
})
export class MemberEdge implements Edge<Country> {
  @Field(() => String, {
    description:
      "The position of the record in the connection, for `after` or `before`. Opaque, and still valid after a reload.",
  })
  readonly cursor!: string;

  @Field(() => Country, { description: "The country whose membership it is." })
  readonly node!: Country;

  @Field(() => MembershipRoleEnum, { description: "The role in which the country belongs to it." })
  readonly role!: MembershipRole;

  @Field(() => Period, {
    nullable: true,
    description:
      "The period of the membership, only as sources state it: `2017-06-09/` when only its beginning is stated, `2017-06-09/..` when a source says since. Null when no source states either end.",
  })
  readonly period!: Period | null;

  @Field(() => EdtfDate, {
    nullable: true,
    description:
      "The date of the latest document, up to `at`, that reports the country as a member, as EDTF: it was a member then, and no source says whether it still was at `at`. Null when the stated period and its reports show that it was a member at `at`. Without `at`: the date of the latest document that reports it, null when none is dated.",
  })
  readonly asOf!: string | null;

  @Field(() => [Citation], { description: "The passages that show the membership." })
  readonly citations!: readonly Citation[];
}

@Directive(cachedAs("list"))
@ObjectType("MemberConnection", {
  simpleResolvers: true,
  description: "A page of an organization's members: countries, each with its membership on the edge.",
})
export class MemberConnection implements Connection<Country> {
  @Field(() => [MemberEdge], { description: "The memberships of the page with their cursors." })
  readonly edges!: readonly MemberEdge[];

  @Field(() => [Country], { description: "The countries of the page, without their memberships." })
  readonly nodes!: readonly Country[];

  @Field(() => PageInfo, { description: "The position of the page in the connection." })
  readonly pageInfo!: PageInfo;

  @Field(() => Int, { description: "The number of memberships on all pages." })
  readonly totalCount!: number;
}
