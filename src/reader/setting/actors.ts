import { linksOfGroup } from "../../recognition/lexicon/clause-words.js";
import {
  countryLeads,
  endsOfForce,
  groupNouns,
  notAgents,
  seizingForces,
} from "../../recognition/lexicon/seizing-body-words.js";
import { organizationHeads } from "../../recognition/lexicon/organization-words.js";
import { nameParticles } from "../../recognition/lexicon/speech.js";
import type { OrganizationMention } from "../../recognition/organizations.js";
import type { SentenceReading } from "../../recognition/reading.js";
import { titlePhrases } from "../../recognition/titles.js";
import { printedOf, type Span, spanOf, type Token } from "../../recognition/token.js";
import { isOneOf } from "../../recognition/words.js";
import { SentenceMemory } from "../sentence-memory.js";
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

const longestForce = 9;
const longestName = 14;

const known = new SentenceMemory<ActorsOfSentence>();

/** Whoever can act in a sentence, each once. */
export const actorsIn = (
  { tokens }: { readonly tokens: readonly Token[] },
  sentence: SentenceReading,
): ActorsOfSentence => known.of(tokens, sentence, () => findActors(tokens, sentence));

function findActors(tokens: readonly Token[], sentence: SentenceReading): ActorsOfSentence {
  const byBegin = new Map<number, Actor>();
  const byEnd = new Map<number, Actor>();
  const names = namesIn(tokens, sentence);
  let at = sentence.from;
  while (at < sentence.to) {
    const actor = actorAt(tokens, sentence, names, at, byEnd);
    if (actor === null) {
      at += 1;
      continue;
    }
    byBegin.set(actor.from, actor);
    byEnd.set(actor.to, actor);
    at = Math.max(at + 1, actor.to);
  }
  return { byBegin, byEnd };
}

/** What a sentence names, by its tokens: looked up for each actor, and gone through once. */
interface Names {
  readonly bodies: ReadonlyMap<number, OrganizationMention>;
  /** The token behind the country that begins at a token. */
  readonly countries: ReadonlyMap<number, number>;
  readonly times: ReadonlySet<number>;
}

function namesIn(tokens: readonly Token[], { organizations, countries, times, people }: SentenceReading): Names {
  const bodies = new Map<number, OrganizationMention>();
  const ofPeople = tokensIn(people);
  for (const body of organizations) {
    // Neither a newspaper, nor the body in "Customs Chief Ann Ray".
    const isTitled = titlePhrases.at(tokens, body.to) !== null && !isOneOf(tokens[body.to]?.norm, seizingForces);
    const isOther = body.organization.known?.kind === "media" || isTitled || ofPeople.has(body.from);
    if (!isOther && (bodies.get(body.from)?.to ?? 0) < body.to) bodies.set(body.from, body);
  }
  return { bodies, countries: new Map(countries.map(({ from, to }) => [from, to])), times: tokensIn(times) };
}

function tokensIn(spans: readonly Span[]): ReadonlySet<number> {
  const inside = new Set<number>();
  for (const { from, to } of spans) for (let at = from; at < to; at += 1) inside.add(at);
  return inside;
}

function actorAt(
  tokens: readonly Token[],
  sentence: SentenceReading,
  { bodies, countries, times }: Names,
  at: number,
  before: ReadonlyMap<number, Actor>,
): Actor | null {
  const body = bodies.get(at);
  if (body !== undefined) return withGroup(tokens, body);
  if (!isForce(tokens, at)) return null;
  let to = at + 1;
  while (to < sentence.to && isForce(tokens, to)) to += 1;
  // "officers of the Border Guard", "a team from the Customs Service"
  const link = isOneOf(tokens[to]?.norm, linksOfGroup) ? to + 1 : to;
  const whole = link === to ? undefined : bodies.get(tokens[link]?.norm === "the" ? link + 1 : link);
  if (whole !== undefined) {
    const end = behindBracket(tokens, whole.to);
    return { ...spanOf(tokens, at, end), name: printedOf(tokens, whole.from, whole.to), body: whole, isBare: false };
  }
  const named = link === to ? to : endOfUnknownName(tokens, link, sentence.to);
  if (named > to && isOneOf(tokens[at]?.norm, groupNouns))
    return { ...spanOf(tokens, at, named), name: printedOf(tokens, at, named), body: null, isBare: false };
  let from = at;
  while (from > sentence.from && isModifier(tokens, from - 1) && !before.has(from) && to - from < longestForce) {
    if (times.has(from - 1)) break;
    from -= 1;
  }
  while (tokens[from]?.kind !== "word" && from < at) from += 1;
  const end = withArea(tokens, withCountry(tokens, countries, to));
  const isBare = to - from === 1 && end === to && isOneOf(tokens[at]?.norm, groupNouns);
  return { ...spanOf(tokens, from, end), name: printedOf(tokens, from, end), body: null, isBare };
}

/** "officers of the Office Central de Lutte": past a name that is no known body's. */
function endOfUnknownName(tokens: readonly Token[], link: number, limit: number): number {
  if (tokens[link]?.norm !== "the" || tokens[link - 1]?.norm !== "of") return 0;
  let to = link + 1;
  for (let at = to; at < Math.min(limit, link + longestName); at += 1) {
    if (tokens[at]?.capital === true) to = at + 1;
    else if (!nameParticles.has(tokens[at]?.norm ?? "")) break;
  }
  return to > link + 2 || isOneOf(tokens[link + 1]?.norm, organizationHeads) ? to : 0;
}

/** "Customs Service officers", "the Customs Service's officers" */
function withGroup(tokens: readonly Token[], body: OrganizationMention): Actor {
  let to = behindBracket(tokens, body.to);
  // "SCO member states" are not the SCO.
  if (isOneOf(tokens[to]?.norm, notAgents)) {
    const end = isForce(tokens, to + 1) ? to + 2 : to + 1;
    return { ...spanOf(tokens, body.from, end), name: printedOf(tokens, body.from, end), body: null, isBare: false };
  }
  const group = tokens[to]?.kind === "possessive" ? to + 1 : to;
  if (isOneOf(tokens[group]?.norm, groupNouns)) to = group + 1;
  return { ...spanOf(tokens, body.from, to), name: printedOf(tokens, body.from, body.to), body, isBare: false };
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
function withCountry(tokens: readonly Token[], countries: Names["countries"], to: number): number {
  if (!isOneOf(tokens[to]?.norm, countryLeads)) return to;
  const from = tokens[to + 1]?.norm === "the" ? to + 2 : to + 1;
  const end = countries.get(from);
  // "units in Kenya, Ghana and Togo": nobody of one country.
  return end === undefined || isOneOf(tokens[end]?.norm, ", and 's") ? to : end;
}

/** "authorities across East and Southeast Asia" */
function withArea(tokens: readonly Token[], at: number): number {
  if (!isOneOf(tokens[at]?.norm, "across throughout")) return at;
  let to = tokens[at + 1]?.norm === "the" ? at + 2 : at + 1;
  while (tokens[to]?.capital === true || (tokens[to]?.norm === "and" && tokens[to + 1]?.capital === true)) to += 1;
  return tokens[to - 1]?.capital === true ? to : at;
}
