import { partitivePronouns } from "../../recognition/lexicon/clause-words.js";
import { cityLeads, countryOfFigureLeads, worldWords } from "../../recognition/lexicon/place-words.js";
import { navalForces, priceWords, seaWords } from "../../recognition/lexicon/scene-words.js";
import { seizingWords } from "../../recognition/lexicon/seizure-words.js";
import type { CountryMention } from "../../recognition/names.js";
import { isStateLikeCountry, isTownOfState } from "../../recognition/namesakes.js";
import { places } from "../../recognition/places.js";
import type { Reading, SentenceReading } from "../../recognition/reading.js";
import { type Span, spanOf, type Token } from "../../recognition/token.js";
import { isOneOf } from "../../recognition/words.js";
import { hasWord } from "../has-word.js";
import { firstOfChain, isElsewhere, setsScene } from "./country-roles.js";
import { endOfDateline } from "./datelines.js";

/** The country of a figure, with the rule that found it: named in its sentence, or the one that the text speaks of. */
export interface CountryOfFigure extends Span {
  readonly code: string;
  readonly rule: string;
  /** Whether an earlier sentence names it, or it is assumed. */
  readonly isCarried?: boolean;
}

/** Of "Peru's navy", "the Peruvian coast guard". */
const longestNavalName = 3;

/** Of "Customs of Jordan and the border police of Syria". */
const longestJointActor = 7;

type Text = Pick<Reading, "tokens">;

/** The country that the sentence of a figure gives it: by its name, a city, provinces, or the body that seized. */
export function countryInSentence(reading: Text, sentence: SentenceReading, figure: Span): CountryOfFigure | null {
  const here = countryOfNames(reading, sentence, figure);
  if (here !== null) return { ...here, rule: "country/iso-3166-1", isCarried: isOfNavy(reading, sentence, here) };
  if (speaksOfSeveral(sentence) || speaksOfJoined(reading, sentence)) return null;
  return ofPlace(reading, sentence) ?? ofDivisions(reading, sentence) ?? ofBody(reading, sentence);
}

/** "the U.S. Coast Guard", by its name. */
const isAtSea = (tokens: readonly Token[], sentence: SentenceReading, body: Pick<Span, "from" | "to">): boolean =>
  hasWord(tokens, body, navalForces) && hasWord(tokens, sentence, seaWords);

/** "the Peruvian navy stopped a vessel": what a navy seizes at sea is its state's by assumption. */
const isOfNavy = ({ tokens }: Text, sentence: SentenceReading, { to }: CountryMention): boolean =>
  hasWord(tokens, { from: to, to: Math.min(sentence.to, to + longestNavalName) }, navalForces) &&
  hasWord(tokens, sentence, seaWords);

/** "in Dushanbe" */
export function ofPlace({ tokens }: Text, sentence: SentenceReading): CountryOfFigure | null {
  for (let at = sentence.from + 1; at < sentence.to; at += 1) {
    const city =
      tokens[at]?.capital === true && isOneOf(tokens[at - 1]?.norm, cityLeads) ? places.at(tokens, at) : null;
    if (
      city === null ||
      isTownOfState(tokens, at, city.to) ||
      (city.value.isDivision && tokens[at - 1]?.norm === "near")
    )
      continue;
    if (!isElsewhere(tokens, sentence, { from: at, to: city.to }))
      return { code: city.value.code, rule: city.value.rule, ...spanOf(tokens, at, city.to) };
  }
  return null;
}

/** "Yunnan and Guangxi seized": the country of all the provinces and states that a sentence names. */
function ofDivisions({ tokens }: Text, sentence: SentenceReading): CountryOfFigure | null {
  const found: CountryOfFigure[] = [];
  for (let at = sentence.from; at < sentence.to; at += 1) {
    const place = tokens[at]?.capital === true ? placeAt(tokens, at) : null;
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

/** A place by its name, and "Georgia" where it is the state. */
const placeAt = (tokens: readonly Token[], at: number): ReturnType<typeof places.at> =>
  isStateLikeCountry(tokens, at)
    ? { value: { code: "US", isDivision: true, rule: "place/division" }, to: at + 1 }
    : places.at(tokens, at);

/** "the Drug Control Agency" of a state */
function ofBody({ tokens }: Text, sentence: SentenceReading): CountryOfFigure | null {
  // "212 kg of ICE" is of a drug.
  const isWeighed = (from: number): boolean =>
    tokens[from - 1]?.norm === "of" && sentence.quantities.some(({ to }) => to === from - 1);
  for (const { from, to, start, end, organization } of sentence.organizations) {
    const code = organization.known?.country ?? organization.country?.code;
    if (code != null && organization.known?.kind !== "media" && !isWeighed(from))
      return {
        from,
        to,
        start,
        end,
        code,
        rule: "country/of-body",
        isCarried: isAtSea(tokens, sentence, { from, to }),
      };
  }
  return null;
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

/** The country that a sentence names for a figure: "in Tajikistan", "Tajik police"; null when it names several or none. */
function countryOfNames({ tokens }: Text, sentence: SentenceReading, figure: Span): CountryMention | null {
  // "Belgium (31 tonnes), Italy (22 tonnes)"
  const bracketed = tokens[figure.from - 1]?.text === "(" ? figure.from - 1 : null;
  const owner = sentence.countries.find(({ to }) => to === bracketed) ?? whereOf(tokens, sentence, figure);
  if (owner !== undefined) return owner;
  if (speaksOfWorld(tokens, sentence)) return null;
  const start = endOfDateline(tokens, sentence);
  const here = sentence.countries.filter(
    (mention) =>
      mention.from >= start &&
      !isElsewhere(tokens, sentence, mention) &&
      !ownsBracket(tokens, sentence, mention) &&
      !(mention.from >= figure.to && isOfOtherFigure(tokens, sentence, figure, mention)),
  );
  const part = partAround(tokens, sentence, figure);
  const inPart = here.filter(({ from, to }) => from >= part.from && to <= part.to);
  const chosen = chosenOf(
    tokens,
    inPart.length > 0 ? part : sentence,
    sentence,
    figure,
    inPart.length > 0 ? inPart : here,
  );
  return chosen === null || isJoined(tokens, sentence, chosen) ? null : chosen;
}

/** "… in Peru; in Bolivia 3 tonnes were seized; …": what stands between two semicolons. */
function partAround(tokens: readonly Token[], { from, to }: Span, figure: Span): Pick<Span, "from" | "to"> {
  let [first, end] = [figure.from, figure.to];
  while (first > from && tokens[first - 1]?.text !== ";") first -= 1;
  while (end < to && tokens[end]?.text !== ";") end += 1;
  return { from: first, to: end };
}

function chosenOf(
  tokens: readonly Token[],
  part: Pick<Span, "from" | "to">,
  { quantities }: SentenceReading,
  figure: Span,
  here: readonly CountryMention[],
): CountryMention | null {
  const next = quantities.find(({ from }) => from >= figure.to)?.from ?? part.to;
  const behind = here.filter(({ from }) => from >= figure.to && from < next);
  const first = quantities.find(({ from }) => from >= part.from)?.from ?? figure.from;
  // "9 tonnes in Mauritania, 2 tonnes off Cabo Verde": each behind its figure, where none opens the sentence.
  if (!here.some(({ to }) => to <= first)) return behind.length > 0 ? theOnly(behind) : theOnly(here);
  const before = here.findLast(({ to }) => to <= figure.from) ?? null;
  if (before !== null && here.some((other) => actsWith(tokens, other, before))) return null;
  const [close] = behind;
  const isClose =
    close !== undefined &&
    isOneOf(tokens[close.from - 1]?.norm, countryOfFigureLeads) &&
    !hasWord(tokens, { from: figure.to, to: close.from }, ",");
  return isClose && theOnly(behind) !== null ? close : (before ?? theOnly(here));
}

/** "Customs of Jordan and the police of Syria": two of one subject. */
function actsWith(tokens: readonly Token[], other: CountryMention, mention: CountryMention): boolean {
  if (other.code === mention.code || other.to > mention.from) return false;
  let isJoint = false;
  for (let at = other.to; at < mention.from; at += 1) {
    const token = tokens[at];
    if (token?.kind === "number" || token?.kind === "mark" || isOneOf(token?.norm, seizingWords)) return false;
    if (token?.norm === "and" || token?.norm === "with") isJoint = true;
  }
  return isJoint && mention.from - other.to <= longestJointActor;
}

/** "in neighbouring Peru, where 12 tonnes were seized" */
const whereOf = (
  tokens: readonly Token[],
  { countries }: SentenceReading,
  figure: Span,
): CountryMention | undefined => {
  const before = countries.findLast(({ to }) => to <= figure.from);
  if (before === undefined) return undefined;
  const at = tokens[before.to]?.text === "," ? before.to + 1 : before.to;
  return tokens[at]?.norm === "where" ? before : undefined;
};

/** "9 tonnes, of which 2 tonnes in Peru", "12 million; Peru alone 9 million": the country of another figure behind this one. */
function isOfOtherFigure(
  tokens: readonly Token[],
  { quantities }: SentenceReading,
  figure: Span,
  { from, to }: CountryMention,
): boolean {
  for (let at = figure.to; at < from; at += 1) {
    const token = tokens[at];
    if (token?.text === ";" || token?.text === "(") return true;
    if (token?.norm === "of" && isOneOf(tokens[at + 1]?.norm, partitivePronouns)) return true;
  }
  const behind = isOneOf(tokens[to]?.norm, "alone :") ? to + 1 : to;
  return quantities.some((quantity) => quantity.from === behind);
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
