import { Membership } from "../../model/membership.js";
import { toId } from "../../model/node.js";
import { frozen } from "../../model/frozen.js";
import type { GraphContext } from "../assembly/context.js";
import { first } from "../assembly/precedence.js";
import { identified, nothingDecided } from "../assembly/identity.js";
import { candidateOfOne } from "./record-maker.js";
import { reportedOn } from "./reported-on.js";
import { lastingPeriod } from "./stated-period.js";

export function memberships(context: GraphContext): Membership[] {
  const { organizations } = context;
  const candidates = context.facts("Membership").map((fact) => {
    const { organization, country, role } = fact.fields;
    const keyOf = (id: string | null): string =>
      toId("Membership", `${(id ?? "").replace(/^Organization:/, "")}-${country}-${role}`);
    return candidateOfOne(
      fact,
      keyOf(organizations.idWithin(organization, fact)),
      keyOf(organizations.find(organization, fact)),
    );
  });
  return context.merge(identified(candidates, nothingDecided)).map(({ id, facts, status, sources }) =>
    frozen(Membership, {
      id,
      role: first(facts, "role") ?? "member",
      organizationId:
        facts.map((fact) => organizations.find(fact.fields.organization, fact)).find((each) => each !== null) ?? "",
      period: lastingPeriod(facts),
      reportedOn: Object.freeze(reportedOn(facts)),
      countryId: toId("Country", first(facts, "country") ?? ""),
      status,
      sources,
    }),
  );
}
