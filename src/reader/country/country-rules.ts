import type { Rule } from "../rule.js";
import { readCountries } from "./read-countries.js";

export const countryRules: readonly Rule[] = [
  {
    name: "country/name",
    type: "Country",
    reads: "Countries by their names, each once.",
    examples: [
      {
        text: "Trade between Norway and Chile grew, and Norway gained.",
        facts: [
          { status: "accepted", fields: { iso2: "NO" } },
          { status: "accepted", fields: { iso2: "CL" } },
        ],
      },
    ],
    ignores: [
      { text: "Michael Jordan was in town on that day.", because: "the name of a country is part of a person's name" },
    ],
    read: readCountries,
  },
  {
    name: "country/demonym",
    type: "Country",
    reads: "Countries of which a text prints an adjective alone.",
    examples: [{ text: "The Norwegian police were there.", facts: [{ status: "accepted", fields: { iso2: "NO" } }] }],
    ignores: [
      {
        text: "The Norwegian police were there, and Norway paid.",
        because: "the name of the country stands in the text and is cited instead",
      },
      { text: "The body is known by its Spanish acronym.", because: "the adjective is of a language" },
    ],
    read: readCountries,
  },
];
