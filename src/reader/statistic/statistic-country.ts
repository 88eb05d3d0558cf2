import { priceWords, sceneLeads, turnWords } from "../../recognition/lexicon/scene-words.js";
import { leadsOfWorld, worldNouns } from "../../recognition/lexicon/statistic-setting-words.js";
import type { Quantity } from "../../recognition/quantities.js";
import type { Reading, SentenceReading } from "../../recognition/reading.js";
import type { Token } from "../../recognition/token.js";
import { isOneOf } from "../../recognition/words.js";
import { hasWord } from "../has-word.js";
import { areaOfFigures } from "../seizure/seizure-area.js";
import {
  countryInSentence,
  type CountryOfFigure,
  speaksOfSeveral,
  speaksOfWorld,
} from "../setting/country-in-sentence.js";
import { namesUnknownPlace } from "../setting/unknown-place.js";
import { namesNoPlace } from "./names-no-place.js";
import type { StatisticScene } from "./statistic-scenes.js";

/** How far behind its figure a country may be named. */
const farthestBehind = 12;
/** How many sentences about figures a country is carried on. */
const farthestCarry = 8;

type Text = Pick<Reading, "tokens">;

/** The country in which a figure holds: sure where its sentence names it, else carried from where the text has set the scene. */
export function countryOfStatistic(
  reading: Text,
  sentence: SentenceReading,
  quantity: Quantity,
  scene: StatisticScene | undefined,
): CountryOfFigure | null {
  const { tokens } = reading;
  // A statistic has no region to say that its figure is of a part of the country.
  if (speaksOfWholeWorld(tokens, sentence) || areaOfFigures(reading, sentence) !== null) return null;
  const countries = sentence.countries.filter((mention) => !namesNoPlace(tokens, sentence, mention));
  const here = { ...sentence, countries };
  return (
    near(tokens, quantity, countryInSentence(reading, here, quantity)) ??
    near(tokens, quantity, ofPrice(tokens, here)) ??
    carried(tokens, here, scene)
  );
}

/** "worldwide", "around the world": no country's. */
function speaksOfWholeWorld(tokens: readonly Token[], sentence: SentenceReading): boolean {
  for (let at = sentence.from; at < sentence.to - 2; at += 1) {
    const isWorld = tokens[at + 1]?.norm === "the" && isOneOf(tokens[at + 2]?.norm, worldNouns);
    if (isWorld && isOneOf(tokens[at]?.norm, leadsOfWorld)) return true;
  }
  return speaksOfWorld(tokens, sentence);
}

/** A figure is a country's when the sentence names the country before it, or right behind it. */
function near(tokens: readonly Token[], { to }: Quantity, country: CountryOfFigure | null): CountryOfFigure | null {
  if (country === null) return null;
  const isCut = country.from >= to && tokens.slice(to, country.from).some(({ text }) => text === ",");
  return isCut || country.from - to > farthestBehind ? null : country;
}

/** "A gram costs $60 in Peru": a price holds where something is sold. */
function ofPrice(tokens: readonly Token[], { from, to, countries }: SentenceReading): CountryOfFigure | null {
  const [country, ...others] = countries;
  if (country === undefined || others.some(({ code }) => code !== country.code)) return null;
  const lead = tokens[country.from - 1]?.norm === "the" ? country.from - 2 : country.from - 1;
  const isPlace = isOneOf(tokens[lead]?.norm, sceneLeads);
  return isPlace && hasWord(tokens, { from, to }, priceWords) ? { ...country, rule: "country/iso-3166-1" } : null;
}

/** The country in which the sentences before have set the scene, unless this one turns to others. */
function carried(
  tokens: readonly Token[],
  sentence: SentenceReading,
  scene: StatisticScene | undefined,
): CountryOfFigure | null {
  if (scene?.country == null || scene.sinceCountry >= farthestCarry) return null;
  const turns =
    sentence.countries.length > 0 ||
    speaksOfSeveral(sentence) ||
    isOneOf(tokens[sentence.from]?.norm, turnWords) ||
    namesUnknownPlace(tokens, sentence);
  return turns ? null : { ...scene.country, rule: "country/carried", isCarried: true };
}
