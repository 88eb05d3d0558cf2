import {
  eventNouns,
  eventParticiples,
  eventVerbs,
  partsOfEvents,
  singularEvents,
} from "../../recognition/lexicon/event-words.js";
import { demonstratives } from "../../recognition/lexicon/grammar-words.js";
import { Phrases } from "../../recognition/phrases.js";
import type { Quantity } from "../../recognition/quantities.js";
import type { Reading, SentenceReading } from "../../recognition/reading.js";
import { cover, type Span, spanOf } from "../../recognition/token.js";
import { isOneOf } from "../../recognition/words.js";
import type { EventKind } from "../../vocabulary/event-kinds.js";
import { hasWord } from "../has-word.js";
import { newCount, newFact, newValue } from "../new-fact.js";
import type { Modality } from "../setting/modality.js";
import { partiesField } from "../setting/parties.js";
import type { PeopleInText } from "../setting/people-in-text.js";
import { periodFields } from "../setting/period-fields.js";
import type { Usage } from "../usage.js";
import { type EventInText, EventsInText } from "./events-in-text.js";
import { organizersOf, representedOf, spanOfOperation, timeOf } from "./event-details.js";
import { nameEnd, nameStart, operationAt, withPlace } from "./event-names.js";
import { officialsOf } from "./event-officials.js";
import { placeOfEvent } from "./event-places.js";

const heads = new Phrases(eventNouns);

interface TextOfEvents {
  readonly reading: Reading;
  readonly people: PeopleInText;
  readonly usage: Usage;
  readonly modality: Modality;
}

interface Event {
  readonly sentence: SentenceReading;
  readonly head: number;
  /** Behind the noun: "working group" is two words. */
  readonly kind: EventKind;
  readonly name: Span;
  readonly duration: Quantity | null;
  readonly isNamed: boolean;
  /** "the meeting", which was named before. */
  readonly isAnaphor: boolean;
  /** Whether the noun is followed by a word such as "held". */
  readonly isHeld: boolean;
}

/** "a three-day expert working group was held in Beijing on Tuesday", "Operation Lionfish": what took place, where, when and by whom. */
export function readEvents(text: TextOfEvents): EventsInText {
  const { reading, modality } = text;
  const found: Event[] = [];
  for (const sentence of reading.sentences) {
    for (let at = sentence.from; at < sentence.to; at += 1) {
      const event = eventAt(reading, sentence, at);
      if (event === null || modality.isDeniedEvent(event.head)) continue;
      found.push(event);
      at = Math.max(at, event.name.to - 1);
    }
  }
  const events = grouped(reading, found).flatMap((group) => eventOf(text, group) ?? []);
  return new EventsInText(reading, events);
}

/** Mentions of one name are one event; "the forum" is the last one that was called so. */
function grouped(reading: Reading, found: readonly Event[]): Event[][] {
  const groups = new Map<string, Event[]>();
  const lastOfKind = new Map<EventKind, Event[]>();
  for (const event of found) {
    const before = event.isAnaphor ? lastOfKind.get(event.kind) : undefined;
    if (before !== undefined && event.sentence.index - (before.at(-1)?.sentence.index ?? 0) <= 4) {
      before.push(event);
      continue;
    }
    if (event.isAnaphor && !event.isHeld) continue;
    const key = keyOf(reading, event);
    const group = groups.get(key) ?? [];
    group.push(event);
    groups.set(key, group);
    lastOfKind.set(event.kind, group);
  }
  return [...groups.values()];
}

/** What the mentions of one event have in common. */
const keyOf = ({ text }: Reading, { name, kind }: Event): string => {
  const words = text
    .slice(name.start, name.end)
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N} ]/gu, "");
  return kind === "press_conference" ? kind : words.replace(/ (?:meeting|session)$|^operation /, "");
};

function eventAt(reading: Reading, sentence: SentenceReading, at: number): Event | null {
  const { tokens } = reading;
  const operation = operationAt(tokens, sentence, at);
  if (operation !== null)
    return {
      sentence,
      head: at,
      kind: "operation",
      name: operation,
      duration: null,
      isNamed: true,
      isAnaphor: false,
      isHeld: false,
    };
  const head = tokens[at]?.kind === "word" ? heads.at(tokens, at) : null;
  return head === null ? null : headedEvent(reading, sentence, at, head);
}

function headedEvent(
  { tokens }: Reading,
  sentence: SentenceReading,
  at: number,
  head: { readonly value: EventKind; readonly to: number },
): Event | null {
  if (sentence.organizations.some(({ from, to }) => from <= at && to >= head.to)) return null;
  const next = tokens[head.to];
  // "the meeting participants", "working group members": not the meeting itself
  if (next?.kind === "word" && !next.capital && isOneOf(next.norm, partsOfEvents)) return null;
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
  const isAnaphor = isBare && isOneOf(tokens[from - 1]?.norm, demonstratives) && to - from === 1;
  const verb = next?.text === "," ? tokens[head.to + 1] : next;
  const isHeld = isOneOf(verb?.norm, eventParticiples);
  return { sentence, head: at, kind: head.value, name, duration, isNamed: isProper || !isBare, isAnaphor, isHeld };
}

function eventOf({ reading, people, usage, modality }: TextOfEvents, group: readonly Event[]): EventInText | null {
  const { tokens } = reading;
  // "Operation Lionfish" says more than "Lionfish" of the headline.
  const main =
    group.find(
      ({ head, name: { from }, isAnaphor }) => from === head && !isAnaphor && group[0]?.kind === "operation",
    ) ?? group[0];
  if (main === undefined) return null;
  const { sentence, name, kind } = main;
  const time =
    (kind === "operation" ? spanOfOperation(reading, main) : null) ??
    group.flatMap((each) => timeOf(each) ?? []).at(0) ??
    null;
  const place = group.flatMap((each) => placeOfEvent(reading, each) ?? []).at(0) ?? null;
  const duration = group.find((each) => each.duration !== null)?.duration ?? null;
  const isHeld = group.some((each) => hasWord(tokens, each.sentence, eventVerbs));
  const isVisited = kind === "visit" ? isHeld || time !== null : true;
  // A province may be that of what is told beside the event.
  const ownPlace = place?.rule === "place/division" ? null : place;
  const supports = [time, ownPlace, duration].filter((each) => each !== null).length;
  const noun = tokens[main.head]?.norm ?? "";
  const isPlural = noun.endsWith("s") && !isOneOf(noun, singularEvents);
  const isWorth =
    kind === "operation"
      ? // "Operation Lionfish", "operation “Channel”"; "the INTERPOL-led operation" has no name.
        name.from >= main.head &&
        tokens[name.from]?.capital === true &&
        (name.from > main.head || name.to - name.from > 1)
      : main.isNamed
        ? supports > 0 || (isHeld && /\p{Lu}/u.test(reading.text.slice(name.start, name.end)))
        : supports > (kind === "press_conference" ? 0 : 1);
  if (!isWorth || isPlural || !isVisited) return null;
  const organizers = organizersOf(reading, main);
  const represented = representedOf(reading, group);
  if (duration !== null) usage.take(duration);
  const country = place?.country ?? null;
  const inQuote = [name, time, place?.span, duration].filter(
    (span): span is NonNullable<typeof span> => span != null && span.from >= sentence.from && span.to <= sentence.to,
  );
  const title = reading.text.slice(name.start, name.end);
  const { from, to, when } = periodFields(time, false);
  const fact = newFact(reading, {
    type: "Event",
    rule: `event/${kind}`,
    isSure:
      main.isNamed && (supports > 0 || kind === "operation") && group.some(({ head }) => modality.isStatedEvent(head)),
    quote: cover(name, ...inQuote),
    fields: {
      name: newValue(title, name, "words"),
      kind: newValue(kind, kind === "operation" ? null : nounOf(tokens, main), "event/kind"),
      from,
      to,
      when,
      place: place?.name == null ? null : newValue(place.name, place.span, "words"),
      country: country === null ? null : newValue(country, place?.span ?? null, place?.rule ?? "words"),
      organizers: partiesField(organizers),
      officials: officialsOf(reading, people, group),
      durationDays: duration === null ? null : newCount(duration),
      countriesRepresented: represented,
    },
  });
  const mentions = group
    .filter(({ isAnaphor }) => !isAnaphor || kind !== "operation")
    .map((mention) => ({ sentence: mention.sentence.index, ...mention.name }));
  return { fact, name: title, kind, time, mentions };
}

/** "working group" */
const nounOf = (tokens: Reading["tokens"], { head }: Event): Span =>
  spanOf(tokens, head, heads.at(tokens, head)?.to ?? head + 1);
