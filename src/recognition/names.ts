import { countryNames } from "../vocabulary/countries.js";
import {
  countriesLikeNames,
  languageNouns,
  namesakeLeads,
  namesakeNouns,
  namesakeOfState,
  notCountries,
} from "./lexicon/not-countries.js";
import { formerStates } from "../vocabulary/former-states.js";
import { partDemonyms, stateParts } from "../vocabulary/state-parts.js";
import { scannedSubstances, substanceSlang } from "../vocabulary/substance-names.js";
import { quotationMarks } from "./lexicon/grammar-words.js";
import { multipliers } from "./lexicon/number-words.js";
import { countedUnits } from "./lexicon/seizure-words.js";
import { drugMeasures, namingLeads } from "./lexicon/unit-words.js";
import type { Substance } from "../vocabulary/substances.js";
import { isStateLikeCountry, isTownOfState } from "./namesakes.js";
import { Phrases } from "./phrases.js";
import { type Span, spanOf, type Token } from "./token.js";
import { isOneOf } from "./words.js";

export interface CountryMention extends Span {
  readonly code: string;
  readonly kind: "name" | "demonym";
}

export interface SubstanceMention extends Span {
  readonly substance: Substance;
}

/** In tokens: how far the noun may stand behind the country. */
const longestNamesake = 3;
const longestShortForm = 6;

const countries = new Phrases<Pick<CountryMention, "code" | "kind"> | null>([
  ...countryNames,
  ...[...notCountries, ...formerStates.keys(), ...stateParts.keys(), ...partDemonyms]
    // "The Netherlands Antilles" is longer than "The Netherlands".
    .flatMap((phrase) => [phrase, `the ${phrase}`])
    .map((phrase) => [phrase, null] as const),
]);
const substances = new Phrases(scannedSubstances);
const slang = new Phrases(substanceSlang);

/** The countries that a text names, by name or by adjective. */
export function countriesOf(tokens: readonly Token[]): CountryMention[] {
  const mentions: CountryMention[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    if (tokens[at]?.capital !== true) continue;
    const found = countries.at(tokens, at);
    if (found === null) continue;
    const isCapital = tokens
      .slice(at, found.to)
      .every(({ kind, capital, norm }) => kind !== "word" || capital || norm.length <= 3 || norm.startsWith("d'"));
    // "us", "US$", "$US", "its Spanish acronym"
    const isMoney = tokens[found.to]?.text === "$" || (tokens[at - 1]?.text === "$" && tokens[at]?.joined === true);
    const isPronoun = tokens[at]?.norm === "us" && (tokens[at]?.text !== "US" || isMoney);
    const isLanguage = found.value?.kind === "demonym" && isOneOf(tokens[found.to]?.norm, languageNouns);
    const isOther =
      isPronoun ||
      isLanguage ||
      isStateLikeCountry(tokens, at) ||
      isTownOfState(tokens, at, found.to) ||
      isNamesake(tokens, at, found.to) ||
      isPartOfName(tokens, at, found.to);
    const isShort = isShortFor(tokens, at, found.to, mentions.at(-1));
    if (found.value !== null && isCapital && !isOther && !isShort) {
      const { from, to, start, end } = spanOf(tokens, at, found.to);
      mentions.push({ from, to, start, end, code: found.value.code, kind: found.value.kind });
    }
    at = found.to - 1;
  }
  return mentions;
}

/** "Michael Jordan", "Chad Wolf", "Israel Torres": a given name or surname beside another. */
function isPartOfName(tokens: readonly Token[], from: number, to: number): boolean {
  if (to - from > 1 || !isOneOf(tokens[from]?.norm, countriesLikeNames)) return false;
  const [before, next] = [tokens[from - 1], tokens[to]];
  const isWord = (token: Token | undefined): boolean =>
    token?.capital === true && token.norm.length > 2 && token.text !== token.text.toUpperCase();
  return (
    tokens[from]?.norm !== "india" &&
    ((isWord(before) && tokens[from - 2]?.text !== "." && before?.norm !== "in") || isWord(next)) &&
    !isWord(tokens[to + 1])
  );
}

/** "Kenya Airways", "Norway Bridge", "Air China": named after a country. */
function isNamesake(tokens: readonly Token[], from: number, to: number): boolean {
  if (tokens[from - 1]?.capital === true && isOneOf(tokens[from - 1]?.norm, namesakeLeads)) return true;
  for (let at = to; at < to + longestNamesake && (tokens[at]?.capital === true || tokens[at]?.text === "-"); at += 1)
    if (isOneOf(tokens[at]?.norm, namesakeNouns)) return !isOneOf(tokens[at + 1]?.norm, namesakeOfState);
  return false;
}

/** "the Republic of Korea (RoK)": letters in brackets are short for the country before them, whatever else they stand for. */
const isShortFor = (tokens: readonly Token[], from: number, to: number, before: CountryMention | undefined): boolean =>
  to - from === 1 &&
  before?.to === from - 1 &&
  tokens[from - 1]?.text === "(" &&
  tokens[to]?.text === ")" &&
  (tokens[from]?.text.length ?? 0) <= longestShortForm;

/** The substances that a text names; slang only where it is weighed or counted: "12 kg of ice". */
export function substancesOf(tokens: readonly Token[]): SubstanceMention[] {
  const mentions: SubstanceMention[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    if (tokens[at]?.kind !== "word" && tokens[at]?.kind !== "number") continue;
    const found = substances.at(tokens, at) ?? slangAt(tokens, at);
    if (found === null) continue;
    const { from, to, start, end } = spanOf(tokens, at, found.to);
    mentions.push({ from, to, start, end, substance: found.value });
    at = found.to - 1;
  }
  return mentions;
}

/** Slang where it is weighed, counted or explained; elsewhere it is an ordinary word. */
function slangAt(tokens: readonly Token[], at: number): ReturnType<typeof slang.at> {
  const found = slang.at(tokens, at);
  const isDrug =
    found !== null && (isWeighed(tokens, at) || isCounted(tokens, at, found.to) || isExplained(tokens, at, found.to));
  return isDrug ? found : null;
}

/** "12 kg of ice", "3 kg of the so-called “ice”". */
function isWeighed(tokens: readonly Token[], at: number): boolean {
  let before = at - 1;
  while (isOneOf(tokens[before]?.text, quotationMarks) || isOneOf(tokens[before]?.norm, namingLeads)) before -= 1;
  return drugMeasures.has(tokens[tokens[before]?.norm === "of" ? before - 1 : before]?.norm ?? "");
}

/** "5 million speed pills", "900 “speed” tablets". */
function isCounted(tokens: readonly Token[], at: number, to: number): boolean {
  const before = tokens[isOneOf(tokens[at - 1]?.text, quotationMarks) ? at - 2 : at - 1];
  const next = tokens[isOneOf(tokens[to]?.text, quotationMarks) ? to + 1 : to];
  return (before?.kind === "number" || multipliers.has(before?.norm ?? "")) && isOneOf(next?.norm, countedUnits);
}

/** "ice (methamphetamine)", "methamphetamine (ice)": beside the name that says what it is. */
function isExplained(tokens: readonly Token[], at: number, to: number): boolean {
  if (tokens[to]?.text === "(") return substances.at(tokens, to + 1) !== null;
  if (tokens[at - 1]?.text !== "(" || tokens[to]?.text !== ")") return false;
  return substances.endingAt(tokens, at - 1) !== null;
}
