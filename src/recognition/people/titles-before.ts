import { officeNouns, titleArticles, titleModifiers } from "../lexicon/title-words.js";
import type { CountryMention } from "../names.js";
import type { OrganizationMention } from "../organizations.js";
import type { Sentence } from "../sentences.js";
import { pastRanks, titlePhrases } from "../titles.js";
import { cover, printedOf, spanOf } from "../token.js";
import { isOneOf } from "../words.js";
import { behindTitle } from "./behind-title.js";
import { bodyBehindName } from "./bodies.js";
import type { PersonMention } from "./person-mention.js";
import { nameBehindSubject, singleNameAt } from "./person-names.js";
import type { Surroundings } from "./surroundings.js";

/** "SCO Secretary-General Rashid Alimov", "Head of the Department at the Ministry … Liang Yun", "the agency's director, X," */
export function personBehindTitle(
  around: Surroundings,
  at: number,
  { from: start, to: limit }: Sentence,
): PersonMention | null {
  const { tokens } = around;
  const title = titlePhrases.at(tokens, at);
  if (title === null || isPartOfName(around, at, title.to)) return null;
  const isCapital = tokens[at]?.capital === true;
  const behind = behindTitle(around, title.to, limit);
  const nameFrom = pastRanks(tokens, behind.to);
  const name =
    nameBehindSubject(around, nameFrom, limit) ??
    (behind.to === title.to && isCapital ? singleNameAt(around, nameFrom, limit) : null);
  if (name === null) return null;
  const before = beforeTitle(around, at, start);
  const body = behind.organization ?? before.organization;
  const country = behind.country ?? before.country;
  const later = body === null ? bodyBehindName(around, name.to, limit) : null;
  // "the man told director John Smith": a title in small letters needs a body, a country or an article, or two words.
  const isPublic =
    isCapital ||
    body !== null ||
    later !== null ||
    country !== null ||
    before.hasArticle ||
    title.to - at > 1 ||
    // "commander of border guards", "customs chief"
    behind.titleTo > title.to ||
    before.titleFrom < at;
  // "…, the director, John Smith" says of whom; "director, John Smith" may be two of a list.
  const isOwned = before.hasArticle || body !== null || before.country !== null;
  if (!isPublic || (behind.hasComma && !isOwned)) return null;
  const titleSpan = spanOf(tokens, before.titleFrom, behind.titleTo);
  return {
    name: printedOf(tokens, name.from, name.to),
    nameSpan: name,
    title: printedOf(tokens, titleSpan.from, titleSpan.to),
    titleSpan,
    organization: (body ?? later)?.organization ?? null,
    organizationSpan: body ?? later,
    country,
    case: "title-before",
    ...cover(spanOf(tokens, before.from, name.to), ...(later === null ? [] : [later])),
  };
}

/** Whether the words of a title stand inside the name of a body or country: "Office of the Director of …". */
function isPartOfName(around: Surroundings, at: number, to: number): boolean {
  const body = around.bodyAt(at);
  if (body !== null) return body.to >= to;
  return around.isNamed(at) && around.countryAt(at) === null;
}

/** "first deputy", "border police" */
function isOfTitle({ tokens }: Surroundings, at: number, start: number): boolean {
  const token = tokens[at];
  return (
    isOneOf(token?.norm, titleModifiers) ||
    ((token?.capital === false || at === start) && isOneOf(token?.norm, officeNouns))
  );
}

/** What stands right before a title: its body, a country, an article. */
function beforeTitle(
  around: Surroundings,
  at: number,
  start: number,
): {
  readonly from: number;
  readonly titleFrom: number;
  readonly organization: OrganizationMention | null;
  readonly country: CountryMention | null;
  readonly hasArticle: boolean;
} {
  const { tokens } = around;
  let titleFrom = at;
  while (titleFrom > start && isOfTitle(around, titleFrom - 1, start) && around.bodyBefore(titleFrom) === null)
    titleFrom -= 1;
  // "Chairman/Chief Executive"
  if (tokens[titleFrom - 1]?.text === "/") titleFrom = titlePhrases.endingAt(tokens, titleFrom - 1)?.from ?? titleFrom;
  const from = tokens[titleFrom - 1]?.kind === "possessive" ? titleFrom - 1 : titleFrom;
  const organization = around.bodyBefore(from);
  if (organization !== null && organization.from >= start)
    return { from: organization.from, titleFrom, organization, country: null, hasArticle: false };
  const country = around.countryBefore(from);
  if (country !== null) return { from: country.from, titleFrom, organization: null, country, hasArticle: false };
  const hasArticle = from < titleFrom || isOneOf(tokens[from - 1]?.norm, titleArticles);
  return { from: titleFrom, titleFrom, organization: null, country: null, hasArticle };
}
