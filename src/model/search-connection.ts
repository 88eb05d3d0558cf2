import { Field, Float, Int, ObjectType } from "type-graphql";
import { type Connection, type Edge, PageInfo } from "./connection.js";
import { Node } from "./node.js";
import type { TextMatch } from "./text-match.js";

@ObjectType("SearchEdge", { simpleResolvers: true, description: "A record that a search found, with its cursor." })
export class SearchEdge implements Edge<Node> {
  @Field(() => String, {
    description: "Where it stands: give it as `after` or `before` of the same query and types. Opaque.",
  })
  readonly cursor!: string;

  @Field(() => Node, { description: "The record." })
  readonly node!: Node;

  @Field(() => Float, {
    description: "How well it fits: the higher the better. To be compared within one answer only.",
  })
  readonly score!: number;

  // Made when asked for.
  readonly findMatches!: () => readonly TextMatch[];
}

@ObjectType("SearchConnection", {
  simpleResolvers: true,
  description: "A page of what a search found, the best first; what fits equally well in the order of ids.",
})
export class SearchConnection implements Connection<Node> {
  @Field(() => [SearchEdge], { description: "The records of the page with their cursors, scores and matches." })
  readonly edges!: readonly SearchEdge[];

  @Field(() => [Node], { description: "The records of the page." })
  readonly nodes!: readonly Node[];

  @Field(() => PageInfo, { description: "Where the page stands." })
  readonly pageInfo!: PageInfo;

  @Field(() => Int, { description: "How many records were found, on all pages." })
  readonly totalCount!: number;
}
