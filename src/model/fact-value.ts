import { GraphQLScalarType } from "graphql";

/** What a field of a fact can hold: a text, a number, a truth value, or a list of texts or of two bounds. */
export type FactValue = string | number | boolean | readonly string[] | readonly number[];

export const FactValueScalar = new GraphQLScalarType({
  name: "FactValue",
  description:
    "The normalised value of a claim as JSON: a string, a number, a boolean, or a list of strings or of two numbers (a range). Masses are kilograms, shares 0 to 1, dates EDTF, countries ISO 3166-1 alpha-2.",
  specifiedByURL: "https://www.rfc-editor.org/rfc/rfc8259",
  serialize: (value) => value,
});
