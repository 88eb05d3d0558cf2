import {
  agreementNouns,
  bystanderWords,
  endsOfParties,
  looseEndsOfParties,
  sidesOfAgreement,
  stateNouns,
} from "../../recognition/lexicon/agreement-words.js";
import type { Reading, SentenceReading } from "../../recognition/reading.js";
import { isInside, type Token } from "../../recognition/token.js";
import { isOneOf } from "../../recognition/words.js";
import { hasWord } from "../has-word.js";
import { clausesOf } from "../setting/clauses.js";
import { type NamedParty, partiesIn } from "../setting/parties.js";
import type { AgreementMention } from "./agreement-mentions.js";
import { isAgreementNoun } from "./agreement-names.js";

/** Those who concluded an agreement, and whether the text says so without a doubt. */
export interface PartiesFound {
  readonly parties: readonly NamedParty[];
  readonly isSure: boolean;
  /** Whether they stand behind "between". */
  readonly isBetween: boolean;
}

/** How many words "with" may stand before those whom it means: "with their colleagues of the Agency". */
const farthestPartner = 6;

/** How many sentences back the two sides may have been named. */
const farthestSides = 12;

/** "between A and B", "signed by A and B", "A signed … with B", "A and B signed", "the two sides signed". */
export function partiesOf(reading: Reading, mention: AgreementMention): PartiesFound {
  const { tokens, sentences } = reading;
  const { sentence, at } = mention;
  const between = betweenBehind(tokens, sentence, mention.name.to);
  const own = ownParties(tokens, mention, between);
  if (own.length >= 2 || !isBetweenTwo(tokens, sentence))
    return { parties: own, isSure: true, isBetween: between !== null };
  const isOfStates = hasWord(tokens, sentence, stateNouns);
  const here = ofOneKind(partiesIn(sentence, sentence.from, at), isOfStates);
  const before = sentences[sentence.index - 1];
  const near =
    here.length >= 2 || before === undefined ? here : ofOneKind(partiesIn(before, before.from, before.to), isOfStates);
  if (near.length === 2) return { parties: near, isSure: true, isBetween: false };
  return {
    parties: [...own, ...lastTwo(reading, sentence, at, isOfStates)].slice(-2),
    isSure: false,
    isBetween: false,
  };
}

/** Behind the agreement, up to the next one: "between", "among". */
function betweenBehind(tokens: readonly Token[], { to }: SentenceReading, from: number): number | null {
  for (let at = from; at < to; at += 1) {
    if (isOneOf(tokens[at]?.norm, "between among")) return at;
    if (isOneOf(tokens[at]?.norm, ". ;") || isAgreementNoun(tokens, at)) return null;
  }
  return null;
}

function ownParties(tokens: readonly Token[], mention: AgreementMention, between: number | null): NamedParty[] {
  const { sentence, at, name, conclusion } = mention;
  if (between !== null) return listed(tokens, sentence, between + 1);
  const naming = wordBehind(tokens, sentence, at, "namely parties");
  if (naming !== null) return partiesIn(sentence, naming + 1, sentence.to);
  const partner = partnerOf(tokens, mention);
  if (conclusion === null) return partner;
  const first = Math.min(name.from, conclusion.at);
  const last = Math.max(name.to, conclusion.at + 1);
  const by = wordBehind(tokens, sentence, last - 1, "by");
  if (by !== null && by - last <= 6) return listed(tokens, sentence, by + 1);
  // "the memorandum that A and B signed"; "the Agreement … signed in Hanoi" does not say who signed it.
  const isRelative = isOneOf(tokens[name.to]?.norm, "that which");
  if (conclusion.at > at)
    return distinct([...(isRelative ? partiesIn(sentence, name.to, conclusion.at) : []), ...partner]);
  const subjects = subjectsOf(tokens, mention, first);
  return partner.length > 0 && subjects.length > 1 && !hasWord(tokens, { from: sentence.from, to: first }, "and")
    ? [...subjects.slice(0, 1), ...partner]
    : distinct([...(partner.length > 0 ? subjects.slice(-1) : subjects), ...partner]);
}

/** Who signs: the subject of the clause, that of the clause before, or of "…, and B and C a memorandum". */
function subjectsOf(
  tokens: readonly Token[],
  { sentence, name, conclusion }: AgreementMention,
  first: number,
): NamedParty[] {
  const verb = conclusion?.at ?? first;
  const other = tokens.slice(verb, name.from).findLastIndex(({ norm }) => agreementNouns.has(norm));
  const gapped = other < 0 ? [] : partiesIn(sentence, verb + other + 1, name.from);
  if (gapped.length >= 2) return gapped;
  const subjects = acting(tokens, sentence, clausesOf(tokens).subjectBefore(first, sentence, false).from, first);
  if (subjects.length > 0 || tokens[first - 1]?.norm !== "and") return subjects;
  const [subject] = partiesIn(sentence, sentence.from, first);
  return subject !== undefined && subject.from - sentence.from <= 2 ? [subject] : [];
}

/** "signed with Peru a protocol", "a memorandum with the police of Peru was signed" */
function partnerOf(tokens: readonly Token[], { sentence, name, conclusion }: AgreementMention): NamedParty[] {
  const from = Math.min(name.from, conclusion?.at ?? name.from);
  for (let at = from; at < sentence.to; at += 1) {
    if (isOneOf(tokens[at]?.norm, ". ;") || (at >= name.to && isAgreementNoun(tokens, at))) return [];
    if (tokens[at]?.norm !== "with") continue;
    const next = tokens[at + 1]?.norm === "the" ? at + 2 : at + 1;
    if (isOneOf(tokens[next]?.norm, bystanderWords) || tokens[next]?.kind === "number") return [];
    const partners = listed(tokens, sentence, at + 1, at < name.from ? name.from : sentence.to);
    return (partners[0]?.from ?? sentence.to) - at <= farthestPartner ? partners : [];
  }
  return [];
}

function wordBehind(tokens: readonly Token[], { to }: SentenceReading, from: number, words: string): number | null {
  for (let at = from; at < to && !isOneOf(tokens[at]?.text, ". ;"); at += 1)
    if (isOneOf(tokens[at]?.norm, words)) return at;
  return null;
}

/** The parties of a list, up to the word that ends it. */
function listed(tokens: readonly Token[], sentence: SentenceReading, from: number, limit = sentence.to): NamedParty[] {
  let end = from;
  for (let at = from; at < limit; at += 1) {
    const norm = tokens[at]?.norm;
    if (!isInside(sentence.organizations, at) && at > from) {
      if (at > from + 1 && isOneOf(norm, endsOfParties)) break;
      if (isOneOf(norm, looseEndsOfParties) && partiesIn(sentence, from, at).length > (norm === "in" ? 1 : 0)) break;
    }
    end = at + 1;
  }
  return acting(tokens, sentence, from, end);
}

/** The parties in a stretch, without those who look on and the country where it was. */
function acting(tokens: readonly Token[], sentence: SentenceReading, from: number, to: number): NamedParty[] {
  return partiesIn(sentence, from, to).filter((party) => {
    const before = tokens[party.from - 1]?.norm === "the" ? party.from - 2 : party.from - 1;
    if (party.isCountry && isOneOf(tokens[before]?.norm, "in at")) return false;
    // "in Geneva, Switzerland"
    const isBehindCity = tokens[before]?.text === "," && tokens[before - 1]?.capital === true;
    if (party.isCountry && isBehindCity && isOneOf(tokens[before - 2]?.norm, "in at")) return false;
    return !hasWord(tokens, { from: Math.max(from, before - 2), to: before + 1 }, bystanderWords);
  });
}

/** "the two countries", "both sides": the parties were named before. */
function isBetweenTwo(tokens: readonly Token[], { from, to }: SentenceReading): boolean {
  for (let at = from; at < to - 1; at += 1) {
    if (isOneOf(tokens[at]?.norm, "two both") && isOneOf(tokens[at + 1]?.norm, sidesOfAgreement)) return true;
    if (tokens[at]?.norm === "the" && isOneOf(tokens[at + 1]?.norm, "sides parties") && at - from < 8) return true;
  }
  return false;
}

/** Two countries, or two bodies; sides that are no states may be either. */
function ofOneKind(parties: readonly NamedParty[], isOfStates: boolean): NamedParty[] {
  const bodies = parties.filter(({ isCountry }) => !isCountry);
  const countries = parties.filter(({ isCountry }) => isCountry);
  return isOfStates || bodies.length < 2 ? countries : bodies;
}

/** The last two parties that were named before, of one kind. */
function lastTwo({ sentences }: Reading, sentence: SentenceReading, at: number, isOfStates: boolean): NamedParty[] {
  const found: NamedParty[] = partiesIn(sentence, sentence.from, at);
  for (let index = sentence.index - 1; index >= Math.max(0, sentence.index - farthestSides); index -= 1) {
    const before = sentences[index];
    if (before !== undefined) found.unshift(...partiesIn(before, before.from, before.to));
  }
  return distinct(found.filter(({ isCountry }) => isCountry === isOfStates)).slice(-2);
}

const distinct = (parties: readonly NamedParty[]): NamedParty[] =>
  parties.filter(({ name }, index) => parties.findIndex((other) => other.name === name) === index);
