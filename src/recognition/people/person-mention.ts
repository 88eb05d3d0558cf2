import type { CountryMention } from "../names.js";
import type { NamedOrganization, OrganizationMention } from "../organizations.js";
import { printedOf, type Span, spanOf, type Token } from "../token.js";

/** A person with a public role, as one place of the text introduces them. The span covers name, title and body. */
export interface PersonMention extends Span {
  readonly name: string;
  readonly nameSpan: Span;
  readonly title: string | null;
  readonly titleSpan: Span | null;
  readonly organization: NamedOrganization | null;
  readonly organizationSpan: Span | null;
  readonly country: CountryMention | null;
  /** How the text introduces them: `title-before`, `title-after`, `from-body`, `rank`, `heads-body`. */
  readonly case: string;
}

/** Somebody whose name comes first, with what is said behind it up to a token. */
export function introducedBehind(
  tokens: readonly Token[],
  name: Span,
  title: Span | null,
  body: OrganizationMention | null,
  country: CountryMention | null,
  to: number,
  how: string,
): PersonMention {
  return {
    name: printedOf(tokens, name.from, name.to),
    nameSpan: name,
    title: title === null ? null : printedOf(tokens, title.from, title.to),
    titleSpan: title,
    organization: body?.organization ?? null,
    organizationSpan: body,
    country,
    case: how,
    ...spanOf(tokens, name.from, Math.max(to, name.to)),
  };
}
