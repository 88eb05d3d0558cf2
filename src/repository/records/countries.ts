import type { Fact } from "../../facts/facts.js";
import type { Country } from "../../model/country.js";
import { toId } from "../../model/node.js";
import { schemaName } from "../../facts/field-names.js";
import { referringFields } from "../../facts/referring-fields.js";
import type { GraphContext } from "../assembly/context.js";
import { byPrecedence } from "../assembly/precedence.js";
import { identified, nothingDecided } from "../assembly/identity.js";
import { countryRecord } from "./unnamed-country.js";
import { candidateOfOne } from "./record-maker.js";
import { addTo } from "../../documents/grouped-by.js";

/** Every country that a fact names. One that no Country fact is about is cited from the facts that refer to it. */
export function countries(context: GraphContext): Country[] {
  const candidates = context.facts("Country").map((fact) => candidateOfOne(fact, toId("Country", fact.fields.iso2)));
  const named = context.mergeAll(identified(candidates, nothingDecided));
  const known = new Set(named.map(({ id }) => id));
  const referred = new Map<string, Reference[]>();
  for (const fact of context.allFacts)
    for (const field of countryFields(fact.kinds))
      for (const code of countriesNamed(fact, field, context))
        if (!known.has(toId("Country", code))) addTo(referred, code, { field, fact });
  return [
    ...named.map(({ id, status, sources }) => countryRecord(id.slice("Country:".length), { status, sources })),
    ...[...referred].flatMap(([code, found]) => {
      const sorted = found.sort((a, b) => byPrecedence(a.fact, b.fact));
      const status = sorted[0]?.fact.status ?? "proposed";
      if (!context.isMade(status)) return [];
      const claims = sorted.flatMap(({ fact, field }) =>
        context.claims.borrowed(fact, field, field === "country" ? "code" : schemaName(fact.type, field)),
      );
      return countryRecord(code, {
        status,
        sources: context.claims.sources(claims, context.claims.citations([...new Set(sorted.map(({ fact }) => fact))])),
      });
    }),
  ];
}

interface Reference {
  readonly field: string;
  readonly fact: Fact;
}

const countryFields = referringFields(({ types }) => types.includes("Country"));

function countriesNamed(fact: Fact, field: string, { organizations, fills }: GraphContext): readonly string[] {
  const value = (fact.evidence.get(field) ?? (fills ? fact.proposed.get(field) : undefined))?.value;
  if (value === undefined) return none;
  const names = (Array.isArray(value) ? value : [value]).filter((name) => typeof name === "string");
  return organizations.countriesAmong(names, fact);
}

const none: readonly never[] = [];
