/** A fact as a person confirms it in a sidecar. */
export interface ConfirmedFact {
  readonly type: string;
  readonly fields: Readonly<Record<string, string | number | boolean | readonly string[]>>;
  readonly quotes: readonly string[];
}

const inQuotes = (value: unknown): string => JSON.stringify(value);

/** A sidecar as people write it: one line a field, one a value of a list. */
export function sidecarOf(sha256: string, facts: readonly ConfirmedFact[]): string {
  const lines = facts.flatMap(({ type, fields, quotes }) => [
    `- type: ${type}`,
    "  status: confirmed",
    "  fields:",
    ...Object.entries(fields).flatMap(([name, value]) =>
      Array.isArray(value)
        ? [`    ${name}:`, ...value.map((each) => `    - ${inQuotes(each)}`)]
        : [`    ${name}: ${inQuotes(value)}`],
    ),
    "  quote:",
    ...quotes.map((quote) => `  - ${inQuotes(quote)}`),
  ]);
  return `sha256: ${sha256}\nfacts:\n${lines.join("\n")}\n`;
}
