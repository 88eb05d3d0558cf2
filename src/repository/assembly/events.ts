import type { Fact } from "../../facts/facts.js";
import { toId } from "../../model/node.js";
import { clustersByKeys } from "./clusters.js";
import { slug } from "./names.js";
import type { Organizations } from "./organizations.js";
import { byPublication } from "./precedence.js";
import { normalizeName } from "../../vocabulary/names.js";
import { addTo } from "../../documents/grouped-by.js";

type EventFact = Fact<"Event">;

/** The events in the documents. Two documents are about one when name and year agree, or day, place and an organizer. */
export class Events {
  readonly byId: ReadonlyMap<string, readonly EventFact[]>;
  readonly #byDocumentAndName = new Map<string, string>();

  constructor(facts: readonly Fact[], organizations: Organizations) {
    const events = facts.filter((fact) => fact.type === "Event").sort(byPublication);
    const byId = new Map<string, EventFact[]>();
    for (const cluster of clustersByKeys(events, (event) => keysOf(event, organizations))) {
      const [earliest] = cluster;
      const id = toId("Event", slug(earliest?.fields.from, earliest?.fields.name));
      for (const fact of cluster) addTo(byId, id, fact);
      for (const { documentKey, fields } of cluster)
        this.#byDocumentAndName.set(`${documentKey}\n${normalizeName(fields.name)}`, id);
    }
    this.byId = byId;
  }

  find(name: string, documentKey: string): string | null {
    return this.#byDocumentAndName.get(`${documentKey}\n${normalizeName(name)}`) ?? null;
  }
}

function keysOf({ fields, documentKey }: EventFact, organizations: Organizations): string[] {
  const { name, from, place, organizers } = fields;
  // Without a date, "the meeting" of two documents need not be one.
  if (from === undefined) return [`${documentKey}\n${normalizeName(name)}`];
  const byName = `${normalizeName(name)}\n${from.slice(0, 4)}${isGeneric(name) ? `${from}\n${place ?? ""}` : ""}`;
  const isDay = from.length === 10;
  const byMeeting =
    isDay && place !== undefined
      ? organizations.parties(organizers ?? null).map((party) => `${from}\n${normalizeName(place)}\n${party}`)
      : [];
  return [byName, ...byMeeting];
}

/** A name of common words alone, such as "working meeting", names many events of a year. */
const isGeneric = (name: string): boolean => name === name.toLowerCase();
