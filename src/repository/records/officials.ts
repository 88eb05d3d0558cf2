import type { Fact } from "../../facts/facts.js";
import { toId } from "../../model/node.js";
import { Official } from "../../model/official.js";
import type { OrganizationKind } from "../../vocabulary/organization-kinds.js";
import { periodOf } from "../../model/period.js";
import { frozen } from "../../model/frozen.js";
import { Role } from "../../model/role.js";
import type { GraphContext } from "../assembly/context.js";
import { byCodeUnits } from "../assembly/names.js";
import { first } from "../assembly/precedence.js";
import { normalizeName } from "../../vocabulary/names.js";
import { officialsAtEvents } from "./officials-at-events.js";
import { groupedBy } from "../../documents/grouped-by.js";

export function officials(context: GraphContext): Official[] {
  const attended = groupedBy(officialsAtEvents(context), ({ official }) => official);
  return context.merge(context.officials.byId).map(({ id, facts, status, claims, citations }) => {
    const roles = rolesOf(facts, context);
    const name = first(facts, "name") ?? "";
    const names = facts.flatMap(({ fields }) => [fields.name, ...(fields.aliases ?? [])]);
    return frozen(Official, {
      id,
      name,
      aliases: Object.freeze([...new Set(names)].filter((alias) => alias !== name).sort(byCodeUnits)),
      roles: Object.freeze(roles),
      title: roles[0]?.title ?? null,
      organizationId: roles[0]?.organizationId ?? null,
      eventIds: Object.freeze([...new Set((attended.get(id) ?? []).map(({ event }) => event))].sort(byCodeUnits)),
      status,
      claims,
      citations,
    });
  });
}

/** One role for each title at each body, the latest first. */
function rolesOf(facts: readonly Fact<"Official">[], context: GraphContext): Role[] {
  const titled = facts.filter(({ fields }) => fields.title !== undefined || fields.organization !== undefined);
  return [
    ...groupedBy(
      titled,
      ({ fields }) => `${normalizeName(fields.title ?? "")}\n${organizationOf(fields.organization, context) ?? ""}`,
    ).values(),
  ]
    .map((same) => {
      const organizationId = organizationOf(first(same, "organization") ?? undefined, context);
      const country = first(same, "country") ?? countryOfState(organizationId, context);
      return frozen(Role, {
        title: first(same, "title"),
        period: rolePeriod(same),
        citations: context.claims.citations(same),
        organizationId,
        countryId: country === null ? null : toId("Country", country),
      });
    })
    .sort((a, b) => byCodeUnits(lastDay(b), lastDay(a)) || byCodeUnits(a.title ?? "", b.title ?? ""));
}

const organizationOf = (name: string | undefined, context: GraphContext): string | null =>
  name === undefined ? null : context.organizations.find(name);
const lastDay = ({ period }: Role): string => period?.end ?? period?.start ?? "";

/** The period that a source states, else from the first to the last publication that reports the title. */
function rolePeriod(facts: readonly Fact<"Official">[]): Role["period"] {
  const stated = facts.find(({ fields }) => fields.from !== undefined || fields.to !== undefined);
  if (stated !== undefined)
    return periodOf(stated.fields.from ?? null, stated.fields.to ?? null, stated.evidence.get("from")?.raw ?? null);
  const published = facts.flatMap(({ publishedOn }) => publishedOn ?? []).sort(byCodeUnits);
  return periodOf(published[0] ?? null, published.at(-1) ?? null, null);
}

// A body of a state acts for that state; an office of an organization in a country does not act for the country.
const ofAState: ReadonlySet<OrganizationKind | null> = new Set<OrganizationKind>([
  "government",
  "government_agency",
  "law_enforcement",
  "commission",
  "court",
  "military",
]);

function countryOfState(organizationId: string | null, context: GraphContext): string | null {
  const facts = organizationId === null ? [] : (context.organizations.byId.get(organizationId) ?? []);
  return ofAState.has(first(facts, "kind")) ? first(facts, "country") : null;
}
