import type { KnownOrganization } from "../../vocabulary/organizations.js";
import type { CountryMention } from "../names.js";
import type { Span } from "../token.js";

/** A body that a text names, with everything that it calls it. */
export interface NamedOrganization {
  /** The long name as the text prints it first, without "the". */
  name: string;
  acronym: string | null;
  readonly aliases: Set<string>;
  readonly known: KnownOrganization | null;
  /** The country that the text gives it: "Ecuador's Interior Ministry", "the Drug Control Agency (DCA) of Kyrgyzstan". */
  country: CountryMention | null;
  /** Whether a list, a definition such as "Long Name (ACR)" or a head noun vouches for it; an acronym alone does not. */
  isSure: boolean;
}

export interface OrganizationMention extends Span {
  readonly organization: NamedOrganization;
  /** How it was recognised; `short` is "the Agency" for a body that was named before. */
  readonly basis: "known" | "defined" | "acronym" | "head" | "short";
}
