import type { Fact } from "../../facts/facts.js";
import { bodyNameOf } from "../../recognition/organizations/body-name.js";
import { countryName } from "../../vocabulary/countries.js";
import { groupedBy } from "../../documents/grouped-by.js";
import type { GraphContext, Merged } from "../assembly/context.js";
import { byCodeUnits } from "../assembly/names.js";
import { byPublication, first } from "../assembly/precedence.js";

type OrganizationFact = Fact<"Organization">;

/** What an organization is called, and by whom. */
interface OrganizationNames {
  readonly name: string;
  readonly acronym: string | null;
  readonly officialName: string | null;
  readonly aliases: readonly string[];
}

/**
 * What each organization is called, in their order. What is shown is printed: the official name where a document prints it;
 * else a name of the best-reviewed facts, one that says of which country before one that several bodies share, a full one
 * before an acronym, the earliest publication first. A shared name is shown with the country, and where the document does not
 * say it and another is called so too, with the title of the document. An official name that no document prints is an alias
 * that no claim is about.
 */
export function withNames(
  organizations: readonly Merged<"Organization">[],
  context: GraphContext,
): (Merged<"Organization"> & { readonly names: OrganizationNames })[] {
  const named = organizations.map((each) => ({
    ...each,
    names: namesOf(each.facts, context.organizations.knownName(each.id), saidCountry(each, context)),
  }));
  const counts = groupedBy(named, ({ names }) => names.name);
  const titles = new Map(context.documents.map(({ key, metadata }) => [key, metadata.title ?? key]));
  return named.map((each) => {
    const { names, facts } = each;
    const title = titles.get(facts[0]?.documentKey ?? "");
    const isUnclear = title !== undefined && counts.get(names.name)?.length !== 1 && isOfAnyCountry(names.name);
    return isUnclear ? { ...each, names: { ...names, name: `${names.name} (${title})` } } : each;
  });
}

/** The country that documents give a body: what the list of known organizations has of it is nobody's claim. */
function saidCountry(
  { id, facts }: Merged<"Organization">,
  { organizations }: Pick<GraphContext, "organizations">,
): string | null {
  const said = first(facts, "country") ?? organizations.namedWithCountry(id)?.country ?? null;
  return organizations.knownName(id) === null ? organizations.stateOf(id) : said;
}

function namesOf(
  facts: readonly OrganizationFact[],
  officialName: string | null,
  country: string | null,
): OrganizationNames {
  const printed = printedNames(facts);
  const isPrinted = officialName !== null && printed.includes(officialName);
  const best = isPrinted ? officialName : (printed[0] ?? facts[0]?.fields.name ?? "");
  const isVague = !isPrinted && country !== null && isOfAnyCountry(best);
  const acronym = first(facts, "acronym");
  const given = facts.flatMap(({ fields }) => [fields.name, fields.acronym ?? fields.name, ...(fields.aliases ?? [])]);
  const names = new Set([...given, officialName ?? best]);
  return {
    name: isVague ? `${best} (${countryName(country)})` : best,
    acronym,
    officialName,
    aliases: Object.freeze([...names].filter((each) => each !== best && each !== acronym).sort(byCodeUnits)),
  };
}

function isOfAnyCountry(name: string): boolean {
  const { isShared, country } = bodyNameOf(name);
  return isShared && country === null;
}

/** All names that stand in a passage as they are given, those that are shown first at the head. */
function printedNames(facts: readonly OrganizationFact[]): string[] {
  const isShort = ({ fields: { name } }: OrganizationFact): number =>
    2 * Number(!name.includes(" ")) + Number(isOfAnyCountry(name));
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
