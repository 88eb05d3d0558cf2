import { toId } from "../../model/node.js";
import { Organization } from "../../model/organization.js";
import { frozen } from "../../model/frozen.js";
import type { Fact } from "../../facts/facts.js";
import type { GraphContext } from "../assembly/context.js";
import { byCodeUnits } from "../assembly/names.js";
import { byPrecedence, first } from "../assembly/precedence.js";
import { normalizeName } from "../../vocabulary/names.js";
import { groupedBy } from "../../documents/grouped-by.js";
import { organizationNames } from "./organization-names.js";

export function organizations(context: GraphContext): Organization[] {
  const counts = partnerCounts(context);
  const memberships = groupedBy(
    context.facts("Membership"),
    ({ fields }) => context.organizations.find(fields.organization) ?? "",
  );
  return context.merge(context.organizations.byId).map(({ id, facts, status, claims, citations }) => {
    const founded = first(facts, "founded");
    const country = first(facts, "country");
    const partners = latestCount(counts, id, "partner countries");
    const partnerOrganizations = latestCount(counts, id, "partner organizations");
    return frozen(Organization, {
      id,
      ...organizationNames(facts),
      kind: first(facts, "kind"),
      foundedYear: founded === null ? null : Number(founded.slice(0, 4)),
      purpose: first(facts, "purpose"),
      partnerCountryCount: partners?.count ?? null,
      partnerOrganizationCount: partnerOrganizations?.count ?? null,
      countryId: country === null ? null : toId("Country", country),
      memberIds: Object.freeze(
        [...new Set((memberships.get(id) ?? []).map(({ fields }) => toId("Country", fields.country)))].sort(
          byCodeUnits,
        ),
      ),
      status,
      claims: Object.freeze([
        ...claims,
        ...(partners === null ? [] : context.claims.borrowed(partners.fact, "value", "partnerCountryCount")),
        ...(partnerOrganizations === null
          ? []
          : context.claims.borrowed(partnerOrganizations.fact, "value", "partnerOrganizationCount")),
      ]),
      citations,
    });
  });
}

type Counts = ReadonlyMap<string, readonly Fact<"Statistic">[]>;

/** A count of partners is a statistic with a date; the latest is shown on the organization too. */
function partnerCounts(context: GraphContext): Counts {
  const counts = context.facts("Statistic").filter(({ fields }) => typeof fields.value === "number");
  const byMeasure = groupedBy(counts, ({ fields }) => {
    const id = context.organizations.find(fields.by ?? "") ?? "";
    return `${id}\n${normalizeName(fields.measure)}`;
  });
  for (const group of byMeasure.values()) {
    group.sort((a, b) => byCodeUnits(b.fields.from ?? "", a.fields.from ?? "") || byPrecedence(a, b));
  }
  return byMeasure;
}

function latestCount(counts: Counts, id: string, measure: string): { count: number; fact: Fact<"Statistic"> } | null {
  const [latest] = counts.get(`${id}\n${measure}`) ?? [];
  return typeof latest?.fields.value === "number" ? { count: latest.fields.value, fact: latest } : null;
}
