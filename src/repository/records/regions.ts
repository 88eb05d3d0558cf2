import { frozen } from "../../model/frozen.js";
import { toId } from "../../model/node.js";
import { Region, RegionMember } from "../../model/region.js";
import type { Fact } from "../../facts/facts.js";
import { type KnownRegion, regionNamed } from "../../vocabulary/regions.js";
import { groupedBy } from "../../documents/grouped-by.js";
import type { GraphContext } from "../assembly/context.js";
import { groupedBodyOf } from "../assembly/groups.js";
import { slug } from "../assembly/names.js";
import type { Naming } from "../assembly/organizations.js";
import { byPrecedence } from "../assembly/precedence.js";

/** Where a fact names a region that we know. */
export interface NamedArea {
  readonly region: KnownRegion;
  /** The field that names it. */
  readonly field: "region" | "seizedBy";
}

type Named = Readonly<Partial<Record<"region" | "seizedBy" | "country", string | null | undefined>>>;

/** The region or union for which a figure is given: as its region, or as that of all who seized it, the member states of a union. */
export function areaOf({ region, seizedBy, country }: Named): NamedArea | null {
  if (region != null) {
    const known = regionNamed(region);
    return known === null ? null : { region: known, field: "region" };
  }
  const body = seizedBy == null || country != null ? null : groupedBodyOf(seizedBy);
  const known = body === null ? null : regionNamed(body);
  return known === null ? null : { region: known, field: "seizedBy" };
}

export const regionId = ({ name }: KnownRegion): string => toId("Region", slug(name));

/** The organization that a union of states is; null for other regions, and when no document is about it. */
export const unionId = (
  { kind, name }: KnownRegion,
  naming: Naming,
  { organizations }: Pick<GraphContext, "organizations">,
): string | null => (kind === "union" ? organizations.find(name, naming) : null);

const none: readonly never[] = Object.freeze([]);

/** Every region for which a seizure figure is given, cited from the figures that name it. */
export function regions(context: GraphContext): Region[] {
  const named = context.facts("SeizureStat").flatMap((fact) => {
    const area = areaOf(fact.fields);
    return area === null ? [] : [{ ...area, fact }];
  });
  return [...groupedBy(named, ({ region }) => region).entries()].map(([known, found]) => {
    const sorted = found.sort((a, b) => byPrecedence(a.fact, b.fact));
    const facts: readonly Fact[] = [...new Set(sorted.map(({ fact }) => fact))];
    return frozen(Region, {
      id: regionId(known),
      formerIds: none,
      name: known.name,
      aliases: known.aliases,
      kind: known.kind,
      members: Object.freeze(known.members.map((member) => frozen(RegionMember, member))),
      organizationId: sorted.map(({ fact }) => unionId(known, fact, context)).find((each) => each !== null) ?? null,
      countryIds: Object.freeze(known.countries.map((code) => toId("Country", code))),
      status: facts[0]?.status ?? "proposed",
      sources: context.claims.sources(
        sorted.flatMap(({ fact, field }) => context.claims.borrowed(fact, field, "name")),
        context.claims.citations(facts),
      ),
    });
  });
}
