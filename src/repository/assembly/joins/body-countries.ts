import type { Organization } from "../../../model/organization.js";
import type { OrganizationKind } from "../../../vocabulary/organization-kinds.js";
import { officesAbroad } from "../../../recognition/lexicon/organization-words.js";
import { foldedWords } from "../../../vocabulary/names.js";
import { nameWords } from "./name-words.js";

const ofOneState: ReadonlySet<OrganizationKind | null> = new Set<OrganizationKind>([
  "government",
  "government_agency",
  "law_enforcement",
  "court",
]);
const ofStates: ReadonlySet<OrganizationKind | null> = new Set<OrganizationKind>([
  "intergovernmental",
  "partnership",
  "un_office",
]);

export const isOfOneState = ({ kind }: Organization): boolean => ofOneState.has(kind);
/** A body of one state; where no document says its kind, one that is no office in another country. */
export const belongsToItsCountry = ({ kind, name }: Organization): boolean =>
  kind === null
    ? !foldedWords(name)
        .split(" ")
        .some((word) => officesAbroad.has(word))
    : ofOneState.has(kind);

export const isOfStates = ({ kind }: Organization): boolean => ofStates.has(kind);

/** The codes of the countries that a body belongs to, is seated in or names. */
export function bodyCountries({ countryId, name, aliases }: Organization): ReadonlySet<string> {
  const named = [name, ...aliases].flatMap((each) => [...nameWords(each).countries]);
  return new Set(countryId === null ? named : [countryOfId(countryId), ...named]);
}

export const countryOfId = (countryId: string): string => countryId.replace(/^Country:/, "");
