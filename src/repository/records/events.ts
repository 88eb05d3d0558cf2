import { Event } from "../../model/event.js";
import { toId } from "../../model/node.js";
import { frozen } from "../../model/frozen.js";
import { type GraphContext, periodOfFacts } from "../assembly/context.js";
import { byCodeUnits } from "../assembly/names.js";
import { first } from "../assembly/precedence.js";
import { officialsAtEvents } from "./officials-at-events.js";
import { groupedBy } from "../../documents/grouped-by.js";

export function events(context: GraphContext): Event[] {
  const officials = groupedBy(officialsAtEvents(context), ({ event }) => event);
  return context.merge(context.events.byId).map(({ id, facts, status, claims, citations }) => {
    const country = first(facts, "country");
    return frozen(Event, {
      id,
      name: first(facts, "name") ?? "",
      kind: first(facts, "kind"),
      period: periodOfFacts(facts),
      durationDays: first(facts, "durationDays"),
      place: first(facts, "place"),
      countriesRepresented: first(facts, "countriesRepresented"),
      countryId: country === null ? null : toId("Country", country),
      organizerIds: context.organizations.parties(facts.flatMap(({ fields }) => fields.organizers ?? [])),
      participantIds: context.organizations.parties(facts.flatMap(({ fields }) => fields.participants ?? [])),
      officialIds: Object.freeze(
        [...new Set((officials.get(id) ?? []).map(({ official }) => official))].sort(byCodeUnits),
      ),
      status,
      claims,
      citations,
    });
  });
}
