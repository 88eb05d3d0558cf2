import type { Fact } from "../../facts/facts.js";
import { knownOrganizations } from "../../vocabulary/organizations.js";
import { byCodeUnits } from "../assembly/names.js";
import { organizationName } from "../assembly/organizations.js";
import { byPublication, first } from "../assembly/precedence.js";

type OrganizationFact = Fact<"Organization">;

/** What an organization is called, and by whom. */
interface OrganizationNames {
  readonly name: string;
  readonly acronym: string | null;
  readonly officialName: string | null;
  readonly aliases: readonly string[];
}

const officialNames: ReadonlySet<string> = new Set(knownOrganizations.map(({ name }) => name));

/**
 * The names of the facts about one organization, which stand in the order of precedence. What is shown is printed: the
 * official name where a document prints it; else a name of the best-reviewed facts, a full one before an acronym, the
 * earliest publication first. An official name that no document prints is an alias that no claim is about.
 */
export function organizationNames(facts: readonly OrganizationFact[]): OrganizationNames {
  const canonical = organizationName(facts);
  const officialName = officialNames.has(canonical) ? canonical : null;
  const printed = printedNames(facts);
  const name = officialName !== null && printed.includes(officialName) ? officialName : (printed[0] ?? canonical);
  const acronym = first(facts, "acronym");
  const given = facts.flatMap(({ fields }) => [fields.name, fields.acronym ?? fields.name, ...(fields.aliases ?? [])]);
  const names = new Set([...given, officialName ?? name]);
  return {
    name,
    acronym,
    officialName,
    aliases: Object.freeze([...names].filter((each) => each !== name && each !== acronym).sort(byCodeUnits)),
  };
}

/** All names that stand in a passage as they are given, those that are shown first at the head. */
function printedNames(facts: readonly OrganizationFact[]): string[] {
  const isShort = ({ fields }: OrganizationFact): number => Number(!fields.name.includes(" "));
  const reviewed = [...new Set(facts.map(({ status }) => status))].flatMap((status) =>
    facts.filter((fact) => fact.status === status).sort((a, b) => isShort(a) - isShort(b) || byPublication(a, b)),
  );
  return [
    ...reviewed.flatMap((fact) => printedIn(fact, "name", [fact.fields.name])),
    ...reviewed.flatMap((fact) => printedIn(fact, "aliases", fact.fields.aliases ?? [])),
    ...reviewed.flatMap((fact) => printedIn(fact, "acronym", [fact.fields.acronym ?? []].flat())),
  ];
}

function printedIn({ evidence }: OrganizationFact, field: string, names: readonly string[]): readonly string[] {
  const quotes = (evidence.get(field)?.passages ?? []).map(({ quote }) => quote.replaceAll(/\s+/g, " "));
  return names.filter((name) => quotes.some((quote) => quote.includes(name)));
}
