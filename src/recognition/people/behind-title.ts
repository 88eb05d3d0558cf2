import { departmentLeads, envoyWords, hostLeads, superiors, titleConnectors } from "../lexicon/title-words.js";
import { departmentNouns, ministrySubjects, organizationHeads } from "../lexicon/organization-words.js";
import type { CountryMention } from "../names.js";
import type { OrganizationMention } from "../organizations.js";
import { Phrases } from "../phrases.js";
import { places } from "../places.js";
import type { Token } from "../token.js";
import { isOneOf } from "../words.js";
import type { Surroundings } from "./surroundings.js";

/** What follows a title and belongs to it. */
export interface BehindTitle {
  /** Where a name may begin. */
  readonly to: number;
  /** The end of the title with what it is for: "Minister of Public Security", "head of the anti-drug department". */
  readonly titleTo: number;
  readonly organization: OrganizationMention | null;
  readonly country: CountryMention | null;
  readonly hasComma: boolean;
}

const subjects = new Phrases(ministrySubjects.map((subject) => [subject, subject] as const));
const mostSteps = 8;

/** Past "of Public Security of the People's Republic of China", "at the Ministry of Justice", a comma. */
export function behindTitle(around: Surroundings, at: number, limit: number): BehindTitle {
  const { tokens } = around;
  let to = at;
  let titleTo = at;
  let organization: OrganizationMention | null = null;
  let country: CountryMention | null = null;
  const isEnvoy = isOneOf(tokens[at - 1]?.norm, envoyWords);
  for (let steps = 0; steps < mostSteps && to < limit; steps += 1) {
    const body = around.bodyAt(to);
    const mention = around.countryAt(to);
    const subject = to > at ? endOfSubject(tokens, to) : null;
    if (body !== null) {
      organization ??= body;
      // "(DCA)" behind the body
      to = behindBracket(tokens, body.to) ?? body.to;
    } else if (subject !== null) {
      to = subject;
      titleTo = to;
    } else if (mention !== null) {
      // "ambassador to Kenya" is one of another country.
      country ??= isHost(tokens, to, isEnvoy) ? null : mention;
      to = mention.to;
    } else {
      const next = behindSmallWord(tokens, to) ?? behindCity(tokens, to);
      const department = next === null && to > at ? endOfDepartment(tokens, to, limit) : null;
      if (next === null && department === null) break;
      titleTo = department ?? titleTo;
      to = next ?? department ?? to;
    }
  }
  const hasComma = tokens[to]?.text === ",";
  return { to: hasComma ? to + 1 : to, titleTo, organization, country, hasComma };
}

/** "Public Security" in "minister of Public Security"; "the Interior" of "the Interior Ministry" begins the name of a body. */
function endOfSubject(tokens: readonly Token[], at: number): number | null {
  const end = subjects.at(tokens, at)?.to;
  const next = end === undefined ? undefined : tokens[end];
  return end === undefined || (next?.capital === true && organizationHeads.has(next.norm)) ? null : end;
}

/** Past a small connecting word, "the president" of "under the president", or an acronym in brackets. */
function behindSmallWord(tokens: readonly Token[], at: number): number | null {
  const norm = tokens[at]?.norm;
  if (isOneOf(norm, titleConnectors)) return at + 1;
  if (isOneOf(norm, superiors) && tokens[at - 2]?.norm === "under") return at + 1;
  return behindBracket(tokens, at);
}

/** Past the city of "ambassador in Nairobi". */
const behindCity = (tokens: readonly Token[], at: number): number | null =>
  isOneOf(tokens[at - 1]?.norm, hostLeads) ? (places.at(tokens, at)?.to ?? null) : null;

/** Whether a country behind a title is where somebody works, and not whose title it is. */
function isHost(tokens: readonly Token[], at: number, isEnvoy: boolean): boolean {
  const lead = tokens[at - 1]?.norm === "the" ? tokens[at - 2] : tokens[at - 1];
  return lead?.norm === "to" || (isEnvoy && isOneOf(lead?.norm, hostLeads));
}

const behindBracket = (tokens: readonly Token[], at: number): number | null =>
  tokens[at]?.text === "(" && tokens[at + 2]?.text === ")" ? at + 3 : null;

/** "anti-drug department": small words behind a connecting one up to a noun for a part of a body. */
function endOfDepartment(tokens: readonly Token[], at: number, limit: number): number | null {
  if (tokens[at]?.kind !== "word" || !isOneOf(tokens[at - 1]?.norm, departmentLeads)) return null;
  for (let to = at; to < Math.min(limit, at + 6); to += 1) {
    const token = tokens[to];
    if (token === undefined || token.capital || (token.kind !== "word" && token.text !== "-")) return null;
    if (organizationHeads.has(token.norm) || departmentNouns.has(token.norm)) return to + 1;
  }
  return null;
}
