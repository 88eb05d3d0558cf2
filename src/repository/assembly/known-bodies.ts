import { bodyNameOf } from "../../recognition/organizations/body-name.js";
import { addTo } from "../../documents/grouped-by.js";
import { type KnownOrganization, knownOrganizations } from "../../vocabulary/organizations.js";

interface Entry {
  readonly organization: KnownOrganization;
  /** Whether this is the name it goes by in the list, or its acronym; else one of the others. */
  readonly isOwnName: boolean;
  /** The country that this name of it has. */
  readonly country: string | null;
}

const byWords = new Map<string, Entry[]>();
for (const organization of knownOrganizations) {
  for (const name of [organization.name, organization.acronym ?? organization.name, ...organization.aliases]) {
    const { words, country } = bodyNameOf(name);
    const isOwnName = name === organization.name || name === organization.acronym;
    addTo(byWords, words.join(" "), { organization, isOwnName, country });
  }
}

/** What a document says of the country of a body, beside its name. */
export interface SaidOfBody {
  /** The country that a fact gives to the body. */
  readonly country: string | null;
  /** Whether the document names this country. */
  names(this: void, country: string): boolean;
  /** How many countries the document names. */
  countryCount(this: void): number;
}

/**
 * The body of the list that a name means. A name of common words, or a short acronym, means the body of a state only where the
 * document is about that state: the "Drug Control Agency" of a text on Kyrgyzstan is not Tajikistan's.
 */
export function knownBody(name: string, { country, names, countryCount }: SaidOfBody): KnownOrganization | null {
  const parts = bodyNameOf(name);
  const stated = parts.country ?? country;
  const fitting = (byWords.get(parts.words.join(" ")) ?? []).filter((entry) => {
    const state = entry.organization.country;
    if (state === null) return parts.country === entry.country;
    if (stated !== null) return stated === state;
    if (!parts.isShared) return entry.country === null;
    // The list has the name only with its country: the document has to be about nothing else.
    if (entry.country !== null) return names(state) && countryCount() === 1;
    // Its own name is enough where nothing speaks for another country.
    return names(state) || (entry.isOwnName && countryCount() === 0);
  });
  const organizations = new Set(fitting.map(({ organization }) => organization));
  const [only = null] = organizations.size === 1 ? organizations : [];
  return only;
}
