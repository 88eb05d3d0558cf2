import { Event } from "../../model/event.js";
import { toId } from "../../model/node.js";
import { frozen } from "../../model/frozen.js";
import type { GraphContext } from "../assembly/context.js";
import { byCodeUnits } from "../assembly/names.js";
import { first } from "../assembly/precedence.js";
import { groupedBy } from "../../documents/grouped-by.js";
import { statedPeriod } from "./stated-period.js";

export function events(context: GraphContext): Event[] {
  const spoken = context.facts("Statement").flatMap((fact) => {
    const event = fact.fields.event === undefined ? null : context.events.find(fact.fields.event, fact);
    const speaker = context.officials.find(fact.fields.speaker, fact);
    return event === null || speaker === null ? [] : { event, speaker };
  });
  const speakers = groupedBy(spoken, ({ event }) => event);
  return context.merge(context.events.all).map(({ id, formerIds, facts, status, claims, citations }) => {
    const country = first(facts, "country");
    return frozen(Event, {
      id,
      formerIds,
      name: first(facts, "name") ?? "",
      kind: first(facts, "kind"),
      period: statedPeriod(facts),
      durationDays: first(facts, "durationDays"),
      place: first(facts, "place"),
      countriesRepresented: first(facts, "countriesRepresented"),
      countryId: country === null ? null : toId("Country", country),
      organizerIds: context.organizations.partiesOf(facts, ({ fields }) => fields.organizers),
      participantIds: context.organizations.partiesOf(facts, ({ fields }) => fields.participants),
      speakerIds: Object.freeze([...new Set((speakers.get(id) ?? []).map(({ speaker }) => speaker))].sort(byCodeUnits)),
      status,
      claims,
      citations,
    });
  });
}
