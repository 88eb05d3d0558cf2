import { Arg, ID, Query, Resolver } from "type-graphql";
import { DeprecatedProduct, Product } from "./product.js";
import { deprecatedProducts, products } from "./records.js";

@Resolver()
export class ProductsResolver {
  @Query(() => Product, { nullable: true })
  product(@Arg("id", () => ID) id: string): Product | null {
    return products.find((product) => product.id === id) ?? null;
  }

  @Query(() => DeprecatedProduct, { nullable: true, deprecationReason: "Use product query instead" })
  deprecatedProduct(
    @Arg("sku", () => String) sku: string,
    @Arg("package", () => String) name: string,
  ): DeprecatedProduct | null {
    return deprecatedProducts.find((product) => product.sku === sku && product.package === name) ?? null;
  }
}
