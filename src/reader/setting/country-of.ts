import {
  cityLeads,
  countryOfFigureLeads,
  directionWords,
  forcesOfState,
  mediaNouns,
  notTheState,
  worldWords,
} from "../../recognition/lexicon/place-words.js";
import type { CountryMention } from "../../recognition/names.js";
import { places } from "../../recognition/places.js";
import type { Reading, SentenceReading } from "../../recognition/reading.js";
import { type Span, spanOf, type Token } from "../../recognition/token.js";
import { isOneOf } from "../../recognition/words.js";
import { hasWord } from "../has-word.js";
import { behindDateline } from "./reported-clause.js";

/** How many sentences a country is carried on. */
const farthestCarry = 12;

/** The country of a figure, with the rule that found it: named in its sentence, or the one that the text speaks of. */
export interface CountryOfFigure extends Span {
  readonly code: string;
  readonly rule: string;
  /** Whether an earlier sentence names it. */
  readonly isCarried?: boolean;
}

/** The country that a figure is about: named in its sentence, known by a city, a province or who seized it, else carried on. */
export function countryOf(reading: Reading, sentence: SentenceReading, figure: Span): CountryOfFigure | null {
  const here = countryIn(reading, sentence, figure);
  if (here !== null) return { ...here, rule: "country/iso-3166-1" };
  if (speaksOfSeveral(sentence)) return null;
  const isNamed = sentence.countries.length > 0;
  return (
    ofPlace(reading, sentence) ??
    ofDivisions(reading, sentence) ??
    ofBody(sentence) ??
    (isNamed || speaksOfWorld(reading.tokens, sentence) ? null : carriedCountry(reading, sentence))
  );
}

/** "in Dushanbe" */
function ofPlace({ tokens }: Reading, sentence: SentenceReading): CountryOfFigure | null {
  for (let at = sentence.from + 1; at < sentence.to; at += 1) {
    const city =
      tokens[at]?.capital === true && isOneOf(tokens[at - 1]?.norm, cityLeads) ? places.at(tokens, at) : null;
    if (city !== null && !(city.value.isDivision && tokens[at - 1]?.norm === "near"))
      return { ...spanOf(tokens, at, city.to), code: city.value.code, rule: city.value.rule };
  }
  return null;
}

/** "Yunnan and Guangxi seized": the country of all the provinces and states that a sentence names. */
function ofDivisions({ tokens }: Reading, sentence: SentenceReading): CountryOfFigure | null {
  const found: CountryOfFigure[] = [];
  for (let at = sentence.from; at < sentence.to; at += 1) {
    const place = tokens[at]?.capital === true ? places.at(tokens, at) : null;
    if (place === null) continue;
    const isPerson = sentence.people.some(({ nameSpan }) => nameSpan.from <= at && nameSpan.to > at);
    if (place.value.isDivision && !isPerson && !isDirection(tokens, at) && tokens[at - 1]?.norm !== "near")
      found.push({ ...spanOf(tokens, at, place.to), code: place.value.code, rule: place.value.rule });
    at = place.to - 1;
  }
  const [first, ...others] = found;
  return first === undefined || others.some(({ code }) => code !== first.code) ? null : first;
}

/** "the Drug Control Agency" of a state */
function ofBody(sentence: SentenceReading): CountryOfFigure | null {
  const body = sentence.organizations.find(
    ({ organization }) => organization.known?.country != null && organization.known.kind !== "media",
  );
  return body?.organization.known?.country == null
    ? null
    : {
        from: body.from,
        to: body.to,
        start: body.start,
        end: body.end,
        code: body.organization.known.country,
        rule: "country/of-body",
      };
}

/** The country that the sentences before speak of, unless they have turned to a body of several states. */
function carriedCountry(reading: Reading, sentence: SentenceReading): CountryOfFigure | null {
  if (speaksOfSeveral(sentence)) return null;
  for (let index = sentence.index - 1; index >= Math.max(0, sentence.index - farthestCarry); index -= 1) {
    const before = reading.sentences[index];
    if (before === undefined) return null;
    const found =
      countryIn(reading, before, { from: before.to, to: before.to, start: before.end, end: before.end }) ??
      ofBody(before);
    if (found !== null && new Set(before.countries.map(({ code }) => code)).size <= 2)
      return {
        from: found.from,
        to: found.to,
        start: found.start,
        end: found.end,
        code: found.code,
        rule: "country/carried",
        isCarried: true,
      };
    if (speaksOfSeveral(before) || before.countries.length > 2) return null;
  }
  return null;
}

/** "global seizures", "worldwide": no country's. */
const speaksOfWorld = (tokens: readonly Token[], sentence: Span): boolean => hasWord(tokens, sentence, worldWords);

const speaksOfSeveral = ({ organizations }: SentenceReading): boolean =>
  organizations.some(
    ({ organization }) =>
      organization.known?.kind === "intergovernmental" || organization.known?.kind === "partnership",
  );

/** The country that a sentence names: "in Tajikistan", "Tajik police"; null when it names several or none. */
function countryIn({ tokens }: Reading, sentence: SentenceReading, figure: Span): CountryMention | null {
  if (speaksOfWorld(tokens, sentence)) return null;
  const start = behindDateline(tokens, sentence);
  const here = sentence.countries.filter(({ from }) => from >= start && !isDirection(tokens, from));
  const after = here.find(({ from }) => from >= figure.to && isOneOf(tokens[from - 1]?.norm, countryOfFigureLeads));
  if (after !== undefined && here.every(({ code, from }) => code === after.code || from < figure.to)) return after;
  const before = here.findLast(({ to }) => to <= figure.from);
  return before ?? after ?? here[0] ?? null;
}

/** "from Afghanistan", "to Russia", "bordering Iran", "one Afghan national": not where it happens. */
const isDirection = (tokens: readonly Token[], at: number): boolean => {
  const before = tokens[at - 1]?.norm === "the" ? tokens[at - 2]?.norm : tokens[at - 1]?.norm;
  return (
    isOneOf(before, directionWords) ||
    (isOneOf(tokens[at + 1]?.norm, notTheState) && !isOneOf(tokens[at + 2]?.norm, forcesOfState)) ||
    // "Russia's news agency"
    (tokens[at + 1]?.kind === "possessive" && isOneOf(tokens[at + 2]?.norm, mediaNouns))
  );
};
