import { Ctx, FieldResolver, ID, Resolver, Root } from "type-graphql";
import { Citation } from "../model/citation.js";
import { type CslItem, CslJsonScalar } from "../model/csl-json.js";
import { Fact } from "../model/fact.js";
import { toId } from "../model/node.js";
import { bibtexOf } from "./bibtex.js";
import type { RequestContext } from "./context.js";
import { passageReference } from "./reference.js";

@Resolver(() => Citation)
export class CitationResolver {
  @FieldResolver(() => ID, {
    description:
      "The document and the position of the passage in it, the same on every machine as long as the text stays. Opaque.",
  })
  id(@Root() { documentId, start, end, column }: Citation): string {
    const place = `${documentId.slice("Document:".length)}/${start}-${end}`;
    return toId("Citation", column === null ? place : `${place}/${column}`);
  }

  @FieldResolver(() => [Fact], {
    description: "The listed facts that cite the passage, in their order; none for a number that nothing accounts for.",
  })
  async facts(@Root() citation: Citation, @Ctx() { loaders }: RequestContext): Promise<readonly Fact[]> {
    return loaders.related("Citation.facts", citation);
  }

  @FieldResolver(() => String, {
    description:
      "The passage as a BibTeX entry: its document, with the quote and its position in `note`, in UTF-8. Characters with a special meaning in BibTeX or LaTeX are escaped.",
  })
  async bibtex(@Root() citation: Citation, @Ctx() { loaders }: RequestContext): Promise<string | null> {
    const document = await loaders.related("Citation.document", citation);
    return document && bibtexOf(passageReference(document, citation));
  }

  @FieldResolver(() => CslJsonScalar, {
    description: "The passage as a CSL JSON item: its document, with the quote and its position in `note`.",
  })
  async cslJson(@Root() citation: Citation, @Ctx() { loaders }: RequestContext): Promise<CslItem | null> {
    const document = await loaders.related("Citation.document", citation);
    return document && passageReference(document, citation);
  }
}
