import { placesOfOfficers, notBreakdownLeads, partsOfTotal } from "../../recognition/lexicon/clause-words.js";
import {
  breakdownLeads,
  breakdownWords,
  definiteBodies,
  pronounsOfBodies,
} from "../../recognition/lexicon/seizing-body-words.js";
import type { OrganizationMention } from "../../recognition/organizations.js";
import type { Reading, SentenceReading } from "../../recognition/reading.js";
import type { Span } from "../../recognition/token.js";
import { isOneOf } from "../../recognition/words.js";
import { hasWord } from "../has-word.js";
import { agentBehind, isSubjectActor, withPartners } from "../setting/acting-bodies.js";
import { type Actor, actorsIn } from "../setting/actors.js";
import { SentenceMemory } from "../sentence-memory.js";
import { tellsOfSeizure } from "../setting/telling.js";
import type { ReadText, SeizingBody } from "./seized-by.js";

/** How many sentences that tell of seizures back whoever acts may be named, and how many sentences in all; "the bureau" too. */
const farthestActor = 2;
const farthestName = 24;
/** No sentence has more whom "it" may mean. */
const mostActors = 8;
const farthestOwner = 60;
/** In tokens: what stands before the body of an item, and between it and the dash. */
const longestOpening = 10;
const longestBreakdown = 16;

const kindsOfSeizers: ReadonlySet<string> = new Set(["law_enforcement", "government_agency", "military", "government"]);

/** Whether a body is one that seizes: no organization of states, newspaper or gang. */
const maySeize = ({ organization: { known } }: OrganizationMention): boolean =>
  known?.kind == null || kindsOfSeizers.has(known.kind);

const sureBody = (mention: OrganizationMention, rule: string, isCarried: boolean): SeizingBody => ({
  from: mention.from,
  to: mention.to,
  start: mention.start,
  end: mention.end,
  name: mention.organization.name,
  rule,
  isCarried,
});

const carriedActor = ({ from, to, start, end, name, body }: Actor, isCarried = true): SeizingBody =>
  body?.basis === "short"
    ? sureBody(body, "organization/carried", isCarried)
    : { from, to, start, end, name, rule: "organization/carried", isCarried };

/** "3) 11 August: Assam Rifles, Champhai – 13 kg of heroin": the body that opens an item acts in it. */
export function openingBody(reading: Reading, sentence: SentenceReading, figure: Span): SeizingBody | null {
  const { tokens } = reading;
  const { byBegin } = actorsIn(reading, sentence);
  for (let at = sentence.from; at < Math.min(figure.from, sentence.from + longestOpening); at += 1) {
    const actor = byBegin.get(at);
    if (actor !== undefined) {
      const isOpening = actor.body !== null && isOpened(tokens, actor.to, figure.from);
      return isOpening ? { ...carriedActor(actor, false), name: actor.name, rule: "words" } : null;
    }
    const token = tokens[at];
    const isDate = sentence.times.some(({ from, to }) => from <= at && to > at);
    if (token === undefined || (token.kind === "word" && !isDate && token.text.length > 1)) return null;
  }
  return null;
}

/** Whether nothing but a place stands before a colon or dash: "(DRI), Nhava Sheva port –". */
function isOpened(tokens: Reading["tokens"], from: number, to: number): boolean {
  for (let at = from; at < Math.min(to, from + longestOpening); at += 1) {
    const token = tokens[at];
    if (token === undefined) return false;
    if (isOneOf(token.text, ": – —") || (token.text === "-" && !token.joined)) return true;
    const isPlace = token.capital || token.kind === "mark" || isOneOf(token.norm, placesOfOfficers);
    if (!isPlace) return false;
  }
  return false;
}

/** "the service", as the body with that noun in its name that a sentence before names. */
export function namedBody({ reading }: ReadText, sentence: SentenceReading, { from, to }: Actor): SeizingBody | null {
  const head = reading.tokens[from]?.norm ?? "";
  for (let index = sentence.index; index >= Math.max(0, sentence.index - farthestName); index -= 1) {
    const before = reading.sentences[index];
    // A body that is only spoken of has seized nothing.
    if (before === undefined || (before !== sentence && !tellsOfSeizure(reading.tokens, before))) continue;
    const mention = before.organizations.findLast(
      ({ organization, to: end }) => end <= to && organization.name.toLowerCase().split(/\s/).includes(head),
    );
    if (mention !== undefined) return sureBody(mention, "organization/short-form", false);
  }
  return null;
}

/**
 * Whom "it" or "its" at a token means: the only body that the sentence names before it, that of the person who speaks, or
 * the only one that the sentence before names. One of several is only proposed.
 */
export function ownerOf(text: ReadText, sentence: SentenceReading, at: number, figure: Span): SeizingBody | null {
  const { reading } = text;
  const here = bodiesBefore(reading, sentence, at);
  const [first] = here;
  if (first !== undefined) return sureBody(first, "organization/short-form", here.length > 1);
  const person = sentence.people.findLast(({ to }) => to <= at) ?? null;
  const speaker = text.speakerAt(figure.from);
  const organization =
    person?.organization ?? (speaker === null ? null : (text.people.find(speaker)?.organization ?? null));
  const mention = organization === null ? undefined : mentionOf(reading, sentence, organization);
  if (mention !== undefined && maySeize(mention)) return sureBody(mention, "organization/short-form", false);
  if (isOneOf(reading.tokens[at]?.norm, "we our") || person !== null) return bodyBefore(text, sentence, at);
  const before = bodyBefore(text, sentence, at);
  // "The Navy and the police raided a house. It …" is neither of them.
  if (isOneOf(reading.tokens[at]?.norm, "it its") && before !== null && isOfSeveral(reading, before)) return null;
  const isOnly = before !== null && isOnlyOne(reading, sentence, before);
  return isOnly && isOneOf(reading.tokens[at]?.norm, pronounsOfBodies)
    ? { ...before, rule: "organization/short-form", isCarried: false }
    : before;
}

const isOfSeveral = ({ tokens }: Reading, { from, to }: SeizingBody): boolean =>
  hasWord(tokens, { from, to }, "and &") && hasWord(tokens, { from, to }, "the");

/** Whether the sentence right before names nobody else whom "it" may mean. */
function isOnlyOne(reading: Reading, sentence: SentenceReading, { from, to }: SeizingBody): boolean {
  const before = tellingBefore(reading, sentence);
  return (
    before?.paragraph === sentence.paragraph &&
    from >= before.from &&
    to <= before.to &&
    before.people.length === 0 &&
    before.organizations.every((body) => !maySeize(body) || (body.from >= from && body.to <= to))
  );
}

function bodiesBefore(reading: Reading, sentence: SentenceReading, at: number): OrganizationMention[] {
  const { byBegin } = actorsIn(reading, sentence);
  const bodies: OrganizationMention[] = [];
  for (let from = Math.max(sentence.from, at - farthestOwner); from < at; from += 1) {
    const body = byBegin.get(from)?.body;
    if (body != null && body.to <= at && maySeize(body)) bodies.push(body);
  }
  return distinct(bodies);
}

const distinct = (bodies: readonly OrganizationMention[]): OrganizationMention[] =>
  bodies.filter(
    ({ organization }, index) => bodies.findIndex((other) => other.organization === organization) === index,
  );

function mentionOf(
  { sentences }: Reading,
  { index }: SentenceReading,
  organization: OrganizationMention["organization"],
): OrganizationMention | undefined {
  for (let at = index; at >= Math.max(0, index - farthestName); at -= 1) {
    const mention = sentences[at]?.organizations.find((body) => body.organization === organization);
    if (mention !== undefined) return mention;
  }
  return undefined;
}

/** "The Customs Service said that 14 kg were seized": whoever tells of it may have done it. */
function reportingBody(
  { reading, speakerAt, people }: ReadText,
  sentence: SentenceReading,
  figure: Span,
): SeizingBody | null {
  const speaker = speakerAt(figure.from);
  if (speaker === null) return null;
  const own = sentence.organizations.find(({ organization }) => organization.name === speaker);
  const organization = people.find(speaker)?.organization ?? null;
  const mention = own ?? (organization === null ? undefined : mentionOf(reading, sentence, organization));
  return mention !== undefined && maySeize(mention) ? sureBody(mention, "organization/carried", true) : null;
}

/** Whoever acts in this sentence or in the ones before it that tell of seizures: proposed. */
function bodyBefore(
  { reading }: ReadText,
  sentence: SentenceReading,
  at: number,
  isOfGroup = false,
): SeizingBody | null {
  let telling = 0;
  for (let before: SentenceReading | null = sentence; before !== null && telling < farthestActor;) {
    telling += 1;
    const current: SentenceReading = before;
    before = tellingBefore(reading, current);
    // Another paragraph is about others, but for the heading of a list and for bare "officers".
    if (before?.paragraph !== sentence.paragraph && !sentence.item && !isOfGroup) before = null;
    const actors = actorsOf(reading, current).filter(({ to }) => to <= at);
    const [first] = actors;
    if (first === undefined) continue;
    const together = actors.map((actor) => withPartners(reading, current, actor));
    const whole = together.find(({ from, to }) => actors.every((each) => each.from >= from && each.to <= to)) ?? first;
    const isOne = actors.every(
      ({ body, name, from, to }) =>
        (from >= whole.from && to <= whole.to) ||
        (body?.organization ?? name) === (first.body?.organization ?? first.name),
    );
    return isOne ? carriedActor(whole) : null;
  }
  return null;
}

/** The sentence before that tells of seizures: what stands between tells of other things. */
function tellingBefore({ tokens, sentences }: Reading, { index }: SentenceReading): SentenceReading | null {
  for (let at = index - 1; at >= Math.max(0, index - farthestName); at -= 1) {
    const before = sentences[at];
    if (before === undefined) return null;
    if (tellsOfSeizure(tokens, before)) return before;
  }
  return null;
}

const known = new SentenceMemory<readonly Actor[]>();

/** The subjects and agents of a sentence who can seize, but for bare "officers". */
const actorsOf = (reading: Reading, sentence: SentenceReading): readonly Actor[] =>
  known.of(reading.tokens, sentence, () => findActors(reading, sentence));

function findActors(reading: Reading, sentence: SentenceReading): readonly Actor[] {
  const found: Actor[] = [];
  for (const actor of actorsIn(reading, sentence).byBegin.values()) {
    if (found.length === mostActors) break;
    const isDefinite = actor.to - actor.from === 1 && isOneOf(reading.tokens[actor.from]?.norm, definiteBodies);
    if (actor.isBare || (isDefinite && actor.body === null) || (actor.body !== null && !maySeize(actor.body))) continue;
    const isAgent = agentBehind(reading, sentence, actor.from - 3) === actor;
    if (isAgent || isSubjectActor(reading.tokens, actor)) found.push(actor);
  }
  return found;
}

/** Who has seized, as far as anybody can tell: whoever tells of it, or acts in the sentences before. Proposed. */
export const supposedBody = (
  text: ReadText,
  sentence: SentenceReading,
  figure: Span,
  before = figure.from,
): SeizingBody | null =>
  bodyBefore(text, sentence, before, before < figure.from) ?? reportingBody(text, sentence, figure);

/** Who seized what a figure is a part of: "… seized 5 kg. Of these, 3 kg were heroin.", or the figure before in a list. */
export function bodyOfPart(
  reading: Reading,
  sentence: SentenceReading,
  before: { readonly body: SeizingBody | null; readonly sentence: SentenceReading } | undefined,
): SeizingBody | null {
  if (before?.body == null) return null;
  if (before.sentence !== sentence && tellingBefore(reading, sentence) !== before.sentence) return null;
  if (tellsOfParts(reading, sentence)) return before.body;
  // Another paragraph is about others; the items of a list are about the same.
  const isNear = before.sentence.paragraph === sentence.paragraph || sentence.item;
  return isNear && sentence.countries.length === 0 ? { ...before.body, isCarried: true } : null;
}

/** "Of this amount, …", "The seized drugs include …": parts of what the sentence before tells of. */
function tellsOfParts({ tokens }: Reading, { from, to }: SentenceReading): boolean {
  const isOpened = isOneOf(tokens[from]?.norm, breakdownLeads) && isOneOf(tokens[from + 1]?.norm, partsOfTotal);
  if (isOpened) return true;
  for (let at = from; at < Math.min(to, from + longestBreakdown); at += 1)
    if (isOneOf(tokens[at]?.norm, breakdownWords)) return !isOneOf(tokens[at - 1]?.norm, notBreakdownLeads);
  return false;
}
