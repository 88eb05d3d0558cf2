import { Directive, Field, ID, Int, ObjectType } from "type-graphql";
import { cachedAs } from "./cache-ages.js";

@ObjectType("LeftOut", {
  simpleResolvers: true,
  description: "A file that is not served, and why. Everything else is served without it.",
})
export class LeftOut {
  @Field(() => String, { description: "The file, by its path as the service reads it: `documents/a.facts.yaml`." })
  readonly path!: string;

  @Field(() => String, { description: "What is wrong with it, for a person: `4:12  quote is not in the text`." })
  readonly problem!: string;
}

@Directive(cachedAs("moment"))
@ObjectType("Snapshot", {
  simpleResolvers: true,
  description:
    "What is served at one time: all that the documents say. Every answer is from one snapshot. When documents change, another takes its place.",
})
export class ServedSnapshot {
  @Field(() => ID, {
    description:
      "The same for the same documents on every machine; another as soon as anything differs. For `changes(after:)`. Opaque.",
  })
  readonly id!: string;

  @Field(() => String, {
    description: "Since when this process serves it, in UTC, with milliseconds: `2026-11-27T17:00:00.000Z`.",
  })
  readonly loadedAt!: string;

  @Field(() => Int, { description: "The number of documents." })
  readonly documents!: number;

  @Field(() => Int, { description: "The number of facts, of every review status." })
  readonly facts!: number;

  @Field(() => [LeftOut], {
    description: "The files that are left out because something is wrong with them, at most 100; empty when none is.",
  })
  readonly leftOut!: readonly Readonly<LeftOut>[];
}
