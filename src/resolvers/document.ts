import { Arg, Args, ArgsType, Ctx, Field, FieldResolver, ID, Query, Resolver, Root } from "type-graphql";
import type { Citation } from "../model/citation.js";
import { type Claim, claimsOn } from "../model/claim.js";
import type { Connection } from "../model/connection.js";
import { CitationConnection, ClaimConnection, DocumentConnection, FactConnection } from "../model/connections.js";
import { type CslItem, CslJsonScalar } from "../model/csl-json.js";
import { Document } from "../model/document.js";
import type { Fact } from "../model/fact.js";
import type { CitationFilter } from "../model/filters/citation-filter.js";
import type { DocumentFilter } from "../model/filters/document-filter.js";
import type { FactFilter } from "../model/filters/fact-filter.js";
import { connection } from "./connection.js";
import { CitationArgs, type ConnectionArgs, DocumentArgs, FactArgs } from "./connection-args.js";
import type { RequestContext } from "./context.js";
import { claimPage } from "./claim-page.js";
import { recordOf } from "./lookup.js";
import { PageArgs } from "./paging.js";
import { passagePage } from "./passage-page.js";
import { bibtexOf } from "./bibtex.js";
import { documentReference } from "./reference.js";

@ArgsType()
class DocumentClaimsArgs extends PageArgs {
  @Field(() => String, {
    nullable: true,
    description: "Only claims on this field, named as in the schema (`mass`) or as in sidecars (`massKg`).",
  })
  readonly field?: string | null;
}

@Resolver(() => Document)
export class DocumentResolver {
  @Query(() => Document, { nullable: true, description: "A document by its id; null for an unknown one." })
  document(
    @Arg("id", () => ID, { description: "The global id." }) id: string,
    @Ctx() { loaders }: RequestContext,
  ): Promise<Document | null> {
    return recordOf(Document, id, loaders);
  }

  @Query(() => DocumentConnection, { description: "All documents." })
  documents(
    @Args(() => DocumentArgs) args: ConnectionArgs<DocumentFilter>,
    @Ctx() { graph }: RequestContext,
  ): Connection<Document> {
    return connection(graph, "Document", args, { of: "documents" });
  }

  @FieldResolver(() => FactConnection, {
    description: "The facts that it gives, in the order of its sidecar, its rows or its reading.",
  })
  async facts(
    @Root() document: Document,
    @Args(() => FactArgs) args: ConnectionArgs<FactFilter>,
    @Ctx() { graph, loaders }: RequestContext,
  ): Promise<Connection<Fact>> {
    return connection(graph, "Fact", args, {
      of: `Document.facts ${document.id}`,
      within: await loaders.Document.facts.load(document),
    });
  }

  @FieldResolver(() => ClaimConnection, {
    description: "What the document claims, in the order of its facts: one claim for every field that a fact gives.",
  })
  claims(@Root() document: Document, @Args(() => DocumentClaimsArgs) args: DocumentClaimsArgs): Connection<Claim> {
    const { field = null } = args;
    return claimPage(`Document.claims ${document.id}`, claimsOn(document.claims, field), field, args);
  }

  @FieldResolver(() => CitationConnection, { description: "The passages that facts cite, in the order of the text." })
  citations(
    @Root() document: Document,
    @Args(() => CitationArgs) args: ConnectionArgs<CitationFilter>,
  ): Connection<Citation> {
    return passagePage(`Document.citations ${document.id}`, document.citations, args);
  }

  @FieldResolver(() => CitationConnection, { description: "The same as `citations`." })
  passages(
    @Root() document: Document,
    @Args(() => CitationArgs) args: ConnectionArgs<CitationFilter>,
  ): Connection<Citation> {
    return passagePage(`Document.passages ${document.id}`, document.citations, args);
  }

  @FieldResolver(() => CitationConnection, {
    description:
      "The numbers of the text that nothing accounts for, in its order: no quote of a fact holds them, and the reader makes nothing of them. What a review has still to look at. None in a table.",
  })
  async unexplained(
    @Root() document: Document,
    @Args(() => CitationArgs) args: ConnectionArgs<CitationFilter>,
    @Ctx() { loaders }: RequestContext,
  ): Promise<Connection<Citation>> {
    return passagePage(`Document.unexplained ${document.id}`, await loaders.unexplained.load(document), args);
  }

  @FieldResolver(() => String, {
    description: "The source as a BibTeX entry. UTF-8; what means something to BibTeX or LaTeX is escaped.",
  })
  bibtex(@Root() document: Document): string {
    return bibtexOf(documentReference(document));
  }

  @FieldResolver(() => CslJsonScalar, { description: "The source as a CSL JSON item." })
  cslJson(@Root() document: Document): CslItem {
    return documentReference(document);
  }
}
