import { createHash } from "node:crypto";
import type { Metadata } from "./front-matter.js";
import { findPassage } from "./passage.js";
import { isProblems, type Problem, problemAt } from "./problem.js";
import { type FactEntry, readSidecarFile, type SidecarFile } from "./sidecar-file.js";
import { tableFacts } from "./table.js";
import { fingerprint, type WrittenFact } from "./written-fact.js";

export interface Sidecar {
  readonly metadata: Metadata;
  readonly facts: readonly WrittenFact[];
}

export interface SidecarSubject {
  readonly path: string;
  /** The file as it is, and the text in it that quotes are taken from. */
  readonly source: string;
  readonly text: string;
  readonly isTable: boolean;
}

/** Reads `NAME.facts.yaml` and proves every quote of it against the text. All problems, or a whole sidecar. */
export function readSidecar(path: string, source: string, subject: SidecarSubject): Sidecar | Problem[] {
  const file = readSidecarFile(path, source);
  if (Array.isArray(file)) return file;
  const { metadata, facts, table } = file;
  if (!isPinned(file, subject)) {
    const problem = problemAt(
      file.place(["sha256"]),
      `the sidecar is for another version of the text: expected ${pinOf(subject.text)}, got ${file.sha256}`,
      subject.isTable
        ? "Read the table again, then put the expected value here."
        : `Run \`drug-control-graph review ${subject.path}\`: it keeps the decisions whose quotes still stand and reopens the others.`,
    );
    return [problem];
  }
  if (table !== null && !subject.isTable)
    return [problemAt(file.place(["table"]), "a table mapping for a text; expected `facts`")];

  const written = facts.map((fact, index) => writtenFact(fact, index, file, subject.text));
  const rows = table === null ? [] : tableFacts(table, file, subject);
  const results = [...written, ...rows];
  const problems = results.filter(isProblems).flat();
  return problems.length > 0
    ? problems
    : { metadata, facts: results.filter((fact): fact is WrittenFact => !Array.isArray(fact)) };
}

/** What a sidecar's `sha256` is of its text. */
export const pinOf = (text: string): string => createHash("sha256").update(text).digest("hex");

/** The pin may be taken of the text, of the text without the blank lines around it, or of the whole file. */
export const isPinned = (file: SidecarFile, { text, source }: { text: string; source: string }): boolean =>
  [text, text.trim(), source].map(pinOf).includes(file.sha256);

function writtenFact(fact: FactEntry, index: number, file: SidecarFile, text: string): WrittenFact | Problem[] {
  const passages = fact.quote.map((one) => findPassage(text, one));
  const problems = passages
    .filter((one) => typeof one === "string")
    .map((message) => problemAt(file.place(["facts", index, "quote"]), message));
  if (problems.length > 0) return problems;
  const { type, fields, status, assertedBy = null, note = null, differsBy = null, rule, reading } = fact;
  return {
    type,
    fields,
    status,
    assertedBy,
    note,
    differsBy,
    passages: passages.filter((one) => typeof one !== "string"),
    evidence: new Map(),
    found: rule === undefined ? null : { rule, reading: reading ?? fingerprint(type, fields) },
    place: (field) => file.place(field === undefined ? ["facts", index, "type"] : ["facts", index, "fields", field]),
  };
}
