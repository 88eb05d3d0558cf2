import { toId } from "../../model/node.js";
import { Organization } from "../../model/organization.js";
import { frozen } from "../../model/record.js";
import type { Fact } from "../../extraction/facts.js";
import type { GraphContext } from "../context.js";
import { byCodeUnits, normalizeName } from "../names.js";
import { organizationName } from "../organizations.js";
import { byWrittenRule, first } from "../written-rule.js";

export function organizations(context: GraphContext): Organization[] {
  const memberships = context.facts("Membership");
  return context.merge(context.organizations.byId).map(({ id, facts, claims, citations }) => {
    const name = organizationName(facts);
    const acronym = first(facts, "acronym");
    const founded = first(facts, "founded");
    const country = first(facts, "country");
    const names = facts.flatMap(({ fields }) => [
      fields.name,
      fields.acronym ?? fields.name,
      ...(fields.aliases ?? []),
    ]);
    const partners = partnerCount(context, id, "partner countries");
    const partnerOrganizations = partnerCount(context, id, "partner organizations");
    return frozen(Organization, {
      id,
      name,
      acronym,
      aliases: Object.freeze(
        [...new Set(names)].filter((alias) => alias !== name && alias !== acronym).sort(byCodeUnits),
      ),
      kind: first(facts, "kind"),
      foundedYear: founded === null ? null : Number(founded.slice(0, 4)),
      purpose: first(facts, "purpose"),
      partnerCountryCount: partners?.count ?? null,
      partnerOrganizationCount: partnerOrganizations?.count ?? null,
      countryId: country === null ? null : toId("Country", country),
      memberIds: Object.freeze(
        [
          ...new Set(
            memberships
              .filter(({ fields }) => context.organizations.find(fields.organization) === id)
              .map(({ fields }) => toId("Country", fields.country)),
          ),
        ].sort(byCodeUnits),
      ),
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

/** A count of partners is a statistic with a date; the latest is shown on the organization too. */
function partnerCount(
  context: GraphContext,
  id: string,
  measure: string,
): { count: number; fact: Fact<"Statistic"> } | null {
  const [latest] = context
    .facts("Statistic")
    .filter(
      ({ fields }) =>
        normalizeName(fields.measure) === measure &&
        context.organizations.find(fields.by ?? "") === id &&
        typeof fields.value === "number",
    )
    .sort((a, b) => byCodeUnits(b.fields.from ?? "", a.fields.from ?? "") || byWrittenRule(a, b));
  return latest === undefined || typeof latest.fields.value !== "number"
    ? null
    : { count: latest.fields.value, fact: latest };
}
