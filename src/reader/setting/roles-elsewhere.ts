import { namePrepositions } from "../../recognition/lexicon/clause-words.js";
import { directionWords, forcesOfState } from "../../recognition/lexicon/place-words.js";
import {
  citizenNouns,
  citizenWords,
  meetingWords,
  placesOfState,
  sceneLeads,
} from "../../recognition/lexicon/scene-words.js";
import { seizingForces } from "../../recognition/lexicon/seizing-body-words.js";
import { seizingWords } from "../../recognition/lexicon/seizure-words.js";
import type { CountryMention } from "../../recognition/names.js";
import type { SentenceReading } from "../../recognition/reading.js";
import type { Token } from "../../recognition/token.js";
import { isOneOf } from "../../recognition/words.js";
import { hasWord } from "../has-word.js";

type Place = Pick<CountryMention, "from" | "to">;

/** In tokens: "Bandar Abbas", "Santa Cruz de la Sierra". */
const longestPlace = 5;
/** Between "a meeting" and "in Peru". */
const farthestMeeting = 3;

/** "from Bandar Abbas in Iran", "to Doha, Qatar": where something comes from or goes to, with the place in the country named first. */
export function isOfJourney(
  tokens: readonly Token[],
  { from: first, countries }: Pick<SentenceReading, "from" | "countries">,
  { from }: Place,
): boolean {
  const link = tokens[from - 1]?.norm === "the" ? from - 2 : from - 1;
  if (!isOneOf(tokens[link]?.norm, sceneLeads) && tokens[link]?.text !== ",") return false;
  let at = link - 1;
  while (
    at > first &&
    link - at <= longestPlace &&
    (tokens[at]?.capital === true || isOneOf(tokens[at]?.norm, namePrepositions))
  )
    at -= 1;
  // "heroin from Myanmar in Yunnan"
  const isCountry = countries.some(({ to }) => to === link);
  return at < link - 1 && !isCountry && isOneOf(tokens[at]?.norm, directionWords);
}

/** "a session held in Peru", "told a conference in Peru": where people met, which is not where anything was seized. */
export function isOfMeeting(
  tokens: readonly Token[],
  { from: first }: Pick<SentenceReading, "from">,
  lead: number,
): boolean {
  return (
    isOneOf(tokens[lead]?.norm, sceneLeads) &&
    hasWord(tokens, { from: Math.max(first, lead - farthestMeeting), to: lead }, meetingWords)
  );
}

/** "a citizen of Peru" */
export const isOfCitizen = (tokens: readonly Token[], lead: number): boolean =>
  tokens[lead]?.norm === "of" &&
  (isOneOf(tokens[lead - 1]?.norm, citizenWords) || isOneOf(tokens[lead - 1]?.norm, citizenNouns));

/** "Chinese tea bags", in a sentence that tells of a seizure; not "Chinese police", "the Chinese province", "Chinese waters". */
export function isOfGoods(tokens: readonly Token[], sentence: SentenceReading, { from, to }: Place): boolean {
  const isDemonym = sentence.countries.some((country) => country.from === from && country.kind === "demonym");
  if (!isDemonym || to >= sentence.to || !hasWord(tokens, sentence, seizingWords)) return false;
  if (sentence.organizations.some((body) => body.from <= from && body.to > to)) return false;
  for (let at = to; at < Math.min(sentence.to, to + longestPlace); at += 1) {
    const token = tokens[at];
    if (token?.text === "-" || (at > to && token?.kind === "possessive")) continue;
    // "… in Chinese tea bags."
    if (at > to && token?.kind === "mark") return true;
    if (token?.kind !== "word" || token.capital || isOneOf(token.norm, seizingWords)) return false;
    if (isOneOf(token.norm, seizingForces) || isOneOf(token.norm, forcesOfState) || isOneOf(token.norm, placesOfState))
      return false;
  }
  return true;
}
