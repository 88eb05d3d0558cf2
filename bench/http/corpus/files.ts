import { createHash } from "node:crypto";
import { randomNumbers } from "../../random.js";

/** A file of the corpus: its name and what it holds. */
export type CorpusFile = readonly [name: string, text: string];

/** Choices of one document, the same for the same seed and number, whatever the other documents are. */
export interface Choices {
  below(this: void, limit: number): number;
  between(this: void, least: number, most: number): number;
}

export function choicesOf(seed: number, kind: number, number: number): Choices {
  const next = randomNumbers((seed * 1_000_003 + kind * 7_368_787 + number * 8191) | 0);
  const below = (limit: number): number => Math.floor(next() * limit);
  return { below, between: (least, most) => least + below(most - least + 1) };
}

export const sha256 = (text: string): string => createHash("sha256").update(text).digest("hex");

export const fileName = (kind: string, number: number): string => `${kind}-${String(number).padStart(6, "0")}`;

export const isoDay = (year: number, month: number, day: number): string =>
  `${year}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;

export interface Source {
  readonly title: string;
  readonly publisher: string;
  readonly publishedOn: string;
}

/** A text with what is known of its source. */
export const textWith = ({ title, publisher, publishedOn }: Source, paragraphs: readonly string[]): string =>
  `---\ntitle: ${title}\npublisher: ${publisher}\npublishedOn: "${publishedOn}"\nlanguage: en\nlicence: made up for measurements, no source\n---\n\n${paragraphs.join("\n\n")}\n`;

export interface Table {
  readonly name: string;
  readonly type: string;
  readonly source: Source;
  /** Column to the field, or the fields, that it gives; YAML. */
  readonly columns: readonly (readonly [column: string, field: string])[];
  readonly fields?: string;
  readonly rows: readonly (readonly (string | number)[])[];
}

/** A table and the sidecar that maps it. */
export function tableFiles({ name, type, source, columns, fields, rows }: Table): CorpusFile[] {
  const csv = `${[columns.map(([column]) => column), ...rows].map((row) => row.join(",")).join("\n")}\n`;
  const sidecar = [
    "document:",
    ...Object.entries(source).map(
      ([key, value]) => `  ${key}: { value: "${value}", basis: "made up for measurements" }`,
    ),
    `sha256: ${sha256(csv)}`,
    "table:",
    `  type: ${type}`,
    "  status: confirmed",
    "  columns:",
    ...columns.map(([column, field]) => `    ${column}: ${field}`),
    ...(fields === undefined ? [] : ["  fields:", `    ${fields}`]),
  ];
  return [
    [`${name}.csv`, csv],
    [`${name}.facts.yaml`, `${sidecar.join("\n")}\n`],
  ];
}
