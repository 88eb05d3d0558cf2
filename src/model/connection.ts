import { Directive, Field, Int, ObjectType } from "type-graphql";
import { cachedAs } from "./cache-ages.js";

@ObjectType("PageInfo", {
  simpleResolvers: true,
  description: "The position of a page in its connection, as Relay defines it.",
})
export class PageInfo {
  @Field(() => Boolean, { description: "Whether there are records after this page." })
  readonly hasNextPage!: boolean;

  @Field(() => Boolean, { description: "Whether there are records before this page." })
  readonly hasPreviousPage!: boolean;

  @Field(() => String, { nullable: true, description: "The cursor of the first edge; null on an empty page." })
  readonly startCursor!: string | null;

  @Field(() => String, { nullable: true, description: "The cursor of the last edge; null on an empty page." })
  readonly endCursor!: string | null;
}

export interface Edge<Item> {
  readonly cursor: string;
  readonly node: Item;
}

export interface Connection<Item> {
  readonly edges: readonly Edge<Item>[];
  readonly nodes: readonly Item[];
  readonly pageInfo: Readonly<PageInfo>;
  readonly totalCount: number;
}

/** The connection type of a model: `OrganizationConnection` with `OrganizationEdge`. */
export function connectionType<Item extends object>(
  name: string,
  model: new (...parts: never[]) => Item,
  noun = name,
): new () => Connection<Item> {
  @ObjectType(`${name}Edge`, { simpleResolvers: true, description: `One ${noun} of a connection, with its cursor.` })
  class ItemEdge implements Edge<Item> {
    @Field(() => String, {
      description:
        "The position of the record in the connection, for `after` or `before`. Opaque, and still valid after a reload.",
    })
    readonly cursor!: string;

    @Field(() => model, { description: `The ${noun} at this position, as \`nodes\` has it too.` })
    readonly node!: Item;
  }

  @Directive(cachedAs("list"))
  @ObjectType(`${name}Connection`, {
    simpleResolvers: true,
    description: `A page of a list, ${noun} by ${noun}, with the number of all of them and the cursors that lead on.`,
  })
  class ItemConnection implements Connection<Item> {
    @Field(() => [ItemEdge], {
      description: `Each ${noun} of the page with its cursor, in order; empty when there is none.`,
    })
    readonly edges!: readonly ItemEdge[];

    @Field(() => [model], {
      description: `Each ${noun} of the page without its cursor, in order; empty when there is none.`,
    })
    readonly nodes!: readonly Item[];

    @Field(() => PageInfo, {
      description: "Whether there are pages before and after this one, and the cursors that lead there.",
    })
    readonly pageInfo!: PageInfo;

    @Field(() => Int, { description: "The number on all pages together, under the same filter." })
    readonly totalCount!: number;
  }
  return ItemConnection;
}
