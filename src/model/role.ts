import { Field, ObjectType } from "type-graphql";
import { Citation } from "./citation.js";
import { EdtfDate } from "./edtf-date.js";
import { Period } from "./period.js";
import { readField } from "./read-field.js";
import type { Sources } from "./sources.js";

@ObjectType("Role", {
  simpleResolvers: true,
  description:
    "A title that a source gives an official, with its passage, the time in which it was held as far as a source states it, and the days on which it is reported. Several roles can be true at the same time.",
})
export class Role {
  @Field(() => String, {
    nullable: true,
    description: "The title as printed; null when the source names only the organization.",
  })
  readonly title!: string | null;

  @Field(() => Period, {
    nullable: true,
    description:
      "The period in which it was held, only as a source states it: `2018/..` for `since 2018`, `2003/2017`, `2018-05-03/` for somebody appointed on that day. Null when no source says from when or until when; `asOf` is then all that is known.",
  })
  readonly period!: Period | null;

  @Field(() => EdtfDate, {
    nullable: true,
    description:
      "The date of the latest document that reports somebody in the role, as EDTF: it was held then, and nothing is said of later. Null when no such document is dated, or all of them report it as past.",
  })
  readonly asOf!: string | null;

  @Field(() => EdtfDate, {
    nullable: true,
    description:
      "The date of the earliest document that reports somebody in the role, as EDTF; the same as `asOf` when only one does. It need not have begun then. Null when `asOf` is.",
  })
  readonly firstAsOf!: string | null;

  @readField(() => [Citation], { description: "The passages that give the title." })
  get citations(): readonly Citation[] {
    return this.sources.citations;
  }

  readonly sources!: Sources;
  readonly organizationId!: string | null;
  readonly countryId!: string | null;
}
