import { turnWords } from "../../recognition/lexicon/scene-words.js";
import { nounsOfState, subjectVerbs, topicWords } from "../../recognition/lexicon/statistic-setting-words.js";
import type { CountryMention } from "../../recognition/names.js";
import type { Time } from "../../recognition/periods.js";
import type { Reading, SentenceReading } from "../../recognition/reading.js";
import type { Token } from "../../recognition/token.js";
import { isOneOf } from "../../recognition/words.js";
import { hasWord } from "../has-word.js";
import { type CountryOfFigure, sceneIn } from "../setting/country-in-sentence.js";
import { isElsewhere } from "../setting/country-roles.js";
import { tellsOfSeizure } from "../setting/telling.js";
import { isOfTelling } from "../setting/time-roles.js";
import { namesUnknownPlace } from "../setting/unknown-place.js";
import { namesNoPlace } from "./names-no-place.js";

/** Where and when the figures of the sentences before hold, by their own words or those of a heading. */
export interface StatisticScene {
  readonly country: CountryOfFigure | null;
  readonly period: Time | null;
  /** How many sentences about figures stand since the country was named, and since the period was. */
  readonly sinceCountry: number;
  readonly sincePeriod: number;
}

const nothing: StatisticScene = { country: null, period: null, sinceCountry: 0, sincePeriod: 0 };

/** The longest line that is read as a heading, in tokens. */
const longestHeading = 25;

/**
 * The scene that each sentence finds set for its figures. Only sentences about what statistics are about set one; what
 * stands between moves nothing, and a heading begins anew.
 */
export function statisticScenesOf(reading: Reading): StatisticScene[] {
  const scenes: StatisticScene[] = [];
  let scene = nothing;
  for (const sentence of reading.sentences) {
    scenes.push(scene);
    scene = behind(reading, sentence, scene);
  }
  return scenes;
}

function behind(reading: Reading, sentence: SentenceReading, before: StatisticScene): StatisticScene {
  const { tokens } = reading;
  const isTitle = isHeading(reading, sentence);
  if (!isTitle && !isOfFigures(tokens, sentence)) {
    const isTurn = isOneOf(tokens[sentence.from]?.norm, turnWords);
    return isTurn ? { ...before, country: null } : before;
  }
  const scene = isTitle ? nothing : before;
  const country = placeIn(reading, sentence, isTitle);
  const period = periodIn(tokens, sentence);
  const isGone = country === "several" || (country === null && namesUnknownPlace(tokens, sentence));
  return {
    country: isGone ? null : (country ?? scene.country),
    sinceCountry: country === null ? scene.sinceCountry + 1 : 0,
    period: period ?? scene.period,
    sincePeriod: period === null ? scene.sincePeriod + 1 : 0,
  };
}

/** Whether a sentence is about what statistics are about: it has a figure or a drug and a word of the kind. */
const isOfFigures = (tokens: readonly Token[], sentence: SentenceReading): boolean =>
  hasWord(tokens, sentence, topicWords) || sentence.substances.length > 0 || tellsOfSeizure(tokens, sentence);

/** Where a sentence says that its figures hold. */
function placeIn(reading: Reading, sentence: SentenceReading, isTitle: boolean): CountryOfFigure | "several" | null {
  const { tokens } = reading;
  const countries = sentence.countries.filter((mention) => !namesNoPlace(tokens, sentence, mention));
  const isWhole = countries.length === sentence.countries.length;
  const scene = sceneIn(reading, isWhole ? sentence : { ...sentence, countries });
  if (scene !== null) return scene;
  const named = countries.filter(
    (mention) =>
      !isElsewhere(tokens, sentence, mention) && (isTitle || isSubject(tokens, mention) || isOwner(tokens, mention)),
  );
  const [first, ...others] = named;
  if (first === undefined) return null;
  return others.some(({ code }) => code !== first.code) ? "several" : { rule: "country/iso-3166-1", ...first };
}

/** "Tajikistan reported fewer harvests" */
const isSubject = (tokens: readonly Token[], { to, kind }: CountryMention): boolean =>
  kind === "name" && isOneOf(tokens[to]?.norm, subjectVerbs);

/** "Iran's prisons", "Peruvian farmers" */
const isOwner = (tokens: readonly Token[], { to, kind }: CountryMention): boolean =>
  tokens[to]?.kind === "possessive" || (kind === "demonym" && isOneOf(tokens[to]?.norm, nounsOfState));

/** The month, year or longer of which a sentence tells. */
function periodIn(tokens: readonly Token[], sentence: SentenceReading): Time | null {
  const reported = sentence.times.filter((time) => time.role === "report" && !isOfTelling(tokens, sentence, time));
  return reported.find(({ first, last }) => first !== last || first.length < 10) ?? null;
}

/** A line of its own without a full stop, which opens another story or another part of one. */
function isHeading({ sentences, tokens }: Reading, { index, item, paragraph, from, to }: SentenceReading): boolean {
  const last = tokens[to - 1];
  const next = sentences[index + 1];
  return (
    !item && next !== undefined && next.paragraph !== paragraph && to - from <= longestHeading && last?.kind !== "mark"
  );
}
