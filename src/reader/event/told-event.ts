import { auxiliariesOfPlan } from "../../recognition/lexicon/clause-words.js";
import {
  beforeInfinitive,
  eventModals,
  eventNouns,
  eventParticiples,
  operationNouns,
  partsOfEvents,
  plannedEvents,
  takingPlace,
} from "../../recognition/lexicon/event-words.js";
import { demonstratives } from "../../recognition/lexicon/grammar-words.js";
import { Phrases } from "../../recognition/phrases.js";
import type { Quantity } from "../../recognition/quantities.js";
import type { Reading, SentenceReading } from "../../recognition/reading.js";
import { type Span, spanOf, type Token } from "../../recognition/token.js";
import { isOneOf } from "../../recognition/words.js";
import type { EventKind } from "../../vocabulary/event-kinds.js";
import { hasWord } from "../has-word.js";
import { nameEnd, nameStart, withPlace } from "./event-names.js";
import { operationAt, operationBefore, operationLeads } from "./operation-names.js";

const heads = new Phrases(eventNouns);

/** The words at which an event may be told. */
export const eventLeads: ReadonlySet<string> = new Set([...operationLeads, ...operationNouns, ...heads.firstWords]);

/** A place where a sentence tells of an event. */
export interface ToldEvent {
  readonly sentence: SentenceReading;
  readonly head: number;
  readonly kind: EventKind;
  readonly name: Span;
  /** The name to give where the words are no name: "visit to Lima" of "visited Lima". */
  readonly title: string | null;
  readonly duration: Quantity | null;
  readonly isNamed: boolean;
  /** "the meeting", which was named before. */
  readonly isAnaphor: boolean;
  /** Whether the noun is followed by a word such as "held". */
  readonly isHeld: boolean;
  /** "the next meeting", "a meeting is scheduled for May", "may be held". */
  readonly isPlanned: boolean;
}

const named = { title: null, duration: null, isNamed: true, isAnaphor: false, isHeld: false, isPlanned: false };

/** An operation by its name, or the noun of an event with its name. */
export function eventAt(reading: Reading, sentence: SentenceReading, at: number): ToldEvent | null {
  const { tokens } = reading;
  const operation = operationAt(tokens, sentence, at);
  if (operation !== null) return { ...named, sentence, head: at, kind: "operation", name: operation };
  if (isOneOf(tokens[at]?.norm, operationNouns)) {
    const name = operationBefore(tokens, sentence, at);
    if (name !== null) return { ...named, sentence, head: name.from, kind: "operation", name };
  }
  const head = tokens[at]?.kind === "word" ? heads.at(tokens, at) : null;
  return head === null ? null : headedEvent(reading, sentence, at, head);
}

function headedEvent(
  { tokens }: Reading,
  sentence: SentenceReading,
  at: number,
  head: { readonly value: EventKind; readonly to: number },
): ToldEvent | null {
  if (sentence.organizations.some(({ from, to }) => from <= at && to >= head.to)) return null;
  const next = tokens[head.to];
  // "the meeting participants", "working group members": not the meeting itself
  if (next?.kind === "word" && !next.capital && isOneOf(next.norm, partsOfEvents)) return null;
  if (isOneOf(tokens[at]?.norm, "exercise exercises") && isOneOf(tokens[at - 1]?.norm, "practical training"))
    return null;
  // "a mission to Zambia"; what others call their mission is none.
  if (tokens[at]?.norm === "mission" && !(next?.norm === "to" && tokens[head.to + 1]?.capital === true)) return null;
  // "will visit": a verb
  if (tokens[at]?.norm === "visit" && isOneOf(tokens[at - 1]?.norm, beforeInfinitive)) return null;
  const from = nameStart(tokens, sentence, at);
  const to = nameEnd(tokens, sentence, head.to);
  const name = spanOf(tokens, from, to - from < 2 ? withPlace(tokens, sentence, to) : to);
  const duration =
    sentence.quantities.find(
      (quantity) =>
        quantity.unit?.kind === "other" &&
        quantity.unit.name === "days" &&
        quantity.core.to <= at + 1 &&
        quantity.core.to >= from - 1,
    ) ?? null;
  const isBare = to - from === head.to - at && duration === null;
  const isProper = tokens
    .slice(from, to)
    .some(({ capital, kind }, index) => kind === "ordinal" || (capital && from + index > sentence.from));
  // "The Meeting" is the one that was named before.
  const isShort = to - from === head.to - at && to - from === 1;
  const isAnaphor = isShort && isOneOf(tokens[(duration?.core.from ?? from) - 1]?.norm, demonstratives);
  return {
    sentence,
    head: at,
    kind: head.value,
    name,
    title: null,
    duration,
    isNamed: isProper || !isBare,
    isAnaphor,
    isHeld: isHeldBehind(tokens, head.to) || (isAnaphor && takesPlace(tokens, head.to)),
    isPlanned: isPlanned(tokens, sentence, name),
  };
}

function isHeldBehind(tokens: readonly Token[], to: number): boolean {
  const verb = tokens[to]?.text === "," ? tokens[to + 1] : tokens[to];
  return isOneOf(verb?.norm, eventParticiples);
}

/** "The ceremony took place", "The meeting was attended by" */
const takesPlace = (tokens: readonly Token[], to: number): boolean =>
  isOneOf(tokens[to]?.norm, takingPlace) ||
  (isOneOf(tokens[to]?.norm, "was ,") && isOneOf(tokens[to + 1]?.norm, takingPlace));

/** "the next meeting", "is scheduled for May", "may be held"; what was held is not planned. */
function isPlanned(tokens: readonly Token[], { from, to }: Span, name: Span): boolean {
  const end = Math.min(to, name.to + 4);
  if (isOneOf(tokens[name.to]?.norm, eventModals)) return true;
  const isSaid = tokens
    .slice(name.to, end)
    .some(
      ({ norm }, index) =>
        isOneOf(norm, plannedEvents) && isOneOf(tokens[name.to + index - 1]?.norm, auxiliariesOfPlan),
    );
  if (isSaid) return true;
  const isNext = hasWord(tokens, { from: Math.max(from, name.from - 2), to: name.to }, plannedEvents);
  return isNext && !hasWord(tokens, { from: name.to, to: end }, "was were took");
}

/** "working group" */
export const nounOf = (tokens: readonly Token[], { head }: ToldEvent): Span =>
  spanOf(tokens, head, heads.at(tokens, head)?.to ?? head + 1);
