import { z } from "zod";
import { type DecidedType, decidedTypeOf, decidedTypes } from "../vocabulary/decided-types.js";
import { megabyte } from "./formats/format.js";
import { abridged, type FilePlace, type Problem, problemAt, shown } from "./problem.js";
import { failed, ok, partition, type Result } from "./result.js";
import { naming, readYaml, schemaProblems, type YamlFile } from "./yaml-file.js";

/** A person's word that records are one, or that none of them is another. */
export interface RecordDecision {
  readonly kind: "same" | "apart";
  /** Ids or names of records: two or more, as they are written. */
  readonly entries: readonly string[];
  /** Of which type of record the names are; null when nobody says. An id says it itself. */
  readonly type: DecidedType | null;
  readonly note: string | null;
  /** Where the decision, or one of its entries, is written. */
  place(this: void, entry?: number): FilePlace;
}

/** The largest `records.yaml` that is read. */
export const mostBytesOfRecordsFile = 2 * megabyte;

const entry = z.string("expected an id or a name").trim().min(1, "expected an id or a name");
const twoOrMore = "expected two or more ids or names";
const entries = z.array(entry, twoOrMore).min(2, twoOrMore);
const decisionFields = {
  records: entries,
  type: z.enum(decidedTypes).optional(),
  note: z.string().optional(),
};
const decision = z.strictObject(decisionFields, naming(decisionFields));

/** Each decision is looked at by itself: `decisionOf` says which form is meant, and a union of schemas could not. */
const list = z.array(z.unknown(), "expected a list of decisions").nullish();
const fileFields = { same: list, apart: list };
const fileSchema = z.strictObject(fileFields, naming(fileFields)).nullable();

type Step = string | number;

/** Reads a `records.yaml`: all its decisions, or everything that is wrong with it. */
export function readRecordsFile(path: string, source: string): Result<readonly RecordDecision[]> {
  const yaml = readYaml(path, source);
  if (!yaml.ok) return yaml;
  const { value, place } = yaml.value;
  const file = fileSchema.safeParse(value);
  // What is wrong with the lists does not hide what is wrong in them.
  const form = file.success ? ok(null) : failed(schemaProblems(file.error.issues, value, place));
  const decisions = (["same", "apart"] as const).flatMap((kind) =>
    writtenIn(value, kind).map(({ given, path: at }) => decisionOf(kind, given, at, yaml.value)),
  );
  const { values, problems } = partition<RecordDecision | null>([form, ...decisions]);
  return problems.length > 0 ? failed(abridged(problems)) : ok(values.filter((each) => each !== null));
}

interface Written {
  readonly given: unknown;
  readonly path: readonly Step[];
}

/** What stands in a list, each with its place. A list of ids and names alone is one decision. */
function writtenIn(file: unknown, kind: RecordDecision["kind"]): readonly Written[] {
  const written: unknown = typeof file === "object" && file !== null ? Reflect.get(file, kind) : undefined;
  if (!Array.isArray(written)) return [];
  if (written.length > 0 && written.every((each) => typeof each === "string"))
    return [{ given: written, path: [kind] }];
  return written.map((given: unknown, index) => ({ given, path: [kind, index] }));
}

function decisionOf(
  kind: RecordDecision["kind"],
  given: unknown,
  path: readonly Step[],
  file: YamlFile,
): Result<RecordDecision> {
  const isList = Array.isArray(given);
  if (!isList && (typeof given !== "object" || given === null)) {
    const expected = "expected a list of ids or names, or { records, type, note }";
    return failed([problemAt(file.place(path), `${expected}, got ${shown(given)}`)]);
  }
  const parsed = decision.safeParse(isList ? { records: given } : given);
  const inFile = (steps: readonly PropertyKey[]): PropertyKey[] => [...path, ...(isList ? steps.slice(1) : steps)];
  if (!parsed.success) {
    const issues = parsed.error.issues.map((issue) => ({ ...issue, path: inFile(issue.path) }));
    return failed(schemaProblems(issues, file.value, file.place));
  }
  const { records, type = null, note = null } = parsed.data;
  const place = (at?: number): FilePlace => file.place(at === undefined ? path : inFile(["records", at]));
  const problems = clashesIn(records, type, place);
  return problems.length > 0 ? failed(problems) : ok({ kind, entries: records, type, note, place });
}

/** One record twice, and ids of several types: of such a list nobody knows what it means. */
function clashesIn(records: readonly string[], type: DecidedType | null, place: (at: number) => FilePlace): Problem[] {
  const wanted = type ?? records.map(decidedTypeOf).find((each) => each !== null) ?? null;
  const seen = new Set<string>();
  return records.flatMap((record, at) => {
    if (seen.has(record))
      return [problemAt(place(at), `${shown(record)} stands twice in the list; expected each record once`)];
    seen.add(record);
    const own = decidedTypeOf(record);
    return own === null || own === wanted
      ? []
      : [problemAt(place(at), `expected records of one type, ${wanted}, got ${shown(record)}`)];
  });
}
