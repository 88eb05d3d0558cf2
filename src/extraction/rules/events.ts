import type { EventKind } from "../../model/event-kind.js";
import { type ExtractedFact } from "../extraction.js";
import { cities } from "../lexicon/places.js";
import { Phrases } from "../reading/phrases.js";
import type { Quantity } from "../reading/quantities.js";
import type { Reading, SentenceReading } from "../reading/reading.js";
import type { Time } from "../reading/periods.js";
import { cover, type Span, spanOf, type Token } from "../reading/token.js";
import { factOf, type Sourced, sourced } from "./draft.js";
import { type Party, partiesIn } from "./parties.js";
import { periodFields } from "./seizures.js";
import type { Usage } from "./usage.js";
import { isOneOf } from "../reading/words.js";

const heads = new Phrases<EventKind>([
  ["press conference", "press_conference"], ["news conference", "press_conference"], ["press briefing", "press_conference"], ["briefing", "press_conference"],
  ["working group", "meeting"], ["working group meeting", "meeting"], ["meeting", "meeting"], ["session", "meeting"], ["summit", "meeting"], ["talks", "meeting"], ["consultations", "meeting"],
  ["round table", "meeting"], ["roundtable", "meeting"], ["dialogue", "meeting"], ["assembly", "meeting"], ["conference", "conference"], ["congress", "conference"], ["forum", "conference"],
  ["symposium", "symposium"], ["seminar", "symposium"], ["workshop", "workshop"], ["ceremony", "ceremony"], ["operation", "operation"], ["exercise", "exercise"], ["exercises", "exercise"],
  ["drill", "exercise"], ["visit", "visit"], ["campaign", "operation"],
]); // prettier-ignore
const happening =
  /^(?:held|hosted|hosts|host|hosting|took|take|takes|opened|opens|kicked|convened|attended|attending|launched|organized|organised|concluded|began|begun|started|conducted|carried|ended|participated|gathered|met|chaired|addressed|addressing|completed|staged|closed|inaugurated|ran|dubbed|codenamed|finished|wrapped|brought)$/;
const dubbing = new Set(["dubbed", "codenamed", "named", "called"]);
const places = new Phrases(Object.entries(cities));

interface Event {
  readonly sentence: SentenceReading;
  readonly head: number;
  readonly kind: EventKind;
  readonly name: Span;
  readonly duration: Quantity | null;
  readonly isNamed: boolean;
}

/** "a three-day expert working group was held in Beijing on Tuesday", "Operation Lionfish": what took place, where, when and by whom. */
export function events(reading: Reading, usage: Usage): ExtractedFact[] {
  const found: Event[] = [];
  for (const sentence of reading.sentences) {
    for (let at = sentence.from; at < sentence.to; at += 1) {
      const event = eventAt(reading, sentence, at);
      if (event === null) continue;
      found.push(event);
      at = Math.max(at, event.name.to - 1);
    }
  }
  const groups = new Map<string, Event[]>();
  for (const event of found) {
    const key = keyOf(reading, event);
    const known = groups.get(key);
    if (known === undefined) groups.set(key, [event]);
    else known.push(event);
  }
  return [...groups.values()].flatMap((group) => eventFact(reading, group, usage) ?? []);
}

/** A head noun and its name; later mentions of one name are one event. */
const keyOf = ({ text }: Reading, { name, kind }: Event): string => {
  const words = text
    .slice(name.start, name.end)
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N} ]/gu, "");
  return kind === "press_conference" ? kind : words.replace(/ (?:meeting|session)$/, "");
};

function eventAt({ tokens }: Reading, sentence: SentenceReading, at: number): Event | null {
  const operation = operationAt(tokens, sentence, at);
  if (operation !== null) return operation;
  const head = heads.at(tokens, at);
  if (head === null || tokens[at]?.kind !== "word") return null;
  if (sentence.organizations.some(({ from, to }) => from <= at && to >= head.to)) return null;
  const next = tokens[head.to];
  // "the meeting participants", "working group members": not the meeting itself
  if (
    next?.kind === "word" &&
    !next.capital &&
    isOneOf(next.norm, "participants participant members member agenda hall room point points officers officer area")
  )
    return null;
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
  const isKnown = isBare && isOneOf(tokens[from - 1]?.norm, "the this that") && to - from === 1;
  const verb = next?.text === "," ? tokens[head.to + 1] : next;
  if (isKnown && !isOneOf(verb?.norm, "held organized organised hosted attended convened")) return null;
  return { sentence, head: at, kind: head.value, name, duration, isNamed: isProper || !isBare };
}

/** A name of one word says more with its place: "symposium in Quito". */
function withPlace(tokens: readonly Token[], sentence: Span, to: number): number {
  if (tokens[to]?.norm !== "in" || tokens[to + 1]?.capital !== true) return to;
  let end = to + 2;
  while (end < sentence.to && tokens[end]?.capital === true) end += 1;
  return end;
}

/** "Operation Lionfish", "operation “Channel-2011”", "dubbed Channel 2007" */
function operationAt(tokens: readonly Token[], sentence: SentenceReading, at: number): Event | null {
  const token = tokens[at];
  const isDubbed = dubbing.has(token?.norm ?? "") && sentenceHas(tokens, sentence, /^(?:operation|exercise|campaign)$/);
  if (token === undefined || !(isDubbed || token.norm === "operation")) return null;
  let from = at + 1;
  while (/^["“«‘'`(:]$|^code$|^named$|^-$/.test(tokens[from]?.text ?? "")) from += 1;
  if (tokens[from]?.capital !== true) return null;
  let to = from;
  while (
    to < sentence.to &&
    (tokens[to]?.capital === true ||
      ((tokens[to]?.kind === "number" || tokens[to]?.text === "-" || tokens[to]?.text === "–") && to > from) ||
      (isOneOf(tokens[to]?.norm, "of the and") && tokens[to + 1]?.capital === true)) &&
    to - from < 7
  )
    to += 1;
  while (to > from && isOneOf(tokens[to - 1]?.text, "- –")) to -= 1;
  if (to === from) return null;
  const start = isDubbed || !token.capital ? from : at;
  return { sentence, head: at, kind: "operation", name: spanOf(tokens, start, to), duration: null, isNamed: true };
}

const sentenceHas = (tokens: readonly Token[], { from, to }: Span, pattern: RegExp): boolean => {
  for (let at = from; at < to; at += 1) if (pattern.test(tokens[at]?.norm ?? "")) return true;
  return false;
};

/** Back over adjectives and nouns to the article, leaving out "three-day" and the like. */
function nameStart(tokens: readonly Token[], sentence: Span, head: number): number {
  let from = head;
  while (from > sentence.from && head - from < 12) {
    const before = tokens[from - 1];
    if (before === undefined) break;
    if (before.kind === "mark" && before.text !== "-") break;
    if (before.kind === "number") break;
    if (
      isOneOf(
        before.norm,
        "the a an this that its their his her in at of on for to and during by with from was were is has have held attended hosted after under following first also as day days week hour chaired addressed opened told said organized organised launched conducted regular another joint",
      ) &&
      !before.capital
    )
      break;
    if (before.kind === "word" && isOneOf(before.text, "In At On During The A An This That After Of And")) break;
    from -= 1;
  }
  while (tokens[from]?.text === "-" || tokens[from]?.kind === "possessive") from += 1;
  return Math.min(from, head);
}

/** On over "of Heads of …", "on Combating …", to a verb, a comma, a place or a date. */
function nameEnd(tokens: readonly Token[], sentence: SentenceReading, from: number): number {
  let to = from;
  // "a seminar titled “Drug-Free Region”"
  const isTitled = isOneOf(tokens[to]?.norm, "titled entitled called named themed");
  if (isOneOf(tokens[isTitled ? to + 1 : to]?.text, '" “ «') && tokens[isTitled ? to + 2 : to + 1]?.capital === true) {
    for (let at = to + 2; at < Math.min(sentence.to, to + 24); at += 1)
      if (isOneOf(tokens[at]?.text, '" ” »')) return at + 1;
  }
  if (!isOneOf(tokens[to]?.norm, "of on for between against with to")) return to;
  let end = to;
  for (let at = to; at < Math.min(sentence.to, from + 34); at += 1) {
    const token = tokens[at];
    if (token === undefined || isOneOf(token.text, '. , ; : ! ? " ”')) break;
    if (sentence.times.some((time) => time.from <= at && time.to > at) || happening.test(token.norm)) break;
    if (
      isOneOf(
        token.norm,
        "was were is are has have had will would that which who where during said from at by under as while",
      ) &&
      !token.capital
    )
      break;
    if (token.norm === "in" && tokens[at + 1]?.capital === true) break;
    if (token.norm === "with" && at > from) break;
    end = at + 1;
  }
  to = end;
  while (to > from && isOneOf(tokens[to - 1]?.norm, "of on for between against with to the in and")) to -= 1;
  return to;
}

function eventFact(reading: Reading, group: readonly Event[], usage: Usage): ExtractedFact | null {
  const { tokens } = reading;
  const [main] = group;
  if (main === undefined) return null;
  const { sentence, name, kind } = main;
  const time = group.flatMap((each) => timeOf(each) ?? []).at(0) ?? null;
  const place = group.flatMap((each) => placeOf(reading, each) ?? []).at(0) ?? null;
  const duration = group.find((each) => each.duration !== null)?.duration ?? null;
  const isHeld = group.some((each) => sentenceHas(tokens, each.sentence, happening));
  const isVisited = kind === "visit" ? isHeld || time !== null : true;
  const supports = [time, place, duration].filter((each) => each !== null).length;
  const noun = tokens[main.head]?.norm ?? "";
  const isPlural = /s$/.test(noun) && !isOneOf(noun, "talks consultations exercises congress press news");
  const isWorth =
    kind === "operation"
      ? (name.from !== main.head && tokens[name.from]?.capital === true) || tokens[main.head]?.capital === true
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
  return factOf(reading, {
    type: "Event",
    rule: `event/${kind}`,
    isSure: main.isNamed && (supports > 0 || kind === "operation"),
    quote: cover(name, ...inQuote),
    fields: {
      name: sourced(reading.text.slice(name.start, name.end), name, "words"),
      kind: sourced(kind, spanOf(tokens, main.head, main.head + 1), "event/kind"),
      ...periodFields(time, false),
      place: place?.name == null ? null : sourced(place.name, place.span, "words"),
      country: country === null ? null : sourced(country, place?.span ?? null, place?.rule ?? "words"),
      organizers:
        organizers.length === 0
          ? null
          : sourced(
              organizers.map((party) => party.name),
              cover(...(organizers as [Party, ...Party[]])),
              "words",
            ),
      durationDays: duration === null ? null : sourced(duration.value, duration.core, "number/words"),
      countriesRepresented: represented,
    },
  });
}

function timeOf({ sentence, name }: Event): Time | null {
  const dated = sentence.times.filter(({ from }) => from < name.from || from >= name.to);
  return (
    dated.find(({ first, from }) => first.length === 10 && from >= name.from) ??
    dated.find(({ first }) => first.length === 10) ??
    dated.find(({ from }) => from >= name.to) ??
    dated.at(0) ??
    null
  );
}

interface Place {
  readonly name: string | null;
  readonly country: string | null;
  readonly span: Span;
  readonly rule: string;
}

/** "in Beijing", "in Tianjin in the People's Republic of China", "Tianjin hosted": a city, or a country alone. */
function placeOf({ tokens }: Reading, { sentence, name, head }: Event): Place | null {
  const candidates: Place[] = [];
  for (let at = sentence.from; at < sentence.to; at += 1) {
    if (at >= name.from && at < name.to && at !== head) {
      const inside = tokens[at - 1]?.norm === "in" ? places.at(tokens, at) : null;
      if (inside === null) continue;
    }
    const city = tokens[at]?.capital === true ? places.at(tokens, at) : null;
    const isNamed = city !== null && isOneOf(tokens[at - 1]?.norm, "capital city town port");
    const isHost = city !== null && sentenceHas(tokens, { ...sentence, from: city.to }, /^(?:hosts|hosted)$/);
    const before = tokens[at - 1]?.norm === "the" ? tokens[at - 2]?.norm : tokens[at - 1]?.norm;
    const isIn = before === "in" || before === "at";
    if (
      city !== null &&
      (isIn || isHost || isNamed) &&
      !sentence.organizations.some(({ from, to }) => from <= at && to > at)
    ) {
      const span = spanOf(tokens, at, city.to);
      const land = sentence.countries.find(({ from }) => from > at && from - city.to <= 2);
      candidates.push({
        name: textOf(tokens, span),
        country: land?.code ?? city.value,
        span: land === undefined ? span : cover(span, land),
        rule: land === undefined ? "place/city" : "country/iso-3166-1",
      });
      at = city.to - 1;
    } else if (isIn && before === "in") {
      const land = sentence.countries.find(({ from, kind }) => from === at && kind === "name");
      if (land !== undefined)
        candidates.push({ name: null, country: land.code, span: land, rule: "country/iso-3166-1" });
      else if (tokens[at]?.capital === true && tokens[at]?.kind === "word" && tokens[at + 1]?.text === ",") {
        const country = sentence.countries.find(({ from }) => from === at + 2);
        if (country !== undefined)
          candidates.push({
            name: tokens[at]?.text ?? null,
            country: country.code,
            span: cover(spanOf(tokens, at, at + 1), country),
            rule: "country/iso-3166-1",
          });
      }
    }
  }
  const behind = candidates.find(({ span }) => span.from >= head);
  return behind ?? candidates.find((candidate) => candidate.name !== null) ?? candidates.at(0) ?? null;
}

const textOf = (tokens: readonly Token[], { from, to }: Span): string => {
  let text = "";
  for (let at = from; at < to; at += 1)
    text += (at > from && tokens[at]?.joined !== true ? " " : "") + (tokens[at]?.text ?? "");
  return text;
};

/** "jointly launched by the SCO and the Paris Pact Initiative", "hosted by UNODC", "UNODC organized a workshop" */
function organizersOf(reading: Reading, { sentence, name, head }: Event): Party[] {
  const { tokens } = reading;
  for (let at = sentence.from; at < sentence.to; at += 1) {
    if (
      !isOneOf(
        tokens[at]?.norm,
        "launched organized organised hosted convened held conducted arranged facilitated initiated led co-organized staged sponsored",
      )
    )
      continue;
    if (tokens[at + 1]?.norm === "by" || (tokens[at + 1]?.norm === "jointly" && tokens[at + 2]?.norm === "by"))
      return partiesIn(reading, sentence, at + 2, at < head ? name.from : sentence.to).slice(0, 6);
    if (at < name.from && name.from - at < 8) {
      const hosts = partiesIn(reading, sentence, sentence.from, at)
        .filter(({ isCountry }) => !isCountry)
        .slice(0, 4);
      if (hosts.length > 0) return hosts;
    }
  }
  return [];
}

/** "leaders from 18 countries", "18 countries represented" in a sentence on the event */
function representedOf({ tokens }: Reading, group: readonly Event[]): Sourced | null {
  for (const { sentence } of group) {
    const quantity = sentence.quantities.find(
      (each) => each.unit === null && each.high === null && isOfCountries(tokens, each),
    );
    if (quantity !== undefined) return sourced(quantity.value, quantity.core, "number/digits");
  }
  return null;
}

const isOfCountries = (tokens: readonly Token[], { to }: Quantity): boolean =>
  isOneOf(tokens[to]?.norm, "countries states nations") ||
  (isOneOf(tokens[to + 1]?.norm, "countries states nations") && !isOneOf(tokens[to]?.norm, "partner member"));
