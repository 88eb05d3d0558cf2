import { createHash } from "node:crypto";
import { z } from "zod";
import { disagreementKinds } from "../model/disagreement-kind.js";
import { valuesOf } from "../model/enum-type.js";
import { factStatuses } from "../model/fact-status.js";
import { type Metadata, metadataFields } from "./front-matter.js";
import { findPassage, type Passage } from "./passage.js";
import { isProblems, type Place, type Problem, problemAt } from "./problem.js";
import { tableFacts, tableMapping } from "./table.js";
import { naming, readYaml, schemaProblems, type YamlFile } from "./yaml-file.js";

/** A fact as a sidecar gives it: its passages are proved, its fields not yet read. */
export interface WrittenFact {
  readonly type: string;
  readonly fields: Readonly<Record<string, unknown>>;
  readonly status: z.infer<typeof statuses>;
  readonly assertedBy: string | null;
  readonly note: string | null;
  readonly differsBy: z.infer<typeof differences> | null;
  readonly passages: readonly Passage[];
  /** Of a table: the cell that each field was read from. */
  readonly cells: ReadonlyMap<string, Passage>;
  /** Where the fact, or a field of it, is written. */
  place(field?: string): Place;
}

export interface Sidecar {
  readonly metadata: Metadata;
  readonly facts: readonly WrittenFact[];
}

const statuses = z.enum(valuesOf(factStatuses));
const differences = z.enum(valuesOf(disagreementKinds));
const quote = z.union(
  [
    z.string().transform((text) => ({ text, occurrence: null })),
    z.strictObject({ text: z.string(), occurrence: z.int().min(1) }),
  ],
  "expected a quote, or { text, occurrence }",
);

/** Metadata that the text does not carry is written with its basis: `{ value: "2018-11-13", basis: date in the address }`. */
const withBasis = (value: z.ZodType<string>): z.ZodType<string> =>
  z.preprocess((given) => basis.safeParse(given).data?.value ?? given, value);
const basis = z.strictObject({ value: z.unknown(), basis: z.string().min(1) });

const documentFields = {
  title: withBasis(metadataFields.title),
  publisher: withBasis(metadataFields.publisher),
  publishedOn: withBasis(metadataFields.publishedOn),
  url: withBasis(metadataFields.url),
  language: withBasis(metadataFields.language),
  licence: withBasis(metadataFields.licence),
  basis: z.string(),
};

const factFields = {
  type: z.string(),
  fields: z.record(z.string(), z.unknown()),
  quote: z.union([quote.transform((one) => [one]), z.array(quote).min(1)], "expected a quote or a list of quotes"),
  status: statuses,
  assertedBy: z.string().optional(),
  note: z.string().optional(),
  differsBy: differences.optional(),
};

const sidecarFields = {
  document: z.strictObject(documentFields, naming(documentFields)).partial().optional(),
  sha256: z.string().regex(/^[0-9a-fA-F]{64}$/, "expected the sha256 of the text in 64 hexadecimal digits"),
  facts: z.array(z.strictObject(factFields, naming(factFields))).default([]),
  table: tableMapping.optional(),
};
const sidecarFile = z.strictObject(sidecarFields, naming(sidecarFields));

const sha256 = (text: string): string => createHash("sha256").update(text).digest("hex");

export interface SidecarSubject {
  readonly path: string;
  /** The file as it is, and the text in it that quotes are taken from. */
  readonly source: string;
  readonly text: string;
  readonly isTable: boolean;
}

/** Reads `NAME.facts.yaml` and proves every quote of it against the text. All problems, or a whole sidecar. */
export function readSidecar(path: string, source: string, subject: SidecarSubject): Sidecar | Problem[] {
  const yaml = readYaml(path, source);
  if (Array.isArray(yaml)) return yaml;
  const parsed = sidecarFile.safeParse(yaml.value);
  if (!parsed.success) return schemaProblems(parsed.error.issues, yaml.value, yaml.place);
  const { document = {}, facts, table } = parsed.data;

  // The pin may be taken of the text, of the text without the blank lines around it, or of the whole file.
  const pins = [subject.text, subject.text.trim(), subject.source].map(sha256);
  if (!pins.includes(parsed.data.sha256.toLowerCase())) {
    const problem = problemAt(
      yaml.place(["sha256"]),
      `the sidecar is for another version of the text: expected ${pins[0]}, got ${parsed.data.sha256}`,
      "Read the facts against the text again, then put the expected value here.",
    );
    return [problem];
  }
  if (table !== undefined && !subject.isTable)
    return [problemAt(yaml.place(["table"]), "a table mapping for a text; expected `facts`")];

  const written = facts.map((fact, index) => writtenFact(fact, index, yaml, subject.text));
  const rows = table === undefined ? [] : tableFacts(table, yaml, subject);
  const results = [...written, ...rows];
  const problems = results.filter(isProblems).flat();
  const { basis: _basis, ...metadata } = document;
  return problems.length > 0
    ? problems
    : { metadata, facts: results.filter((fact): fact is WrittenFact => !Array.isArray(fact)) };
}

function writtenFact(
  fact: z.infer<typeof sidecarFile>["facts"][number],
  index: number,
  yaml: YamlFile,
  text: string,
): WrittenFact | Problem[] {
  const found = fact.quote.map((one) => findPassage(text, one));
  const problems = found
    .filter((one) => typeof one === "string")
    .map((message) => problemAt(yaml.place(["facts", index, "quote"]), message));
  if (problems.length > 0) return problems;
  return {
    type: fact.type,
    fields: fact.fields,
    status: fact.status,
    assertedBy: fact.assertedBy ?? null,
    note: fact.note ?? null,
    differsBy: fact.differsBy ?? null,
    passages: found.filter((one) => typeof one !== "string"),
    cells: new Map(),
    place: (field) => yaml.place(field === undefined ? ["facts", index, "type"] : ["facts", index, "fields", field]),
  };
}
