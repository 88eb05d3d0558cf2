import { Field, ObjectType } from "type-graphql";
import { Citation } from "./citation.js";
import type { Claim } from "./claim.js";
import { type MembershipRole, MembershipRoleEnum } from "./membership-role.js";
import { Period } from "./period.js";

@ObjectType("Membership", {
  simpleResolvers: true,
  description: "That a country belongs to an organization, in which role and since when.",
})
export class Membership {
  readonly id!: string;

  @Field(() => MembershipRoleEnum, { description: "In which role." })
  readonly role!: MembershipRole;

  @Field(() => Period, { nullable: true, description: "Since when and until when; an end that no source states is open." })
  readonly period!: Period | null;

  @Field(() => [Citation], { description: "The passages that say so." })
  readonly citations!: readonly Citation[];

  readonly claims!: readonly Claim[];
  readonly organizationId!: string;
  readonly countryId!: string;
}
