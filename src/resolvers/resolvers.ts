import { Directive, type NonEmptyArray } from "type-graphql";
import { cachedAs } from "../model/cache-ages.js";
import { parts } from "../repository/types/parts.js";
import { blocks } from "../repository/types/types.js";
import { ChangesResolver } from "./changes.js";
import { citationFields } from "./citation.js";
import { countedConnection, countFields } from "./counts.js";
import { type ModelFields, resolverClass } from "./declared-field.js";
import { documentFields } from "./document.js";
import { facetCountFields } from "./facet-count.js";
import { factFields } from "./fact.js";
import { labelledFields } from "./labelled.js";
import { memberFields } from "./members.js";
import { nodeFields } from "./node.js";
import { questionFields } from "./question-fields.js";
import { recomputationFields } from "./recomputation.js";
import { relationFields } from "./relation-fields.js";
import { foundFields, searchFields } from "./search.js";
import { seizureTotalFields } from "./seizure-totals.js";
import { SnapshotResolver } from "./snapshot.js";
import { sourcedFields } from "./sourced.js";
import { suggestFields } from "./suggest.js";
import { timelineFields } from "./timeline.js";

/** The fields that are made from the blocks of types. */
const generated: readonly ModelFields[] = [
  { model: null, fields: blocks.flatMap(questionFields) },
  ...[...blocks, ...parts].map((block) => ({ model: block.model, fields: relationFields(block) })),
  ...blocks.flatMap((block) => {
    const fields = countFields(block);
    return fields.length === 0 ? [] : [{ model: countedConnection(block), fields }];
  }),
];

/** The others, each of its own kind. */
const written: readonly ModelFields[] = [
  nodeFields,
  labelledFields,
  sourcedFields,
  facetCountFields,
  memberFields,
  ...seizureTotalFields,
  ...recomputationFields,
  documentFields,
  factFields,
  citationFields,
  searchFields,
  foundFields,
  suggestFields,
  timelineFields,
];

const declared = [...generated, ...written].filter(({ fields }) => fields.length > 0);

// By their keys other graphs refer to records. The library takes decorators from the last to the first.
for (const { model, keys } of blocks) for (const key of [...keys].reverse()) Directive(`@key(fields: "${key}")`)(model);

for (const { model, questions } of blocks) if (questions !== null) Directive(cachedAs("record"))(model);

/** The fields that are values: the schema is given their answers when it is built. */
export const declaredFields = declared.flatMap(({ fields }) => fields);

/** Everything that the schema is built from. */
export const resolvers: NonEmptyArray<new () => object> = [
  SnapshotResolver,
  ChangesResolver,
  ...declared.map(resolverClass),
];
