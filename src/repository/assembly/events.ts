import { groupedBy } from "../../documents/grouped-by.js";
import type { Fact } from "../../facts/facts.js";
import { toId } from "../../model/node.js";
import { normalizeName } from "../../vocabulary/names.js";
import type { Decisions } from "./decisions.js";
import { type Candidate, type Identified, identified } from "./identity.js";
import { slug } from "./names.js";
import type { Naming, Organizations } from "./organizations.js";

type EventFact = Fact<"Event">;

/** The events in the documents. Two documents are about one when name and year agree, or day, place, kind and an organizer. */
export class Events {
  readonly all: readonly Identified<EventFact>[];
  readonly byId: ReadonlyMap<string, Identified<EventFact>>;
  readonly #byDocumentAndName = new Map<string, string>();

  constructor(facts: readonly Fact[], organizations: Organizations, decisions: Decisions) {
    const events = facts.filter((fact) => fact.type === "Event");
    const meetings = new Meetings(events, organizations);
    const candidates = events.map((event) => candidateOf(event, meetings.keysOf(event), organizations));
    this.all = identified(candidates, decisions.of("Event", candidates));
    this.byId = new Map(this.all.map((each) => [each.id, each]));
    for (const { id, facts: own } of this.all)
      for (const { documentKey, fields } of own)
        this.#byDocumentAndName.set(`${documentKey}\n${normalizeName(fields.name)}`, id);
  }

  find(name: string, { documentKey }: Naming): string | null {
    return this.#byDocumentAndName.get(`${documentKey}\n${normalizeName(name)}`) ?? null;
  }
}

function candidateOf(
  event: EventFact,
  meetings: readonly string[],
  organizations: Organizations,
): Candidate<EventFact> {
  const { name, from, place, organizers } = event.fields;
  // "Operation Storm" of a text about one country is not that of another, where nothing else says which one it is.
  const isBare = place === undefined && organizers === undefined;
  const country = event.fields.country ?? (isBare ? organizations.countryOfDocument(event) : null);
  const isOwn = from === undefined;
  const isVague = !isOwn && isGeneric(name) && place === undefined;
  return {
    facts: [event],
    id: toId("Event", slug(from, name, country, isOwn || isVague ? event.documentKey : null)),
    shortId: toId("Event", slug(from, name)),
    // Without a date, or by common words alone, "the meeting" of two documents need not be one.
    keys: isOwn || isVague ? meetings : [nameKey(event.fields), ...meetings],
    apartBy: country,
  };
}

const nameKey = ({ name, from = "", place = "" }: EventFact["fields"]): string =>
  `${normalizeName(name)} ${isGeneric(name) ? `${from} ${normalizeName(place)}` : from.slice(0, 4)}`;

/** A name of common words alone, such as "working meeting", names many events of a year. */
const isGeneric = (name: string): boolean => name === name.toLowerCase();

/** Meetings by their day, place, kind and one of their organizers, which say which one is meant however it is called. */
class Meetings {
  readonly #organizations: Organizations;
  /** The keys of events that one document tells apart. */
  readonly #crowded: ReadonlySet<string>;

  constructor(events: readonly EventFact[], organizations: Organizations) {
    this.#organizations = organizations;
    const names = groupedBy(
      events.flatMap((event) => this.#all(event).map((key) => ({ key, event }))),
      ({ key, event }) => `${event.documentKey}\n${key}`,
    );
    this.#crowded = new Set(
      [...names]
        .filter(([, own]) => new Set(own.map(({ event }) => normalizeName(event.fields.name))).size > 1)
        .map(([key]) => key),
    );
  }

  keysOf(event: EventFact): string[] {
    return this.#all(event).filter((key) => !this.#crowded.has(`${event.documentKey}\n${key}`));
  }

  #all(event: EventFact): string[] {
    const { from, place, kind, organizers } = event.fields;
    if (from?.length !== 10 || place === undefined) return [];
    return this.#organizations
      .parties(organizers, event)
      .map((party) => `${from} ${normalizeName(place)} ${kind ?? ""} ${party}`);
  }
}
