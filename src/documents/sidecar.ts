import { contained } from "./contained.js";
import { FieldMap } from "./field-map.js";
import type { Metadata } from "./front-matter.js";
import { isPinned, pinOf } from "./pin.js";
import { abridged, type FilePlace, type Problem, problemAt } from "./problem.js";
import { createQuoteFinder, type QuoteFinder } from "./quote-finder.js";
import { allOf, failed, ok, type Result } from "./result.js";
import { type FactEntry, readSidecarFile, type SidecarFile } from "./sidecar-file.js";
import { tableFacts } from "./table.js";
import type { SourceText } from "./source-text.js";
import { fingerprint, type WrittenFact } from "./written-fact.js";

export interface Sidecar {
  readonly metadata: Metadata;
  /** Null when the sidecar gives none, and the facts of its text are still to be read out of it. */
  readonly facts: Iterable<WrittenFact> | null;
  /** What is wrong with the table of its document, to be told with what is wrong with its facts. */
  readonly faults: readonly Problem[];
  /** What of its table gives no fact. */
  readonly notices: readonly Problem[];
}

/** Reads `NAME.facts.yaml` and proves every quote of it against the text. All problems, or a whole sidecar. */
export function readSidecar(path: string, source: string, subject: SourceText): Result<Sidecar> {
  return contained(path, () => {
    const file = readSidecarFile(path, source);
    return file.ok ? provedSidecar(file.value, subject) : file;
  });
}

function provedSidecar(file: SidecarFile, subject: SourceText): Result<Sidecar> {
  const { metadata, facts, table, sha256 } = file;
  const { format } = subject;
  if (sha256 === null) return ok({ metadata, facts: format.kind === "table" ? [] : null, faults: [], notices: [] });
  if (!isPinned(sha256, subject)) {
    const problem = problemAt(
      file.place(["sha256"]),
      `the sidecar is for another version of the text: expected ${pinOf(subject.text)}, got ${sha256}`,
      format.kind === "table"
        ? "Read the table again, then put the expected value here."
        : `Run \`drug-control-graph review ${subject.path}\`: it keeps the decisions whose quotes are still in the text and reopens the others.`,
    );
    return failed([problem]);
  }
  if (table !== null && format.kind !== "table")
    return failed([
      problemAt(file.place(["table"]), "`table` is for tables, and the document is a text; expected `facts`"),
    ]);

  const quotes = createQuoteFinder(subject.text);
  const written = allOf(facts.map((fact, index) => writtenFact(fact, index, file, quotes)));
  const rows =
    table === null || format.kind !== "table"
      ? ok({ facts: [], faults: [], notices: [] })
      : tableFacts(table, file, subject, format);
  if (written.ok && rows.ok) {
    const { facts: ofRows, faults, notices } = rows.value;
    const all = { [Symbol.iterator]: () => both(written.value, ofRows) };
    return ok({ metadata, facts: all, faults, notices });
  }
  return failed(abridged([written, rows].flatMap((each) => (each.ok ? [] : each.problems))));
}

function* both<Item>(some: Iterable<Item>, others: Iterable<Item>): Generator<Item, void, undefined> {
  yield* some;
  yield* others;
}

function writtenFact(fact: FactEntry, index: number, file: SidecarFile, quotes: QuoteFinder): Result<WrittenFact> {
  const placeOfQuote = (): FilePlace => file.place(["facts", index, "quote"]);
  const passages = allOf(fact.quote.map((quote) => quotes.find(quote, placeOfQuote)));
  if (!passages.ok) return passages;
  const { type, fields, proposedFields = {}, status, assertedBy = null, note = null, differsBy = null } = fact;
  const { rule } = fact;
  return ok({
    type,
    fields,
    proposedFields,
    status,
    assertedBy,
    note,
    differsBy,
    passages: passages.value,
    evidence: nothing,
    found:
      rule === undefined
        ? null
        : { rule, reading: fact.reading ?? fingerprint(type, { ...proposedFields, ...fields }) },
    place: placeOfFact(file.place, index, onlyProposed(fact)),
  });
}

const nothing: WrittenFact["evidence"] = new FieldMap([], []);

/** Apart from the fact and its quotes, so that it can be kept without them. */
const placeOfFact =
  (place: SidecarFile["place"], index: number, proposed: readonly string[]): WrittenFact["place"] =>
  (field) =>
    place(["facts", index, ...pathInEntry(proposed, field)]);

/** The fields that an entry gives as proposed and not as sure. */
export const onlyProposed = ({ fields, proposedFields = {} }: FactEntry): readonly string[] =>
  Object.keys(proposedFields).filter((field) => !Object.hasOwn(fields, field));

/** Where in its entry a fact, a field of it or whoever asserts it is written. */
export function pathInEntry(proposed: readonly string[], field: string | undefined): string[] {
  if (field === undefined) return ["type"];
  if (field === "assertedBy") return ["assertedBy"];
  return [proposed.includes(field) ? "proposedFields" : "fields", field];
}
