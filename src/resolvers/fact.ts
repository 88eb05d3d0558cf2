import type { GraphQLResolveInfo } from "graphql";
import { Args, Ctx, FieldResolver, Info, Query, Resolver, Root } from "type-graphql";
import type { Connection } from "../model/connection.js";
import { FactConnection } from "../model/connections.js";
import { type CslItem, CslJsonScalar } from "../model/csl-json.js";
import { Document } from "../model/document.js";
import { Fact } from "../model/fact.js";
import type { FactFilter } from "../model/filters/fact-filter.js";
import { Sourced } from "../model/sourced.js";
import { listConnection } from "./connection.js";
import { type ConnectionArgs, FactArgs } from "./connection-args.js";
import { bibtexOf } from "./bibtex.js";
import type { RequestContext } from "./context.js";
import { factReference } from "./reference.js";

@Resolver(() => Fact)
export class FactResolver {
  @Query(() => FactConnection, {
    description: "All facts of all documents, in their order: with `status: [PROPOSED]`, what waits for a reviewer.",
  })
  facts(
    @Args(() => FactArgs) args: ConnectionArgs<FactFilter>,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Connection<Fact>> {
    return listConnection(context, info, "Fact", args);
  }

  @FieldResolver(() => Document, { description: "The document that gives it." })
  document(@Root() fact: Fact, @Ctx() { loaders }: RequestContext): Promise<Document | null> {
    return loaders.related("Fact.document", fact);
  }

  @FieldResolver(() => Sourced, {
    nullable: true,
    description:
      "The record that it became part of; null for a membership, which is an edge of `Organization.members`.",
  })
  async subject(@Root() fact: Fact, @Ctx() { loaders }: RequestContext): Promise<Sourced | null> {
    const subject = await loaders.related("Fact.subject", fact);
    return subject instanceof Sourced ? subject : null;
  }

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
