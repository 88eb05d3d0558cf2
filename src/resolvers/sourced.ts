import type { GraphQLResolveInfo } from "graphql";
import { Arg, Args, Ctx, FieldResolver, Info, Resolver, Root } from "type-graphql";
import { Citation } from "../model/citation.js";
import { Claim } from "../model/claim.js";
import type { Connection } from "../model/connection.js";
import { Document } from "../model/document.js";
import { Sourced } from "../model/sourced.js";
import { wholeList } from "../repository/page.js";
import type { CitationAsk, ClaimAsk } from "../repository/store.js";
import type { Filters } from "../repository/types/types.js";
import { connectionAmong } from "./connection.js";
import type { ConnectionArgs } from "./connection-args.js";
import { listTypesFor } from "./list-types.js";
import { recordsOf } from "./lookup.js";
import type { RequestContext } from "./context.js";

const everyPassage: CitationAsk = { filter: null, order: null, page: wholeList };

const documents = listTypesFor("Document");

@Resolver(() => Sourced)
export class SourcedResolver {
  @FieldResolver(() => [Citation], {
    description: "The passages that the record rests on, at least one where a document names it.",
  })
  async citations(@Root() { id }: Sourced, @Ctx() { loaders }: RequestContext): Promise<readonly Citation[]> {
    const { nodes } = await loaders.citations(id, everyPassage);
    return nodes;
  }

  @FieldResolver(() => documents.Connection, { description: "The documents that it is cited from, each once." })
  async documents(
    @Root() { id, citations }: Sourced,
    @Args(() => documents.Args) args: ConnectionArgs<Filters["Document"]>,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Connection<Document>> {
    const ids = [...new Set(citations.map(({ documentId }) => documentId))].sort();
    const cited = (await recordsOf(Document, ids, context.loaders)).filter((document) => document !== null);
    return connectionAmong(context, info, cited, { of: `Sourced.documents ${id}`, type: "Document" }, args);
  }

  @FieldResolver(() => [Claim], {
    description:
      "What sources say of the record, field by field. Of the claims on one field the first has the value that the record shows: confirmed before accepted, then the later publication first.",
  })
  async claims(
    @Root() { id }: Sourced,
    @Arg("field", () => String, {
      nullable: true,
      description:
        "Only claims on this field, by its name in the schema (`mass`) or in sidecars (`massKg`); `Claim.field` lists them. A name that no field has leaves none.",
    })
    field: string | null,
    @Ctx() { asks, loaders }: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<readonly Claim[]> {
    const ask = asks.of(info, (): ClaimAsk => ({ field: field ?? null, page: wholeList }));
    const { nodes } = await loaders.claims(id, ask);
    return nodes;
  }
}
