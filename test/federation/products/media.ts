import { GraphQLScalarType } from "graphql";
import {
  Arg,
  createUnionType,
  Directive,
  Field,
  ID,
  InputType,
  InterfaceType,
  ObjectType,
  Query,
  registerEnumType,
  Resolver,
} from "type-graphql";
import { frozen } from "../../../src/model/frozen.js";
import { createSubgraph } from "../../../src/federation/subgraph.js";
import type { Representation } from "../../../src/federation/subgraph-representation.js";

/** What the products schema has no case of: an interface with a key, a union, a scalar, an enum, a key for others only. */

export enum Binding {
  Hardcover = "hard",
  Pocket = "soft",
}
registerEnumType(Binding, { name: "Binding" });

export const Year = new GraphQLScalarType<Date, string>({
  name: "Year",
  serialize: (value) => (value instanceof Date ? String(value.getUTCFullYear()) : "?"),
  parseValue: (value) => new Date(String(value)),
});

@Directive('@key(fields: "id")')
@InterfaceType("Media")
abstract class Media {
  @Field(() => ID)
  readonly id!: string;
}

@Directive('@key(fields: "id", resolvable: false)')
@ObjectType("Shop")
class Shop {
  @Field(() => ID)
  readonly id!: string;
}

@Directive('@key(fields: "id")')
@ObjectType("Book", { implements: Media })
class Book extends Media {
  @Field(() => Binding)
  readonly binding!: Binding;

  @Field(() => Shop)
  readonly soldBy!: Shop;
}

@Directive('@key(fields: "id")')
@Directive('@key(fields: "year")')
@ObjectType("Film", { implements: Media })
class Film extends Media {
  @Field(() => Year)
  readonly year!: Date;
}

const Work = createUnionType({ name: "Work", types: () => [Book, Film] as const });

const shop = frozen(Shop, { id: "shop" });
export const works: readonly (Book | Film)[] = [
  frozen(Book, { id: "book", binding: Binding.Pocket, soldBy: shop }),
  frozen(Film, { id: "film", year: new Date("1927") }),
];

@InputType("MediaFilter")
class MediaFilter {
  @Directive("@inaccessible")
  @Field(() => Binding, { nullable: true })
  readonly binding!: Binding | null;

  @Field(() => Year, { nullable: true })
  readonly year!: Date | null;
}

@Resolver()
class MediaResolver {
  @Query(() => [Work])
  works(): readonly (typeof Work)[] {
    return works;
  }

  @Query(() => [Media])
  media(
    @Directive('@tag(name: "internal")')
    @Arg("shelf", () => String, { nullable: true })
    _shelf: string | null,
    @Arg("filter", () => MediaFilter, { nullable: true })
    _filter: MediaFilter | null,
  ): readonly Media[] {
    return works;
  }
}

export interface MediaContext {
  /** Called with every batch: of which type, and how many. */
  readonly onBatch: (type: string, size: number) => void;
}

const found =
  (type: string) =>
  (representations: readonly Representation[], { onBatch }: MediaContext) => {
    onBatch(type, representations.length);
    return representations.map(({ id, year }) => {
      if (id === "gone") throw new Error("The shelves are empty");
      if (id === "broken") return new Error("The shelf fell over");
      const work = works.find((each) => each.id === id || (each instanceof Film && +each.year === Number(year)));
      // As a loader gives them.
      return Promise.resolve(work ?? null);
    });
  };

export const mediaSubgraph = createSubgraph<MediaContext>({
  resolvers: [MediaResolver],
  scalarsMap: [{ type: Date, scalar: Year }],
  directivesOn: {
    Year: ['@tag(name: "time")'],
    Work: ['@tag(name: "public")'],
    Binding: ['@tag(name: "public")'],
    "Binding.Hardcover": ['@tag(name: "internal")', "@inaccessible"],
  },
  references: { Book: found("Book"), Film: found("Film"), Media: found("Media") },
});
