import { Directive, type NonEmptyArray } from "type-graphql";
import { cachedAs } from "../model/cache-ages.js";
import { parts } from "../repository/types/parts.js";
import { blocks } from "../repository/types/types.js";
import { ChangesResolver } from "./changes.js";
import { CitationResolver } from "./citation.js";
import { countedConnection, countFields } from "./counts.js";
import { FacetCountResolver } from "./facet-count.js";
import { DocumentResolver } from "./document.js";
import { FactResolver } from "./fact.js";
import { resolverClass } from "./generated-field.js";
import { LabelledResolver } from "./labelled.js";
import { MembersResolver } from "./members.js";
import { NodeResolver } from "./node.js";
import { questionFields } from "./question-fields.js";
import { RecomputationResolver, RecomputationsResolver, RecomputedRegionResolver } from "./recomputation.js";
import { relationFields } from "./relation-fields.js";
import { SearchResolver } from "./search.js";
import { SeizureLeftOutResolver, SeizureTotalsCoverResolver, SeizureTotalsResolver } from "./seizure-totals.js";
import { SuggestResolver } from "./suggest.js";
import { SnapshotResolver } from "./snapshot.js";
import { SourcedResolver } from "./sourced.js";
import { TimelineResolver } from "./timeline.js";

const related = [...blocks, ...parts].map((block) => ({ model: block.model, fields: relationFields(block) }));
const counted = blocks.flatMap((block) => {
  const fields = countFields(block);
  return fields.length === 0 ? [] : [{ model: countedConnection(block), fields }];
});
const questions = blocks.flatMap(questionFields);

// By their keys other graphs refer to records. The library takes decorators from the last to the first.
for (const { model, keys } of blocks) for (const key of [...keys].reverse()) Directive(`@key(fields: "${key}")`)(model);

for (const { model, questions } of blocks) if (questions !== null) Directive(cachedAs("record"))(model);

/** The fields that are made from the blocks of types. */
export const generatedFields = [...[...related, ...counted].flatMap(({ fields }) => fields), ...questions];

/** Everything that the schema is built from. */
export const resolvers: NonEmptyArray<new () => object> = [
  NodeResolver,
  LabelledResolver,
  SourcedResolver,
  resolverClass(null, questions),
  ...related.filter(({ fields }) => fields.length > 0).map(({ model, fields }) => resolverClass(model, fields)),
  ...counted.map(({ model, fields }) => resolverClass(model, fields)),
  FacetCountResolver,
  MembersResolver,
  SeizureTotalsCoverResolver,
  SeizureTotalsResolver,
  SeizureLeftOutResolver,
  RecomputationsResolver,
  RecomputationResolver,
  RecomputedRegionResolver,
  DocumentResolver,
  FactResolver,
  CitationResolver,
  SearchResolver,
  SuggestResolver,
  TimelineResolver,
  SnapshotResolver,
  ChangesResolver,
];
