import { pastAuxiliaries } from "../../recognition/lexicon/grammar-words.js";
import { organizationHeads } from "../../recognition/lexicon/organization-words.js";
import {
  beforeSeizingVerb,
  countryLeads,
  endsOfAgent,
  endsOfForce,
  notSubject,
  ownersOfForce,
  seizingForces,
} from "../../recognition/lexicon/seizing-body-words.js";
import type { Reading, SentenceReading } from "../../recognition/reading.js";
import { isInside, printedOf, type Span, spanOf, type Token } from "../../recognition/token.js";
import { isOneOf } from "../../recognition/words.js";
import { firstOfChain } from "../setting/country-roles.js";
import { tellsOfSeizure } from "../setting/telling.js";

/** Who seized, in the words of the text, or by the name of the body that "the bureau" stands for. */
export interface SeizingBody extends Span {
  readonly name: string;
  readonly rule: string;
  /** Whether the sentence before names it. */
  readonly isCarried?: boolean;
}

/** Who did what a verb of seizing says: whoever stands behind "by", the words right before it, or the subject of its sentence. */
export function seizingBody(
  reading: Reading,
  sentence: SentenceReading,
  verb: number,
  figure: Span,
): SeizingBody | null {
  const { tokens } = reading;
  const by = tokens.slice(verb + 1, Math.min(sentence.to, verb + 12)).findIndex(({ norm }) => norm === "by");
  const agent = by < 0 ? null : bodyAt(reading, sentence, verb + 2 + by);
  if (agent !== null) return agent;
  let at = verb;
  while (at > sentence.from && isOneOf(tokens[at - 1]?.norm, beforeSeizingVerb)) at -= 1;
  // "the Anti-Narcotics Force (ANF) seized"
  if (tokens[at - 1]?.text === ")" && tokens[at - 3]?.text === "(") at -= 3;
  const before = bodyEndingAt(reading, sentence, at);
  if (before !== null) return before;
  const isNoun = tokens[verb]?.norm.startsWith("seizure") === true || tokens[verb]?.norm.endsWith("tion") === true;
  const isActive =
    !isNoun && figure.from > verb && figure.from - verb <= 5 && !isOneOf(tokens[verb - 1]?.norm, pastAuxiliaries);
  return isActive ? subjectOf(reading, sentence, verb) : null;
}

/** "Police stopped three vehicles near Iranshahr and confiscated …": the first body of the sentence. */
function subjectOf(reading: Reading, sentence: SentenceReading, verb: number): SeizingBody | null {
  for (let at = sentence.from; at < Math.min(verb, sentence.from + 14); at += 1) {
    const body = sentence.organizations.find(
      ({ from, organization }) => from === at && organization.known?.kind !== "media",
    );
    if (body !== undefined) return bodyEndingAt(reading, sentence, body.to);
    if (isOneOf(reading.tokens[at]?.norm, seizingForces)) return bodyEndingAt(reading, sentence, at + 1);
    if (isOneOf(reading.tokens[at]?.norm, notSubject)) return null;
  }
  return null;
}

function bodyAt(reading: Reading, sentence: SentenceReading, at: number): SeizingBody | null {
  const { tokens } = reading;
  const from = tokens[at]?.norm === "the" ? at + 1 : at;
  for (let to = from; to < Math.min(sentence.to, from + 9); to += 1) {
    const token = tokens[to];
    const ends =
      token === undefined || (token.kind === "mark" && token.text !== "-") || isOneOf(token.norm, endsOfAgent);
    if (ends) return null;
    const body = sentence.organizations.find((mention) => mention.from === from);
    if (body !== undefined && !isOneOf(tokens[body.to]?.norm, "member members"))
      return named(reading, sentence, body.from, body.to);
    if (seizingForces.has(token.norm)) return named(reading, sentence, from, withCountry(reading, sentence, to + 1));
  }
  return null;
}

function bodyEndingAt(reading: Reading, sentence: SentenceReading, to: number): SeizingBody | null {
  const { tokens } = reading;
  const ending = sentence.countries.find((mention) => mention.to === to);
  const isOf = ending !== undefined && isOneOf(tokens[ending.from - 1]?.norm, countryLeads);
  const end = !isOf ? to : tokens[ending.from - 1]?.norm === "the" ? ending.from - 2 : ending.from - 1;
  const body = sentence.organizations.findLast(
    ({ to: last, organization }) => (last === end || last === to) && organization.known?.kind !== "media",
  );
  if (body !== undefined) return named(reading, sentence, body.from, body.to);
  // "units in Kenya, Ghana and Togo seized": the last of several is not the one.
  if (ending !== undefined && !isOf)
    return firstOfChain(tokens, sentence, ending.from) === ending.from
      ? named(reading, sentence, ending.from, ending.to)
      : null;
  if (!isOneOf(tokens[end - 1]?.norm, seizingForces)) return null;
  let from = end - 1;
  while (from > sentence.from && isModifier(tokens, from - 1) && !isInside(sentence.times, from - 1) && end - from < 9)
    from -= 1;
  // "his officers": nobody's name.
  if (isOneOf(tokens[from - 1]?.norm, ownersOfForce)) return null;
  return named(reading, sentence, from, isOf ? to : end);
}

function isModifier(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (token === undefined) return false;
  const isPart = token.kind === "word" || token.kind === "possessive" || (token.text === "-" && token.joined);
  return isPart && !isOneOf(token.norm, endsOfForce);
}

function withCountry({ tokens }: Reading, sentence: SentenceReading, to: number): number {
  const from = tokens[to]?.norm === "of" ? to + 1 : to;
  const country =
    from === to ? undefined : sentence.countries.find((mention) => mention.from === from || mention.from === from + 1);
  return country?.to ?? to;
}

/** How many sentences back "the bureau" may have been named. */
const farthestName = 10;

function named(reading: Reading, sentence: SentenceReading, from: number, to: number): SeizingBody {
  const span = spanOf(reading.tokens, from, to);
  const head = reading.tokens[from]?.norm ?? "";
  if (to - from > 1 || !organizationHeads.has(head))
    return { name: printedOf(reading.tokens, from, to), rule: "words", ...span };
  for (let index = sentence.index; index >= Math.max(0, sentence.index - farthestName); index -= 1) {
    const before = reading.sentences[index];
    // A body that is only spoken of has seized nothing.
    if (before === undefined || (before !== sentence && !tellsOfSeizure(reading.tokens, before))) continue;
    const mention = before.organizations.findLast(
      ({ organization, to: end }) => end <= to && organization.name.toLowerCase().split(/\s/).includes(head),
    );
    if (mention !== undefined)
      return {
        from: mention.from,
        to: mention.to,
        start: mention.start,
        end: mention.end,
        name: mention.organization.name,
        rule: "organization/short-form",
      };
  }
  return { name: printedOf(reading.tokens, from, to), rule: "words", ...span };
}
