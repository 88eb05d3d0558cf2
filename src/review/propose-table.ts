import type { SourceDocument } from "../documents/read-document.js";
import type { TableFormat, TableRow } from "../documents/formats/format.js";
import { pinOf } from "../documents/pin.js";
import { clipped, fileProblem, printable, type Problem } from "../documents/problem.js";
import { failed, ok, type Result } from "../documents/result.js";
import { readSidecar } from "../documents/sidecar.js";
import { placeIn, type SourceText } from "../documents/source-text.js";
import { headerUnit } from "../documents/table-units.js";
import { fieldsOfColumn } from "../vocabulary/column-names.js";
import { countryCodeOf } from "../vocabulary/countries.js";
import { substanceOf } from "../vocabulary/substance-names.js";
import { factsOf } from "./read-facts.js";

/** A sidecar for a person to check, and what is left to decide before its table can be served. */
export interface TableProposal {
  readonly source: string;
  readonly problems: readonly Problem[];
}

/** A column with what it seems to give. */
interface ProposedColumn {
  readonly name: string;
  readonly examples: readonly string[];
  readonly fields: readonly string[];
  /** Why it is mapped, or why not. */
  readonly reason: string;
}

/** Proposes how the columns of a table become fields, by their headers, and by their values where headers say nothing. */
export function proposeTable(table: SourceText, format: TableFormat, sidecarPath: string): Result<TableProposal> {
  const rows = format.rows(table.text, (offset) => placeIn(table, offset), null);
  if (!rows.ok) return rows;
  const [header, ...body] = rows.value;
  const columns = header === undefined ? [] : proposedColumns(header, body);
  const type = typeOf(columns);
  if (type === null) {
    return failed([
      fileProblem(
        table.path,
        "no columns are known that make a fact; expected a substance and a mass, an organization and a country, or a measure and a value",
        `Its columns: ${clipped(columns.map(({ name }) => name).join(", "))}. Write ${printable(sidecarPath)} by hand.`,
      ),
    ]);
  }
  const draft = sidecarOf(table, type, columns, []);
  const problems = problemsOf(table, sidecarPath, draft);
  return ok({ source: problems.length === 0 ? draft : sidecarOf(table, type, columns, problems), problems });
}

const mostExamples = 3;

function proposedColumns(header: TableRow, body: readonly TableRow[]): readonly ProposedColumn[] {
  const taken = new Set<string>();
  return header.cells.map(({ value }, position): ProposedColumn => {
    const name = value.trim();
    const values = [...new Set(body.map(({ cells }) => cells[position]?.value.trim() ?? ""))].filter(
      (each) => each !== "",
    );
    const examples = values.slice(0, mostExamples);
    const { fields, reason } = fieldsFor(name, values);
    const [twice] = fields.filter((field) => taken.has(field));
    if (twice !== undefined)
      return { name, examples, fields: [], reason: `may be ${twice} too, which another column gives` };
    for (const field of fields) taken.add(field);
    return { name, examples, fields, reason };
  });
}

function fieldsFor(name: string, values: readonly string[]): Pick<ProposedColumn, "fields" | "reason"> {
  const words = plain(name);
  const byName = fieldsOfColumn(words) ?? fieldsOfColumn(plain(name.replace(/[([].*$|,.*$/, "")));
  const { mass } = headerUnit(name);
  if (mass !== null && (byName === null || byName.includes("massKg")))
    return { fields: ["massKg"], reason: mass.kilograms === 1 ? "by its header" : "by its header, whose unit is read" };
  if (byName !== null) return { fields: byName, reason: "by its header" };
  if (values.length > 0 && values.every((value) => substanceOf(value) !== null))
    return { fields: ["substance"], reason: "by its values" };
  if (values.length > 0 && values.every((value) => countryCodeOf(value) !== null))
    return { fields: ["country"], reason: "by its values" };
  return { fields: [], reason: "not mapped" };
}

const plain = (name: string): string =>
  name
    .replace(/(\p{Ll})(\p{Lu})/gu, "$1 $2")
    .toLowerCase()
    .replaceAll(/[^\p{L}]+/gu, " ")
    .trim();

/** The type of fact that has what the columns give. */
function typeOf(columns: readonly ProposedColumn[]): string | null {
  const given = new Set(columns.flatMap(({ fields }) => fields));
  if (given.has("substance") && ["massKg", "count", "share"].some((field) => given.has(field))) return "SeizureStat";
  if (given.has("measure") && given.has("value")) return "Statistic";
  return given.has("organization") && given.has("country") ? "Membership" : null;
}

function sidecarOf(
  table: SourceText,
  type: string,
  columns: readonly ProposedColumn[],
  problems: readonly Problem[],
): string {
  const lines = columns.map(({ name, examples, fields, reason }) => {
    const [field = "", ...others] = fields;
    const written = others.length === 0 ? field : `[${fields.join(", ")}]`;
    const comment = inComment([reason, ...(examples.length === 0 ? [] : [examples.join(", ")])].join(": "));
    const key = /^[A-Za-z][\w -]*$/.test(name) ? name : JSON.stringify(name);
    return field === "" ? `    # ${inComment(key)}: ${comment}` : `    ${key}: ${written} # ${comment}`;
  });
  const isByYear = type === "SeizureStat" && columns.some(({ fields }) => fields.includes("from"));
  return [
    "# A proposal. Check every line against the table, then write `status: confirmed`.",
    "# Say in `document:` who published the table and when, each with its basis.",
    ...problems.map(({ line, column, message, fix }) =>
      inComment(`# To decide, at ${line}:${column}: ${message}.${fix === null ? "" : ` ${fix}`}`),
    ),
    "document:",
    `  title: { value: ${JSON.stringify(titleOf(table.path))}, basis: the name of the file }`,
    `sha256: ${pinOf(table.text)}`,
    "table:",
    `  type: ${type}`,
    "  status: proposed",
    "  columns:",
    ...lines,
    ...(isByYear ? ["  fields:", "    scope: aggregate # assumed: a figure of a whole period"] : []),
    "",
  ].join("\n");
}

const inComment = (text: string): string => clipped(printable(text), 300);

const titleOf = (path: string): string => printable(path.replace(/^.*[\\/]/, "").replace(/\.[^.]*$/, "")) || "table";

/** Everything that would keep the table out under a sidecar. */
function problemsOf(table: SourceText, sidecarPath: string, source: string): readonly Problem[] {
  const sidecar = readSidecar(sidecarPath, source, table);
  if (!sidecar.ok) return sidecar.problems;
  const { facts, faults } = sidecar.value;
  const document: SourceDocument = { ...table, key: table.path, digest: "", facts, faults };
  const read = factsOf(document);
  return read.ok ? [] : read.problems;
}
