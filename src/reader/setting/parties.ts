import type { SentenceReading } from "../../recognition/reading.js";
import { cover, type Span } from "../../recognition/token.js";
import { type NewValue, newValue } from "../new-fact.js";

/** A country or a body that takes part: named by its code or by its name. */
export interface NamedParty extends Span {
  readonly name: string;
  readonly isCountry: boolean;
}

/** The countries and bodies between two places of a sentence; a country inside the name of a body is none. */
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
      !sentence.organizations.some((body) => body.from <= mention.from && body.to >= mention.to),
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

/** The names of parties, with the stretch from the first to the last; null when there is none. */
export function partiesField(parties: readonly NamedParty[]): NewValue | null {
  const [first, ...others] = parties;
  if (first === undefined) return null;
  return newValue(
    parties.map(({ name }) => name),
    cover(first, ...others),
    "words",
  );
}
