import { ID } from "type-graphql";
import { whenReady } from "../loaders/ready.js";
import { Citation } from "../model/citation.js";
import { CslJsonScalar } from "../model/csl-json.js";
import { Fact } from "../model/fact.js";
import { toId } from "../model/node.js";
import { bibtexOf } from "./bibtex.js";
import type { FieldAnswer, ModelFields } from "./declared-field.js";
import { passageReference } from "./reference.js";

const idOf: FieldAnswer<Citation> = ({ documentId, start, end, column }) => {
  const place = `${documentId.slice("Document:".length)}/${start}-${end}`;
  return toId("Citation", column === null ? place : `${place}/${column}`);
};

export const citationFields: ModelFields = {
  model: Citation,
  fields: [
    {
      place: "Citation.id",
      type: () => ID,
      nullable: false,
      description:
        "The document and the position of the passage in it, the same on every machine as long as the text stays. Opaque.",
      takes: null,
      answer: idOf,
    },
    {
      place: "Citation.facts",
      type: () => [Fact],
      nullable: false,
      description:
        "The listed facts that cite the passage, in their order; none for a number that nothing accounts for.",
      takes: null,
      answer: (citation: Citation, _given, { loaders }) => loaders.related("Citation.facts", citation),
    },
    {
      place: "Citation.bibtex",
      type: () => String,
      nullable: false,
      description:
        "The passage as a BibTeX entry: its document, with the quote and its position in `note`, in UTF-8. Characters with a special meaning in BibTeX or LaTeX are escaped.",
      takes: null,
      answer: (citation: Citation, _given, { loaders }) =>
        whenReady(
          loaders.related("Citation.document", citation),
          (document) => document && bibtexOf(passageReference(document, citation)),
        ),
    },
    {
      place: "Citation.cslJson",
      type: () => CslJsonScalar,
      nullable: false,
      description: "The passage as a CSL JSON item: its document, with the quote and its position in `note`.",
      takes: null,
      answer: (citation: Citation, _given, { loaders }) =>
        whenReady(
          loaders.related("Citation.document", citation),
          (document) => document && passageReference(document, citation),
        ),
    },
  ],
};
