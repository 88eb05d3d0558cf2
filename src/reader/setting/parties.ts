import type { OrganizationMention } from "../../recognition/organizations.js";
import type { SentenceReading } from "../../recognition/reading.js";
import { cover, type Span } from "../../recognition/token.js";
import { type NewValue, newValue } from "../new-fact.js";

/** A country or a body that takes part: named by its code or by its name. */
export interface NamedParty extends Span {
  readonly name: string;
  readonly isCountry: boolean;
}

/** The words between a body and the country that it is of: "the Agency (ACR) of the". */
const farthestOwner = 6;

/** The countries and bodies between two places of a sentence; a country that a body has in its name, or that it is of, is none. */
export function partiesIn(sentence: SentenceReading, from: number, to: number): NamedParty[] {
  const bodies = sentence.organizations.filter((mention) => mention.from >= from && mention.to <= to);
  const outermost = bodies.filter(
    (body) =>
      !bodies.some(
        (other) =>
          other !== body &&
          other.from <= body.from &&
          other.to >= body.to &&
          other.to - other.from > body.to - body.from,
      ),
  );
  const countries = sentence.countries.filter(
    (mention) =>
      mention.from >= from &&
      mention.to <= to &&
      !sentence.organizations.some(
        (body) => (body.from <= mention.from && body.to >= mention.to) || isOwner(body, mention),
      ),
  );
  const parties: NamedParty[] = [
    ...outermost.map((body) => ({
      from: body.from,
      to: body.to,
      start: body.start,
      end: body.end,
      name: body.organization.name,
      isCountry: false,
    })),
    ...countries.map((country) => ({
      from: country.from,
      to: country.to,
      start: country.start,
      end: country.end,
      name: country.code,
      isCountry: true,
    })),
  ].sort((a, b) => a.from - b.from);
  return parties.filter(({ name }, index) => parties.findIndex((other) => other.name === name) === index);
}

/** "Peru's Drug Commission", "the Drug Control Agency (DCA) of Tajikistan": the country is said of the body alone. */
const isOwner = (body: OrganizationMention, country: Span & { readonly code: string }): boolean =>
  body.organization.country?.code === country.code &&
  ((body.from >= country.to && body.from - country.to <= 1) ||
    (country.from >= body.to && country.from - body.to <= farthestOwner));

/** The names of parties, with the stretch from the first to the last; null when there is none. */
export function partiesField(parties: readonly NamedParty[], isCarried = false): NewValue | null {
  const [first, ...others] = parties;
  if (first === undefined) return null;
  return newValue(
    parties.map(({ name }) => name),
    cover(first, ...others),
    "words",
    isCarried,
  );
}
