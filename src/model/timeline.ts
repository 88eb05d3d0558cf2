import { Field, ObjectType } from "type-graphql";
import { connectionType } from "./connection.js";
import { EdtfDate } from "./edtf-date.js";
import { Labelled } from "./labelled.js";
import { Role } from "./role.js";

@ObjectType("TimelineEntry", {
  simpleResolvers: true,
  description:
    "Something with a date on the timeline of a record: an event, a seizure figure, a training programme, an agreement, a statement, another figure, a role of an official, or the record itself, when it was founded or published.",
})
export class TimelineEntry {
  @Field(() => EdtfDate, {
    description:
      "When it was, as EDTF: the `period.edtf`, `signedOn`, `date`, `foundedYear` or `publishedOn` of the record, or the `period.edtf` of the role, never more precise than its source.",
  })
  readonly date!: string;

  @Field(() => String, {
    description:
      "What it is in one plain line: the record's `label`; for the time of the record's own life with what happened before it, `Founded: Shanghai Cooperation Organization (SCO)`; for a role its title with the name of the official, `Secretary-General: Rashid Alimov`.",
  })
  readonly label!: string;

  @Field(() => Labelled, {
    description:
      "The record that has the date, of a role the official. What the entry is of is its type; a fragment gives its fields.",
  })
  readonly record!: Labelled;

  @Field(() => Role, {
    nullable: true,
    description:
      "The role that was held in that time, one of `roles` of the official that `record` is; null where the entry is of the record itself.",
  })
  readonly role!: Role | null;
}

export const TimelineConnection = connectionType("Timeline", TimelineEntry, "entry");
