import { eventVerbs, singularEvents, speakingAt, visitingVerbs } from "../../recognition/lexicon/event-words.js";
import type { Time } from "../../recognition/periods.js";
import type { Reading } from "../../recognition/reading.js";
import { cover } from "../../recognition/token.js";
import { isOneOf, placesOf } from "../../recognition/words.js";
import type { AgreementsInText } from "../agreement/read-agreements.js";
import { hasWord } from "../has-word.js";
import { newCount, newFact, newValue } from "../new-fact.js";
import type { Modality } from "../setting/modality.js";
import { partiesField } from "../setting/parties.js";
import type { PeopleInText } from "../setting/people-in-text.js";
import type { Usage } from "../usage.js";
import { organizersOf, representedOf } from "./event-details.js";
import { grouped } from "./event-groups.js";
import { eventAt, eventLeads, type ToldEvent, nounOf } from "./told-event.js";
import { officialsOf } from "./event-officials.js";
import { type EventPlace, placeOfEvent } from "./event-places.js";
import { ahead, meetingBefore, periodOfEvent, spanOfOperation, timeOf } from "./event-times.js";
import { type EventInText, EventsInText } from "./events-in-text.js";
import { visitAt } from "./visits-told.js";

interface TextOfEvents {
  readonly reading: Reading;
  readonly people: PeopleInText;
  readonly usage: Usage;
  readonly modality: Modality;
  readonly agreements: AgreementsInText;
}

/** The words at which an event or a visit may be told. */
const leads: ReadonlySet<string> = new Set(["visit", ...eventLeads, ...visitingVerbs]);

/** "a three-day expert working group was held in Beijing on Tuesday", "Operation Lionfish": what took place, where, when and by whom. */
export function readEvents(text: TextOfEvents): EventsInText {
  const { reading, modality } = text;
  const { tokens } = reading;
  const found: ToldEvent[] = [];
  for (const sentence of reading.sentences) {
    let end = sentence.from;
    for (const at of placesOf(tokens, sentence, leads)) {
      if (at < end) continue;
      const event = eventAt(reading, sentence, at) ?? visitAt(reading, sentence, at);
      if (event === null || isDenied(modality, event)) continue;
      found.push(event);
      end = event.name.to;
    }
  }
  const events = grouped(reading, found).flatMap((group) => eventOf(text, group) ?? []);
  return new EventsInText(reading, events);
}

/** A visit is denied by its verb, an event by what is said of its noun. */
const isDenied = (modality: Modality, { head, title }: ToldEvent): boolean =>
  title === null ? modality.isDeniedEvent(head) : modality.isDenied(head);

const isStated = (modality: Modality, { head, title, isPlanned }: ToldEvent): boolean =>
  !isPlanned && (title === null ? modality.isStatedEvent(head) : modality.isStated(head));

/** What of an event is known, as far as it tells whether there was one. */
interface Known {
  readonly time: Time | null;
  readonly place: EventPlace | null;
  /** How many of its time, place and length the text gives. */
  readonly supports: number;
}

function eventOf(
  { reading, people, usage, modality, agreements }: TextOfEvents,
  group: readonly ToldEvent[],
): EventInText | null {
  const { tokens } = reading;
  // "Operation Lionfish" says more than "Lionfish" of the headline.
  const main =
    group.find(
      ({ head, name: { from }, isAnaphor }) => from === head && !isAnaphor && group[0]?.kind === "operation",
    ) ?? group[0];
  if (main === undefined) return null;
  const { sentence, name, kind } = main;
  const met = meetingBefore(reading, main);
  const isDated = group.some((each) => timeOf(reading, each, agreements) !== null);
  const told = met === null || isDated ? group : [...group, met];
  const isTold = group.some((each) => isStated(modality, each));
  const printedTime =
    (kind === "operation" ? spanOfOperation(reading, main) : null) ??
    told.flatMap((each) => timeOf(reading, each, agreements) ?? []).at(0) ??
    null;
  const time = printedTime === null || isTold ? printedTime : ahead(printedTime, reading.publication.publishedOn);
  const place = told.flatMap((each) => placeOfEvent(reading, each) ?? []).at(0) ?? null;
  const duration = group.find((each) => each.duration !== null)?.duration ?? null;
  // A province may be that of what is told beside the event.
  const ownPlace = place?.rule === "place/division" ? null : place;
  const supports = [time, ownPlace, duration].filter((each) => each !== null).length;
  const represented = representedOf(reading, group);
  const organizers = organizersOf(reading, main);
  const isPeopled = represented !== null || organizers.length > 0;
  const isSure = isPlain(reading, group, { time, place, supports }, isPeopled);
  if (!isWorth(reading, group, main, { time, place, supports }, isSure)) return null;
  if (duration !== null) usage.take(duration);
  const country = place?.country ?? null;
  const inQuote = [name, time, place?.span, duration].filter(
    (span): span is NonNullable<typeof span> => span != null && span.from >= sentence.from && span.to <= sentence.to,
  );
  const printed = reading.text.slice(name.start, name.end);
  const title = main.title ?? printed;
  const fact = newFact(reading, {
    type: "Event",
    rule: `event/${kind}`,
    isSure: isSure && isTold,
    quote: cover(name, ...inQuote),
    fields: {
      name: newValue(title, name, main.title === null ? "words" : "event/named-by-verb"),
      kind: newValue(
        kind,
        kind === "operation" ? null : main.title === null ? nounOf(tokens, main) : name,
        "event/kind",
      ),
      ...periodOfEvent(tokens, main, time),
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

/** Whether a text tells plainly of one event: it has a name and a time or place, or the noun has them right beside it. */
function isPlain(
  { tokens }: Reading,
  group: readonly ToldEvent[],
  { time, place, supports }: Known,
  isPeopled: boolean,
): boolean {
  const [main] = group;
  if (main === undefined) return false;
  const isBeside = [time, place?.span].some(
    (span) => span != null && span.from >= main.name.from && span.from - main.name.to <= 2,
  );
  const isSpoken = group.some(({ sentence }) => hasWord(tokens, sentence, speakingAt));
  if (main.kind === "press_conference") return supports > 0 || isSpoken;
  if (main.isNamed) return supports > 0 || main.kind === "operation";
  // "presided over a ceremony"
  const isAddressed = hasWord(tokens, { from: main.name.from - 4, to: main.name.from }, speakingAt);
  const isSupported = supports > 0 && (isBeside || main.isHeld || isPeopled || isAddressed);
  return supports > 1 || isSupported || (main.isHeld && isPeopled);
}

/** Whether something is told that is worth a fact: not "they spoke of a meeting", "meetings", "the police operation". */
function isWorth(
  { tokens, text }: Reading,
  group: readonly ToldEvent[],
  main: ToldEvent,
  { time, supports }: Known,
  isSure: boolean,
): boolean {
  const { name, kind, head, isNamed } = main;
  const noun = tokens[head]?.norm ?? "";
  if (main.title === null && noun.endsWith("s") && !isOneOf(noun, singularEvents)) return false;
  const isHeld = group.some((each) => hasWord(tokens, each.sentence, eventVerbs));
  if (kind === "visit" && !isHeld && time === null) return false;
  if (kind === "operation")
    // "Operation Lionfish", "operation “Channel”"; "the INTERPOL-led operation" has no name.
    return name.from >= head && tokens[name.from]?.capital === true && (name.from > head || name.to - name.from > 1);
  if (!isNamed) return isSure || supports > (kind === "press_conference" ? 0 : 1);
  return isSure || supports > 0 || (isHeld && /\p{Lu}/u.test(text.slice(name.start, name.end)));
}
