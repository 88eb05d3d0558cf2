import { isDeepStrictEqual } from "node:util";
import { DirectiveLocation, GraphQLDirective } from "graphql";
import { createSubgraph } from "../../../src/federation/subgraph.js";
import type { Representation } from "../../../src/federation/subgraph-representation.js";
import { frozen } from "../../../src/model/frozen.js";
import { Inventory } from "./inventory.js";
import { ProductsResolver } from "./products-resolver.js";
import { deprecatedProducts, inventories, products, users } from "./records.js";
import { User, UserResolver } from "./user.js";

/** The first record that has every field of the representation. */
const among =
  <Type extends object>(records: readonly Type[]) =>
  (representations: readonly Representation[]): (Type | null)[] =>
    representations.map((representation) => records.find((record) => has(record, representation)) ?? null);

const has = (record: object, { __typename, ...fields }: Readonly<Record<string, unknown>>): boolean =>
  Object.entries(fields).every(([name, wanted]) => {
    const value: unknown = Reflect.get(record, name);
    return typeof wanted === "object" && wanted !== null && typeof value === "object" && value !== null
      ? has(value, { ...wanted })
      : isDeepStrictEqual(value, wanted);
  });

/** What came of other subgraphs' fields stands on the user, so that the field that requires them sees them. */
const usersWithWhatCame = (representations: readonly Representation[]): (User | null)[] =>
  representations.map(({ __typename, ...given }) => {
    const user = users.find(({ email }) => email === given.email);
    return user === undefined ? null : frozen(User, Object.assign(new User(), user, given));
  });

export const customDirective = new GraphQLDirective({ name: "custom", locations: [DirectiveLocation.OBJECT] });
export const customLink = { url: "https://myspecs.dev/myCustomDirective/v1.0", import: ["@custom"] };

/** The schema of Apollo's compatibility suite for federated subgraphs, from classes of type-graphql. */
export const productsSubgraph = createSubgraph({
  resolvers: [ProductsResolver, UserResolver],
  // No field leads to it: other subgraphs do.
  orphanedTypes: [Inventory],
  links: [customLink],
  composed: ["@custom"],
  directives: [customDirective],
  references: {
    DeprecatedProduct: among(deprecatedProducts),
    Inventory: among(inventories),
    Product: among(products),
    ProductResearch: among(products.flatMap(({ research }) => research)),
    User: usersWithWhatCame,
  },
});
