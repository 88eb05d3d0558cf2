import { linksOutOfName } from "../lexicon/clause-words.js";
import {
  nameConnectors,
  officesAbroad,
  organizationHeads,
  ownerNouns,
  partHeads,
  sentenceOpeners,
  smallWholes,
} from "../lexicon/organization-words.js";
import type { CountryMention } from "../names.js";
import { places } from "../places.js";
import type { Token } from "../token.js";
import { isOneOf } from "../words.js";
import { isAcronym } from "./acronyms.js";
import { knownBodies } from "./known-bodies.js";

/** In tokens. No name is longer, and the bound keeps reading linear. */
const longestRun = 40;

export const isSentenceOpener = (tokens: readonly Token[], at: number): boolean =>
  sentenceOpeners.has(tokens[at]?.norm ?? "") && tokens[at + 1]?.capital !== true;

/** The end of capital words with small connecting ones between them. */
export function endOfRun(tokens: readonly Token[], from: number, limit: number): number {
  let to = from;
  for (let at = from; at < Math.min(limit, from + longestRun); at += 1) {
    const token = tokens[at];
    if (token === undefined) break;
    const goesOn = isPossessive(token) || isBehindHyphen(tokens, at);
    if (token.capital || (goesOn && tokens[at + 1]?.capital === true)) to = at + 1;
    else if (!(nameConnectors.has(token.norm) || token.norm === "the") || at - to >= 2) break;
    // "In May the Royal Navy": an article stands in a name behind a small word only.
    else if (token.norm === "the" && tokens[at - 1]?.capital === true) break;
  }
  return to;
}

const isPossessive = (token: Token): boolean =>
  token.kind === "possessive" || (token.joined && (token.text === "'" || token.text === "’"));

/** "Anti-narcotics Directorate" */
const isBehindHyphen = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.kind === "word" &&
  tokens[at].joined &&
  tokens[at - 1]?.text === "-" &&
  tokens[at - 1]?.joined === true &&
  tokens[at - 2]?.capital === true;

export const pastThe = (tokens: readonly Token[], at: number): number => (tokens[at]?.norm === "the" ? at + 1 : at);

/** Whether one body ends and another begins at this word of a run, which runs from `start` to `to`. */
export function isSeparator(
  tokens: readonly Token[],
  countryAt: ReadonlyMap<number, CountryMention>,
  start: number,
  at: number,
  to: number,
): boolean {
  const token = tokens[at];
  if (token === undefined || token.capital) return false;
  if (token.kind === "possessive") return !countryAt.has(at - 1) && endsOwner(tokens, start, at, to);
  switch (token.norm) {
    case "at":
    case "under":
    case "with":
    case "by":
      return true;
    case "to":
      return !isOneOf(tokens[at - 1]?.norm, "mission embassy");
    case "in":
      return !isOfficeAbroad(tokens, countryAt, start, at);
    case "-":
      return endsDateline(tokens, start, at);
    case "and":
    case "&":
    case "/":
      return joinsTwoBodies(tokens, start, at, to);
    default:
      return false;
  }
}

/** "the Kingdom's Customs Service", "the Interior Ministry's Drug Department": whoever owns a body is another one. */
const endsOwner = (tokens: readonly Token[], start: number, at: number, to: number): boolean => {
  const owner = tokens[at - 1]?.norm;
  const isOwner =
    isOneOf(owner, organizationHeads) ||
    isOneOf(owner, ownerNouns) ||
    (hasHead(tokens.slice(start, at)) && hasHead(tokens.slice(at + 1, to)));
  return isOwner && !isInKnownBody(tokens, start, at);
};

/** "Karachi-The Coast Guard", "ISLAMABAD - The Customs Service", "Quetta - Frontier Corps" */
const endsDateline = (tokens: readonly Token[], start: number, at: number): boolean =>
  tokens[at + 1]?.text === "The" ||
  (tokens[at]?.joined === false && tokens[at + 1]?.joined === false) ||
  places.at(tokens, start)?.to === at;

function isInKnownBody(tokens: readonly Token[], start: number, at: number): boolean {
  for (let from = start; from < at; from += 1) {
    const whole = knownBodies.at(tokens, from);
    if (whole !== null && whole.to > at) return true;
  }
  return false;
}

/** "Country Office in Afghanistan" */
const isOfficeAbroad = (
  tokens: readonly Token[],
  countryAt: ReadonlyMap<number, CountryMention>,
  start: number,
  at: number,
): boolean => at - start >= 2 && isOneOf(tokens[at - 1]?.norm, officesAbroad) && countryAt.has(pastThe(tokens, at + 1));

/** "Ministry of Interior and Customs Service" are two, "Office on Drugs and Crime" is one. */
function joinsTwoBodies(tokens: readonly Token[], start: number, at: number, to: number): boolean {
  for (let from = start; from < at; from += 1) {
    const whole = knownBodies.at(tokens, from);
    if (whole !== null) return whole.to <= at;
  }
  const left = tokens.slice(pastThe(tokens, start), at);
  const right = tokens.slice(at + 1, endOfBody(tokens, at + 1, to));
  return (
    (isBody(left) && isBody(right) && !isOneBody(left, right)) ||
    (tokens[at + 1]?.norm === "the" && hasHead(right)) ||
    knownBodies.at(tokens, pastThe(tokens, at + 1)) !== null
  );
}

const hasHead = (words: readonly Token[]): boolean => words.some(({ norm }) => organizationHeads.has(norm));
/** Up to "under the Ministry", which is another body. */
function endOfBody(tokens: readonly Token[], from: number, to: number): number {
  for (let at = from; at < to; at += 1) if (isOneOf(tokens[at]?.norm, linksOutOfName)) return at;
  return to;
}

/** "Police and Customs Centre", "Center of Forensics and Toxicology Department": the last noun is that of the whole. */
const isOneBody = (left: readonly Token[], right: readonly Token[]): boolean =>
  (left.length === 1 &&
    organizationHeads.has(left[0]?.norm ?? "") &&
    right.every(({ kind }) => kind !== "possessive")) ||
  (right.length === 2 &&
    partHeads.has(right[1]?.norm ?? "") &&
    left[1]?.norm === "of" &&
    smallWholes.has(left[0]?.norm ?? ""));
const isBody = (words: readonly Token[]): boolean =>
  hasHead(words) || (words.length === 1 && isAcronym(words[0]?.text ?? ""));
