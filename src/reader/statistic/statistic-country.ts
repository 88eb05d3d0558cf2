import { priceWords, sceneLeads, turnWords } from "../../recognition/lexicon/scene-words.js";
import {
  leadsOfStates,
  leadsOfWorld,
  neighbourWords,
  nounsOfStates,
  ownersOfCountry,
  worldNouns,
} from "../../recognition/lexicon/statistic-setting-words.js";
import type { CountryMention } from "../../recognition/names.js";
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
import { isElsewhere } from "../setting/country-roles.js";
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
  if (isOfStates(tokens, sentence, quantity)) return null;
  const countries = sentence.countries.filter(
    (mention) => !namesNoPlace(tokens, sentence, mention) && !isOfNextFigure(tokens, sentence, quantity, mention),
  );
  const here = countries.length === sentence.countries.length ? sentence : { ...sentence, countries };
  return (
    behindFigure(tokens, here, quantity) ??
    ofNeighbour(tokens, here, quantity) ??
    near(tokens, quantity, countryInSentence(reading, here, quantity)) ??
    near(tokens, quantity, ofPrice(tokens, here)) ??
    carried(tokens, here, scene)
  );
}

/** "25,000 in 2019, compared with 18,000 in Peru": named behind another figure and a comma. */
const isOfNextFigure = (
  tokens: readonly Token[],
  { quantities }: SentenceReading,
  { to }: Quantity,
  mention: CountryMention,
): boolean =>
  mention.from >= to &&
  quantities.some(({ from, to: end }) => from >= to && end <= mention.from) &&
  tokens.slice(to, mention.from).some(({ text }) => text === ",");

/** "57 searches in four countries", "soldiers from two countries", "17 Member States" */
function isOfStates(tokens: readonly Token[], sentence: SentenceReading, { core, to }: Quantity): boolean {
  const isStates = (at: number): boolean =>
    hasWord(tokens, { from: at, to: Math.min(at + 3, sentence.to) }, nounsOfStates);
  if (isStates(to)) return true;
  const next = sentence.quantities.find(({ core: { from } }) => from >= core.to);
  if (next === undefined || next.from - to > farthestBehind || !isStates(next.to)) return false;
  return (
    isOneOf(tokens[next.from - 1]?.norm, leadsOfStates) && !tokens.slice(to, next.from).some(({ text }) => text === ",")
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

/** "17 in Spain, 9 in Belgium", "3 officers in Spain and 4 in France": named behind its figure and before the next one. */
function behindFigure(
  tokens: readonly Token[],
  sentence: SentenceReading,
  { to, core }: Quantity,
): CountryOfFigure | null {
  const next = sentence.quantities.find(({ from }) => from >= to)?.from ?? sentence.to;
  const named = sentence.countries.filter(({ from, to: end }) => from >= to && end <= next);
  const [country] = named;
  if (country === undefined || named.length > 1 || country.from - core.to > farthestBehind) return null;
  const lead = leadOf(tokens, country);
  const isCut = tokens.slice(to, lead).some(({ kind, text }) => kind === "mark" && text !== "-");
  return isOneOf(tokens[lead]?.norm, sceneLeads) && !isCut && !isElsewhere(tokens, sentence, country)
    ? asNamed(country)
    : null;
}

/** "in neighbouring Peru, where 8,700 tons were harvested" */
function ofNeighbour(
  tokens: readonly Token[],
  { countries }: SentenceReading,
  { from }: Quantity,
): CountryOfFigure | null {
  const last = countries.findLast(({ to }) => to <= from);
  if (last === undefined) return null;
  const isNeighbour = isOneOf(tokens[last.from - 1]?.norm, neighbourWords);
  return isNeighbour && isOneOf(tokens[last.from - 2]?.norm, sceneLeads) ? asNamed(last) : null;
}

const leadOf = (tokens: readonly Token[], { from }: CountryMention): number =>
  tokens[from - 1]?.norm === "the" ? from - 2 : from - 1;

const asNamed = (mention: CountryMention): CountryOfFigure => ({ rule: "country/iso-3166-1", ...mention });

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
  const isPlace = isOneOf(tokens[leadOf(tokens, country)]?.norm, sceneLeads);
  return isPlace && hasWord(tokens, { from, to }, priceWords) ? asNamed(country) : null;
}

/** The country in which the sentences before have set the scene, unless this one turns to others. */
function carried(
  tokens: readonly Token[],
  sentence: SentenceReading,
  scene: StatisticScene | undefined,
): CountryOfFigure | null {
  if (scene?.country == null || scene.sinceCountry >= farthestCarry) return null;
  const turns =
    sentence.countries.some((mention) => !isElsewhere(tokens, sentence, mention)) ||
    speaksOfSeveral(sentence) ||
    isOneOf(tokens[sentence.from]?.norm, turnWords) ||
    speaksOfOwnCountry(tokens, sentence) ||
    namesUnknownPlace(tokens, sentence);
  return turns ? null : { ...scene.country, rule: "country/carried", isCarried: true };
}

/** "his country has lost 4,000 officers" */
function speaksOfOwnCountry(tokens: readonly Token[], { from, to }: SentenceReading): boolean {
  for (let at = from; at < to - 1; at += 1)
    if (isOneOf(tokens[at]?.norm, ownersOfCountry) && tokens[at + 1]?.norm === "country") return true;
  return false;
}
