import { z } from "zod";
import type { Grounds } from "../documents/passage.js";
import { problemAt, shown } from "../documents/problem.js";
import { failed, ok, type Result } from "../documents/result.js";
import type { SourceText } from "../documents/source-text.js";
import type { WrittenFact } from "../documents/written-fact.js";
import { naming, schemaProblems } from "../documents/yaml-file.js";
import type { FactValue } from "../vocabulary/fact-value.js";
import { findEvidence, reviewed } from "./evidence.js";
import { type Evidence, type Fact, type FactType, factFields, factTypes, isFactType } from "./facts.js";

/** A text under the key of its document. */
export interface KeyedText extends SourceText {
  readonly key: string;
}

const schemas: ReadonlyMap<FactType, z.ZodType<object>> = new Map(
  factTypes.map((type) => [type, z.strictObject(factFields[type], naming(factFields[type]))]),
);

/** A written fact read into its type, or everything that is wrong with it. */
export function readFact(written: WrittenFact, { key, metadata }: KeyedText): Result<Fact> {
  const { type, fields, status, assertedBy, note, differsBy, passages, found } = written;
  const schema = isFactType(type) ? schemas.get(type) : undefined;
  if (schema === undefined)
    return failed([problemAt(written.place(), `unknown type ${shown(type)}`, `Known types: ${factTypes.join(", ")}.`)]);
  const parsed = schema.safeParse(fields);
  const place = (path: readonly PropertyKey[]): ReturnType<WrittenFact["place"]> =>
    written.place(path.length === 0 ? undefined : String(path[0]));
  if (!parsed.success) return failed(schemaProblems(parsed.error.issues, fields, place));
  const publishedOn = metadata.publishedOn ?? null;
  const fact = {
    type,
    fields: parsed.data,
    evidence: evidenceOf(parsed.data, written, publishedOn),
    status,
    assertedBy,
    note,
    differsBy,
    passages,
    found,
    documentKey: key,
    publishedOn,
    publisher: metadata.publisher ?? null,
    place: written.place,
  };
  // The schema was chosen by the type, which the compiler cannot follow through the table.
  return ok(fact as Fact);
}

function evidenceOf(fields: object, written: WrittenFact, publishedOn: string | null): Map<string, Evidence> {
  const given = Object.entries(fields).filter((entry): entry is [string, FactValue] => entry[1] !== undefined);
  return new Map(
    given.map(([field, value]) => {
      // Claims hold the list itself, and what is served never changes.
      Object.freeze(value);
      return [field, { ...(written.evidence.get(field) ?? groundsOf(field, value, written, publishedOn)), value }];
    }),
  );
}

/** Where no words are on record: those that its quotes print, else the quotes under the rule by which the fact came in. */
function groundsOf(field: string, value: FactValue, written: WrittenFact, publishedOn: string | null): Grounds {
  const { passages, found, status } = written;
  const grounds = findEvidence(field, value, passages, publishedOn);
  return grounds.rule === reviewed && found !== null && status !== "confirmed"
    ? { ...grounds, rule: found.rule }
    : grounds;
}
