import { type KnownOrganization, knownOrganizations } from "../../vocabulary/organizations.js";
import { Phrases } from "../phrases.js";
import type { Token } from "../token.js";

/** The bodies of the lexicon by all that they are called. */
export const knownBodies = new Phrases(
  knownOrganizations.flatMap((organization) =>
    [organization.name, organization.acronym, ...organization.aliases]
      .filter((form) => form !== null)
      .map((form) => [form, organization] as const),
  ),
);

/** Whether an acronym is printed in capitals where it has to be: "who" is no World Health Organization. */
export function isPrintedAs(
  tokens: readonly Token[],
  { acronym }: KnownOrganization,
  from: number,
  to: number,
): boolean {
  const printed = tokens[from]?.text ?? "";
  if (to - from > 1 || acronym === null || tokens[from]?.norm !== acronym.toLowerCase()) return true;
  if (printed === acronym && !isLoud(tokens[from - 1]) && !isLoud(tokens[from + 1])) return true;
  // "Interpol"
  return printed.length > 5 && printed !== printed.toLowerCase();
}

/** In a line of capitals, "WHO" is a word. */
const isLoud = (token: Token | undefined): boolean =>
  token?.capital === true && token.text.length > 1 && token.text === token.text.toUpperCase();
