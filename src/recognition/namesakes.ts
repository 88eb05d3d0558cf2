import { countyNouns, statesBehindTowns, statesLikeCountries, townsOfStates } from "./lexicon/divisions.js";
import { Phrases } from "./phrases.js";
import { places } from "./places.js";
import type { Token } from "./token.js";
import { isOneOf } from "./words.js";

/** How many words the name of a county may have. */
const longestCounty = 4;

/** How many words may stand between a country's name and the comma: "Panama City Beach, Florida". */
const longestTown = 2;

const otherStates = new Phrases(statesBehindTowns.map((state) => [state, true] as const));
const towns = new Phrases(townsOfStates.map((town) => [town, true] as const));

/** "Lebanon, Pennsylvania", "Panama City, Florida": a town of the United States that has the name of a country or of a city elsewhere. */
export function isTownOfState(tokens: readonly Token[], from: number, to: number): boolean {
  // "Colombia, Mexico, Texas and Arizona" is a list.
  if (tokens[from - 1]?.text === ",") return false;
  let end = to;
  while (end < to + longestTown && tokens[end]?.capital === true) end += 1;
  if (tokens[end]?.text !== ",") return false;
  return isState(places.at(tokens, end + 1)?.value) || otherStates.at(tokens, end + 1) !== null;
}

/** "Georgia's Fulton County", "Gwinnett County, Georgia", "Florida and Georgia": the state of the United States. */
export function isStateLikeCountry(tokens: readonly Token[], at: number): boolean {
  if (!statesLikeCountries.has(tokens[at]?.norm ?? "")) return false;
  if (isTownOfState(tokens, at, at + 1)) return true;
  const next = tokens[at + 1];
  if (next?.kind === "possessive" && isCountyBehind(tokens, at + 2)) return true;
  const before = tokens[at - 1];
  if (before?.text === ",")
    return (
      isOneOf(tokens[at - 2]?.norm, countyNouns) ||
      towns.endingAt(tokens, at - 1) !== null ||
      isState(places.endingAt(tokens, at - 1)?.value)
    );
  if (before?.norm === "and")
    return isState(places.endingAt(tokens, tokens[at - 2]?.text === "," ? at - 2 : at - 1)?.value);
  return next?.norm === "and" && isState(places.at(tokens, at + 2)?.value);
}

function isCountyBehind(tokens: readonly Token[], from: number): boolean {
  for (let at = from; at < from + longestCounty; at += 1) {
    if (isOneOf(tokens[at]?.norm, countyNouns)) return true;
    if (tokens[at]?.capital !== true) return false;
  }
  return false;
}

const isState = (place: { readonly code: string; readonly isDivision: boolean } | undefined): boolean =>
  place?.isDivision === true && place.code === "US";
