import { diplomaticWords, productionWords, topicVerbs, tradeWords } from "../../recognition/lexicon/scene-words.js";
import type { Reading, SentenceReading } from "../../recognition/reading.js";
import { isOneOf } from "../../recognition/words.js";
import { hasWord } from "../has-word.js";
import { type CountryOfFigure, sceneIn } from "./country-in-sentence.js";
import { isElsewhere } from "./country-roles.js";

/** The longest line that is read as a heading, in tokens. */
const longestHeading = 25;

/** A line of its own without a full stop, which opens a text, another story or another part of one. */
export function isHeading(
  { sentences, tokens }: Reading,
  { index, item, paragraph, from, to }: SentenceReading,
): boolean {
  const last = tokens[to - 1];
  const next = sentences[index + 1];
  const isLast = next !== undefined && next.paragraph !== paragraph;
  const isEnded = last?.kind === "mark" && !isOneOf(last.text, ') ” " ’');
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
