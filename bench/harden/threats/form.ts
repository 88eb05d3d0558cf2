import { type Asking, operationBody } from "../ask.js";
import type { Identifiers } from "../identifiers.js";

/** What must come of an attack. */
export type Expected =
  /** A code of the table, and nothing else of an answer. */
  | "refused"
  /** An answer within the limits, or a refusal. */
  | "bounded";

/** One form of one threat. */
export interface Form {
  /** Its number in the list of threats, `T1`; `+` for forms of kinds that the list does not name. */
  readonly threat: string;
  readonly name: string;
  readonly expected: Expected;
  readonly sent: Asking | { readonly bytes: string | Buffer };
  /** Whether the operation fits the schema: one that does not says nothing of the limits. */
  readonly fits?: boolean;
  /** What is wrong with an answer that is otherwise as expected; null for nothing. */
  readonly fault?: (body: string, head: string) => string | null;
}

type Variables = Readonly<Record<string, unknown>>;

/** An operation that fits the schema and asks for too much. */
export const tooMuch = (threat: string, name: string, query: string, variables: Variables = {}): Form => ({
  threat,
  name,
  expected: "refused",
  fits: true,
  sent: operationBody({ query, variables }),
});

/** An operation that may be answered, within the limits. */
export const bounded = (threat: string, name: string, query: string, variables: Variables = {}): Form => ({
  ...tooMuch(threat, name, query, variables),
  expected: "bounded",
});

/** An operation that does not fit the schema, or is none. */
export const wrong = (threat: string, name: string, query: string, variables: Variables = {}): Form => ({
  ...tooMuch(threat, name, query, variables),
  fits: false,
});

/**
 * Selections within selections: `a(first: size) { nodes { … } }` for each name, `a { … }` for one that ends in `!`. A name
 * with arguments keeps those.
 */
export function open(names: readonly string[], inner: string, size?: number): string {
  const page = size === undefined ? "" : `(first:${size})`;
  return names.reduceRight((within, name) => {
    if (name.endsWith("!")) return `${name.slice(0, -1)}{${within}}`;
    return `${name}${name.includes("(") ? "" : page}{nodes{${within}}}`;
  }, inner);
}

export const repeated = (names: readonly string[], count: number): string[] =>
  Array.from({ length: count }, () => names).flat();

export const times = (count: number, text: (index: number) => string): string =>
  Array.from({ length: count }, (_each, index) => text(index)).join(" ");

export const listed = (values: readonly string[]): string =>
  `[${values.map((value) => JSON.stringify(value)).join(",")}]`;

export const same = <Value>(value: Value, count: number): Value[] => Array.from({ length: count }, () => value);

export const idsOf = (ids: Identifiers, list: string, count: number): readonly string[] =>
  (ids.get(list) ?? []).slice(0, count);

/** The table with the most rows, else the first document. */
export const largestDocument = (ids: Identifiers): string =>
  ids.get("documents")?.find((id) => id.includes("unodc-sco")) ?? ids.get("documents")?.[0] ?? "Document:none";
