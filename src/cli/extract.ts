import { basename } from "node:path";
import type { Passage } from "../documents/passage.js";
import { formatProblem } from "../documents/problem.js";
import { readNamedText } from "../documents/named-text.js";
import type { SourceText } from "../documents/source-text.js";
import type { FoundFact, ReadOut } from "../facts/facts.js";
import { readOut } from "../reader/read-out.js";
import { writtenDate } from "../vocabulary/written-date.js";
import { asLines, explained } from "./fact-lines.js";

export interface ExtractOptions {
  readonly json: boolean;
  /** For a person, with the rules that read each fact and each of its values. */
  readonly explain: boolean;
  /** Wins over what front matter and sidecar say. */
  readonly publishedOn: string | null;
}

/** Prints the facts that are found in each text; 1 when a file cannot be read. */
export async function printFacts(
  paths: readonly string[],
  { json, explain, publishedOn }: ExtractOptions,
): Promise<number> {
  const printed = json ? asJson : explain ? explained : asLines;
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
    process.stdout.write(`${printed(text, reading)}\n`);
  }
  return status;
}

export function readDate(text: string, name: string): string {
  const date = writtenDate(text);
  if (date === null)
    throw new RangeError(
      `${name} is ${JSON.stringify(text)}; expected an EDTF date such as 2018, 2018-11-13 or 2011/2017`,
    );
  return date;
}

const span = ({ quote, start, end }: Passage): Pick<Passage, "quote" | "start" | "end"> => ({ quote, start, end });

/** What was carried or assumed, each value with its rule and the words that it was read from. */
function proposedOf({ proposedFields = {}, evidence, passages }: FoundFact["written"]): object {
  const values = Object.entries(proposedFields).map(([field, value]): [string, object] => {
    const grounds = evidence.get(field);
    return [field, { value, rule: grounds?.rule, ...(grounds?.passages ?? passages).slice(0, 1).map(span)[0] }];
  });
  return values.length === 0 ? {} : { proposedFields: Object.fromEntries(values) };
}

function asJson({ path }: SourceText, { facts, unexplained }: ReadOut): string {
  return JSON.stringify({
    document: basename(path),
    facts: facts.map(({ written }) => {
      const { type, fields, passages, status, found, assertedBy } = written;
      const [first, ...support] = passages.map(span);
      return {
        type,
        fields,
        ...proposedOf(written),
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
