import { Directive, Field, Float, Int, ObjectType } from "type-graphql";
import { cachedAs } from "./cache-ages.js";
import { FacetCount } from "./facet-count.js";
import { type Connection, type Edge, PageInfo } from "./connection.js";
import { Labelled } from "./labelled.js";
import type { TextMatch } from "./text-match.js";

@ObjectType("SearchEdge", { simpleResolvers: true, description: "A record that a search found, with its cursor." })
export class SearchEdge implements Edge<Labelled> {
  @Field(() => String, {
    description:
      "The position of the record in the result, for `after` or `before` with the same query and types. Opaque.",
  })
  readonly cursor!: string;

  @Field(() => Labelled, { description: "The record that was found; a fragment on its type gives its fields." })
  readonly node!: Labelled;

  @Field(() => Float, {
    description: "The relevance of the record: higher is better. Compare scores within one answer only.",
  })
  readonly score!: number;

  // Made when asked for.
  readonly findMatches!: () => readonly TextMatch[];
}

@Directive(cachedAs("list"))
@ObjectType("SearchConnection", {
  simpleResolvers: true,
  description:
    "A page of the records that a search found, the most relevant first; equally relevant records are ordered by id.",
})
export class SearchConnection implements Connection<Labelled> {
  @Field(() => [SearchEdge], { description: "The records of the page with their cursors, scores and matches." })
  readonly edges!: readonly SearchEdge[];

  @Field(() => [Labelled], { description: "The records of the page." })
  readonly nodes!: readonly Labelled[];

  @Field(() => PageInfo, { description: "The position of the page in the connection." })
  readonly pageInfo!: PageInfo;

  @Field(() => [FacetCount], {
    description:
      "How many of the records found, on all pages, are of each type, the most frequent first; `value` is a value of SearchType.",
  })
  readonly countsByType!: readonly FacetCount[];

  @Field(() => Int, { description: "The number of records found, on all pages." })
  readonly totalCount!: number;
}
