import { Trace } from "@apollo/usage-reporting-protobuf";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { execute, getIntrospectionQuery, isUnionType, parse } from "graphql";
import { Directive, Field, FieldResolver, ObjectType, Query, Resolver } from "type-graphql";
import { Binding, mediaSubgraph, works } from "./products/media.js";
import { type ServedSchema, serve } from "./products/serve.js";
import { createSubgraph, type SubgraphParts } from "../../src/federation/subgraph.js";
import { ProductsResolver } from "./products/products-resolver.js";
import { customDirective, customLink, productsSubgraph } from "./products/subgraph.js";

/**
 * What Apollo's compatibility suite asks of a subgraph library, and what a subgraph needs beyond it. What composers and a
 * gateway make of it is proved in examples/interop/products.test.ts.
 */
const features = [
  ["@link", "of the lowest version that has what is used, with these directives and no others"],
  ["@key", "one field"],
  ["several @key", "a type is found by any of them"],
  ["composite @key", "fields of nested selection sets"],
  ["repeated directives", "all of them in the schema, in the order in which they are written"],
  ["@shareable", "other subgraphs may resolve the same fields"],
  ["@tag", "on fields, arguments, enums, unions and scalars"],
  ["@inaccessible", "on fields, of inputs too, and enum values"],
  ["@override", "a field that another subgraph had"],
  ["@external", "fields of another subgraph"],
  ["@provides", "a field of another subgraph is answered along this path"],
  ["@requires", "a resolver sees the fields of another subgraph that came in the representation"],
  ["@extends", "a type of another subgraph grows by its key"],
  ["@composeDirective", "a directive of our own is to be in the supergraph"],
  ["@link of a custom directive", "under its own specification"],
  ["@interfaceObject", "fields for all types of an interface that is another's"],
  ["@key on an interface", "references to the interface are answered with their types"],
  ["resolvable: false", "a type that is found elsewhere only"],
  ["_service", "the very text that is published"],
  ["_entities", "in their order, one batch a type, each with an error of its own"],
  ["introspection", "the whole schema"],
  ["ftv1", "a trace when the header asks for it"],
  ["unions and interfaces", "are resolved by class"],
  ["scalars and enums", "are read and written by their own rules"],
  ["frozen records", "are answered as they are"],
] as const;
const proved = new Set<string>();

/** A test of one feature; the title is its row in the table. */
function feature(name: (typeof features)[number][0], prove: () => void | Promise<void>): void {
  const [, meaning] = features.find(([each]) => each === name) ?? [];
  proved.add(name);
  test(`${name}: ${meaning ?? "?"}`, prove);
}

let products: ServedSchema;
beforeAll(async () => {
  products = await serve(productsSubgraph.schema);
});
afterAll(() => products.stop());

/** What a subgraph answers about representations. */
async function entities(
  { schema }: { readonly schema: typeof productsSubgraph.schema },
  fragments: string,
  representations: readonly unknown[],
  contextValue: object = {},
): Promise<unknown> {
  const document = parse(`query ($of: [_Any!]!) { _entities(representations: $of) { __typename ${fragments} } }`);
  return plain(await execute({ schema, document, variableValues: { of: representations }, contextValue }));
}

const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value)) as unknown;
const media = (fragments: string, representations: readonly unknown[]): Promise<unknown> =>
  entities(mediaSubgraph, fragments, representations, { onBatch: () => undefined });

describe("a subgraph of type-graphql classes has", () => {
  feature("@link", () => {
    expect(productsSubgraph.sdl).toContain(
      'schema @link(url: "https://specs.apollo.dev/federation/v2.3", import: ["@composeDirective", "@extends", "@external", "@inaccessible", "@interfaceObject", "@key", "@override", "@provides", "@requires", "@shareable", "@tag"])',
    );
    expect(mediaSubgraph.sdl).toContain('import: ["@inaccessible", "@key", "@tag"])');
  });

  feature("@key", async () => {
    expect(
      await entities(productsSubgraph, "... on User { name }", [
        { __typename: "User", email: "support@apollographql.com" },
      ]),
    ).toEqual({
      data: { _entities: [{ __typename: "User", name: "Jane Smith" }] },
    });
  });

  feature("several @key", async () => {
    expect(
      await entities(productsSubgraph, "... on Product { id }", [
        { __typename: "Product", id: "apollo-federation" },
        { __typename: "Product", sku: "federation", package: "@apollo/federation" },
        { __typename: "Product", sku: "studio", variation: { id: "platform" } },
      ]),
    ).toEqual({
      data: {
        _entities: ["apollo-federation", "apollo-federation", "apollo-studio"].map((id) => ({
          __typename: "Product",
          id,
        })),
      },
    });
  });

  feature("composite @key", async () => {
    expect(
      await entities(
        productsSubgraph,
        "... on ProductResearch { study { description } } ... on DeprecatedProduct { reason }",
        [
          { __typename: "ProductResearch", study: { caseNumber: "1234" } },
          { __typename: "DeprecatedProduct", sku: "apollo-federation-v1", package: "@apollo/federation-v1" },
          { __typename: "ProductResearch", study: { caseNumber: "9" } },
          { __typename: "ProductResearch", study: "1234" },
        ],
      ),
    ).toMatchObject({
      data: {
        _entities: [{ study: { description: "Federation Study" } }, { reason: "Migrate to Federation V2" }, null, null],
      },
      errors: [
        {
          message: "A representation of ProductResearch has a wrong study; expected CaseStudy!.",
          path: ["_entities", 3],
          extensions: { code: "BAD_USER_INPUT" },
        },
      ],
    });
  });

  feature("repeated directives", () => {
    expect(productsSubgraph.sdl).toContain(
      'type Product @custom @key(fields: "id") @key(fields: "sku package") @key(fields: "sku variation { id }") {',
    );
  });

  feature("@shareable", () => {
    expect(productsSubgraph.sdl).toContain("type ProductDimension @shareable {");
  });

  feature("@tag", () => {
    expect(productsSubgraph.sdl).toContain('notes: String @tag(name: "internal")');
    expect(mediaSubgraph.sdl).toContain(
      'enum Binding @tag(name: "public") {\n  Hardcover @tag(name: "internal") @inaccessible',
    );
    expect(mediaSubgraph.sdl).toContain('union Work @tag(name: "public") =');
    expect(mediaSubgraph.sdl).toContain('scalar Year @tag(name: "time")');
    expect(mediaSubgraph.sdl).toContain('media(filter: MediaFilter, shelf: String @tag(name: "internal")): [Media!]!');
  });

  feature("@inaccessible", () => {
    expect(productsSubgraph.sdl).toContain("unit: String @inaccessible");
    expect(mediaSubgraph.sdl).toContain("input MediaFilter {\n  binding: Binding @inaccessible");
  });

  feature("@override", () => {
    expect(productsSubgraph.sdl).toContain('name: String @override(from: "users")');
  });

  feature("@external", () => {
    expect(productsSubgraph.sdl).toContain("yearsOfEmployment: Int! @external");
  });

  feature("@provides", () => {
    expect(productsSubgraph.sdl).toContain('createdBy: User @provides(fields: "totalProductsCreated")');
  });

  feature("@requires", async () => {
    expect(
      await entities(productsSubgraph, "... on User { averageProductsCreatedPerYear name }", [
        // What no key and no field asks for is not taken over: the name is the record's.
        {
          __typename: "User",
          email: "support@apollographql.com",
          totalProductsCreated: 30,
          yearsOfEmployment: 3,
          name: "?",
        },
      ]),
    ).toEqual({ data: { _entities: [{ __typename: "User", averageProductsCreatedPerYear: 10, name: "Jane Smith" }] } });
  });

  feature("@extends", () => {
    expect(productsSubgraph.sdl).toContain('type User @extends @key(fields: "email") {');
  });

  feature("@composeDirective", () => {
    expect(productsSubgraph.sdl).toContain('@composeDirective(name: "@custom")');
  });

  feature("@link of a custom directive", () => {
    expect(productsSubgraph.sdl).toContain(
      '@link(url: "https://myspecs.dev/myCustomDirective/v1.0", import: ["@custom"])',
    );
    expect(productsSubgraph.sdl).toContain("directive @custom on OBJECT");
  });

  feature("@interfaceObject", async () => {
    expect(productsSubgraph.sdl).toContain('type Inventory @key(fields: "id") @interfaceObject {');
    expect(
      await entities(productsSubgraph, "... on Inventory { deprecatedProducts { reason } }", [
        { __typename: "Inventory", id: "apollo-oss" },
      ]),
    ).toEqual({
      data: {
        _entities: [{ __typename: "Inventory", deprecatedProducts: [{ reason: "Migrate to Federation V2" }] }],
      },
    });
  });

  feature("@key on an interface", async () => {
    expect(
      await media("... on Media { id } ... on Film { year }", [
        { __typename: "Media", id: "film" },
        { __typename: "Media", id: "book" },
        { __typename: "Media", id: "none" },
      ]),
    ).toEqual({
      data: { _entities: [{ __typename: "Film", id: "film", year: "1927" }, { __typename: "Book", id: "book" }, null] },
    });
  });

  feature("resolvable: false", async () => {
    expect(mediaSubgraph.sdl).toContain('type Shop @key(fields: "id", resolvable: false) {');
    expect(await media("... on Shop { id }", [{ __typename: "Shop", id: "shop" }])).toMatchObject({
      data: { _entities: [null] },
      errors: [{ path: ["_entities", 0], extensions: { code: "BAD_USER_INPUT" } }],
    });
  });

  feature("_service", async () => {
    const { data } = await execute({ schema: productsSubgraph.schema, document: parse("{ _service { sdl } }") });
    expect(data).toEqual({ _service: { sdl: productsSubgraph.sdl } });
  });

  feature("_entities", async () => {
    const union = mediaSubgraph.schema.getType("_Entity");
    expect(isUnionType(union) && union.getTypes().map(({ name }) => name)).toEqual(["Book", "Film", "Shop"]);
    const batches: string[] = [];
    expect(
      await entities(
        mediaSubgraph,
        "... on Book { id } ... on Film { id }",
        ["book", "broken", "none", "book", "film", 7].map((id) => ({
          __typename: id === "film" ? "Film" : "Book",
          id,
        })),
        { onBatch: (type: string, size: number) => batches.push(`${type} × ${size}`) },
      ),
    ).toMatchObject({
      data: {
        _entities: [
          { __typename: "Book", id: "book" },
          null,
          null,
          { __typename: "Book", id: "book" },
          { __typename: "Film", id: "film" },
          null,
        ],
      },
      errors: [
        { message: "The shelf fell over", path: ["_entities", 1] },
        { message: "A representation of Book has a wrong id; expected ID!.", path: ["_entities", 5] },
      ],
    });
    expect(batches).toEqual(["Book × 4", "Film × 1"]);
  });

  feature("introspection", async () => {
    const { data, errors } = await execute({
      schema: productsSubgraph.schema,
      document: parse(getIntrospectionQuery({ schemaDescription: true })),
    });
    expect(errors).toBeUndefined();
    expect(JSON.stringify(data)).toContain('"averageProductsCreatedPerYear"');
  });

  feature("ftv1", async () => {
    const ask = async (headers: Record<string, string>): Promise<unknown> => {
      const response = await fetch(products.url, {
        method: "POST",
        headers: { "content-type": "application/json", ...headers },
        body: JSON.stringify({ query: '{ product(id: "apollo-federation") { id } }' }),
      });
      return response.json();
    };
    const { extensions } = (await ask({ "apollo-federation-include-trace": "ftv1" })) as {
      extensions: { ftv1: string };
    };
    const { root } = Trace.decode(Buffer.from(extensions.ftv1, "base64"));
    expect(root?.child?.map(({ responseName, type }) => `${responseName ?? ""}: ${type ?? ""}`)).toEqual([
      "product: Product",
    ]);
    expect(await ask({})).toEqual({ data: { product: { id: "apollo-federation" } } });
  });

  feature("unions and interfaces", async () => {
    const document = parse("{ works { __typename ... on Book { soldBy { id } } } media { __typename id } }");
    expect(plain(await execute({ schema: mediaSubgraph.schema, document }))).toEqual({
      data: {
        works: [{ __typename: "Book", soldBy: { id: "shop" } }, { __typename: "Film" }],
        media: [
          { __typename: "Book", id: "book" },
          { __typename: "Film", id: "film" },
        ],
      },
    });
  });

  feature("scalars and enums", async () => {
    expect(
      await media("... on Film { year } ... on Book { binding }", [
        { __typename: "Film", year: "1927" },
        { __typename: "Book", id: "book" },
      ]),
    ).toEqual({
      data: {
        _entities: [
          { __typename: "Film", year: "1927" },
          { __typename: "Book", binding: "Pocket" },
        ],
      },
    });
  });

  feature("frozen records", async () => {
    const before = JSON.stringify(works);
    await media("... on Film { id }", [{ __typename: "Media", id: "film" }]);
    expect(works.every(Object.isFrozen) && JSON.stringify(works)).toBe(before);
  });
});

describe("a subgraph is not built", () => {
  const parts = { resolvers: [ProductsResolver] as const, directives: [customDirective], links: [customLink] };

  test("when nobody says how a type with a key is found", () => {
    expect(() => createSubgraph({ ...parts, references: {} })).toThrow(
      "DeprecatedProduct has a key; expected references to say how it is found.",
    );
  });

  test("when something is found that has no key", () => {
    const found = (): never[] => [];
    const names = ["DeprecatedProduct", "Product", "ProductResearch", "User", "CaseStudy"];
    expect(() =>
      createSubgraph({ ...parts, references: Object.fromEntries(names.map((name) => [name, found])) }),
    ).toThrow("References to CaseStudy; expected a type with a key.");
  });

  test("when a directive stands on what is not there", () => {
    expect(() =>
      createSubgraph({ ...parts, directivesOn: { "Nothing.At_All": ["@tag"], "User.nothing": ["@tag"] } }),
    ).toThrow("Directives on Nothing.At_All, User.nothing; expected types, fields or values of enums");
  });
});

describe("a subgraph links the lowest version of Federation that has what it uses", () => {
  @ObjectType()
  class Parcel {
    @Field(() => String)
    readonly name!: string;
  }
  @Resolver()
  class ParcelResolver {
    @Query(() => Parcel)
    parcel(): Parcel {
      return { name: "a parcel" };
    }
  }
  @Resolver(() => Parcel)
  class MovedParcelResolver {
    @Directive('@override(from: "post", label: "percent(5)")')
    @FieldResolver(() => String)
    weight(): string {
      return "5 kg";
    }
  }
  const linkOf = (used: Pick<SubgraphParts<object>, "directivesOn" | "resolvers">): string =>
    /@link\(.*?\)/.exec(createSubgraph(used).sdl)?.[0] ?? "none";
  const link = (version: string, imported: string): string =>
    `@link(url: "https://specs.apollo.dev/federation/${version}", import: [${imported}])`;
  const directivesOn = (...directives: string[]): Record<string, string[]> => ({ Binding: directives });

  test.each([
    ["v2.3", [], ""],
    ["v2.3", ['@tag(name: "public")'], '"@tag"'],
    ["v2.5", ["@authenticated"], '"@authenticated"'],
    ["v2.5", ['@requiresScopes(scopes: [["read"]])'], '"@requiresScopes"'],
    ["v2.6", ['@policy(policies: [["staff"]])', "@authenticated"], '"@authenticated", "@policy"'],
    ["v2.9", ["@cost(weight: 5)", '@tag(name: "public")'], '"@cost", "@tag"'],
  ])("%s for %j", (version, directives, imported) => {
    @Resolver()
    class BindingResolver {
      @Query(() => Binding)
      binding(): Binding {
        return Binding.Pocket;
      }
    }
    expect(linkOf({ resolvers: [BindingResolver], directivesOn: directivesOn(...directives) })).toBe(
      link(version, imported),
    );
  });

  test("v2.7 for an @override that has a label", () => {
    expect(linkOf({ resolvers: [ParcelResolver, MovedParcelResolver] })).toBe(link("v2.7", '"@override"'));
  });
});

describe("what directives say wrong is an error of the builder", () => {
  function built(onType: string, onField: string): () => unknown {
    @Directive(onType)
    @ObjectType()
    class Crate {
      @Directive(onField)
      @Field(() => String)
      readonly name!: string;
    }
    @Resolver()
    class CrateResolver {
      @Query(() => Crate)
      crate(): Crate {
        return { name: "a crate" };
      }
    }
    return () => createSubgraph({ resolvers: [CrateResolver], references: { Crate: () => [] } });
  }

  test.each([
    [
      '@key(fields: "isbn")',
      "@shareable",
      /^Crate @key\(fields: "isbn"\): Cannot query field "isbn" on type "Crate"\.$/,
    ],
    ['@key(fields: "name {")', "@shareable", /^Crate @key\(fields: "name {"\): Syntax Error: /],
    [
      "@shareable",
      '@requires(fields: "weight")',
      /^Crate\.name @requires\(fields: "weight"\): Cannot query field "weight"/,
    ],
    ["@sharable", "@shareable", /^Unknown directive "@sharable"\.$/],
    ['@key(field: "name")', "@shareable", /^Unknown argument "field" on directive "@key"\./],
    ["@shareable", "@interfaceObject", /^Directive "@interfaceObject" may not be used on FIELD_DEFINITION\.$/],
  ])("%s on a type and %s on a field", (onType, onField, message) => {
    expect(built(onType, onField)).toThrow(message);
  });
});

test("a type that cannot be found takes no other with it", async () => {
  expect(
    await media("... on Film { id }", [
      { __typename: "Book", id: "gone" },
      { __typename: "Film", id: "film" },
      { __typename: "Book", id: "book" },
    ]),
  ).toMatchObject({
    data: { _entities: [null, { __typename: "Film", id: "film" }, null] },
    errors: [
      { message: "The shelves are empty", path: ["_entities", 0] },
      { message: "The shelves are empty", path: ["_entities", 2] },
    ],
  });
});

test("every row of the table is proved", () => {
  expect([...proved]).toEqual(features.map(([name]) => name));
});
