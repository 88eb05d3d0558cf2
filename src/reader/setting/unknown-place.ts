import { operationNouns } from "../../recognition/lexicon/event-words.js";
import { pastAuxiliaries } from "../../recognition/lexicon/grammar-words.js";
import {
  actorPronouns,
  otherPlaceWords,
  placeNouns,
  plainSeizingWords,
  sceneLeads,
} from "../../recognition/lexicon/scene-words.js";
import { beforeSeizingVerb, seizingForces } from "../../recognition/lexicon/seizing-body-words.js";
import { places } from "../../recognition/places.js";
import type { SentenceReading } from "../../recognition/reading.js";
import { isInside, type Token } from "../../recognition/token.js";
import { isOneOf, placesOf } from "../../recognition/words.js";

const hints: ReadonlySet<string> = new Set([...sceneLeads, ...otherPlaceWords, ...plainSeizingWords]);

/** "in Ruritania", "Ruritania seized", "in another country": a place that is not known, and not the one before either. */
export function namesUnknownPlace(tokens: readonly Token[], sentence: SentenceReading): boolean {
  for (const at of placesOf(tokens, sentence, hints)) {
    const norm = tokens[at]?.norm;
    if (isOneOf(norm, sceneLeads) && isUnknown(tokens, sentence, at + 1)) return true;
    if (isOneOf(norm, otherPlaceWords) && isOneOf(tokens[at + 1]?.norm, placeNouns)) return true;
    if (isOneOf(norm, plainSeizingWords) && isUnknownActor(tokens, sentence, at)) return true;
  }
  return false;
}

function isUnknown(tokens: readonly Token[], sentence: SentenceReading, behind: number): boolean {
  const at = tokens[behind]?.norm === "the" ? behind + 1 : behind;
  const token = tokens[at];
  if (at >= sentence.to || token?.capital !== true || isOneOf(token.norm, operationNouns)) return false;
  return !isNamed(tokens, sentence, at);
}

/** Whether a capital word is something else that is known: a country, a city, a date, a body, a person. */
const isNamed = (tokens: readonly Token[], sentence: SentenceReading, at: number): boolean =>
  isInside(sentence.countries, at) ||
  isInside(sentence.times, at) ||
  isInside(sentence.organizations, at) ||
  isInside(sentence.substances, at) ||
  sentence.people.some(({ from, to }) => from <= at && to > at) ||
  places.at(tokens, at) !== null;

/** "Ruritania has seized": one capital word that is nobody known, right before the verb. */
function isUnknownActor(tokens: readonly Token[], sentence: SentenceReading, verb: number): boolean {
  let at = verb - 1;
  while (at > sentence.from && isOneOf(tokens[at]?.norm, beforeSeizingVerb)) {
    if (isOneOf(tokens[at]?.norm, pastAuxiliaries)) return false;
    at -= 1;
  }
  const token = tokens[at];
  // "The seized drugs"
  if (isOneOf(token?.norm, beforeSeizingVerb)) return false;
  if (at < sentence.from || token?.capital !== true || isNamed(tokens, sentence, at)) return false;
  if (isOneOf(token.norm, seizingForces) || isOneOf(token.norm, actorPronouns)) return false;
  // "Officers seized" opens a sentence with a capital letter, and names no place.
  return at > sentence.from || !token.norm.endsWith("s");
}
