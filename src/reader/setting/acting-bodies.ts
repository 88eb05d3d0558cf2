import {
  actorLeads,
  clauseStarters,
  countryLeads,
  endsOfAgent,
  endsOfForce,
  groupNouns,
  notAgents,
  seizingForces,
} from "../../recognition/lexicon/seizing-body-words.js";
import { seizingWords } from "../../recognition/lexicon/seizure-words.js";
import { speechVerbs } from "../../recognition/lexicon/speech.js";
import type { OrganizationMention } from "../../recognition/organizations.js";
import type { SentenceReading } from "../../recognition/reading.js";
import { titlePhrases } from "../../recognition/titles.js";
import { isInside, printedOf, type Span, spanOf, type Token } from "../../recognition/token.js";
import { isOneOf } from "../../recognition/words.js";
import { isVerb } from "./clauses.js";

/** A body or a force that can act: "the Customs Service", "Italian police", "officers of the Border Guard". */
export interface Actor extends Span {
  readonly name: string;
  /** The body that it is, or belongs to; null for "police". */
  readonly body: OrganizationMention | null;
  /** Whether nothing but "officers" or "a team" is printed. */
  readonly isBare: boolean;
}

interface ActorsOfSentence {
  readonly byBegin: ReadonlyMap<number, Actor>;
  readonly byEnd: ReadonlyMap<number, Actor>;
}

interface Text {
  readonly tokens: readonly Token[];
}

/** In tokens: how far a subject may stand before its verb, and an agent behind it. */
const farthestSubject = 60;
const farthestAgent = 14;
const longestForce = 9;
/** How far "the Customs Service's" may stand before its noun. */
const nearestOwner = 4;
const mostPartners = 4;

const known = new WeakMap<SentenceReading, ActorsOfSentence>();

/** Whoever can act in a sentence, each once. */
export function actorsIn({ tokens }: Text, sentence: SentenceReading): ActorsOfSentence {
  const before = known.get(sentence);
  if (before !== undefined) return before;
  const byBegin = new Map<number, Actor>();
  const byEnd = new Map<number, Actor>();
  const bodies = new Map<number, OrganizationMention>();
  for (const body of sentence.organizations)
    if (isActor(tokens, sentence, body) && (bodies.get(body.from)?.to ?? 0) < body.to) bodies.set(body.from, body);
  let at = sentence.from;
  while (at < sentence.to) {
    const actor = actorAt(tokens, sentence, bodies, at, byEnd);
    if (actor === null) {
      at += 1;
      continue;
    }
    byBegin.set(actor.from, actor);
    byEnd.set(actor.to, actor);
    at = Math.max(at + 1, actor.to);
  }
  const found = { byBegin, byEnd };
  known.set(sentence, found);
  return found;
}

/** Neither a newspaper, nor the body in "Customs Chief Ann Ray". */
const isActor = (tokens: readonly Token[], { people }: SentenceReading, body: OrganizationMention): boolean =>
  body.organization.known?.kind !== "media" &&
  !people.some(({ from, to }) => from <= body.from && to >= body.to) &&
  (titlePhrases.at(tokens, body.to) === null || seizingForces.has(tokens[body.to]?.norm ?? ""));

function actorAt(
  tokens: readonly Token[],
  sentence: SentenceReading,
  bodies: ReadonlyMap<number, OrganizationMention>,
  at: number,
  before: ReadonlyMap<number, Actor>,
): Actor | null {
  const body = bodies.get(at);
  if (body !== undefined) return withGroup(tokens, body);
  if (!isForce(tokens, at)) return null;
  let to = at + 1;
  while (to < sentence.to && isForce(tokens, to)) to += 1;
  // "officers of the Border Guard", "a team from the Customs Service"
  const link = isOneOf(tokens[to]?.norm, "of from at with") ? to + 1 : to;
  const whole = link === to ? undefined : bodies.get(tokens[link]?.norm === "the" ? link + 1 : link);
  if (whole !== undefined) {
    const end = behindBracket(tokens, whole.to);
    return { name: printedOf(tokens, whole.from, whole.to), body: whole, isBare: false, ...spanOf(tokens, at, end) };
  }
  let from = at;
  while (from > sentence.from && isModifier(tokens, from - 1) && !before.has(from) && to - from < longestForce) {
    if (isInside(sentence.times, from - 1)) break;
    from -= 1;
  }
  while (tokens[from]?.kind !== "word" && from < at) from += 1;
  const end = withCountry(tokens, sentence, to);
  const isBare = to - from === 1 && end === to && isOneOf(tokens[at]?.norm, groupNouns);
  return { name: printedOf(tokens, from, end), body: null, isBare, ...spanOf(tokens, from, end) };
}

/** "Customs Service officers", "the Customs Service's officers" */
function withGroup(tokens: readonly Token[], body: OrganizationMention): Actor {
  let to = behindBracket(tokens, body.to);
  // "SCO member states" are not the SCO.
  if (isOneOf(tokens[to]?.norm, notAgents)) {
    const end = isForce(tokens, to + 1) ? to + 2 : to + 1;
    return { name: printedOf(tokens, body.from, end), body: null, isBare: false, ...spanOf(tokens, body.from, end) };
  }
  const group = tokens[to]?.kind === "possessive" ? to + 1 : to;
  if (isOneOf(tokens[group]?.norm, groupNouns)) to = group + 1;
  return { name: printedOf(tokens, body.from, body.to), body, isBare: false, ...spanOf(tokens, body.from, to) };
}

const behindBracket = (tokens: readonly Token[], at: number): number =>
  tokens[at]?.text === "(" && tokens[at + 2]?.text === ")" ? at + 3 : at;

const isForce = (tokens: readonly Token[], at: number): boolean =>
  isOneOf(tokens[at]?.norm, seizingForces) || isOneOf(tokens[at]?.norm, groupNouns);

function isModifier(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (token === undefined || isVerb(token)) return false;
  const isPart = token.kind === "word" || token.kind === "possessive" || (token.text === "-" && token.joined);
  return isPart && !isOneOf(token.norm, endsOfForce);
}

/** "police of Nepal", "customs in the Netherlands" */
function withCountry(tokens: readonly Token[], { countries }: SentenceReading, to: number): number {
  if (!isOneOf(tokens[to]?.norm, countryLeads)) return to;
  const from = tokens[to + 1]?.norm === "the" ? to + 2 : to + 1;
  const country = countries.find((mention) => mention.from === from);
  // "units in Kenya, Ghana and Togo": nobody of one country.
  return country === undefined || isOneOf(tokens[country.to]?.norm, ", and 's") ? to : country.to;
}

/** Whoever stands behind "by": "seized on Monday in a raid by the Customs Service". */
export function agentBehind(text: Text, sentence: SentenceReading, verb: number): Actor | null {
  const { tokens } = text;
  const last = Math.min(sentence.to, verb + farthestAgent);
  for (let by = verb + 1; by < last; by += 1) {
    // "9 tonnes found in Kenya and 2 tonnes seized by customs": the agent of another verb.
    if (isOneOf(tokens[by]?.norm, seizingWords)) return null;
    if (tokens[by]?.norm !== "by") continue;
    const { byBegin } = actorsIn(text, sentence);
    for (let at = by + 1; at < Math.min(sentence.to, by + longestForce); at += 1) {
      const actor = byBegin.get(at);
      if (actor !== undefined) return actor;
      const token = tokens[at];
      if (token === undefined || (token.kind === "mark" && token.text !== "-") || isOneOf(token.norm, endsOfAgent))
        break;
    }
  }
  return null;
}

/** Where the clause of a verb begins: behind "said that", "while", a semicolon. */
export function startOfClause({ tokens }: Text, sentence: SentenceReading, verb: number): number {
  const first = Math.max(sentence.from, verb - farthestSubject);
  for (let at = verb - 1; at >= first; at -= 1) {
    const norm = tokens[at]?.norm;
    if (isOneOf(norm, clauseStarters)) return at + 1;
    if (speechVerbs.has(norm ?? "") && tokens[at + 1]?.text !== ",") return at + 1;
  }
  return first;
}

/** The subject of an active verb: right before it, or the first actor of its clause that no preposition leads. */
export function subjectOfVerb(text: Text, sentence: SentenceReading, verb: number, start: number): Actor | null {
  const { tokens } = text;
  const { byBegin, byEnd } = actorsIn(text, sentence);
  const adjacent = byEnd.get(behindActorLeads(tokens, verb, start));
  if (adjacent !== undefined && isSubjectActor(tokens, adjacent) && !isSearched(tokens, adjacent)) return adjacent;
  for (let at = start; at < verb; at += 1) {
    const actor = byBegin.get(at);
    if (actor !== undefined && actor.to <= verb && isSubjectActor(tokens, actor)) return actor;
  }
  return null;
}

/** Before "has also" and the like, which stand between a subject and its verb. */
export function behindActorLeads(tokens: readonly Token[], verb: number, start: number): number {
  let end = verb;
  while (end > start && isOneOf(tokens[end - 1]?.norm, actorLeads)) end -= 1;
  return end;
}

/** "the Customs Service's record seizure", "customs seizures": whoever stands before a noun. */
export function actorBefore(text: Text, sentence: SentenceReading, noun: number): Actor | null {
  const { byEnd } = actorsIn(text, sentence);
  for (let at = noun; at > Math.max(sentence.from, noun - nearestOwner); at -= 1) {
    const actor = byEnd.get(at);
    if (actor !== undefined) return at === noun || text.tokens[at]?.kind === "possessive" ? actor : null;
  }
  return null;
}

/** "the Customs Service and the police", "the Border Guard together with customs": all who act together, in one stretch. */
export function withPartners(text: Text, sentence: SentenceReading, actor: Actor): Actor {
  const { tokens } = text;
  const { byBegin, byEnd } = actorsIn(text, sentence);
  let [first, last] = [actor, actor];
  for (let steps = 0; steps < mostPartners; steps += 1) {
    const link = tokens[first.from - 1]?.norm === "the" ? first.from - 2 : first.from - 1;
    // "the Navy, the Customs Service and the police"
    const isLinked = isOneOf(tokens[link]?.norm, "and &") || (first !== actor && tokens[link]?.text === ",");
    const before = isLinked ? byEnd.get(link) : undefined;
    const and = isOneOf(tokens[last.to]?.norm, "and &") ? last.to + 1 : behindTogether(tokens, last.to);
    const behind = and === null ? undefined : byBegin.get(tokens[and]?.norm === "the" ? and + 1 : and);
    if (before?.isBare === false) first = before;
    if (behind?.isBare === false) last = behind;
  }
  return first === last
    ? actor
    : {
        name: printedOf(tokens, first.from, last.to),
        body: null,
        isBare: false,
        ...spanOf(tokens, first.from, last.to),
      };
}

/** "together with", "jointly with" */
const behindTogether = (tokens: readonly Token[], at: number): number | null =>
  isOneOf(tokens[at]?.norm, "together jointly along") && tokens[at + 1]?.norm === "with" ? at + 2 : null;

/** Neither "with the Customs Service" nor "the Customs Service's report" nor "told the Customs Service". */
export function isSubjectActor(tokens: readonly Token[], { from, to }: Actor): boolean {
  let lead = from - 1;
  while (isOneOf(tokens[lead]?.norm, "the a an joint local its their his her")) lead -= 1;
  const before = tokens[lead];
  return tokens[to]?.kind !== "possessive" && !isOneOf(before?.norm, prepositionsOfActor) && !isTold(before);
}

const prepositionsOfActor =
  "of in on with from to near at for by under against during among into through including via per than between across";

const isTold = (token: Token | undefined): boolean =>
  token !== undefined && isOneOf(token.norm, "told informed helped joined");

/** "agents who searched a storage unit recovered": an object right before the verb. */
const isSearched = (tokens: readonly Token[], { from }: Actor): boolean => {
  const before = tokens[from - 2];
  return isOneOf(tokens[from - 1]?.norm, "a an the") && before !== undefined && isVerb(before);
};
