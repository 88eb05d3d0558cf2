import { Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import { Claim } from "../model/claim.js";
import { Document } from "../model/document.js";
import type { RequestContext } from "./context.js";

@Resolver(() => Claim)
export class ClaimResolver {
  @FieldResolver(() => Document, { description: "The document that makes the claim." })
  document(@Root() claim: Claim, @Ctx() { loaders }: RequestContext): Promise<Document | null> {
    return loaders.related("Claim.document", claim);
  }
}
