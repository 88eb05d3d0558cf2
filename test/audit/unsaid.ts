import { isObjectType } from "graphql";
import type { Claim } from "../../src/model/claim.js";
import { claimsOn } from "../../src/model/claim.js";
import type { Document } from "../../src/model/document.js";
import type { Graph } from "../../src/repository/graph.js";
import { subgraph } from "../run-query.js";
import { fieldsNotSaid, saidFields, sourcedTypes } from "./said-fields.js";

/** One thing that is shown and that no document says, or a claim that does not show what it should. */
export interface Unsaid {
  readonly record: string;
  readonly field: string;
  readonly fault: string;
}

/** All that a graph shows without a claim in a document that says it, and all claims whose passages do not show them. */
export function unsaid(graph: Graph): Unsaid[] {
  const documents = new Map(graph.all("Document").map((document) => [document.id, document]));
  const names = printedNames(graph);
  const records = sourcedTypes.flatMap((type) => graph.all(type).map((record) => ({ type, record })));
  const claims = new Set([
    ...records.flatMap(({ record }) => record.claims),
    ...graph.all("Fact").flatMap((fact) => fact.claims),
    ...graph.all("Membership").flatMap((membership) => membership.claims),
  ]);
  return [
    ...[...claims].flatMap((claim) => faultsOf(claim, documents, names)),
    ...records.flatMap(({ type, record }) => unsaidFields(type, record)),
  ];
}

/** The fields of the schema that are neither looked at here nor on the list of those that no source says. */
export function unlistedFields(): string[] {
  return sourcedTypes.flatMap((name) => {
    const type = subgraph.schema.getType(name);
    const fields = isObjectType(type) ? Object.values(type.getFields()) : [];
    return fields
      .filter((field) => !String(field.type).replace("!", "").endsWith("Connection"))
      .map((field) => `${name}.${field.name}`)
      .filter((field) => !Object.hasOwn(saidFields, field) && !Object.hasOwn(fieldsNotSaid, field));
  });
}

function unsaidFields(type: string, record: { readonly id: string; readonly claims: readonly Claim[] }): Unsaid[] {
  return Object.entries(saidFields)
    .filter(([path]) => path.startsWith(`${type}.`))
    .flatMap(([path, { of, says }]) => {
      const field = path.slice(type.length + 1);
      const claims = of.flatMap((name) => claimsOn(record.claims, name));
      return valuesOf(Reflect.get(record, shownIn(record, field)))
        .filter((value) => value !== Reflect.get(record, "officialName") || field === "name")
        .filter((value) => !claims.some((claim) => says(value, claim)))
        .map((value) => ({ record: record.id, field, fault: `no claim says ${JSON.stringify(value)}` }));
    });
}

/** A relation is kept as the id, or the ids, of what it leads to. */
function shownIn(record: object, field: string): string {
  const names = [field, `${field}Id`, `${field.replace(/ies$/, "y").replace(/s$/, "")}Ids`];
  return names.find((name) => Object.hasOwn(record, name)) ?? field;
}

const valuesOf = (value: unknown): readonly unknown[] =>
  value === null || value === undefined ? [] : Array.isArray(value) ? value : [value];

function faultsOf(claim: Claim, documents: ReadonlyMap<string, Document>, names: ReadonlySet<string>): Unsaid[] {
  const { field, documentId, citations, raw, assertedBy } = claim;
  const text = documents.get(documentId)?.text ?? "";
  const faults = [
    ...(citations.length === 0 ? ["the claim has no citation"] : []),
    ...citations.flatMap((citation) => [
      ...(citation.documentId === documentId ? [] : ["the citation points into another document"]),
      ...(citation.quote === text.slice(citation.start, citation.end)
        ? []
        : ["the quote is not the text at its place"]),
    ]),
    ...(raw !== "" && citations[0]?.quote.includes(raw) === true
      ? []
      : [`raw ${JSON.stringify(raw)} is not in its first quote`]),
    ...(assertedBy === null || isPrinted(text, assertedBy) || names.has(assertedBy)
      ? []
      : [`assertedBy ${JSON.stringify(assertedBy)} is neither in the text nor the name of a record`]),
  ];
  return faults.map((fault) => ({ record: documentId, field, fault }));
}

/** What documents print of the names of bodies and people. */
const printedNames = (graph: Graph): ReadonlySet<string> =>
  new Set([
    ...graph.all("Organization").flatMap(({ name, acronym, aliases }) => [name, acronym ?? name, ...aliases]),
    ...graph.all("Official").flatMap(({ name, aliases }) => [name, ...aliases]),
  ]);

/** The first word may be printed at the beginning of a sentence. */
const isPrinted = (text: string, words: string): boolean =>
  [words, words.charAt(0).toUpperCase() + words.slice(1)].some((each) => text.replaceAll(/\s+/g, " ").includes(each));
