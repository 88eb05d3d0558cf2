import { findEvidence, reviewed } from "../../facts/evidence.js";
import { factTypes } from "../../facts/fact-types.js";
import type { Evidence, Fact } from "../../facts/facts.js";
import { name as nameKind } from "../../facts/kinds/name.js";
import { countryCodeOf } from "../../vocabulary/countries.js";
import { knownOrganizations } from "../../vocabulary/organizations.js";
import { toId } from "../../model/node.js";
import { clustersByKeys } from "./clusters.js";
import { byCodeUnits, createNormalizer, likeness, slug } from "./names.js";
import { byPublication } from "./precedence.js";
import { normalizeName } from "../../vocabulary/names.js";
import { addTo } from "../../documents/grouped-by.js";

type OrganizationFact = Fact<"Organization">;

const knownByName = new Map(
  knownOrganizations.flatMap((known) =>
    [known.name, known.acronym ?? known.name, ...known.aliases].map((name) => [normalizeName(name), known] as const),
  ),
);

/** The organizations that the documents name, each with the facts about it, and whom a printed name means. */
export class Organizations {
  readonly byId: ReadonlyMap<string, readonly OrganizationFact[]>;
  readonly #ids = new Map<string, string>();
  readonly #keyOf = createNormalizer();

  /** Bodies that are only mentioned, as an organizer or in a title, are organizations too: the mention is their fact. */
  constructor(facts: readonly Fact[]) {
    const named = facts.filter((fact) => fact.type === "Organization");
    const clusters = clustersByKeys([...named, ...mentions(facts)].sort(byPublication), keysOf(named, this.#keyOf));
    const byId = new Map<string, OrganizationFact[]>();
    for (const cluster of clusters) {
      const id = toId("Organization", slug(canonicalName(cluster)));
      for (const fact of cluster) addTo(byId, id, fact);
      for (const { fields } of cluster) {
        for (const name of [fields.name, fields.acronym ?? fields.name, ...(fields.aliases ?? [])])
          this.#learn(name, id);
      }
    }
    for (const [name, known] of knownByName) {
      const id = this.#ids.get(this.#keyOf(known.name));
      if (id !== undefined) this.#learn(name, id);
    }
    this.byId = byId;
  }

  /** The id of the organization that a name means; null when no document is about one. */
  find(name: string): string | null {
    const key = this.#keyOf(name);
    return this.#ids.get(key) ?? this.#ids.get(this.#keyOf(knownByName.get(key)?.name ?? key)) ?? null;
  }

  /** `SCO member states` is a group of the SCO at a time: related to it, not the organization itself, and never expanded. */
  findGroup(name: string): string | null {
    const group =
      /^(?:the )?(.{2,120}?)(?:'s|’s)?[ -](?:member|participant)(?:[ -](?:state|nation|countr)(?:s|y|ies)?|s)\b/i.exec(
        name,
      );
    return group?.[1] === undefined ? null : this.find(group[1]);
  }

  /** A country by code or name, else an organization. Null when neither is known. */
  findParty(name: string): string | null {
    const code = countryCodeOf(name);
    return code === null ? this.find(name) : toId("Country", code);
  }

  parties(names: readonly string[] | null): readonly string[] {
    const ids = (names ?? []).map((name) => this.findParty(name)).filter((id) => id !== null);
    return Object.freeze([...new Set(ids)]);
  }

  #learn(name: string, id: string): void {
    const key = this.#keyOf(name);
    if (!this.#ids.has(key)) this.#ids.set(key, id);
  }
}

/** One name, alias or acronym that is another's name makes them one; an acronym alone only where the names are alike. */
const keysOf = (
  facts: readonly OrganizationFact[],
  keyOf: (name: string) => string,
): ((fact: OrganizationFact) => readonly string[]) => {
  const names = new Set(facts.map(({ fields }) => keyOf(fields.name)));
  const byAcronym = new Map<string, string>();
  return ({ fields }) => {
    const known = knownByName.get(keyOf(fields.name));
    const acronym = fields.acronym === undefined ? null : keyOf(fields.acronym);
    const keys = [fields.name, known?.name ?? fields.name, ...(fields.aliases ?? [])].map(keyOf);
    if (acronym === null) return keys;
    const namesake = byAcronym.get(acronym);
    if (namesake === undefined) byAcronym.set(acronym, fields.name);
    const same = namesake === undefined || likeness(namesake, fields.name) >= 0.5;
    return same || names.has(acronym) ? [...keys, acronym] : keys;
  };
};

function canonicalName(cluster: readonly OrganizationFact[]): string {
  const names = new Set(cluster.map(({ fields }) => fields.name));
  const known = [...names].map((name) => knownByName.get(normalizeName(name))).find((each) => each !== undefined);
  return known?.name ?? cluster[0]?.fields.name ?? "";
}

/** The name that is shown: the one of the list of known organizations, else that of the earliest document. */
export const organizationName = (facts: readonly OrganizationFact[]): string =>
  canonicalName([...facts].sort(byPublication));

function mentions(facts: readonly Fact[]): OrganizationFact[] {
  return facts.flatMap((fact) =>
    Object.entries(fact.kinds).flatMap(([field, { refersTo }]) => {
      const evidence = fact.evidence.get(field);
      const isMention = refersTo?.unknown === "record" && refersTo.types.includes("Organization");
      if (evidence === undefined || !isMention) return [];
      return [evidence.value]
        .flat()
        .filter((name): name is string => typeof name === "string" && countryCodeOf(name) === null)
        .sort(byCodeUnits)
        .map((name) => ({
          ...fact,
          type: "Organization" as const,
          fields: {
            name,
            acronym: undefined,
            aliases: undefined,
            kind: undefined,
            founded: undefined,
            purpose: undefined,
            country: undefined,
          },
          kinds: factTypes.Organization.kinds,
          evidence: new Map([["name", nameEvidence(name, evidence, fact.publishedOn)]]),
          passages: evidence.passages,
        }));
    }),
  );
}

/** The name where it is printed, else the words from which the field that holds it was read. */
function nameEvidence(name: string, evidence: Evidence, publishedOn: string | null): Evidence {
  const printed = findEvidence(nameKind, name, evidence.passages, publishedOn);
  return printed.rule === reviewed ? { ...evidence, value: name, isCarried: false } : printed;
}
