import { Directive, Field, ID, Int, ObjectType } from "type-graphql";
import { type ChangeKind, changeKinds } from "../vocabulary/change-kinds.js";
import { cachedAs } from "./cache-ages.js";
import { PageInfo } from "./connection.js";
import { enumType } from "./enum-type.js";
import { Node } from "./node.js";

const ChangeKindEnum = enumType("ChangeKind", "What became of a record from one snapshot to a later one.", changeKinds);

@ObjectType("Change", {
  simpleResolvers: true,
  description: "A record that a later snapshot shows otherwise than an earlier one.",
})
export class Change {
  @Field(() => ID, { description: "The id of the record." })
  readonly id!: string;

  @Field(() => String, { description: "The name of its type: `SeizureStat`." })
  readonly type!: string;

  @Field(() => ChangeKindEnum, { description: "What became of it." })
  readonly kind!: ChangeKind;

  @Field(() => [String], {
    description:
      "Of a changed record the fields that show something else, named as in the schema, in alphabetical order: `claims`, `mass`. Where a passage stands in its text does not count, and lists and numbers that other records make do not: who shows `Country.seizures` asks for it again with the figures that are added or gone. The `members` of an organization do, for they are no records of their own. Empty for other kinds.",
  })
  readonly fields!: readonly string[];

  @Field(() => Node, {
    nullable: true,
    description: "The record as it is served now; null when it is no longer there.",
  })
  readonly record?: Node | null;
}

@ObjectType("ChangeEdge", { simpleResolvers: true, description: "One change of a connection, with its cursor." })
export class ChangeEdge {
  @Field(() => String, {
    description:
      "For `after`: the changes behind this one, between the same two snapshots. Opaque, and valid as long as both are known.",
  })
  readonly cursor!: string;

  @Field(() => Change, { description: "The record that changed, and what became of it." })
  readonly node!: Readonly<Change>;
}

@Directive(cachedAs("moment"))
@ObjectType("ChangeConnection", {
  simpleResolvers: true,
  description: "A page of the changes from one snapshot to another, in the order of the ids of records.",
})
export class ChangeConnection {
  @Field(() => ID, { description: "The id of the earlier snapshot." })
  readonly since!: string;

  @Field(() => ID, {
    description: "The id of the later snapshot, the one to ask about next: what comes later is after it.",
  })
  readonly upTo!: string;

  @Field(() => [ChangeEdge], { description: "The changes of the page with their cursors." })
  readonly edges!: readonly Readonly<ChangeEdge>[];

  @Field(() => [Change], { description: "The changes of the page." })
  readonly nodes!: readonly Readonly<Change>[];

  @Field(() => PageInfo, { description: "The position of the page in the connection." })
  readonly pageInfo!: Readonly<PageInfo>;

  @Field(() => Int, { description: "The number of changes on all pages." })
  readonly totalCount!: number;
}
