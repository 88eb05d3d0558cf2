import { CitationColumns } from "../../model/columns/citation-columns.js";
import { ClaimColumns } from "../../model/columns/claim-columns.js";
import { ClaimingFacts } from "../../model/columns/claiming-facts.js";
import { NumberLists } from "../../model/columns/number-lists.js";
import { SourceColumns } from "../../model/columns/source-columns.js";
import { ValueColumns } from "../../model/columns/value-columns.js";
import { blocks } from "../types/types.js";

const columns = [SourceColumns, ClaimColumns, ClaimingFacts, ValueColumns, CitationColumns, NumberLists];

/** Every class, but those of citations, sources and single columns, of which a snapshot has objects: a clone has lost its class, and GraphQL knows types by it. */
export const models: Readonly<Record<string, new () => object>> = Object.fromEntries(
  [Object, ...columns, ...blocks.flatMap(({ model, holds }) => [model, ...holds])].map((model) => [model.name, model]),
);
