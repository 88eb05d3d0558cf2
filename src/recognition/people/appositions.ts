import {
  additionLeads,
  holdingLeads,
  holdingVerbs,
  leadingVerbs,
  titleArticles,
  titleModifiers,
} from "../lexicon/title-words.js";
import type { CountryMention } from "../names.js";
import type { OrganizationMention } from "../organizations.js";
import { titlePhrases } from "../titles.js";
import { type Span, spanOf } from "../token.js";
import { isOneOf, pastWords } from "../words.js";
import { behindTitle } from "./behind-title.js";
import { personOfBody } from "./bodies.js";
import { introducedBehind, type PersonMention } from "./person-mention.js";
import { nameAt } from "./person-names.js";
import type { Surroundings } from "./surroundings.js";

/** "Liu Yuejin, deputy director of X", "Iqbal Mehmood from the X", "Ann Ray, who heads the X", "Omar Aziz (director, X)", "Ann Ray has headed the X" */
export function personWithAddition(around: Surroundings, at: number, limit: number): PersonMention | null {
  const { tokens } = around;
  if (tokens[at]?.capital !== true) return null;
  const name = nameAt(around, at, limit);
  if (name === null) return null;
  const mark = tokens[name.to]?.text;
  if (isOneOf(mark, "from representing")) return personOfBody(around, name, limit);
  if (isOneOf(tokens[name.to]?.norm, holdingVerbs)) return holderOf(around, name, limit);
  if (!isOneOf(mark, ", ( who – — -")) return null;
  return titledBehind(around, name, limit) ?? headingBody(around, name, mark === "who" ? name.to : name.to + 1, limit);
}

/** "…, UNODC Regional Representative", "…, Tajikistan's deputy minister", "…, acting head" */
function titledBehind(around: Surroundings, name: Span, limit: number): PersonMention | null {
  const { tokens } = around;
  const start = pastWords(tokens, name.to + 1, additionLeads);
  let from = start;
  let owner: OrganizationMention | null = null;
  let country: CountryMention | null = null;
  for (let steps = 0; steps < 6 && from < limit; steps += 1) {
    const title = titlePhrases.at(tokens, from);
    const body = around.bodyAt(from);
    if (title !== null && (body === null || body.to <= title.to)) {
      const behind = behindTitle(around, title.to, limit);
      const to = Math.max(behind.organization?.to ?? 0, behind.country?.to ?? 0, behind.titleTo, title.to);
      const titleSpan = spanOf(tokens, beginOfTitle(around, start, from), behind.titleTo);
      const organization = behind.organization ?? owner;
      return introducedBehind(tokens, name, titleSpan, organization, behind.country ?? country, to, "title-after");
    }
    const mention = around.countryAt(from);
    const token = tokens[from];
    if (body !== null) {
      owner = body;
      from = body.to;
    } else if (mention !== null) {
      country = mention;
      from = mention.to;
    } else if (token?.kind === "word" || token?.kind === "possessive" || token?.text === "-") from += 1;
    else return null;
  }
  return null;
}

/** "Ann Ray was deputy director of X", "Ann Ray was appointed head of X", "Ann Ray has headed the X": nothing stands between. */
function holderOf(around: Surroundings, name: Span, limit: number): PersonMention | null {
  const { tokens } = around;
  const start = pastWords(tokens, name.to, holdingLeads);
  if (leadingVerbs.has(tokens[start]?.norm ?? "")) {
    const body = around.bodyAt(pastWords(tokens, start + 1, titleArticles));
    if (body === null || body.to > limit || !isOneOf(tokens[start - 1]?.norm, "has had")) return null;
    return introducedBehind(tokens, name, spanOf(tokens, start, start + 1), body, null, body.to, "heads-body");
  }
  const at = titlePhrases.at(tokens, start) === null ? pastWords(tokens, start, titleModifiers) : start;
  const title = titlePhrases.at(tokens, at);
  if (title === null || around.isNamed(at)) return null;
  const { organization, country, titleTo } = behindTitle(around, title.to, limit);
  const to = Math.max(organization?.to ?? 0, country?.to ?? 0, titleTo, title.to);
  return organization === null && country === null
    ? null
    : introducedBehind(tokens, name, spanOf(tokens, start, titleTo), organization, country, to, "title-after");
}

/** Adjectives belong to the title, a body or a country before it does not. */
function beginOfTitle(around: Surroundings, start: number, title: number): number {
  let from = title;
  while (from > start && !around.isNamed(from - 1) && around.tokens[from - 1]?.kind === "word") from -= 1;
  return from;
}

/** "Ann Ray, who heads the Drug Control Agency" */
function headingBody(around: Surroundings, name: Span, start: number, limit: number): PersonMention | null {
  const { tokens } = around;
  const verb = pastWords(tokens, start, "who");
  if (verb === start || !leadingVerbs.has(tokens[verb]?.norm ?? "")) return null;
  for (let at = verb + 1; at <= Math.min(limit, verb + 9); at += 1) {
    const body = around.bodyAt(at);
    if (body !== null)
      return body.to > limit
        ? null
        : introducedBehind(tokens, name, spanOf(tokens, verb, verb + 1), body, null, body.to, "heads-body");
    const kind = tokens[at]?.kind;
    if (kind !== "word" && kind !== "possessive" && !around.isNamed(at)) return null;
  }
  return null;
}
