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
      "The fact as a BibTeX entry: its document, with its values and all its quotes in `note`, in UTF-8. Characters with a special meaning in BibTeX or LaTeX are escaped.",
  })
  async bibtex(@Root() fact: Fact, @Ctx() { loaders }: RequestContext): Promise<string | null> {
    const document = await loaders.related("Fact.document", fact);
    return document && bibtexOf(factReference(document, fact));
  }

  @FieldResolver(() => CslJsonScalar, {
    description: "The fact as a CSL JSON item: its document, with its values and all its quotes in `note`.",
  })
  async cslJson(@Root() fact: Fact, @Ctx() { loaders }: RequestContext): Promise<CslItem | null> {
    const document = await loaders.related("Fact.document", fact);
    return document && factReference(document, fact);
  }
}
