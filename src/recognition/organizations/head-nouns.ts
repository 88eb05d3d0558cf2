import { linksOfName } from "../lexicon/clause-words.js";
import {
  compoundHeads,
  forceWords,
  organizationHeads,
  otherHeads,
  seriesConnectors,
  seriesHeads,
  tailConnectors,
} from "../lexicon/organization-words.js";
import { weekdays } from "../lexicon/calendar.js";
import { sharedNameWords } from "../lexicon/shared-name-words.js";
import { notNames } from "../lexicon/speech.js";
import { rankBranches } from "../lexicon/title-words.js";
import type { CountryMention } from "../names.js";
import { pastRanks, titlePhrases } from "../titles.js";
import type { Token } from "../token.js";
import { isOneOf } from "../words.js";
import { definitionAt } from "./acronyms.js";

const longestSubject = 3;
const longestPerson = 5;

/** The end of a name before a title or, behind a country, before a person: "…of China Liang Yun". */
export function endOfName(
  tokens: readonly Token[],
  countryAt: ReadonlyMap<number, CountryMention>,
  from: number,
  end: number,
): number {
  const isTitled = isBehindTitle(tokens, from);
  for (let at = from + 1; at < end; at += 1) {
    if (isTitleBehindName(tokens, at) || isRankOfPerson(tokens, at)) return at;
    if (isTitled && end - at <= longestPerson && isHead(tokens, at - 1) && isPersonTo(tokens, at, end)) return at;
    const country = countryAt.get(at);
    const isEnd = country?.from === at && country.to < end;
    if (isEnd && (isOwner(tokens, country, end) || isRankOfBranch(tokens, country.to))) return country.to;
  }
  return end;
}

function isTitleBehindName(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (token?.capital !== true || token.norm === "general" || tokens[at - 1]?.norm === "of") return false;
  const title = titlePhrases.at(tokens, at);
  return title !== null && !organizationHeads.has(tokens[title.to]?.norm ?? "");
}

/** "Deputy Director of the Border Agency Ann Ray": behind a title somebody's name follows the body. */
function isBehindTitle(tokens: readonly Token[], from: number): boolean {
  const before = tokens[from - 1]?.norm === "the" ? from - 1 : from;
  return titlePhrases.endingAt(tokens, isOneOf(tokens[before - 1]?.norm, "of for") ? before - 1 : before) !== null;
}

function isPersonTo(tokens: readonly Token[], from: number, end: number): boolean {
  for (let at = from; at < end; at += 1) if (!isOfPerson(tokens, at) && tokens[at]?.text !== "-") return false;
  return end - from >= 2;
}

/** A capital word that names of persons are made of, and names of bodies hardly. */
export const isOfPerson = (tokens: readonly Token[], at: number): boolean => {
  const norm = tokens[at]?.norm ?? "";
  return isName(tokens, at) && !sharedNameWords.has(norm) && !otherHeads.has(norm);
};

/** "Ministry of Interior Major General Oleg Tarin": a rank with a person behind it; "Attorney General" is none. */
function isRankOfPerson(tokens: readonly Token[], at: number): boolean {
  if (tokens[at]?.capital !== true) return false;
  const name = pastRanks(tokens, at);
  return (
    name > at && titlePhrases.endingAt(tokens, at + 1) === null && isName(tokens, name) && isName(tokens, name + 1)
  );
}

/** "of Latvia Police Colonel Janis Ozols" */
const isRankOfBranch = (tokens: readonly Token[], at: number): boolean =>
  isOneOf(tokens[at]?.norm, rankBranches) && isRankOfPerson(tokens, at + 1);

const isName = (tokens: readonly Token[], at: number): boolean => {
  const token = tokens[at];
  return token?.capital === true && !notNames.has(token.norm) && !organizationHeads.has(token.norm);
};

/** Whether a name ends with this country: "of the Republic of Tajikistan" with a capital word and no head noun behind it. */
function isOwner(tokens: readonly Token[], { from, to }: CountryMention, end: number): boolean {
  const before = tokens[from - 1]?.norm;
  const isInside = before === "of" || (before === "the" && tokens[from - 2]?.norm === "of");
  return isInside && tokens[to]?.capital === true && !hasHead(tokens, to, end);
}

export function hasHead(tokens: readonly Token[], from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) if (isHead(tokens, at)) return true;
  return false;
}

/** "Customs Service", and "Naval District", whose last word is a head noun behind such a word only. */
const isHead = (tokens: readonly Token[], at: number): boolean =>
  isOneOf(tokens[at]?.norm, organizationHeads) || isCompoundHead(tokens, at);

const isCompoundHead = (tokens: readonly Token[], at: number): boolean =>
  isOneOf(tokens[at]?.norm, compoundHeads) && isOneOf(tokens[at - 1]?.norm, forceWords);

/** The name with a head noun that these words hold: "Drug Control Agency", "Ministry of Justice". */
export function headedName(
  tokens: readonly Token[],
  countryAt: ReadonlyMap<number, CountryMention>,
  start: number,
  end: number,
): { readonly from: number; readonly to: number } | null {
  const from = behindArticle(tokens, start, end);
  const head = headOf(tokens, from, end);
  if (head === null) return null;
  const to = endOfTail(tokens, head + 1, end);
  let words = 0;
  for (let at = from; at < to; at += 1) if (tokens[at]?.kind === "word") words += 1;
  const country = countryAt.get(from);
  const isCountry = country?.from === from && country.to === to;
  return words < 2 || isCountry ? null : { from, to };
}

/** "Thongdy Vilaysack of the Counter-Narcotics Department": words without a head noun before "of the" are not the name. */
function behindArticle(tokens: readonly Token[], from: number, to: number): number {
  for (let at = from; at < to - 1; at += 1) {
    if (organizationHeads.has(tokens[at]?.norm ?? "")) return from;
    if (tokens[at]?.norm !== "of" || tokens[at + 1]?.norm !== "the") continue;
    for (let head = at + 2; head < to; head += 1)
      if (tokens[head]?.capital === true && organizationHeads.has(tokens[head]?.norm ?? "")) return at + 2;
  }
  return from;
}

/** The head noun, which ends a noun phrase: "Ministry of …" begins the name, "Police Department" goes on. */
function headOf(tokens: readonly Token[], from: number, to: number): number | null {
  let head: number | null = null;
  let isOther = false;
  for (let at = from; at < to; at += 1) {
    const token = tokens[at];
    if (token?.capital !== true) continue;
    const endsPhrase = at + 1 >= to || tokens[at + 1]?.capital !== true;
    // "Office of the Special Service": behind the head, only a noun with words before it is a head too.
    const mayBeHead = head === null ? endsPhrase : tokens[at - 1]?.capital === true;
    if (head === null && otherHeads.has(token.norm) && !isCompoundHead(tokens, at)) isOther = endsPhrase;
    if (mayBeHead && isHead(tokens, at)) head = at;
  }
  return isOther ? null : head;
}

/** Past "of Public Security of the People's Republic of China", "for Drug Control" behind a head noun. */
function endOfTail(tokens: readonly Token[], from: number, limit: number): number {
  let to = from;
  while (to < limit) {
    const connector = tokens[to];
    if (connector?.capital !== false || !isOneOf(connector.norm, tailConnectors)) break;
    // "Crown Court on Friday"
    if (connector.norm === "on" && weekdays.has(tokens[to + 1]?.norm ?? "")) break;
    to += 1;
    while (to < limit && tokens[to]?.capital !== true) to += 1;
    while (to < limit && tokens[to]?.capital === true) to += 1;
  }
  return to;
}

/** "Committee on Civil Liberties, Justice and Home Affairs": one subject more, and one behind "and". */
export function endOfSeries(
  tokens: readonly Token[],
  countryAt: ReadonlyMap<number, CountryMention>,
  from: number,
  to: number,
  limit: number,
): number | null {
  const isOfSeries = isOneOf(tokens[from]?.norm, seriesHeads) && isOneOf(tokens[from + 1]?.norm, linksOfName);
  if (!isOfSeries || tokens[to]?.text !== ",") return null;
  const second = endOfSubject(tokens, countryAt, to + 1, limit);
  if (second === null || !isOneOf(tokens[second]?.norm, "and &")) return null;
  return endOfSubject(tokens, countryAt, second + 1, limit);
}

/** The end of one to three capital words that bodies are named by, and neither a body nor a country. */
function endOfSubject(
  tokens: readonly Token[],
  countryAt: ReadonlyMap<number, CountryMention>,
  from: number,
  limit: number,
): number | null {
  let to = from;
  while (to < limit && to - from < longestSubject && tokens[to]?.capital === true) {
    if (isHead(tokens, to) || countryAt.has(to) || !sharedNameWords.has(tokens[to]?.norm ?? "")) return null;
    to += 1;
  }
  return to === from ? null : to;
}

/** "Institute for the Prevention of Alcoholism, Drug Addiction and Dependency (IHADFA)": an acronym vouches for the commas. */
export function endBehindCommas(tokens: readonly Token[], from: number, to: number, limit: number): number | null {
  if (tokens[to]?.text !== ",") return null;
  for (let at = to; at < Math.min(limit, to + 12); at += 1) {
    const token = tokens[at];
    if (token === undefined) return null;
    if (token.text === "(") {
      const acronym = definitionAt(tokens, at, limit)?.acronym ?? "";
      const initial = tokens[from]?.text.charAt(0).toUpperCase() ?? "?";
      return at > to + 1 && acronym.length >= 4 && acronym.includes(initial) ? at : null;
    }
    if (!token.capital && !isOneOf(token.norm, seriesConnectors)) return null;
  }
  return null;
}
