import { Event } from "../../model/event.js";
import { toId } from "../../model/node.js";
import { frozen } from "../../model/frozen.js";
import type { GraphContext } from "../assembly/context.js";
import { byCodeUnits } from "../assembly/names.js";
import { first } from "../assembly/precedence.js";
import { officialsAtEvents } from "./officials-at-events.js";
import { groupedBy } from "../../documents/grouped-by.js";
import { statedPeriod } from "./stated-period.js";

export function events(context: GraphContext): Event[] {
  const officials = groupedBy(officialsAtEvents(context), ({ event }) => event);
  return context.merge(context.events.all).map(({ id, formerIds, facts, status, sources }) => {
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
      officialIds: Object.freeze(
        [...new Set((officials.get(id) ?? []).map(({ official }) => official))].sort(byCodeUnits),
      ),
      status,
      sources,
    });
  });
}
