import { toId } from "../../model/node.js";
import { frozen } from "../../model/frozen.js";
import { Statistic } from "../../model/statistic.js";
import { type GraphContext, periodOfFacts } from "../assembly/context.js";
import { statisticIds } from "../assembly/keys.js";
import { first } from "../assembly/precedence.js";
import { eventIdOf } from "./event-id-of.js";

export function statistics(context: GraphContext): Statistic[] {
  const { organizations } = context;
  return context
    .merge(statisticIds(context.facts("Statistic"), organizations))
    .map(({ id, facts, status, claims, citations }) => {
      const value = first(facts, "value");
      const by = first(facts, "by");
      const country = first(facts, "country");
      const organizationId = by === null ? null : (organizations.find(by) ?? organizations.findGroup(by));
      return frozen(Statistic, {
        id,
        measure: first(facts, "measure") ?? "",
        value: typeof value === "number" ? value : null,
        min: Array.isArray(value) ? value[0] : null,
        max: Array.isArray(value) ? value[1] : null,
        unit: first(facts, "unit") ?? "",
        qualifier: first(facts, "qualifier") ?? (Array.isArray(value) ? "range" : "exact"),
        period: periodOfFacts(facts),
        assertedBy: facts[0]?.assertedBy ?? (organizationId === null ? by : null),
        organizationId,
        countryId: country === null ? null : toId("Country", country),
        eventId: eventIdOf(facts, context),
        status,
        claims,
        citations,
      });
    });
}
