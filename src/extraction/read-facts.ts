import { z } from "zod";
import { isProblems, type Problem, problemAt, shown } from "../documents/problem.js";
import type { SourceDocument } from "../documents/read-documents.js";
import type { WrittenFact } from "../documents/sidecar.js";
import { naming, schemaProblems } from "../documents/yaml-file.js";
import type { FactValue } from "../model/fact-value.js";
import { findEvidence } from "./evidence.js";
import {
  type Evidence,
  type Fact,
  type FactType,
  factFields,
  factTypes,
  isFactType,
  type ReadDocument,
} from "./facts.js";

/** The facts of a document as its sidecar gives them, read into their types; or everything that is wrong with them. */
export function readFacts(document: SourceDocument): ReadDocument | Problem[] {
  const results = document.facts.map((fact) => readFact(fact, document));
  const problems = results.filter(isProblems).flat();
  if (problems.length > 0) return problems;
  return { ...document, facts: results.filter((fact): fact is Fact => !Array.isArray(fact)) };
}

const schemas: ReadonlyMap<FactType, z.ZodType<object>> = new Map(
  factTypes.map((type) => [type, z.strictObject(factFields[type], naming(factFields[type]))]),
);

function readFact(written: WrittenFact, document: SourceDocument): Fact | Problem[] {
  const { type } = written;
  const schema = isFactType(type) ? schemas.get(type) : undefined;
  if (schema === undefined)
    return [problemAt(written.place(), `unknown type ${shown(type)}`, `Known types: ${factTypes.join(", ")}.`)];
  const parsed = schema.safeParse(written.fields);
  const place = (path: readonly PropertyKey[]): ReturnType<WrittenFact["place"]> =>
    written.place(path.length === 0 ? undefined : String(path[0]));
  if (!parsed.success) return schemaProblems(parsed.error.issues, written.fields, place);
  const publishedOn = document.metadata.publishedOn ?? null;
  const fact = {
    type,
    fields: parsed.data,
    evidence: evidenceOf(parsed.data, written, publishedOn),
    status: written.status,
    assertedBy: written.assertedBy,
    note: written.note,
    differsBy: written.differsBy,
    passages: written.passages,
    documentKey: document.key,
    publishedOn,
    publisher: document.metadata.publisher ?? null,
    place: (field?: string) => written.place(field),
  };
  // The schema was chosen by the type, which the compiler cannot follow through the table.
  return fact as Fact;
}

function evidenceOf(fields: object, written: WrittenFact, publishedOn: string | null): Map<string, Evidence> {
  const given = Object.entries(fields).filter((entry): entry is [string, FactValue] => entry[1] !== undefined);
  return new Map(
    given.map(([field, value]) => {
      // Claims hold the list itself, and what is served never changes.
      Object.freeze(value);
      const cell = written.cells.get(field);
      const evidence =
        cell === undefined
          ? findEvidence(field, value, written.passages, publishedOn)
          : { value, raw: cell.quote, rule: "table/cell", passages: [cell] };
      return [field, evidence];
    }),
  );
}
