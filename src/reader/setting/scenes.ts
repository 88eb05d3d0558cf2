import { turnWords } from "../../recognition/lexicon/scene-words.js";
import type { Time } from "../../recognition/periods.js";
import type { Reading, SentenceReading } from "../../recognition/reading.js";
import { isOneOf } from "../../recognition/words.js";
import type { CountryOfFigure } from "./country-in-sentence.js";
import { sceneIn } from "./country-in-sentence.js";
import { countryOfHeading, datelineOf, isHeading, topicOf } from "./headings.js";
import { tellsOfSeizure } from "./telling.js";
import { isDay, isOfTelling, ownsFigure } from "./time-roles.js";
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

/**
 * The scene that each sentence of a text finds set, by its index. Only sentences that tell of seizures or of the work that
 * leads to them set one, beside headings and datelines; the heading of a story ends the one before. What stands between
 * tells of other things, and moves nothing.
 */
export function scenesOf(reading: Reading): Scene[] {
  const scenes: Scene[] = [];
  let scene = nothing;
  /** What the headings at the top say of the whole text. */
  let whole = nothing;
  let isTop = true;
  for (const sentence of reading.sentences) {
    scenes.push(scene);
    if (isHeading(reading, sentence)) {
      scene = behindHeading(reading, sentence, whole);
      if (isTop) whole = scene;
    } else {
      isTop &&= !sentence.item && !tellsOfSeizure(reading.tokens, sentence);
      scene = behind(reading, sentence, scene);
    }
  }
  return scenes;
}

/** A heading says where and when what stands below it was; what it leaves open the headings of the whole text say. */
function behindHeading(reading: Reading, sentence: SentenceReading, whole: Scene): Scene {
  const found = countryOfHeading(reading, sentence);
  const country = found === "several" ? null : (found ?? whole.country);
  const times = sentence.times.filter((time) => time.role !== "background" && !isDay(time));
  const [period = whole.period] = times.length === 1 ? times : [];
  return { ...nothing, country, paragraph: sentence.paragraph, period, lastTime: period };
}

function behind(reading: Reading, sentence: SentenceReading, scene: Scene): Scene {
  const { tokens } = reading;
  if (!tellsOfSeizure(tokens, sentence)) {
    const country = datelineOf(reading, sentence) ?? (scene.country === null ? topicOf(reading, sentence) : null);
    if (country !== null) return inScene(scene, country, sentence.paragraph, 0);
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
  const times = sentence.times.filter((time) => !isOfTelling(tokens, sentence, time) && !ownsFigure(tokens, time));
  const reported = times.filter(({ role }) => role === "report");
  const period = reported.findLast((time) => !isDay(time));
  const last = reported.at(-1);
  const isOver = last !== undefined && period === undefined && scene.period !== null && !isWithin(last, scene.period);
  return {
    period: period ?? (isOver ? null : scene.period),
    day: last === undefined ? scene.day : isDay(last) ? { time: last, ...placeOf(sentence) } : null,
    lastTime: times.at(-1) ?? scene.lastTime,
    sincePeriod: period === undefined ? scene.sincePeriod + 1 : 0,
  };
}

const placeOf = ({ index, paragraph }: SentenceReading): Pick<SentenceReading, "index" | "paragraph"> => ({
  index,
  paragraph,
});

const isWithin = (day: Time, { first, last }: Time): boolean =>
  day.first >= first && (last === ".." || day.first <= last || day.first.startsWith(last));
