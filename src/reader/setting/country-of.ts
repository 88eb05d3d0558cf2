import { existentialVerbs, placeAnaphors, turnWords } from "../../recognition/lexicon/scene-words.js";
import type { SentenceReading } from "../../recognition/reading.js";
import type { Span, Token } from "../../recognition/token.js";
import { isOneOf } from "../../recognition/words.js";
import { countryInSentence, type CountryOfFigure, speaksOfSeveral, speaksOfWorld } from "./country-in-sentence.js";
import { datelineOf } from "./headings.js";
import type { TextInScenes } from "./scenes.js";
import { namesUnknownPlace } from "./unknown-place.js";

export type { CountryOfFigure } from "./country-in-sentence.js";

/** How many sentences that tell of seizures a country is carried on. */
const farthestCarry = 12;

/** The country that a figure is about: named in its sentence, known by a city, a province or who seized it, else carried on. */
export function countryOf(setting: TextInScenes, sentence: SentenceReading, figure: Span): CountryOfFigure | null {
  return countryInSentence(setting.reading, sentence, figure) ?? carriedCountry(setting, sentence);
}

/** The country in which the sentences before have set the scene, unless this one turns to others. */
function carriedCountry(
  { reading: { tokens }, scenes }: TextInScenes,
  sentence: SentenceReading,
): CountryOfFigure | null {
  const dateline = datelineOf({ tokens }, sentence);
  if (dateline !== null) return { ...dateline, rule: "country/carried", isCarried: true };
  const scene = scenes[sentence.index];
  if (scene?.country == null || scene.sinceCountry >= farthestCarry) return null;
  if (scene.paragraph === sentence.paragraph && takesUpPlace(tokens, sentence))
    return carriedBy("country/there", scene.country, scene.country.isCarried);
  const turns =
    sentence.countries.length > 0 ||
    speaksOfSeveral(sentence) ||
    speaksOfWorld(tokens, sentence) ||
    isOneOf(tokens[sentence.from]?.norm, turnWords) ||
    namesUnknownPlace(tokens, sentence);
  return turns ? null : carriedBy("country/carried", scene.country, true);
}

const carriedBy = (
  rule: string,
  { from, to, start, end, code }: CountryOfFigure,
  isCarried: boolean | undefined,
): CountryOfFigure => ({ from, to, start, end, code, rule, isCarried });

/** "In May they had seized 20 kg there." */
function takesUpPlace(tokens: readonly Token[], { from, to }: Span): boolean {
  for (let at = from + 1; at < to; at += 1)
    if (isOneOf(tokens[at]?.norm, placeAnaphors) && !isOneOf(tokens[at + 1]?.norm, existentialVerbs)) return true;
  return false;
}
