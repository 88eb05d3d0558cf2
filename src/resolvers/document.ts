import type { GraphQLResolveInfo } from "graphql";
import { Arg, Args, ArgsType, Ctx, Field, FieldResolver, ID, Info, Query, Resolver, Root } from "type-graphql";
import type { Citation } from "../model/citation.js";
import type { Claim } from "../model/claim.js";
import type { Connection } from "../model/connection.js";
import { CitationConnection, ClaimConnection, DocumentConnection, FactConnection } from "../model/connections.js";
import { type CslItem, CslJsonScalar } from "../model/csl-json.js";
import { Document } from "../model/document.js";
import type { Fact } from "../model/fact.js";
import type { CitationFilter } from "../model/filters/citation-filter.js";
import type { DocumentFilter } from "../model/filters/document-filter.js";
import type { FactFilter } from "../model/filters/fact-filter.js";
import { listConnection, relatedConnection } from "./connection.js";
import { CitationArgs, type ConnectionArgs, DocumentArgs, FactArgs } from "./connection-args.js";
import type { RequestContext } from "./context.js";
import { claimConnection, passageConnection } from "./document-connections.js";
import { recordOf } from "./lookup.js";
import { PageArgs } from "./paging.js";
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
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Connection<Document>> {
    return listConnection(context, info, "Document", args);
  }

  @FieldResolver(() => FactConnection, {
    description: "The facts that it gives, in the order of its sidecar, its rows or its reading.",
  })
  facts(
    @Root() document: Document,
    @Args(() => FactArgs) args: ConnectionArgs<FactFilter>,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Connection<Fact>> {
    return relatedConnection(context, info, "Document.facts", document.id, args);
  }

  @FieldResolver(() => ClaimConnection, {
    description: "What the document claims, in the order of its facts: one claim for every field that a fact gives.",
  })
  claims(
    @Root() { id }: Document,
    @Args(() => DocumentClaimsArgs) args: DocumentClaimsArgs,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Connection<Claim>> {
    return claimConnection(context, info, id, args.field ?? null, args);
  }

  @FieldResolver(() => CitationConnection, { description: "The passages that facts cite, in the order of the text." })
  citations(
    @Root() { id }: Document,
    @Args(() => CitationArgs) args: ConnectionArgs<CitationFilter>,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Connection<Citation>> {
    return passageConnection(context, info, id, args, (ask) => context.loaders.citations(id, ask));
  }

  @FieldResolver(() => CitationConnection, { description: "The same as `citations`." })
  passages(
    @Root() { id }: Document,
    @Args(() => CitationArgs) args: ConnectionArgs<CitationFilter>,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Connection<Citation>> {
    return passageConnection(context, info, id, args, (ask) => context.loaders.citations(id, ask));
  }

  @FieldResolver(() => CitationConnection, {
    description:
      "The numbers of the text that nothing accounts for, in its order: no quote of a fact holds them, and the reader makes nothing of them. What a review has still to look at. None in a table.",
  })
  unexplained(
    @Root() { id }: Document,
    @Args(() => CitationArgs) args: ConnectionArgs<CitationFilter>,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Connection<Citation>> {
    return passageConnection(context, info, id, args, (ask) => context.loaders.unexplained(id, ask));
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
