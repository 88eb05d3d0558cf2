import { whenReady } from "../loaders/ready.js";
import { CslJsonScalar } from "../model/csl-json.js";
import { Fact } from "../model/fact.js";
import { bibtexOf } from "./bibtex.js";
import type { ModelFields } from "./declared-field.js";
import { factReference } from "./reference.js";

export const factFields: ModelFields = {
  model: Fact,
  fields: [
    {
      place: "Fact.bibtex",
      type: () => String,
      nullable: false,
      description:
        "The fact as a BibTeX entry: its document, with its values and all its quotes in `note`, in UTF-8. Characters with a special meaning in BibTeX or LaTeX are escaped.",
      takes: null,
      answer: (fact: Fact, _given, { loaders }) =>
        whenReady(
          loaders.related("Fact.document", fact),
          (document) => document && bibtexOf(factReference(document, fact)),
        ),
    },
    {
      place: "Fact.cslJson",
      type: () => CslJsonScalar,
      nullable: false,
      description: "The fact as a CSL JSON item: its document, with its values and all its quotes in `note`.",
      takes: null,
      answer: (fact: Fact, _given, { loaders }) =>
        whenReady(loaders.related("Fact.document", fact), (document) => document && factReference(document, fact)),
    },
  ],
};
