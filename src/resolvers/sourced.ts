import { ArgsType, Field } from "type-graphql";
import { whenReady } from "../loaders/ready.js";
import { Citation } from "../model/citation.js";
import { Claim } from "../model/claim.js";
import { Document } from "../model/document.js";
import { Sourced } from "../model/sourced.js";
import { wholeList } from "../repository/page.js";
import type { CitationAsk, ClaimAsk } from "../repository/store.js";
import type { Filters } from "../repository/types/types.js";
import { connectionAmong } from "./connection.js";
import type { ConnectionArgs } from "./connection-args.js";
import type { FieldAnswer, ModelFields } from "./declared-field.js";
import { listTypesFor } from "./list-types.js";
import { recordsOf } from "./lookup.js";

const everyPassage: CitationAsk = { filter: null, order: null, page: wholeList };

const documents = listTypesFor("Document");

@ArgsType()
class ClaimsArgs {
  @Field(() => String, {
    nullable: true,
    description:
      "Only claims on this field, by its name in the schema (`mass`) or in sidecars (`massKg`); `Claim.field` lists them. A name that no field has leaves none.",
  })
  readonly field?: string | null;
}

const documentsOf: FieldAnswer<Sourced, ConnectionArgs<Filters["Document"]>> = (
  { id, citations },
  args,
  context,
  info,
) => {
  const ids = [...new Set(citations.map(({ documentId }) => documentId))].sort();
  return whenReady(recordsOf(Document, ids, context.loaders), (records) => {
    const cited = records.filter((document) => document !== null);
    return connectionAmong(context, info, cited, { of: `Sourced.documents ${id}`, type: "Document" }, args);
  });
};

const claimsOf: FieldAnswer<Sourced, ClaimsArgs> = ({ id }, { field }, { asks, loaders }, info) => {
  const ask = asks.of(info, (): ClaimAsk => ({ field: field ?? null, page: wholeList }));
  return whenReady(loaders.claims(id, ask), ({ nodes }) => nodes);
};

export const sourcedFields: ModelFields = {
  model: Sourced,
  fields: [
    {
      place: "Sourced.citations",
      type: () => [Citation],
      nullable: false,
      description: "The passages that the record rests on, at least one where a document names it.",
      takes: null,
      answer: ({ id }: Sourced, _given, { loaders }) =>
        whenReady(loaders.citations(id, everyPassage), ({ nodes }) => nodes),
    },
    {
      place: "Sourced.documents",
      type: () => documents.Connection,
      nullable: false,
      description: "The documents that it is cited from, each once.",
      takes: documents,
      answer: documentsOf,
    },
    {
      place: "Sourced.claims",
      type: () => [Claim],
      nullable: false,
      description:
        "What sources say of the record, field by field. Of the claims on one field the first has the value that the record shows: confirmed before accepted, then the later publication first.",
      takes: { Args: ClaimsArgs },
      answer: claimsOf,
    },
  ],
};
