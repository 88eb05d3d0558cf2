import { Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import { type CslItem, CslJsonScalar } from "../model/csl-json.js";
import { Fact } from "../model/fact.js";
import { bibtexOf } from "./bibtex.js";
import type { RequestContext } from "./context.js";
import { factReference } from "./reference.js";

@Resolver(() => Fact)
export class FactResolver {
  @FieldResolver(() => String, {
    description:
      "The fact as a BibTeX entry: its document, what it says and all its quotes in `note`. UTF-8; what means something to BibTeX or LaTeX is escaped.",
  })
  async bibtex(@Root() fact: Fact, @Ctx() { loaders }: RequestContext): Promise<string | null> {
    const document = await loaders.related("Fact.document", fact);
    return document && bibtexOf(factReference(document, fact));
  }

  @FieldResolver(() => CslJsonScalar, {
    description: "The fact as a CSL JSON item: its document, what it says and all its quotes in `note`.",
  })
  async cslJson(@Root() fact: Fact, @Ctx() { loaders }: RequestContext): Promise<CslItem | null> {
    const document = await loaders.related("Fact.document", fact);
    return document && factReference(document, fact);
  }
}
