import { leadsOfPassive, prepositionsOfPlace } from "../../recognition/lexicon/clause-words.js";
import { pastAuxiliaries } from "../../recognition/lexicon/grammar-words.js";
import {
  bePresent,
  definiteBodies,
  emptyGroups,
  assistingVerbs,
  makingSeizures,
  ownersOfForce,
  pronounsOfBodies,
  seizureNounEndings,
  seizureNounsAlone,
  takingVerbs,
} from "../../recognition/lexicon/seizing-body-words.js";
import type { SentenceReading } from "../../recognition/reading.js";
import { type Span, spanOf } from "../../recognition/token.js";
import { isOneOf } from "../../recognition/words.js";
import { hasWord } from "../has-word.js";
import {
  actorBefore,
  agentBehind,
  behindActorLeads,
  startOfClause,
  subjectOfVerb,
  withPartners,
} from "../setting/acting-bodies.js";
import { type Actor, actorsIn } from "../setting/actors.js";
import { firstOfChain } from "../setting/country-roles.js";
import { namedBody, openingBody, ownerOf, supposedBody } from "./body-before.js";
import type { ReadText, SeizingBody } from "./seized-by.js";

/** In tokens: how far "took" may stand before its figure. */
const nearestTaking = 6;

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
  if (verb === null) return takerOf(text, sentence, figure);
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

/** "Customs took 5 kg out of a container." */
function takerOf(text: ReadText, sentence: SentenceReading, figure: Span): SeizingBody | null {
  const { tokens } = text.reading;
  for (let at = figure.from - 1; at >= Math.max(sentence.from, figure.from - nearestTaking); at -= 1)
    if (isOneOf(tokens[at]?.norm, takingVerbs))
      return voiceOf(text.reading, sentence, at, figure) === "active" ? subjectOf(text, sentence, at, figure) : null;
  return null;
}

type Voice = "active" | "passive" | "noun";

function voiceOf({ tokens }: Text, sentence: SentenceReading, verb: number, figure: Span): Voice {
  const norm = tokens[verb]?.norm ?? "";
  if (seizureNounEndings.test(norm) || isOneOf(norm, seizureNounsAlone)) return "noun";
  const end = behindActorLeads(tokens, verb, sentence.from);
  const before = tokens[end - 1]?.norm;
  if (isOneOf(before, pastAuxiliaries) || isOneOf(before, bePresent)) return "passive";
  if (end === verb && isOneOf(before, leadsOfPassive)) return "passive";
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
  // "helped partners to seize"
  if (tokens[verb - 1]?.norm === "to" && hasWord(tokens, { from: start, to: verb }, assistingVerbs)) return null;
  if (isOneOf(tokens[end - 1]?.norm, pronounsOfBodies)) return ownerOf(text, sentence, end - 1, figure);
  // "stopped a truck before dawn and found": the words behind "before" may be no clause.
  const isOpen = isOneOf(tokens[start - 1]?.norm, "before after");
  const subject =
    subjectOfVerb(reading, sentence, verb, start) ??
    (isOpen ? subjectOfVerb(reading, sentence, verb, startOfClause(reading, sentence, start - 1)) : null);
  if (subject === null) return countryBefore(reading, sentence, end) ?? agentOf(text, sentence, verb);
  const lead = tokens[subject.from - 1]?.norm;
  if (subject.body === null && isOneOf(lead, ownersOfForce)) return ownerOf(text, sentence, subject.from - 1, figure);
  const isDefinite = lead === "the" && subject.to - subject.from === 1;
  if (isDefinite && isOneOf(tokens[subject.from]?.norm, definiteBodies))
    return namedBody(text, sentence, subject) ?? ownerOf(text, sentence, subject.from, figure);
  if (!subject.isBare || withPartners(reading, sentence, subject) !== subject) return said(reading, sentence, subject);
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
  return isOneOf(lead?.norm, prepositionsOfPlace)
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
