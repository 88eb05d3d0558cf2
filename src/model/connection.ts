import { Field, Int, ObjectType } from "type-graphql";

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
export function connectionType<Item extends object>(name: string, model: new () => Item): new () => Connection<Item> {
  @ObjectType(`${name}Edge`, { simpleResolvers: true, description: `One ${name} of a connection, with its cursor.` })
  class ItemEdge implements Edge<Item> {
    @Field(() => String, {
      description:
        "The position of the record in the connection, for `after` or `before`. Opaque, and still valid after a reload.",
    })
    readonly cursor!: string;

    @Field(() => model, { description: `The ${name}.` })
    readonly node!: Item;
  }

  @ObjectType(`${name}Connection`, {
    simpleResolvers: true,
    description: `A page of ${name} records.`,
  })
  class ItemConnection implements Connection<Item> {
    @Field(() => [ItemEdge], { description: "The records of the page with their cursors." })
    readonly edges!: readonly ItemEdge[];

    @Field(() => [model], { description: "The records of the page." })
    readonly nodes!: readonly Item[];

    @Field(() => PageInfo, { description: "The position of the page in the connection." })
    readonly pageInfo!: PageInfo;

    @Field(() => Int, { description: "The number of records on all pages." })
    readonly totalCount!: number;
  }
  return ItemConnection;
}
