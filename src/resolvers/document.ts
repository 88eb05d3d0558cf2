import type { GraphQLResolveInfo } from "graphql";
import { Args, ArgsType, Ctx, Field, FieldResolver, Info, Resolver, Root } from "type-graphql";
import { Citation } from "../model/citation.js";
import { Claim } from "../model/claim.js";
import { type Connection, connectionType } from "../model/connection.js";
import { type CslItem, CslJsonScalar } from "../model/csl-json.js";
import { Document } from "../model/document.js";
import type { CitationFilter } from "../model/citation-filter.js";
import { CitationArgs, type ConnectionArgs } from "./connection-args.js";
import type { RequestContext } from "./context.js";
import { claimConnection, passageConnection } from "./document-connections.js";
import { PageArgs } from "./paging.js";
import { bibtexOf } from "./bibtex.js";
import { documentReference } from "./reference.js";

const CitationConnection = connectionType("Citation", Citation);
const ClaimConnection = connectionType("Claim", Claim);

@ArgsType()
class DocumentClaimsArgs extends PageArgs {
  @Field(() => String, {
    nullable: true,
    description:
      "Only claims on this field, by its name in the schema (`mass`) or in sidecars (`massKg`); `Claim.field` lists them. A name that no field has leaves none.",
  })
  readonly field?: string | null;
}

@Resolver(() => Document)
export class DocumentResolver {
  @FieldResolver(() => ClaimConnection, {
    description: "The claims of the document, in the order of its facts: one claim for each field of a fact.",
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

  @FieldResolver(() => CitationConnection, {
    description: "The same as `citations`, under the name that they have in the documentation.",
  })
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
      "The numbers of the text that nothing accounts for, in the order of the text: no quote of a fact contains them, and the reading program does not explain them. A review still has to look at them. Empty for a table.",
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
    description:
      "The source as a BibTeX entry, in UTF-8. Characters with a special meaning in BibTeX or LaTeX are escaped.",
  })
  bibtex(@Root() document: Document): string {
    return bibtexOf(documentReference(document));
  }

  @FieldResolver(() => CslJsonScalar, {
    description: "The source as an item of CSL JSON, for Zotero, Pandoc and other programs that cite.",
  })
  cslJson(@Root() document: Document): CslItem {
    return documentReference(document);
  }
}
