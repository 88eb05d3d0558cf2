import { z } from "zod";
import { disagreementKinds } from "../vocabulary/disagreement-kinds.js";
import { valuesOf } from "../vocabulary/values-of.js";
import { factStatuses } from "../vocabulary/fact-statuses.js";
import { megabyte } from "./formats/format.js";
import { edtfDate, filled, type Metadata, metadataFields } from "./front-matter.js";
import { abridged, problemAt } from "./problem.js";
import { failed, ok, type Result } from "./result.js";
import { tableMapping, type TableMapping } from "./table-mapping.js";
import { naming, readYaml, schemaProblems, type YamlFile } from "./yaml-file.js";

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
  edition: withBasis(edtfDate),
  basis: filled,
  caveat: filled,
  unverified: z.literal(true, "expected true"),
};

const documentEntry = z
  .strictObject(documentFields, naming(documentFields))
  .partial()
  .refine(({ unverified, caveat }) => unverified === undefined || caveat !== undefined, {
    path: ["caveat"],
    message: "expected words that say what it was taken from, for the document is unverified",
  });

/** Written like a field; as `extract --json` prints it, with its rule and quote, it is the same value. */
const proposedValue = z.preprocess((given) => printedValue.safeParse(given).data?.value ?? given, z.unknown());
const printedValue = z.object({ value: z.unknown() });

const factFields = {
  type: z.string(),
  fields: z.record(z.string(), z.unknown()),
  proposedFields: z.record(z.string(), proposedValue).optional(),
  quote: z.union([quote.transform((one) => [one]), z.array(quote).min(1)], "expected a quote or a list of quotes"),
  status: z.enum(valuesOf(factStatuses)),
  assertedBy: z.string().optional(),
  note: z.string().optional(),
  differsBy: z.enum(valuesOf(disagreementKinds)).optional(),
  rule: z.string().optional(),
  reading: z.string().optional(),
  reopened: z.string().optional(),
};
const facts = z.array(z.strictObject(factFields, naming(factFields))).default([]);

/** The largest sidecar that is read. */
export const mostBytesOfSidecar = 2 * megabyte;

const pinExpected = "expected the sha256 of the text in 64 hexadecimal digits";

const sidecarFields = {
  document: documentEntry.optional(),
  sha256: z
    .string()
    .regex(/^[0-9a-fA-F]{64}$/, pinExpected)
    .transform((pin) => pin.toLowerCase())
    .optional(),
  facts,
  gone: facts,
  table: tableMapping.optional(),
};
/** What is only said of the document holds for whatever text is there; everything else is about one version of it. */
const isOfTheDocument = (sidecar: unknown): boolean =>
  z.strictObject({ document: z.unknown() }).safeParse(sidecar).success;
const sidecarSchema = z.strictObject(sidecarFields, naming(sidecarFields));

/** A fact as it stands in a sidecar, its quotes not yet looked for. */
export type FactEntry = z.infer<typeof facts>[number];

/** A sidecar whose form is valid; nothing of it is proved against the text yet. */
export interface SidecarFile {
  readonly path: string;
  readonly metadata: Metadata;
  /** Null when the sidecar only says of the document what its text does not. */
  readonly sha256: string | null;
  readonly facts: readonly FactEntry[];
  /** Decided facts whose quotes are no longer in the text: saved for the person, never served. */
  readonly gone: readonly FactEntry[];
  readonly table: TableMapping | null;
  readonly place: YamlFile["place"];
}

/** Reads the form of a sidecar, or everything that is wrong with it. */
export function readSidecarFile(path: string, source: string): Result<SidecarFile> {
  const yaml = readYaml(path, source);
  if (!yaml.ok) return yaml;
  const { value, place } = yaml.value;
  const parsed = sidecarSchema.safeParse(value);
  if (!parsed.success) return failed(abridged(schemaProblems(parsed.error.issues, value, place)));
  const { document, table = null, sha256 = null, ...lists } = parsed.data;
  const isPinless = document !== undefined && isOfTheDocument(value);
  if (sha256 === null && !isPinless) return failed([problemAt(place(["sha256"]), `sha256 is missing; ${pinExpected}`)]);
  const metadata = document === undefined ? {} : { ...document, bases: basesOf(value) };
  return ok({ path, metadata, sha256, ...lists, table, place });
}

/** The basis that is written beside each value of `document`. */
function basesOf(sidecar: unknown): ReadonlyMap<string, string> {
  const written = z.object({ document: z.record(z.string(), z.unknown()) }).safeParse(sidecar).data?.document ?? {};
  return new Map(
    Object.entries(written).flatMap(([field, given]) => {
      const its = basis.safeParse(given).data?.basis;
      return its === undefined ? [] : [[field, its] as const];
    }),
  );
}

/** What a text says of itself, then what its sidecar says of it; what rests on nothing but the sidecar keeps its basis. */
export function withSidecar(own: Metadata, { bases = new Map(), ...said }: Metadata): Metadata {
  const used = new Map([...bases].filter(([field]) => !Object.hasOwn(own, field)));
  return { ...said, ...own, bases: used };
}
