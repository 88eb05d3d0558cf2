/** The values of a table of descriptions, as the non-empty tuple that schema libraries ask for. */
export function valuesOf<Value extends string>(values: Readonly<Record<Value, string>>): [Value, ...Value[]] {
  return Object.keys(values) as [Value, ...Value[]];
}
