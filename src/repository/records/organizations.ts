import { toId } from "../../model/node.js";
import { Organization } from "../../model/organization.js";
import { frozen } from "../../model/frozen.js";
import type { Fact } from "../../facts/facts.js";
import type { GraphContext } from "../assembly/context.js";
import { byCodeUnits } from "../assembly/names.js";
import { parentOf } from "../assembly/parents.js";
import { byPrecedence, first } from "../assembly/precedence.js";
import { normalizeName } from "../../vocabulary/names.js";
import { groupedBy } from "../../documents/grouped-by.js";
import { withNames } from "./organization-names.js";

export function organizations(context: GraphContext): Organization[] {
  const counts = partnerCounts(context);
  const memberships = groupedBy(
    context.facts("Membership"),
    (fact) => context.organizations.find(fact.fields.organization, fact) ?? "",
  );
  return withNames(context.mergeAll(context.organizations.all), context).map((merged) => {
    const { id, formerIds, facts, names, status, sources } = merged;
    const founded = first(facts, "founded");
    const stated = first(facts, "country");
    const inName = stated === null ? context.organizations.namedWithCountry(id) : null;
    const country = stated ?? inName?.country ?? null;
    const parent = parentOf(id, facts, context.organizations);
    const partners = latestCount(counts, id, partnerMeasures.countries);
    const partnerOrganizations = latestCount(counts, id, partnerMeasures.organizations);
    return frozen(Organization, {
      id,
      formerIds,
      ...names,
      kind: first(facts, "kind"),
      foundedYear: founded === null ? null : Number(founded.slice(0, 4)),
      purpose: first(facts, "purpose"),
      partnerCountryCount: partners?.count ?? null,
      partnerOrganizationCount: partnerOrganizations?.count ?? null,
      parentId: parent?.id ?? null,
      countryId: country === null ? null : toId("Country", country),
      memberIds: Object.freeze(
        [...new Set((memberships.get(id) ?? []).map(({ fields }) => toId("Country", fields.country)))].sort(
          byCodeUnits,
        ),
      ),
      status,
      sources: context.claims.withMore(sources, [
        ...(inName === null
          ? []
          : [
              context.claims.derived(inName.fact, "name", {
                field: "country",
                value: inName.country,
                rule: "country/iso-3166-1",
              }),
            ]),
        ...(parent === null
          ? []
          : [
              context.claims.derived(parent.fact, "name", {
                field: "parent",
                value: parent.name,
                rule: "organization/part-of",
              }),
            ]),
        ...(partners === null ? [] : context.claims.borrowed(partners.fact, "value", "partnerCountryCount")),
        ...(partnerOrganizations === null
          ? []
          : context.claims.borrowed(partnerOrganizations.fact, "value", "partnerOrganizationCount")),
      ]),
    });
  });
}

type Counts = ReadonlyMap<string, readonly Fact<"Statistic">[]>;

const partnerMeasures = { countries: "partner countries", organizations: "partner organizations" } as const;
const measures: readonly string[] = Object.values(partnerMeasures);

/** A count of partners is a statistic with a date; the latest is shown on the organization too. */
function partnerCounts(context: GraphContext): Counts {
  const counts = context
    .facts("Statistic")
    .filter(({ fields }) => typeof fields.value === "number" && measures.includes(normalizeName(fields.measure)));
  const byMeasure = groupedBy(counts, (fact) => {
    const { by, measure } = fact.fields;
    const id = by === undefined ? null : context.organizations.find(by, fact);
    return `${id ?? ""}\n${normalizeName(measure)}`;
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
