import { sentenceOpeners, smallOpeners } from "../lexicon/organization-words.js";
import { realmWords } from "../lexicon/shared-name-words.js";
import type { CountryMention } from "../names.js";
import { titlePhrases } from "../titles.js";
import type { Token } from "../token.js";
import { isOneOf } from "../words.js";
import { pastThe } from "./capital-runs.js";

/** Past an article, a title, a country that owns the body, and small words: where the name of a body may begin. */
export function beginOfName(
  tokens: readonly Token[],
  countryAt: ReadonlyMap<number, CountryMention>,
  start: number,
  end: number,
): number {
  let from = behindTitle(tokens, pastThe(tokens, start), end);
  // "Iran's Drug Control Headquarters"
  const owner = countryAt.get(from);
  if (owner !== undefined && tokens[owner.to]?.kind === "possessive") from = owner.to + 1;
  while (from < end && tokens[from]?.capital !== true) from += 1;
  const norm = tokens[from]?.norm ?? "";
  const isSmallWord = sentenceOpeners.has(norm) && isOneOf(norm, smallOpeners);
  return from < end && isSmallWord ? from + 1 : from;
}

/** The end of the name of a state that begins here: "Kingdom of Saudi Arabia". */
export function endOfState(
  tokens: readonly Token[],
  countryAt: ReadonlyMap<number, CountryMention>,
  start: number,
): number | null {
  let at = start;
  while (isOneOf(tokens[at]?.norm, realmWords) || (at > start && isOneOf(tokens[at]?.norm, "of the"))) at += 1;
  const country = countryAt.get(at) ?? countryAt.get(start);
  return country !== undefined && country.from >= start && country.from <= at ? country.to : null;
}

/** "Head of the Drug Control Department": the body begins behind the title. */
function behindTitle(tokens: readonly Token[], at: number, end: number): number {
  const title = titlePhrases.at(tokens, at);
  if (title === null || title.to >= end || tokens[title.to]?.kind === "possessive") return at;
  return pastThe(tokens, isOneOf(tokens[title.to]?.norm, "of for") ? title.to + 1 : title.to);
}
