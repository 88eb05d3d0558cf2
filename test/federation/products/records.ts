import { frozen } from "../../../src/model/frozen.js";
import { Inventory } from "./inventory.js";
import {
  CaseStudy,
  DeprecatedProduct,
  Product,
  ProductDimension,
  ProductResearch,
  ProductVariation,
} from "./product.js";
import { User } from "./user.js";

const jane = frozen(User, {
  email: "support@apollographql.com",
  name: "Jane Smith",
  totalProductsCreated: 1337,
  yearsOfEmployment: 10,
});

const small = frozen(ProductDimension, { size: "small", weight: 1, unit: "kg" });

const research = (caseNumber: string, description: string): ProductResearch =>
  frozen(ProductResearch, { study: frozen(CaseStudy, { caseNumber, description }), outcome: null });

export const users: readonly User[] = [jane];

export const products: readonly Product[] = [
  frozen(Product, {
    id: "apollo-federation",
    sku: "federation",
    package: "@apollo/federation",
    variation: frozen(ProductVariation, { id: "OSS" }),
    dimensions: small,
    createdBy: jane,
    notes: "reviewed",
    research: [research("1234", "Federation Study")],
  }),
  frozen(Product, {
    id: "apollo-studio",
    sku: "studio",
    package: "",
    variation: frozen(ProductVariation, { id: "platform" }),
    dimensions: small,
    createdBy: jane,
    notes: null,
    research: [research("1235", "Studio Study")],
  }),
];

export const deprecatedProducts: readonly DeprecatedProduct[] = [
  frozen(DeprecatedProduct, {
    sku: "apollo-federation-v1",
    package: "@apollo/federation-v1",
    reason: "Migrate to Federation V2",
    createdBy: jane,
  }),
];

export const inventories: readonly Inventory[] = [frozen(Inventory, { id: "apollo-oss", deprecatedProducts })];
