import { contained } from "./contained.js";
import type { Metadata } from "./front-matter.js";
import { isPinned, pinOf } from "./pin.js";
import { abridged, isProblems, type Problem, problemAt } from "./problem.js";
import { createQuoteFinder, type QuoteFinder } from "./quote-finder.js";
import { type FactEntry, readSidecarFile, type SidecarFile } from "./sidecar-file.js";
import { tableFacts } from "./table.js";
import type { SidecarSubject } from "./sidecar-subject.js";
import { fingerprint, type WrittenFact } from "./written-fact.js";

export interface Sidecar {
  readonly metadata: Metadata;
  /** Null when the sidecar gives none, and the facts of its text are still to be read out of it. */
  readonly facts: readonly WrittenFact[] | null;
}

/** Reads `NAME.facts.yaml` and proves every quote of it against the text. All problems, or a whole sidecar. */
export function readSidecar(path: string, source: string, subject: SidecarSubject): Sidecar | Problem[] {
  return contained(path, () => {
    const file = readSidecarFile(path, source);
    return Array.isArray(file) ? file : provedSidecar(file, subject);
  });
}

function provedSidecar(file: SidecarFile, subject: SidecarSubject): Sidecar | Problem[] {
  const { metadata, facts, table, sha256 } = file;
  if (sha256 === null) return { metadata, facts: subject.isTable ? [] : null };
  if (!isPinned(sha256, subject)) {
    const problem = problemAt(
      file.place(["sha256"]),
      `the sidecar is for another version of the text: expected ${pinOf(subject.text)}, got ${sha256}`,
      subject.isTable
        ? "Read the table again, then put the expected value here."
        : `Run \`drug-control-graph review ${subject.path}\`: it keeps the decisions whose quotes still stand and reopens the others.`,
    );
    return [problem];
  }
  if (table !== null && !subject.isTable)
    return [problemAt(file.place(["table"]), "a table mapping for a text; expected `facts`")];

  const quotes = createQuoteFinder(subject.text);
  const written = facts.map((fact, index) => writtenFact(fact, index, file, quotes));
  const rows = table === null ? [] : tableFacts(table, file, subject);
  const results = [...written, ...rows];
  const problems = results.filter(isProblems).flat();
  return problems.length > 0
    ? abridged(problems)
    : { metadata, facts: results.filter((fact): fact is WrittenFact => !Array.isArray(fact)) };
}

function writtenFact(fact: FactEntry, index: number, file: SidecarFile, quotes: QuoteFinder): WrittenFact | Problem[] {
  const passages = fact.quote.map(quotes.find);
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
