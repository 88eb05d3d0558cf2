import type { Grounds, Passage } from "../documents/passage.js";
import { FieldMap } from "../documents/field-map.js";
import { type Problem, problemAt, shown } from "../documents/problem.js";
import { printedWords, readWords } from "../documents/read-passage.js";
import { failed, ok, type Result } from "../documents/result.js";
import type { SourceText } from "../documents/source-text.js";
import type { WrittenFact } from "../documents/written-fact.js";
import { schemaProblems } from "../documents/yaml-file.js";
import type { FactValue } from "../vocabulary/fact-value.js";
import { remembered } from "../vocabulary/remembered.js";
import { findEvidence, reviewed } from "./evidence.js";
import { evidenceFor, FactEvidence } from "./fact-evidence.js";
import type { DeclaredFactType, FactTypes } from "./fact-type.js";
import { factTypes } from "./fact-types.js";
import type { Evidence, Fact } from "./facts.js";
import type { Kind } from "./kinds/kind.js";
import { underFactNames } from "./field-names.js";
import { readFields } from "./read-fields.js";
import { withNamedPlace } from "./named-place.js";
import { withProposedApart } from "./proposed-apart.js";

/** A text under the key of its document. */
export interface KeyedText extends SourceText {
  readonly key: string;
}

/** A written fact read into its type, with what is only proposed of it apart; or everything that is wrong with it. */
export function readFact(given: WrittenFact, document: KeyedText, types: FactTypes = factTypes): Result<Fact> {
  const written = underFactNames(given);
  const { fields, proposedFields, type } = written;
  const all = proposedFields === undefined ? written : { ...written, fields: { ...proposedFields, ...fields } };
  const read = readWhole(all, document, types);
  const declared = types[type];
  return read.ok && declared !== undefined ? ok(withProposedApart(read.value, written, declared)) : read;
}

/** The same, as if all of it were sure. */
function readWhole(written: WrittenFact, document: KeyedText, types: FactTypes): Result<Fact> {
  const { key, metadata } = document;
  const { type, status, assertedBy, note, differsBy, passages, found } = written;
  const declared = Object.hasOwn(types, type) ? types[type] : undefined;
  if (declared === undefined) {
    const known = `Expected one of: ${Object.keys(types).join(", ")}.`;
    return failed([problemAt(written.place(), `unknown type ${shown(type)}`, known)]);
  }
  const { fields, isMoved } = withNamedPlace(written.fields, declared);
  const values = readFields(fields, declared);
  if (values === null) return failed(complaints(fields, declared, written));
  const country = isMoved ? written.evidence.get("country") : undefined;
  const grounded =
    country === undefined ? written : { ...written, evidence: new Map([...written.evidence, ["region", country]]) };
  // What the reader found goes out as it was read; a person names whom the text names.
  if (assertedBy !== null && found === null && !isPrintedIn(document)(assertedBy)) {
    const message = `assertedBy is ${shown(assertedBy)}, which is not in the text; expected words that stand in the text`;
    return failed([problemAt(written.place("assertedBy"), message, "Leave it out where the publisher asserts it.")]);
  }
  const publishedOn = metadata.publishedOn ?? null;
  const fact = {
    type,
    fields: values,
    kinds: declared.kinds,
    status: metadata.unverified === true && status === "confirmed" ? "accepted" : status,
    isDecided: status === "confirmed" || status === "rejected" || (status === "accepted" && found === null),
    evidence: evidenceOf(values, declared, grounded, document),
    assertedBy,
    note,
    differsBy,
    passages,
    found,
    documentKey: key,
    publishedOn,
    publisher: metadata.publisher ?? null,
    edition: metadata.edition ?? null,
    proposed: nothing,
    place: written.place,
  };
  // The schema was chosen by the type, which the compiler cannot follow through the table.
  return ok(fact as Fact);
}

const nothing: ReadonlyMap<string, Evidence> = new FieldMap([], []);

/** What is wrong with fields, as the schema of the whole type says it. */
function complaints(
  fields: Readonly<Record<string, unknown>>,
  { schema }: DeclaredFactType,
  { place }: WrittenFact,
): readonly Problem[] {
  const { error } = schema.safeParse(fields);
  return schemaProblems(error?.issues ?? [], fields, (path) => place(path.length === 0 ? undefined : String(path[0])));
}

/** By document, for all rows of a table are asserted by the same. */
const printed = new WeakMap<KeyedText, (words: string) => boolean>();

/** Whether words stand in a text, at the beginning of a sentence or inside. */
function isPrintedIn(document: KeyedText): (words: string) => boolean {
  const known = printed.get(document);
  if (known !== undefined) return known;
  const texts = [document.text, document.reading.text].map(oneLine);
  const isPrinted = remembered((words) => {
    const given = oneLine(words).trim();
    const forms = [given, given.charAt(0).toUpperCase() + given.slice(1)];
    return texts.some((text) => forms.some((form) => text.includes(form)));
  });
  printed.set(document, isPrinted);
  return isPrinted;
}
const oneLine = (text: string): string => text.replaceAll(/\s+/g, " ");

function evidenceOf(
  values: Readonly<Record<string, FactValue>>,
  { kinds, beside }: DeclaredFactType,
  written: WrittenFact,
  document: KeyedText,
): ReadonlyMap<string, Evidence> {
  const { evidence: given } = written;
  const found = new Map<string, Grounds>();
  const read = (field: string): Evidence | null => {
    const kind = kinds[field];
    const value = values[field];
    if (kind === undefined || value === undefined) return null;
    const known = given.get(field) ?? found.get(field);
    if (known !== undefined) return evidenceFor(value, known);
    const [neighbour] = (beside[field] ?? []).filter((name) => values[name] !== undefined);
    const { raw, rule, isCarried, passages } = groundsOf(
      kind,
      value,
      written,
      document,
      neighbour === undefined ? null : read(neighbour),
    );
    const own = { raw, rule, isCarried, passages };
    found.set(field, own);
    return evidenceFor(value, own);
  };
  // In the order of the type's fields, whichever was read beside which.
  const names = Object.keys(kinds).filter((field) => values[field] !== undefined);
  for (const field of names) {
    // Claims hold the list itself, and what is served never changes.
    Object.freeze(values[field]);
    if (!given.has(field)) read(field);
  }
  return new FactEvidence(
    names,
    values,
    given,
    found.size === 0 ? nothing : new FieldMap([...found.keys()], [...found.values()]),
  );
}

/** In what a person reads of the passages: the marks inside a quote are no part of a figure or a name. */
function findRead(
  kind: Kind,
  value: FactValue,
  passages: readonly Passage[],
  document: KeyedText,
  beside: Evidence | null,
): Grounds {
  const printed = new Map(passages.map((passage) => [{ ...passage, quote: readWords(document, passage) }, passage]));
  const [known] = beside?.passages ?? [];
  const words = beside === null || known?.quote !== beside.raw ? beside?.raw : readWords(document, known);
  const neighbour = beside === null ? null : { ...beside, raw: words ?? beside.raw };
  const publishedOn = document.metadata.publishedOn ?? null;
  const grounds = findEvidence(kind, value, [...printed.keys()], publishedOn, neighbour);
  const cited = grounds.passages.flatMap((passage) => printed.get(passage) ?? []);
  const [main] = cited;
  return {
    ...grounds,
    passages: cited,
    raw: main === undefined ? grounds.raw : printedWords(document, main, grounds.raw),
  };
}

/** Where no words are on record: those that its quotes print, else the quotes under the rule by which the fact came in. */
function groundsOf(
  kind: Kind,
  value: FactValue,
  written: WrittenFact,
  document: KeyedText,
  beside: Evidence | null,
): Grounds {
  const { passages, found, status } = written;
  const publishedOn = document.metadata.publishedOn ?? null;
  const grounds =
    document.reading.text === document.text
      ? findEvidence(kind, value, passages, publishedOn, beside)
      : findRead(kind, value, passages, document, beside);
  return grounds.rule === reviewed && found !== null && status !== "confirmed"
    ? { ...grounds, rule: found.rule }
    : grounds;
}
