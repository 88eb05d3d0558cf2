import type { GraphQLResolveInfo } from "graphql";
import { ArgsType, Field } from "type-graphql";
import type { Ready } from "../loaders/ready.js";
import { Citation } from "../model/citation.js";
import { Claim } from "../model/claim.js";
import { type Connection, connectionType } from "../model/connection.js";
import { CslJsonScalar } from "../model/csl-json.js";
import { Document } from "../model/document.js";
import { CitationFilter } from "../model/citation-filter.js";
import { CitationArgs, type ConnectionArgs } from "./connection-args.js";
import type { RequestContext } from "./context.js";
import type { ModelFields } from "./declared-field.js";
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

const passages = (
  { id }: Document,
  args: ConnectionArgs<CitationFilter>,
  context: RequestContext,
  info: GraphQLResolveInfo,
): Ready<Connection<Citation>> =>
  passageConnection(context, info, id, args, (ask) => context.loaders.citations(id, ask));

export const documentFields: ModelFields = {
  model: Document,
  fields: [
    {
      place: "Document.claims",
      type: () => ClaimConnection,
      nullable: false,
      description: "The claims of the document, in the order of its facts: one claim for each field of a fact.",
      takes: { Args: DocumentClaimsArgs },
      answer: ({ id }: Document, args: DocumentClaimsArgs, context, info) =>
        claimConnection(context, info, id, args.field ?? null, args),
    },
    {
      place: "Document.citations",
      type: () => CitationConnection,
      nullable: false,
      description: "The passages that facts cite, in the order of the text.",
      takes: { Args: CitationArgs, Filter: CitationFilter },
      answer: passages,
    },
    {
      place: "Document.passages",
      type: () => CitationConnection,
      nullable: false,
      description: "The same as `citations`, under the name that they have in the documentation.",
      takes: { Args: CitationArgs, Filter: CitationFilter },
      answer: passages,
    },
    {
      place: "Document.unexplained",
      type: () => CitationConnection,
      nullable: false,
      description:
        "The numbers of the text that nothing accounts for, in the order of the text: no quote of a fact contains them, and the reading program does not explain them. A review still has to look at them. Empty for a table.",
      takes: { Args: CitationArgs, Filter: CitationFilter },
      answer: ({ id }: Document, args: ConnectionArgs<CitationFilter>, context, info) =>
        passageConnection(context, info, id, args, (ask) => context.loaders.unexplained(id, ask)),
    },
    {
      place: "Document.bibtex",
      type: () => String,
      nullable: false,
      description:
        "The source as a BibTeX entry, in UTF-8. Characters with a special meaning in BibTeX or LaTeX are escaped.",
      takes: null,
      answer: (document: Document) => bibtexOf(documentReference(document)),
    },
    {
      place: "Document.cslJson",
      type: () => CslJsonScalar,
      nullable: false,
      description: "The source as an item of CSL JSON, for Zotero, Pandoc and other programs that cite.",
      takes: null,
      answer: (document: Document) => documentReference(document),
    },
  ],
};
