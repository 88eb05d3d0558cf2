/** A value of a field, in the table of those that the field may have. */
export interface ValueRow {
  readonly description: string;
  /** Words that people write for it, beside its own name. */
  readonly alsoWritten?: readonly string[];
}

export type ValueTable<Value extends string> = Readonly<Record<Value, ValueRow>>;

/** The values of a table, as the non-empty tuple that schema libraries ask for. */
export function valuesOf<Value extends string>(table: ValueTable<Value>): [Value, ...Value[]] {
  // The type of a table names at least one value; that its keys are the values is what `Object.keys` cannot say.
  return Object.keys(table) as [Value, ...Value[]];
}

/** The values by the other words that people write for them. */
export const valuesByWord = <Value extends string>(table: ValueTable<Value>): ReadonlyMap<string, Value> =>
  new Map(valuesOf(table).flatMap((value) => (table[value].alsoWritten ?? []).map((word) => [word, value] as const)));

/** The values with their descriptions alone. */
export const descriptionsOf = <Value extends string>(table: ValueTable<Value>): Readonly<Record<Value, string>> =>
  // The entries are those of the table.
  Object.fromEntries(valuesOf(table).map((value) => [value, table[value].description])) as Record<Value, string>;
