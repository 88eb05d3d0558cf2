import type { Fact } from "../../facts/facts.js";
import { toId } from "../../model/node.js";
import { Official } from "../../model/official.js";
import type { OrganizationKind } from "../../vocabulary/organization-kinds.js";
import { frozen } from "../../model/frozen.js";
import { Role } from "../../model/role.js";
import type { GraphContext } from "../assembly/context.js";
import { byCodeUnits } from "../assembly/names.js";
import { first } from "../assembly/precedence.js";
import { ministryNamesOf } from "../../vocabulary/ministries.js";
import { normalizeName } from "../../vocabulary/names.js";
import { officialsAtEvents } from "./officials-at-events.js";
import { groupedBy } from "../../documents/grouped-by.js";
import { byLastDay } from "./by-last-day.js";
import { reportedOn } from "./reported-on.js";
import { lastingPeriod } from "./stated-period.js";

export function officials(context: GraphContext): Official[] {
  const attended = groupedBy(officialsAtEvents(context), ({ official }) => official);
  return context.merge(context.officials.all).map(({ id, formerIds, facts, status, sources }) => {
    const roles = rolesOf(facts, context);
    const name = first(facts, "name") ?? "";
    const names = facts.flatMap(({ fields }) => [fields.name, ...(fields.aliases ?? [])]);
    return frozen(Official, {
      id,
      formerIds,
      name,
      aliases: Object.freeze([...new Set(names)].filter((alias) => alias !== name).sort(byCodeUnits)),
      roles: Object.freeze(roles),
      title: roles[0]?.title ?? null,
      organizationId: roles[0]?.organizationId ?? null,
      eventIds: Object.freeze([...new Set((attended.get(id) ?? []).map(({ event }) => event))].sort(byCodeUnits)),
      status,
      sources: context.claims.withMore(
        sources,
        facts.flatMap((fact) => ministryClaims(fact, context)),
      ),
    });
  });
}

/** A minister's title says the ministry. */
function ministryClaims(fact: Fact<"Official">, context: GraphContext): number[] {
  const id = fact.fields.organization === undefined ? organizationOf(fact, context) : null;
  const value = id === null ? null : context.organizations.printedNameOf(id);
  return value === null
    ? []
    : [context.claims.derived(fact, "title", { field: "organization", value, rule: "official/ministry-of-title" })];
}

/** One role for each title at each body, the latest first. */
function rolesOf(facts: readonly Fact<"Official">[], context: GraphContext): Role[] {
  const titled = facts.filter(({ fields }) => fields.title !== undefined || fields.organization !== undefined);
  return [
    ...groupedBy(
      titled,
      (fact) => `${normalizeName(fact.fields.title ?? "")}\n${organizationOf(fact, context) ?? ""}`,
    ).values(),
  ]
    .map((same) => {
      const organizationId = same.map((fact) => organizationOf(fact, context)).find((each) => each !== null) ?? null;
      const reports = reportedOn(same);
      const country = first(same, "country") ?? countryOfState(organizationId, context);
      return frozen(Role, {
        title: first(same, "title"),
        period: lastingPeriod(same),
        asOf: reports.at(-1) ?? null,
        firstAsOf: reports[0] ?? null,
        sources: context.claims.sources([], context.claims.citations(same)),
        organizationId,
        countryId: country === null ? null : toId("Country", country),
      });
    })
    .sort(latestFirst);
}

/** The body that the fact names, else the ministry of a minister, where the country has a record of it. */
function organizationOf(fact: Fact<"Official">, { organizations }: GraphContext): string | null {
  const { organization, title, country } = fact.fields;
  if (organization !== undefined) return organizations.find(organization, fact, country ?? null);
  if (title === undefined || country === undefined) return null;
  const ministries = ministryNamesOf(title).map((name) => organizations.find(name, fact, country));
  return ministries.find((id) => id !== null && organizations.stateOf(id) === country) ?? null;
}

/** The day up to which a role is known to have been held: its stated end, else that of the last report of it. */
const lastDayOf = ({ period, asOf }: Role): string => period?.end ?? asOf ?? period?.start ?? "";

const latestFirst = (one: Role, other: Role): number =>
  byLastDay(lastDayOf(other), lastDayOf(one)) ||
  byLastDay(other.period?.start ?? "", one.period?.start ?? "") ||
  byCodeUnits(one.title ?? "", other.title ?? "");

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
  const facts = organizationId === null ? [] : (context.organizations.byId.get(organizationId)?.facts ?? []);
  return ofAState.has(first(facts, "kind")) ? first(facts, "country") : null;
}
