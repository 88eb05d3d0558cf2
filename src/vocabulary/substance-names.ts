import { type Substance, substances, type SubstanceTable } from "./substances.js";
import { valuesOf } from "./values-of.js";
import { phrasesOf } from "./words-of.js";

/** The names of the substances of a table, to find them in texts and to read what people write. */
export function namesIn<Value extends string>(
  table: SubstanceTable<Value>,
): {
  readonly scanned: ReadonlyMap<string, Value>;
  readonly slang: ReadonlyMap<string, Value>;
  /** Every name that can be written for a substance, its value among them. */
  readonly written: ReadonlyMap<string, Value>;
  /** Every way in which a document may print a substance, longest first. */
  readonly printed: ReadonlyMap<Value, readonly string[]>;
} {
  const values = valuesOf(table);
  const spelt = (value: Value): string => value.replaceAll("_", " ");
  const scanned = new Map([
    ...values.filter((value) => table[value].isNamed !== false).map((value) => [spelt(value), value] as const),
    ...values.flatMap((value) => phrasesOf(table[value].names).map((name) => [name, value] as const)),
  ]);
  const slang = new Map(
    values.flatMap((value) => phrasesOf(table[value].slang ?? "").map((name) => [name, value] as const)),
  );
  const own = values.flatMap((value) => [value, spelt(value)].map((name) => [name, value] as const));
  const printed = new Map(
    values.map((value) => [
      value,
      [spelt(value), ...phrasesOf(table[value].names)].sort((a, b) => b.length - a.length),
    ]),
  );
  return { scanned, slang, written: new Map([...slang, ...own, ...scanned]), printed };
}

const { scanned, slang, written, printed } = namesIn(substances);

/** The names to look for in running text, whatever their case, the longest at each place; slang is not among them. */
export const scannedSubstances: ReadonlyMap<string, Substance> = scanned;

/** The names that mean a substance only right after a quantity (`kg of`, `tablets of`). */
export const substanceSlang: ReadonlyMap<string, Substance> = slang;

/** The substance by its fact value or a printed name; null for an unknown one. */
export const substanceOf = (name: string): Substance | null => written.get(name.trim().toLowerCase()) ?? null;

/** Every way in which a document may print a substance, longest first. */
export const printedSubstanceNames = (substance: Substance): readonly string[] => printed.get(substance) ?? [];
