import { pastAuxiliaries } from "../../recognition/lexicon/grammar-words.js";
import {
  bePresent,
  definiteBodies,
  emptyGroups,
  makingSeizures,
  ownersOfForce,
  pronounsOfBodies,
  seizureNounEndings,
  seizureNounsAlone,
} from "../../recognition/lexicon/seizing-body-words.js";
import type { SentenceReading } from "../../recognition/reading.js";
import { type Span, spanOf } from "../../recognition/token.js";
import { isOneOf } from "../../recognition/words.js";
import { hasWord } from "../has-word.js";
import {
  type Actor,
  actorBefore,
  actorsIn,
  agentBehind,
  behindActorLeads,
  startOfClause,
  subjectOfVerb,
  withPartners,
} from "../setting/acting-bodies.js";
import { firstOfChain } from "../setting/country-roles.js";
import type { Setting } from "../setting.js";
import { namedBody, openingBody, ownerOf, supposedBody } from "./body-before.js";

/** Who seized, in the words of the text, or by the name of the body that "the bureau" stands for. */
export interface SeizingBody extends Span {
  readonly name: string;
  readonly rule: string;
  /** Whether another clause or sentence names it, and nothing says that it is the one. */
  readonly isCarried?: boolean;
}

export type ReadText = Pick<Setting, "reading" | "speakerAt" | "people">;

/**
 * Who did what a verb of seizing says: whoever stands behind "by", its subject, the body that "it" or "the agency" means,
 * or opens the item of a list.
 */
export function seizingBody(
  text: ReadText,
  sentence: SentenceReading,
  verb: number | null,
  figure: Span,
): SeizingBody | null {
  const { reading } = text;
  const opening = openingBody(reading, sentence, figure);
  if (opening !== null) return opening;
  if (verb === null) return null;
  const before = actorsIn(reading, sentence).byEnd.get(figure.from);
  // "the Customs Service seized 14 kg; the police 3 kg"
  if (before !== undefined && before.from > verb) return said(reading, sentence, before);
  const voice = voiceOf(reading, sentence, verb, figure);
  const found =
    voice === "active"
      ? subjectOf(text, sentence, verb, figure)
      : (agentOf(text, sentence, verb) ?? (voice === "noun" ? seizerOf(text, sentence, verb, figure) : null));
  return found;
}

type Voice = "active" | "passive" | "noun";

function voiceOf({ tokens }: Text, sentence: SentenceReading, verb: number, figure: Span): Voice {
  const norm = tokens[verb]?.norm ?? "";
  if (seizureNounEndings.test(norm) || isOneOf(norm, seizureNounsAlone)) return "noun";
  const end = behindActorLeads(tokens, verb, sentence.from);
  const before = tokens[end - 1]?.norm;
  if (isOneOf(before, pastAuxiliaries) || isOneOf(before, bePresent)) return "passive";
  if (end === verb && isOneOf(before, "the of all these those")) return "passive";
  if (figure.from > verb) return "active";
  const isBehindActor = actorsIn({ tokens }, sentence).byEnd.has(end) || isOneOf(before, pronounsOfBodies);
  return isBehindActor ? "active" : "passive";
}

type Text = ReadText["reading"];

function agentOf({ reading }: ReadText, sentence: SentenceReading, verb: number): SeizingBody | null {
  const agent = agentBehind(reading, sentence, verb);
  return agent === null ? null : said(reading, sentence, agent);
}

/** "It seized", "its officers seized", "the agency seized", "the Customs Service … seized", "Peru seized" */
function subjectOf(text: ReadText, sentence: SentenceReading, verb: number, figure: Span): SeizingBody | null {
  const { reading } = text;
  const { tokens } = reading;
  const start = startOfClause(reading, sentence, verb);
  const end = behindActorLeads(tokens, verb, start);
  if (isOneOf(tokens[end - 1]?.norm, pronounsOfBodies)) return ownerOf(text, sentence, end - 1, figure);
  const subject = subjectOfVerb(reading, sentence, verb, start);
  if (subject === null) return countryBefore(reading, sentence, end) ?? agentOf(text, sentence, verb);
  const lead = tokens[subject.from - 1]?.norm;
  if (subject.body === null && isOneOf(lead, ownersOfForce)) return ownerOf(text, sentence, subject.from - 1, figure);
  const isDefinite = lead === "the" && subject.to - subject.from === 1;
  if (isDefinite && isOneOf(tokens[subject.from]?.norm, definiteBodies))
    return namedBody(text, sentence, subject) ?? ownerOf(text, sentence, subject.from, figure);
  if (!subject.isBare) return said(reading, sentence, subject);
  return (
    supposedBody(text, sentence, figure, subject.from) ??
    (isEmpty(tokens, subject) ? null : said(reading, sentence, subject))
  );
}

const isEmpty = (tokens: Text["tokens"], { to }: Actor): boolean => isOneOf(tokens[to - 1]?.norm, emptyGroups);

/** "X's seizure of", "X seizures", "its seizures", "X made three seizures", "X's operation led to the seizure of" */
function seizerOf(text: ReadText, sentence: SentenceReading, verb: number, figure: Span): SeizingBody | null {
  const { reading } = text;
  const { tokens } = reading;
  const owner = actorBefore(reading, sentence, verb);
  if (owner !== null) return said(reading, sentence, owner);
  if (isOneOf(tokens[verb - 1]?.norm, ownersOfForce)) return ownerOf(text, sentence, verb - 1, figure);
  const start = startOfClause(reading, sentence, verb);
  if (!hasWord(tokens, { from: start, to: verb }, makingSeizures)) return null;
  for (let at = verb - 1; at > start; at -= 1) {
    if (!isOneOf(tokens[at]?.norm, makingSeizures)) continue;
    const subject = subjectOfVerb(reading, sentence, at, start) ?? actorBefore(reading, sentence, at);
    return subject === null || subject.isBare ? null : said(reading, sentence, subject);
  }
  return null;
}

/** "Peru seized"; not "units in Kenya, Ghana and Togo seized", of which the last is not the one. */
function countryBefore({ tokens }: Text, sentence: SentenceReading, end: number): SeizingBody | null {
  const country = sentence.countries.find(({ to, kind }) => to === end && kind === "name");
  if (country === undefined) return null;
  if (firstOfChain(tokens, sentence, country.from) !== country.from) return null;
  const lead = tokens[country.from - 1]?.norm === "the" ? tokens[country.from - 2] : tokens[country.from - 1];
  return isOneOf(lead?.norm, "of in from to at near with for across via")
    ? null
    : { name: reprinted(tokens, country.from, end), rule: "words", ...spanOf(tokens, country.from, end) };
}

const reprinted = (tokens: Text["tokens"], from: number, to: number): string =>
  tokens
    .slice(from, to)
    .map(({ text }) => text)
    .join(" ");

/** An actor, with those who acted with it, as the text prints them. */
function said(reading: Text, sentence: SentenceReading, actor: Actor): SeizingBody {
  const { from, to, start, end, name, body } = withPartners(reading, sentence, actor);
  const short = body?.basis === "short" ? body.organization : null;
  return {
    from,
    to,
    start,
    end,
    name: short?.name ?? name,
    rule: short === null ? "words" : "organization/short-form",
  };
}
