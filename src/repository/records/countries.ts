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
import { groupedBy } from "../../documents/grouped-by.js";

/** Every country that a fact names. One that no Country fact is about is cited from the facts that refer to it. */
export function countries(context: GraphContext): Country[] {
  const candidates = context.facts("Country").map((fact) => candidateOfOne(fact, toId("Country", fact.fields.iso2)));
  const named = context.mergeAll(identified(candidates, nothingDecided));
  const known = new Set(named.map(({ id }) => id));
  const referred = groupedBy(
    context.allFacts
      .flatMap((fact) => references(fact, context))
      .filter(({ code }) => !known.has(toId("Country", code))),
    ({ code }) => code,
  );
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
  readonly code: string;
  readonly field: string;
  readonly fact: Fact;
}

const countryFields = referringFields(({ types }) => types.includes("Country"));

function references(fact: Fact, { organizations, fills }: GraphContext): Reference[] {
  return countryFields(fact.kinds).flatMap((field) => {
    const evidence = fact.evidence.get(field) ?? (fills ? fact.proposed.get(field) : undefined);
    const names = [evidence?.value].flat().filter((name) => typeof name === "string");
    return organizations.countriesAmong(names, fact).map((code) => ({ code, field, fact }));
  });
}
