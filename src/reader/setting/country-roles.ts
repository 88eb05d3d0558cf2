import { pastAuxiliaries } from "../../recognition/lexicon/grammar-words.js";
import { directionWords, forcesOfState, mediaNouns, notTheState } from "../../recognition/lexicon/place-words.js";
import {
  behindOnePerson,
  besideWords,
  carrierNouns,
  citizenNouns,
  comparisonLeads,
  destinedWords,
  estimatedWords,
  estimatingVerbs,
  lawNouns,
  onePersonLeads,
  originVerbs,
  priceWords,
  sceneLeads,
  turnWords,
} from "../../recognition/lexicon/scene-words.js";
import { beforeSeizingVerb, seizingForces } from "../../recognition/lexicon/seizing-body-words.js";
import { seizingWords } from "../../recognition/lexicon/seizure-words.js";
import type { CountryMention } from "../../recognition/names.js";
import type { SentenceReading } from "../../recognition/reading.js";
import type { Token } from "../../recognition/token.js";
import { isOneOf } from "../../recognition/words.js";
import { hasWord } from "../has-word.js";

/** Between the price word and the country. */
const farthestPrice = 10;

/** Of "Peruvian drug traffickers". */
const longestNounPhrase = 4;

/** How many countries are looked back over, which keeps reading linear. */
const longestChain = 12;

/** The first of some countries that are named in one breath: "from Mongolia and Turkey" is from both. */
export function firstOfChain(tokens: readonly Token[], { countries }: SentenceReading, at: number): number {
  let from = at;
  for (let steps = 0; steps < longestChain; steps += 1) {
    let link = tokens[from - 1]?.norm === "the" ? from - 2 : from - 1;
    if (!isOneOf(tokens[link]?.norm, "and or ,")) return from;
    if (tokens[link - 1]?.text === ",") link -= 1;
    const before = countries.find(({ to }) => to === link);
    if (before === undefined) return from;
    from = before.from;
  }
  return from;
}

/** "from Afghanistan", "bound for Russia", "one Afghan national", "its price in Peru", "than in Iran": not where it happens. */
export function isElsewhere(
  tokens: readonly Token[],
  sentence: SentenceReading,
  { from, to }: Pick<CountryMention, "from" | "to">,
): boolean {
  const first = firstOfChain(tokens, sentence, from);
  const lead = tokens[first - 1]?.norm === "the" ? first - 2 : first - 1;
  const next = to >= sentence.to ? undefined : tokens[to]?.text === "-" ? tokens[to + 1] : tokens[to];
  const behind = tokens[to]?.text === "-" ? to + 2 : to + 1;
  return (
    isOneOf(tokens[lead]?.norm, directionWords) ||
    (tokens[lead]?.norm === "for" && isOneOf(tokens[lead - 1]?.norm, destinedWords)) ||
    isOneOf(tokens[lead]?.norm, comparisonLeads) ||
    (tokens[lead]?.norm === "of" && isOneOf(tokens[lead - 1]?.norm, besideWords)) ||
    (isOneOf(tokens[lead]?.norm, sceneLeads) && isOneOf(tokens[lead - 1]?.norm, comparisonLeads)) ||
    (isOneOf(next?.norm, notTheState) && !isOneOf(tokens[behind]?.norm, forcesOfState)) ||
    isOneOf(next?.norm, carrierNouns) ||
    // "in Peru and abroad"
    (isOneOf(tokens[to]?.norm, "and or") && isOneOf(tokens[to + 1]?.norm, turnWords)) ||
    isOfPeople(tokens, to) ||
    isEstimator(tokens, to, lead) ||
    isOrigin(tokens, sentence, lead) ||
    isCitizens(tokens, sentence, { from, to }) ||
    // "Afghan heroin" was seized anywhere.
    sentence.substances.some((substance) => substance.from === to) ||
    // "Russia's news agency"
    (tokens[to]?.kind === "possessive" && isOneOf(tokens[to + 1]?.norm, mediaNouns)) ||
    hasWord(tokens, { from: to, to: Math.min(sentence.to, to + 3) }, lawNouns) ||
    isPriced(tokens, sentence, lead)
  );
}

/** "a Peruvian man", "three Peruvian drug traffickers"; not "Peruvian police". */
function isOfPeople(tokens: readonly Token[], to: number): boolean {
  for (let at = to; at < to + longestNounPhrase; at += 1) {
    const token = tokens[at];
    if (token?.text === "-") continue;
    if (token?.kind !== "word" || isOneOf(token.norm, seizingForces) || isOneOf(token.norm, seizingWords)) return false;
    if (isOneOf(token.norm, citizenNouns)) return true;
  }
  return false;
}

/** "Peru estimates that …", "was put by the Peruvian Government at …": who says it, of whatever place. */
function isEstimator(tokens: readonly Token[], to: number, lead: number): boolean {
  const verb = tokens[to]?.capital === true || isOneOf(tokens[to]?.norm, "government") ? to + 1 : to;
  return (
    isOneOf(tokens[verb]?.norm, estimatingVerbs) ||
    (tokens[lead]?.norm === "by" && isOneOf(tokens[lead - 1]?.norm, estimatedWords))
  );
}

/** "pills seized in a raid, which are made in Peru": where the goods come from. */
const isOrigin = (tokens: readonly Token[], sentence: SentenceReading, lead: number): boolean =>
  isOneOf(tokens[lead]?.norm, sceneLeads) &&
  isOneOf(tokens[lead - 1]?.norm, originVerbs) &&
  hasWord(tokens, sentence, seizingWords);

/** "two Nigerians", "one Mexican": people, not the state. */
const isCitizens = (
  tokens: readonly Token[],
  { countries }: SentenceReading,
  { from, to }: Pick<CountryMention, "from" | "to">,
): boolean =>
  to - from === 1 &&
  (/[^s]s$/.test(tokens[from]?.norm ?? "") || isOnePerson(tokens, from)) &&
  countries.some((country) => country.from === from && country.kind === "demonym");

/** "one Mexican was arrested" */
const isOnePerson = (tokens: readonly Token[], at: number): boolean =>
  isOneOf(tokens[at - 1]?.norm, onePersonLeads) && isOneOf(tokens[at + 1]?.norm, behindOnePerson);

/** "Its price in Europe", "would fetch $3 million in Japan" */
function isPriced(tokens: readonly Token[], sentence: SentenceReading, lead: number): boolean {
  if (!isOneOf(tokens[lead]?.norm, sceneLeads) && tokens[lead]?.norm !== "of") return false;
  for (let at = lead - 1; at >= Math.max(sentence.from, lead - farthestPrice); at -= 1) {
    const norm = tokens[at]?.norm;
    if (isOneOf(norm, seizingWords) || isOneOf(norm, "; ,")) return false;
    if (isOneOf(norm, priceWords)) return true;
  }
  return false;
}

/** "in Peru", "Peruvian police", "the customs of Peru", "Peru has seized": sets the scene of what follows. */
export function setsScene(
  tokens: readonly Token[],
  sentence: SentenceReading,
  mention: Pick<CountryMention, "from" | "to">,
): boolean {
  if (isElsewhere(tokens, sentence, mention)) return false;
  const { from, to } = mention;
  const lead = tokens[from - 1]?.norm === "the" ? from - 2 : from - 1;
  if (isOneOf(tokens[lead]?.norm, sceneLeads)) return true;
  // "customs of Peru", "seizures of Peru"
  if (
    tokens[lead]?.norm === "of" &&
    (isOneOf(tokens[lead - 1]?.norm, seizingForces) || isOneOf(tokens[lead - 1]?.norm, seizingWords))
  )
    return true;
  return isActor(tokens, sentence, to);
}

/** "Peruvian border police", "Peru's customs", "Peru has seized": up to the forces or the verb behind it. */
function isActor(tokens: readonly Token[], sentence: SentenceReading, to: number): boolean {
  let at = to;
  while (at < sentence.to && at - to < 6) {
    const token = tokens[at];
    if (isOneOf(token?.norm, seizingForces)) return true;
    if (isOneOf(token?.norm, seizingWords)) return !isOneOf(tokens[at - 1]?.norm, pastAuxiliaries);
    if (token?.kind === "mark" && token.text !== "-") return false;
    const isName = token?.kind === "possessive" || token?.text === "-" || token?.capital === true;
    if (!isName && !isOneOf(token?.norm, beforeSeizingVerb) && !isOneOf(tokens[at + 1]?.norm, seizingForces))
      return sentence.organizations.some((body) => body.from <= to - 1 && body.to > to && body.to >= at);
    at += 1;
  }
  return false;
}
