import { type ExtractedFact } from "../../facts/extraction.js";
import { printedCountry } from "../../facts/kinds/printed-names.js";
import { foundingVerbs } from "../../recognition/lexicon/period-words.js";
import type { NamedOrganization, OrganizationMention } from "../../recognition/organizations.js";
import type { Reading, SentenceReading } from "../../recognition/reading.js";
import { isOneOf } from "../../recognition/words.js";
import { isOneDate } from "../../recognition/times/undated.js";
import { addTo } from "../../documents/grouped-by.js";
import { newFact, type NewValue, newValue } from "../new-fact.js";
import type { Setting } from "../setting.js";
import { purposeOf } from "./organization-purpose.js";

interface PlacedMention extends OrganizationMention {
  readonly sentence: SentenceReading;
}

/** "the Drug Control Agency (DCA)": each body once, by the mention that says most of its name. */
export function readOrganizations({ reading }: Setting): ExtractedFact[] {
  const mentions = new Map<NamedOrganization, PlacedMention[]>();
  for (const sentence of reading.sentences) {
    for (const mention of sentence.organizations.filter(({ basis }) => basis !== "short"))
      addTo(mentions, mention.organization, { sentence, ...mention });
  }
  return [...mentions].map(([organization, places]) => {
    const [first] = places;
    // A name that is broken over two lines is one name.
    const best =
      places.find(({ start, end }) => reading.text.slice(start, end).replaceAll(/\s+/g, " ") === organization.name) ??
      first;
    const acronym =
      organization.acronym === null
        ? null
        : places.find(({ start, end }) => reading.text.slice(start, end) === organization.acronym);
    const quote = { start: best?.start ?? 0, end: definitionEnd(reading.text, best?.end ?? 0, organization.acronym) };
    const founded = foundedOf(reading, places);
    const { name } = organization;
    const aliases = [...organization.aliases].filter((alias) => alias !== name && alias !== organization.acronym);
    return newFact(reading, {
      type: "Organization",
      rule: `organization/${best?.basis ?? "head"}`,
      isSure: organization.isSure,
      quote,
      fields: {
        name: newValue(name, best ?? null, "words"),
        // An acronym that the text does not print is not the text's.
        acronym:
          organization.acronym === null || acronym == null ? null : newValue(organization.acronym, acronym, "words"),
        aliases: aliasesField(reading, aliases, places),
        kind: organization.known?.kind == null ? null : newValue(organization.known.kind, null, "organization/lexicon"),
        purpose: places.map((place) => purposeOf(reading, place.sentence, place)).find((purpose) => purpose !== null),
        country: countryOf(organization, best),
        founded: founded === null ? null : newValue(founded.first, founded, founded.rule),
      },
    });
  });
}

/** The other names of a body, each where the text has it first. */
function aliasesField(
  { text }: Reading,
  aliases: readonly string[],
  places: readonly PlacedMention[],
): NewValue | null {
  const spans = aliases.flatMap(
    (alias) => places.find(({ start, end }) => text.slice(start, end).replaceAll(/\s+/g, " ") === alias) ?? [],
  );
  const [first, ...also] = spans;
  return aliases.length === 0 ? null : { also, ...newValue([...aliases], first ?? null, "words") };
}

/** The country that the text gives a body, or a known one's that its name prints: "China National Narcotics Control Commission". */
function countryOf({ name, known, country }: NamedOrganization, mention: PlacedMention | undefined): NewValue | null {
  if (country !== null) return newValue(country.code, country, "country/iso-3166-1");
  const isPrinted = known?.country != null && printedCountry(name, known.country) !== null;
  return isPrinted ? newValue(known.country, mention ?? null, "country/of-body") : null;
}

/** Past " (DCA)" behind the name. */
function definitionEnd(text: string, end: number, acronym: string | null): number {
  const behind = acronym === null ? "" : ` (${acronym})`;
  return behind !== "" && text.startsWith(behind, end) ? end + behind.length : end;
}

/** "Initiated in 2003, the Paris Pact …", "the Centre, founded in 2006" */
function foundedOf(
  reading: Reading,
  places: readonly PlacedMention[],
): { first: string; rule: string; start: number; end: number } | null {
  for (const place of places) {
    for (const time of place.sentence.times) {
      const verb =
        reading.tokens[time.from - 1]?.norm === "in" ? reading.tokens[time.from - 2] : reading.tokens[time.from - 1];
      const isFounding = isOneOf(verb?.norm, foundingVerbs);
      const isNear =
        (time.to <= place.from && place.from - time.to <= 3) || (time.from >= place.to && time.from - place.to <= 6);
      if (isFounding && isNear && isOneDate(time)) return time;
    }
  }
  return null;
}
