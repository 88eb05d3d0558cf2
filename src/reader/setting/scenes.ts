import { turnWords } from "../../recognition/lexicon/scene-words.js";
import type { Time } from "../../recognition/periods.js";
import { places } from "../../recognition/places.js";
import type { Reading, SentenceReading } from "../../recognition/reading.js";
import { spanOf } from "../../recognition/token.js";
import { isOneOf } from "../../recognition/words.js";
import { type CountryOfFigure, sceneIn } from "./country-in-sentence.js";
import { behindDateline } from "./reported-clause.js";
import { tellsOfSeizure } from "./telling.js";
import { isOfTelling } from "./time-roles.js";
import { namesUnknownPlace } from "./unknown-place.js";

/** What the sentences before have set: where and when that happened of which a sentence goes on to tell. */
export interface Scene {
  readonly country: CountryOfFigure | null;
  /** In which paragraph the country was named. */
  readonly paragraph: number;
  /** A month, a year or longer. */
  readonly period: Time | null;
  /** A day, which holds for the next two sentences of its paragraph. */
  readonly day: { readonly time: Time; readonly index: number; readonly paragraph: number } | null;
  /** The time that was named last, for "over this period". */
  readonly lastTime: Time | null;
  /** How many sentences have told of seizures since the country was named, and since the period was. */
  readonly sinceCountry: number;
  readonly sincePeriod: number;
}

/** A text with its scenes, which a figure asks for what its own sentence does not say. */
export interface TextInScenes {
  readonly reading: Reading;
  readonly scenes: readonly Scene[];
}

const nothing: Scene = {
  country: null,
  paragraph: -1,
  period: null,
  day: null,
  lastTime: null,
  sinceCountry: 0,
  sincePeriod: 0,
};

/** The longest line that is read as a heading, in tokens. */
const longestHeading = 25;

/**
 * The scene that each sentence of a text finds set, by its index. Only sentences that tell of seizures or of the work that
 * leads to them set one, and a heading of a story ends it: what stands between tells of other things, and moves nothing.
 */
export function scenesOf(reading: Reading): Scene[] {
  const scenes: Scene[] = [];
  let scene = nothing;
  for (const sentence of reading.sentences) {
    scenes.push(scene);
    scene = behind(reading, sentence, scene);
  }
  return scenes;
}

function behind(reading: Reading, sentence: SentenceReading, before: Scene): Scene {
  const { tokens } = reading;
  const scene = isHeading(reading, sentence) ? nothing : before;
  if (!tellsOfSeizure(tokens, sentence)) {
    const dateline = datelineOf(reading, sentence);
    if (dateline !== null) return inScene(scene, dateline, sentence.paragraph, 0);
    return isOneOf(tokens[sentence.from]?.norm, turnWords)
      ? inScene(scene, null, scene.paragraph, scene.sinceCountry)
      : scene;
  }
  const { country, paragraph, sinceCountry } = placeBehind(reading, sentence, scene);
  const { period, day, lastTime, sincePeriod } = timeBehind(reading, sentence, scene);
  return { country, paragraph, period, day, lastTime, sinceCountry, sincePeriod };
}

const inScene = (
  { period, day, lastTime, sincePeriod }: Scene,
  country: CountryOfFigure | null,
  paragraph: number,
  sinceCountry: number,
): Scene => ({ country, paragraph, period, day, lastTime, sinceCountry, sincePeriod });

function placeBehind(
  reading: Reading,
  sentence: SentenceReading,
  scene: Scene,
): Pick<Scene, "country" | "paragraph" | "sinceCountry"> {
  const { tokens } = reading;
  const { paragraph } = sentence;
  const found = sceneIn(reading, sentence);
  if (found === "several") return { country: null, paragraph, sinceCountry: 0 };
  if (found !== null) return { country: found, paragraph, sinceCountry: 0 };
  if (namesUnknownPlace(tokens, sentence)) return { country: null, paragraph, sinceCountry: 0 };
  const dateline = datelineOf(reading, sentence);
  if (dateline !== null) return { country: dateline, paragraph, sinceCountry: 0 };
  const isTurn = isOneOf(tokens[sentence.from]?.norm, turnWords);
  return { country: isTurn ? null : scene.country, paragraph: scene.paragraph, sinceCountry: scene.sinceCountry + 1 };
}

function timeBehind(
  { tokens }: Reading,
  sentence: SentenceReading,
  scene: Scene,
): Pick<Scene, "period" | "day" | "lastTime" | "sincePeriod"> {
  const times = sentence.times.filter((time) => !isOfTelling(tokens, sentence, time));
  const reported = times.filter(({ role }) => role === "report");
  const period = reported.findLast((time) => !isDay(time));
  const last = reported.at(-1);
  return {
    period: period ?? scene.period,
    day: last === undefined ? scene.day : isDay(last) ? { time: last, ...placeOf(sentence) } : null,
    lastTime: times.at(-1) ?? scene.lastTime,
    sincePeriod: period === undefined ? scene.sincePeriod + 1 : 0,
  };
}

const placeOf = ({ index, paragraph }: SentenceReading): Pick<SentenceReading, "index" | "paragraph"> => ({
  index,
  paragraph,
});

const isDay = (time: Time): boolean => time.first.length === 10 && time.first === time.last;

/** A line of its own without a full stop, which opens another story or another part of one. */
function isHeading({ sentences, tokens }: Reading, { index, item, paragraph, from, to }: SentenceReading): boolean {
  const last = tokens[to - 1];
  const isLast = sentences[index + 1]?.paragraph !== paragraph;
  return !item && isLast && to - from <= longestHeading && last?.kind !== "mark" && sentences[index + 1] !== undefined;
}

/** "BISHKEK, 4 May –": where a text was written, which is where its first sentences are set. */
function datelineOf({ tokens }: Reading, sentence: SentenceReading): CountryOfFigure | null {
  const end = behindDateline(tokens, sentence);
  if (end === sentence.from) return null;
  const named = sentence.countries.filter(({ to }) => to <= end);
  const [country] = named;
  if (country !== undefined && named.every(({ code }) => code === country.code))
    return { rule: "country/iso-3166-1", ...country };
  const place = places.at(tokens, sentence.from);
  return place === null
    ? null
    : { code: place.value.code, rule: place.value.rule, ...spanOf(tokens, sentence.from, place.to) };
}
