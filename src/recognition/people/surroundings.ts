import type { CountryMention } from "../names.js";
import type { OrganizationMention } from "../organizations.js";
import { type Marks, marksOf, type Token } from "../token.js";

/** What a text names, by the tokens that it begins and ends with. */
export class Surroundings {
  readonly tokens: readonly Token[];
  readonly #bodyAt = new Map<number, OrganizationMention>();
  readonly #bodyBefore = new Map<number, OrganizationMention>();
  readonly #countryAt: ReadonlyMap<number, CountryMention>;
  readonly #countryBefore: ReadonlyMap<number, CountryMention>;
  readonly #named: Marks;

  constructor(tokens: readonly Token[], bodies: readonly OrganizationMention[], countries: readonly CountryMention[]) {
    this.tokens = tokens;
    this.#countryAt = new Map(countries.map((country) => [country.from, country]));
    this.#countryBefore = new Map(countries.map((country) => [country.to, country]));
    this.#named = marksOf(tokens, [...bodies, ...countries]);
    for (const body of bodies) {
      if ((this.#bodyAt.get(body.from)?.to ?? -1) < body.to) this.#bodyAt.set(body.from, body);
      if ((this.#bodyBefore.get(body.to)?.from ?? Infinity) > body.from) this.#bodyBefore.set(body.to, body);
    }
  }

  /** The longest body that begins at this token. */
  bodyAt(at: number): OrganizationMention | null {
    return this.#bodyAt.get(at) ?? null;
  }

  /** The longest body that ends before this token. */
  bodyBefore(at: number): OrganizationMention | null {
    return this.#bodyBefore.get(at) ?? null;
  }

  countryAt(at: number): CountryMention | null {
    return this.#countryAt.get(at) ?? null;
  }

  countryBefore(at: number): CountryMention | null {
    return this.#countryBefore.get(at) ?? null;
  }

  /** Whether the token belongs to the name of a body or country. */
  isNamed(at: number): boolean {
    return this.#named[at] === 1;
  }
}
