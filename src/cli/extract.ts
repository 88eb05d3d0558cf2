import { basename } from "node:path";
import { createLineIndex } from "../documents/line-index.js";
import type { Passage } from "../documents/passage.js";
import { formatProblem, printable } from "../documents/problem.js";
import { readNamedText } from "../documents/named-text.js";
import { placeIn, type SourceText } from "../documents/source-text.js";
import type { FoundFact, ReadOut } from "../facts/facts.js";
import { readOut } from "../reader/read-out.js";
import { edtfInterval } from "../vocabulary/edtf.js";

export interface ExtractOptions {
  readonly json: boolean;
  /** Wins over what front matter and sidecar say. */
  readonly publishedOn: string | null;
}

/** Prints the facts that are found in each text; 1 when a file cannot be read. */
export async function extract(paths: readonly string[], { json, publishedOn }: ExtractOptions): Promise<number> {
  let status = 0;
  for (const path of paths) {
    const read = await readNamedText(path);
    if (!read.ok) {
      for (const problem of read.problems) process.stderr.write(`${formatProblem(problem)}\n`);
      status = 1;
      continue;
    }
    const text = read.value;
    const metadata = publishedOn === null ? text.metadata : { ...text.metadata, publishedOn };
    const reading = readOut({ ...text, metadata, key: path });
    for (const problem of reading.refused) process.stderr.write(`${formatProblem(problem)}\n`);
    process.stdout.write(json ? `${asJson(text, reading)}\n` : asLines(text, reading));
  }
  return status;
}

export function readDate(text: string, name: string): string {
  if (edtfInterval(text) === null)
    throw new RangeError(
      `${name} is ${JSON.stringify(text)}; expected an EDTF date such as 2018, 2018-11-13 or 2011/2017`,
    );
  return text;
}

const span = ({ quote, start, end }: Passage): Pick<Passage, "quote" | "start" | "end"> => ({ quote, start, end });

function asJson({ path }: SourceText, { facts, unexplained }: ReadOut): string {
  return JSON.stringify({
    document: basename(path),
    facts: facts.map(({ written: { type, fields, passages, status, found, assertedBy } }) => {
      const [first, ...support] = passages.map(span);
      return {
        type,
        fields,
        ...first,
        status,
        rule: found.rule,
        ...(assertedBy === null ? {} : { assertedBy }),
        ...(support.length === 0 ? {} : { support }),
      };
    }),
    unexplained: unexplained.map(span),
  });
}

/** For a person: the facts by their types, each with its place in the file. */
function asLines(text: SourceText, { facts, unexplained }: ReadOut): string {
  const positionOf = createLineIndex(text.source);
  const place = (passage: Passage): string => {
    const { line, column } = positionOf(placeIn(text, passage.start).offset);
    return `${line}:${column}`;
  };
  const fact = ({ written }: FoundFact): string[] => [
    `    ${written.status.padEnd(8)}  ${short(fieldsOf(written), 500)}`,
    ...written.passages.map((passage) => `${margin}${place(passage)}  ${short(passage.quote, 160)}`),
    `${margin}${written.found.rule}`,
  ];
  const types = [...new Set(facts.map(({ written }) => written.type))];
  const lines = [
    printable(text.path),
    ...(facts.length === 0 ? ["  no facts"] : []),
    ...types.flatMap((type) => [`  ${type}`, ...facts.filter(({ written }) => written.type === type).flatMap(fact)]),
    ...(unexplained.length === 0 ? [] : ["  numbers that no fact accounts for"]),
    ...unexplained.map((passage) => `    ${place(passage)}  ${short(passage.quote, 160)}`),
  ];
  return `${lines.join("\n")}\n`;
}

const margin = " ".repeat(14);

const fieldsOf = ({ fields, assertedBy }: FoundFact["written"]): string =>
  Object.entries(assertedBy === null ? fields : { ...fields, assertedBy })
    .map(([name, value]) => `${name}: ${shownValue(value)}`)
    .join(", ");

const shownValue = (value: unknown): string =>
  Array.isArray(value) ? `[${value.join(", ")}]` : typeof value === "string" ? value : JSON.stringify(value);

/** On one line, cut where it gets long. */
function short(text: string, longest: number): string {
  const line = printable(text.replace(/\s+/g, " "));
  return line.length <= longest ? line : `${line.slice(0, longest - 1)}…`;
}
