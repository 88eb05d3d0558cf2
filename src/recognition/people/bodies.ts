import { bodyLeads, bodyPrepositions } from "../lexicon/title-words.js";
import type { OrganizationMention } from "../organizations.js";
import type { Span } from "../token.js";
import { pastWords } from "../words.js";
import { introducedBehind, type PersonMention } from "./person-mention.js";
import type { Surroundings } from "./surroundings.js";

/** "Rajesh Srivastava from NCB", "John Smith of the DEA", "Anna Berg (UNODC)" */
export function bodyBehindName(around: Surroundings, at: number, limit: number): OrganizationMention | null {
  const from = pastWords(around.tokens, at, bodyLeads);
  return from > at && from < limit ? around.bodyAt(from) : null;
}

/** "Iqbal Mehmood from the Ministry of Narcotics Control", and behind a rank "of" and "for" too */
export function personOfBody(around: Surroundings, name: Span, limit: number): PersonMention | null {
  const { tokens } = around;
  const from = pastWords(tokens, pastWords(tokens, name.to, ","), bodyPrepositions);
  const body = from > name.to && from < limit ? around.bodyAt(pastWords(tokens, from, "the")) : null;
  return body !== null && isPublic(body)
    ? introducedBehind(tokens, name, null, body, null, body.to, "from-body")
    : null;
}

/** A body by which alone somebody is an official. */
const isPublic = ({ organization }: OrganizationMention): boolean =>
  organization.isSure && organization.known?.kind !== "criminal_group";
