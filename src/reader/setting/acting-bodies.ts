import {
  jointAdverbs,
  determinersOfActor,
  verbsOfAddressee,
  articles,
  prepositionsOfActor,
} from "../../recognition/lexicon/clause-words.js";
import { actorLeads, clauseStarters, endsOfAgent } from "../../recognition/lexicon/seizing-body-words.js";
import { seizingWords } from "../../recognition/lexicon/seizure-words.js";
import { speechVerbs } from "../../recognition/lexicon/speech.js";
import type { SentenceReading } from "../../recognition/reading.js";
import { printedOf, spanOf, type Token } from "../../recognition/token.js";
import { isOneOf } from "../../recognition/words.js";
import { type Actor, actorsIn } from "./actors.js";
import { isVerb } from "./clauses.js";

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
const nearestSpeech = 5;

/** Whoever stands behind "by": "seized on Monday in a raid by the Customs Service". */
export function agentBehind(text: Text, sentence: SentenceReading, verb: number): Actor | null {
  const { tokens } = text;
  const last = Math.min(sentence.to, verb + farthestAgent);
  let hasFigure = false;
  for (let by = verb + 1; by < last; by += 1) {
    // "9 tonnes found in Kenya and 2 tonnes seized by customs": the agent of another verb.
    hasFigure ||= tokens[by]?.kind === "number";
    if (hasFigure && isOneOf(tokens[by]?.norm, seizingWords)) return null;
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
    if (isOneOf(norm, clauseStarters) || (norm === "that" && isBehindSpeech(tokens, at))) return at + 1;
    if (speechVerbs.has(norm ?? "") && tokens[at + 1]?.text !== ",") return at + 1;
  }
  return first;
}

/** "said on Friday that"; not "a container that had arrived". */
function isBehindSpeech(tokens: readonly Token[], that: number): boolean {
  for (let at = that - 1; at >= Math.max(0, that - nearestSpeech); at -= 1)
    if (speechVerbs.has(tokens[at]?.norm ?? "")) return true;
  return false;
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
  while (end > start && (isOneOf(tokens[end - 1]?.norm, actorLeads) || isBeforeRelative(tokens, end - 1))) end -= 1;
  return end;
}

/** The comma of "the Customs Service, which". */
const isBeforeRelative = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.text === "," && isOneOf(tokens[at + 1]?.norm, "who which");

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
  const apart = first === actor ? partnerApart(text, sentence, actor) : null;
  if (apart !== null) return apart;
  return first === last
    ? actor
    : {
        name: printedOf(tokens, first.from, last.to),
        body: null,
        isBare: false,
        ...spanOf(tokens, first.from, last.to),
      };
}

/** "The Drug Squad, with some sixty officers, and the Customs Department": with words between commas behind the first. */
function partnerApart(text: Text, sentence: SentenceReading, actor: Actor): Actor | null {
  const { tokens } = text;
  const and = tokens[actor.from - 1]?.norm === "the" ? actor.from - 2 : actor.from - 1;
  if (!isOneOf(tokens[and]?.norm, "and &") || tokens[and - 1]?.text !== ",") return null;
  const { byEnd } = actorsIn(text, sentence);
  for (let at = and - 2; at > Math.max(sentence.from, and - farthestAgent); at -= 1) {
    const token = tokens[at];
    if (token === undefined || isVerb(token)) return null;
    const before = token.text === "," ? byEnd.get(at) : undefined;
    if (before !== undefined && !before.isBare && isSubjectActor(tokens, before))
      return {
        ...spanOf(tokens, before.from, actor.to),
        name: `${before.name} and ${actor.name}`,
        body: null,
        isBare: false,
      };
  }
  return null;
}

/** "together with", "jointly with" */
const behindTogether = (tokens: readonly Token[], at: number): number | null =>
  isOneOf(tokens[at]?.norm, jointAdverbs) && tokens[at + 1]?.norm === "with" ? at + 2 : null;

/** Neither "with the Customs Service" nor "the Customs Service's report" nor "told the Customs Service". */
export function isSubjectActor(tokens: readonly Token[], { from, to }: Actor): boolean {
  let lead = from - 1;
  while (isOneOf(tokens[lead]?.norm, determinersOfActor)) lead -= 1;
  const before = tokens[lead];
  return tokens[to]?.kind !== "possessive" && !isOneOf(before?.norm, prepositionsOfActor) && !isTold(before);
}

const isTold = (token: Token | undefined): boolean => token !== undefined && isOneOf(token.norm, verbsOfAddressee);

/** "agents who searched a storage unit recovered": an object right before the verb. */
const isSearched = (tokens: readonly Token[], { from }: Actor): boolean => {
  const before = tokens[from - 2];
  return isOneOf(tokens[from - 1]?.norm, articles) && before !== undefined && isVerb(before);
};
