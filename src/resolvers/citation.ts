import { Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import { Citation } from "../model/citation.js";
import { type CslItem, CslJsonScalar } from "../model/csl-json.js";
import { bibtexOf } from "./bibtex.js";
import type { RequestContext } from "./context.js";
import { passageReference } from "./reference.js";

@Resolver(() => Citation)
export class CitationResolver {
  @FieldResolver(() => String, {
    description:
      "The passage as a BibTeX entry: its document, the quote and its place in `note`. UTF-8; what means something to BibTeX or LaTeX is escaped.",
  })
  async bibtex(@Root() citation: Citation, @Ctx() { loaders }: RequestContext): Promise<string | null> {
    const document = await loaders.related("Citation.document", citation);
    return document && bibtexOf(passageReference(document, citation));
  }

  @FieldResolver(() => CslJsonScalar, {
    description: "The passage as a CSL JSON item: its document, the quote and its place in `note`.",
  })
  async cslJson(@Root() citation: Citation, @Ctx() { loaders }: RequestContext): Promise<CslItem | null> {
    const document = await loaders.related("Citation.document", citation);
    return document && passageReference(document, citation);
  }
}
