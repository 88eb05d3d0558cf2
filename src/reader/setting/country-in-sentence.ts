import { cityLeads, countryOfFigureLeads, worldWords } from "../../recognition/lexicon/place-words.js";
import { priceWords } from "../../recognition/lexicon/scene-words.js";
import type { CountryMention } from "../../recognition/names.js";
import { places } from "../../recognition/places.js";
import type { Reading, SentenceReading } from "../../recognition/reading.js";
import { type Span, spanOf, type Token } from "../../recognition/token.js";
import { isOneOf } from "../../recognition/words.js";
import { hasWord } from "../has-word.js";
import { firstOfChain, isElsewhere, setsScene } from "./country-roles.js";
import { behindDateline } from "./reported-clause.js";

/** The country of a figure, with the rule that found it: named in its sentence, or the one that the text speaks of. */
export interface CountryOfFigure extends Span {
  readonly code: string;
  readonly rule: string;
  /** Whether an earlier sentence names it. */
  readonly isCarried?: boolean;
}

type Text = Pick<Reading, "tokens">;

/** The country that the sentence of a figure gives it: by its name, a city, provinces, or the body that seized. */
export function countryInSentence(reading: Text, sentence: SentenceReading, figure: Span): CountryOfFigure | null {
  const here = countryOfNames(reading, sentence, figure);
  if (here !== null) return { rule: "country/iso-3166-1", ...here };
  if (speaksOfSeveral(sentence) || speaksOfJoined(reading, sentence)) return null;
  return ofPlace(reading, sentence) ?? ofDivisions(reading, sentence) ?? ofBody(reading, sentence);
}

/** "in Dushanbe" */
export function ofPlace({ tokens }: Text, sentence: SentenceReading): CountryOfFigure | null {
  for (let at = sentence.from + 1; at < sentence.to; at += 1) {
    const city =
      tokens[at]?.capital === true && isOneOf(tokens[at - 1]?.norm, cityLeads) ? places.at(tokens, at) : null;
    if (city === null || (city.value.isDivision && tokens[at - 1]?.norm === "near")) continue;
    if (!isElsewhere(tokens, sentence, { from: at, to: city.to }))
      return { code: city.value.code, rule: city.value.rule, ...spanOf(tokens, at, city.to) };
  }
  return null;
}

/** "Yunnan and Guangxi seized": the country of all the provinces and states that a sentence names. */
function ofDivisions({ tokens }: Text, sentence: SentenceReading): CountryOfFigure | null {
  const found: CountryOfFigure[] = [];
  for (let at = sentence.from; at < sentence.to; at += 1) {
    const place = tokens[at]?.capital === true ? places.at(tokens, at) : null;
    if (place === null) continue;
    const isPerson = sentence.people.some(({ nameSpan }) => nameSpan.from <= at && nameSpan.to > at);
    const isNamed = place.value.isDivision && !isPerson && tokens[at - 1]?.norm !== "near";
    if (isNamed && !isElsewhere(tokens, sentence, { from: at, to: place.to }))
      found.push({ code: place.value.code, rule: place.value.rule, ...spanOf(tokens, at, place.to) });
    at = place.to - 1;
  }
  const [first, ...others] = found;
  return first === undefined || others.some(({ code }) => code !== first.code) ? null : first;
}

/** "the Drug Control Agency" of a state */
function ofBody({ tokens }: Text, sentence: SentenceReading): CountryOfFigure | null {
  // "212 kg of ICE" is of a drug.
  const isWeighed = (from: number): boolean =>
    tokens[from - 1]?.norm === "of" && sentence.quantities.some(({ to }) => to === from - 1);
  const body = sentence.organizations.find(
    ({ from, organization }) =>
      organization.known?.country != null && organization.known.kind !== "media" && !isWeighed(from),
  );
  if (body?.organization.known?.country == null) return null;
  const { from, to, start, end } = body;
  return { from, to, start, end, code: body.organization.known.country, rule: "country/of-body" };
}

/** "global seizures", "worldwide": no country's. */
export const speaksOfWorld = (tokens: readonly Token[], sentence: Span): boolean =>
  hasWord(tokens, sentence, worldWords);

/** Whether it speaks of a body of several states. */
export const speaksOfSeveral = ({ organizations }: SentenceReading): boolean =>
  organizations.some(
    ({ organization }) =>
      organization.known?.kind === "intergovernmental" || organization.known?.kind === "partnership",
  );

/** "Serbia and Croatia seized": a figure of two countries is that of none. */
const speaksOfJoined = ({ tokens }: Text, sentence: SentenceReading): boolean =>
  sentence.countries.some((mention) => isJoined(tokens, sentence, mention));

const isJoined = (tokens: readonly Token[], sentence: SentenceReading, mention: CountryMention): boolean => {
  const first = firstOfChain(tokens, sentence, mention.from);
  return sentence.countries.some(({ from, to, code }) => from >= first && to <= mention.from && code !== mention.code);
};

/** The country that a sentence names: "in Tajikistan", "Tajik police"; null when it names several or none. */
function countryOfNames({ tokens }: Text, sentence: SentenceReading, figure: Span): CountryMention | null {
  // "Belgium (31 tonnes), Italy (22 tonnes)"
  const bracketed = tokens[figure.from - 1]?.text === "(" ? figure.from - 1 : null;
  const owner = sentence.countries.find(({ to }) => to === bracketed);
  if (owner !== undefined) return owner;
  if (speaksOfWorld(tokens, sentence)) return null;
  const start = behindDateline(tokens, sentence);
  const here = sentence.countries.filter(
    (mention) =>
      mention.from >= start && !isElsewhere(tokens, sentence, mention) && !ownsBracket(tokens, sentence, mention),
  );
  const after = here.find(({ from }) => from >= figure.to && isOneOf(tokens[from - 1]?.norm, countryOfFigureLeads));
  const chosen =
    after !== undefined && here.every(({ code, from }) => code === after.code || from < figure.to)
      ? after
      : (here.findLast(({ to }) => to <= figure.from) ?? after ?? theOnly(here));
  return chosen === null || isJoined(tokens, sentence, chosen) ? null : chosen;
}

const theOnly = ([first, ...others]: readonly CountryMention[]): CountryMention | null =>
  first === undefined || others.some(({ code }) => code !== first.code) ? null : first;

/** "…; Belgium (31 tonnes)": has a figure of its own, and gives its name to no other. */
const ownsBracket = (tokens: readonly Token[], { quantities }: SentenceReading, { to }: CountryMention): boolean =>
  tokens[to]?.text === "(" && quantities.some(({ from }) => from === to + 1);

/** The country in which a sentence says that things happen, and whether it names several. */
export function sceneIn(reading: Text, sentence: SentenceReading): CountryOfFigure | "several" | null {
  const { tokens } = reading;
  if (speaksOfWorld(tokens, sentence) || speaksOfSeveral(sentence)) return "several";
  const named = sentence.countries.filter((mention) => setsScene(tokens, sentence, mention));
  const [first] = named;
  if (first !== undefined)
    return theOnly(named) === null || speaksOfJoined(reading, sentence)
      ? "several"
      : { rule: "country/iso-3166-1", ...first };
  if (new Set(sentence.countries.map(({ code }) => code)).size > 2) return "several";
  return (
    ofPlace(reading, sentence) ??
    (hasWord(tokens, sentence, priceWords) ? null : (ofDivisions(reading, sentence) ?? ofBody(reading, sentence)))
  );
}
