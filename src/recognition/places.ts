import { divisions } from "./lexicon/divisions.js";
import { cities } from "./lexicon/places.js";
import { formerStates } from "../vocabulary/former-states.js";
import { stateParts } from "../vocabulary/state-parts.js";
import { Phrases } from "./phrases.js";

/** A city, or a province or state, with its country's ISO 3166-1 alpha-2 code. */
export interface KnownPlace {
  readonly code: string;
  readonly isDivision: boolean;
  /** By which a country is read from it. */
  readonly rule: "place/city" | "place/division";
}

/** Cities and divisions by their names. */
export const places = new Phrases<KnownPlace>([
  ...Object.entries(cities).map(([name, code]): [string, KnownPlace] => [
    name,
    { code, isDivision: false, rule: "place/city" },
  ]),
  ...[...divisions, ...stateParts].map(([name, code]): [string, KnownPlace] => [
    name,
    { code, isDivision: true, rule: "place/division" },
  ]),
]);

/** What is no country though figures are given for it: a part of a state, or a state that is gone. */
export const areasNamed = new Phrases(
  [...stateParts.keys(), ...formerStates.keys()].map((form) => [form, form] as const),
);
