import { Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import { Citation } from "../model/citation.js";
import { Document } from "../model/document.js";
import type { RequestContext } from "./context.js";

@Resolver(() => Citation)
export class CitationResolver {
  @FieldResolver(() => Document, { description: "The document that the passage stands in." })
  document(@Root() citation: Citation, @Ctx() { loaders }: RequestContext): Promise<Document | null> {
    return loaders.Citation.document.load(citation);
  }
}
