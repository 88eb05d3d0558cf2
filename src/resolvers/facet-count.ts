import { FacetCount } from "../model/facet-count.js";
import { Labelled } from "../model/labelled.js";
import type { ModelFields } from "./declared-field.js";
import { recordOf } from "./lookup.js";

export const facetCountFields: ModelFields = {
  model: FacetCount,
  fields: [
    {
      place: "FacetCount.record",
      type: () => Labelled,
      nullable: true,
      description: "The record whose id the value is; null where it is the value of an enum, a text, or none.",
      takes: null,
      answer: ({ recordId }: FacetCount, _given, { loaders }) =>
        recordId === null ? null : recordOf(Labelled, recordId, loaders),
    },
  ],
};
