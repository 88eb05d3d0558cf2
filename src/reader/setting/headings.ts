import { diplomaticWords, productionWords, topicVerbs, tradeWords } from "../../recognition/lexicon/scene-words.js";
import { places } from "../../recognition/places.js";
import type { Reading, SentenceReading } from "../../recognition/reading.js";
import { spanOf } from "../../recognition/token.js";
import { isOneOf } from "../../recognition/words.js";
import { hasWord } from "../has-word.js";
import { type CountryOfFigure, sceneIn } from "./country-in-sentence.js";
import { isElsewhere } from "./country-roles.js";
import { endOfDateline } from "./datelines.js";

/** The longest line that is read as a heading, in tokens. */
const longestHeading = 25;

/** A line of its own without a full stop, which opens a text, another story or another part of one. */
export function isHeading(
  { sentences, tokens }: Reading,
  { index, item, paragraph, from, to }: SentenceReading,
): boolean {
  const next = sentences[index + 1];
  const isLast = next !== undefined && next.paragraph !== paragraph;
  let end = to;
  while (end > from && isOneOf(tokens[end - 1]?.text, ') ” " ’')) end -= 1;
  const isEnded = tokens[end - 1]?.kind === "mark";
  return !item && isLast && to - from <= longestHeading && !isEnded;
}

/** The country of what stands below a heading: "Seizures in Peru", "Peruvian customs: results of 2019"; not "Embassy of Peru". */
export function countryOfHeading(reading: Reading, sentence: SentenceReading): CountryOfFigure | "several" | null {
  const { tokens } = reading;
  if (hasWord(tokens, sentence, diplomaticWords)) return null;
  const scene = sceneIn(reading, sentence);
  if (scene !== null) return scene;
  const named = sentence.countries.filter((mention) => !isElsewhere(tokens, sentence, mention));
  const [first] = named;
  if (first === undefined) return null;
  return named.every(({ code }) => code === first.code) ? { rule: "country/iso-3166-1", ...first } : "several";
}

/** "Peru is a transit point for cocaine": of which country a text goes on to tell. */
export function topicOf({ tokens }: Reading, sentence: SentenceReading): CountryOfFigure | null {
  const [subject] = sentence.countries;
  const isSubject = subject?.kind === "name" && subject.from === sentence.from;
  if (!isSubject || !isOneOf(tokens[subject.to]?.norm, topicVerbs)) return null;
  const isOfTrade = sentence.substances.length > 0 || hasWord(tokens, sentence, tradeWords);
  return isOfTrade && !hasWord(tokens, sentence, productionWords) ? { rule: "country/iso-3166-1", ...subject } : null;
}

/** "BISHKEK, 4 May –", "Lima, August 17, 2017 –", "QUETTA: …": where a text was written, where its first sentences are set. */
export function datelineOf(reading: Pick<Reading, "tokens">, sentence: SentenceReading): CountryOfFigure | null {
  const { tokens } = reading;
  const end = endOfDateline(tokens, sentence);
  if (end === sentence.from) return null;
  const named = sentence.countries.filter(({ to }) => to <= end);
  const [country] = named;
  if (country !== undefined && named.every(({ code }) => code === country.code))
    return { ...country, rule: "country/iso-3166-1" };
  const place = places.at(tokens, sentence.from);
  return place === null
    ? null
    : { ...spanOf(tokens, sentence.from, place.to), code: place.value.code, rule: place.value.rule };
}
