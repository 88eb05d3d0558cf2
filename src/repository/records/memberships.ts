import { Membership } from "../../model/membership.js";
import { toId } from "../../model/node.js";
import { frozen } from "../../model/frozen.js";
import type { GraphContext } from "../assembly/context.js";
import { first } from "../assembly/precedence.js";
import { groupedBy } from "../../documents/grouped-by.js";
import { reportedOn } from "./reported-on.js";
import { lastingPeriod } from "./stated-period.js";

export function memberships(context: GraphContext): Membership[] {
  const organizationOf = (name: string): string => context.organizations.find(name) ?? "";
  const groups = groupedBy(context.facts("Membership"), ({ fields }) =>
    toId(
      "Membership",
      `${organizationOf(fields.organization).replace(/^Organization:/, "")}-${fields.country}-${fields.role}`,
    ),
  );
  return context.merge(groups).map(({ id, facts, status, claims, citations }) =>
    frozen(Membership, {
      id,
      role: first(facts, "role") ?? "member",
      period: lastingPeriod(facts),
      reportedOn: Object.freeze(reportedOn(facts)),
      organizationId: organizationOf(first(facts, "organization") ?? ""),
      countryId: toId("Country", first(facts, "country") ?? ""),
      status,
      claims,
      citations,
    }),
  );
}
