import { toId } from "../../model/node.js";
import { frozen } from "../../model/frozen.js";
import { Statistic } from "../../model/statistic.js";
import type { GraphContext } from "../assembly/context.js";
import { statisticCandidates } from "../assembly/figures.js";
import { identified, nothingDecided } from "../assembly/identity.js";
import { first } from "../assembly/precedence.js";
import { eventIdOf } from "./event-id-of.js";
import { statedPeriod } from "./stated-period.js";

export function statistics(context: GraphContext): Statistic[] {
  const { organizations } = context;
  return context
    .merge(identified(statisticCandidates(context.facts("Statistic"), organizations), nothingDecided))
    .map(({ id, formerIds, facts, status, sources }) => {
      const value = first(facts, "value");
      const by = first(facts, "by");
      const country = first(facts, "country");
      const organizationId = organizations.whoOf(facts, ({ fields }) => fields.by);
      return frozen(Statistic, {
        id,
        formerIds,
        measure: first(facts, "measure") ?? "",
        value: typeof value === "number" ? value : null,
        min: Array.isArray(value) ? value[0] : null,
        max: Array.isArray(value) ? value[1] : null,
        unit: first(facts, "unit") ?? "",
        qualifier: first(facts, "qualifier") ?? (Array.isArray(value) ? "range" : "exact"),
        period: statedPeriod(facts),
        assertedBy: facts[0]?.assertedBy ?? (organizationId === null ? by : null),
        organizationId,
        countryId: country === null ? null : toId("Country", country),
        eventId: eventIdOf(facts, context),
        status,
        sources,
      });
    });
}
