import { GraphQLScalarType } from "graphql";

export const FactValueScalar = new GraphQLScalarType({
  name: "FactValue",
  description:
    "The normalised value of a claim as JSON: a string, a number, a boolean, or a list of strings or of two numbers (a range). Masses are in kilograms, shares from 0 to 1, dates in EDTF, countries as ISO 3166-1 alpha-2 codes.",
  specifiedByURL: "https://www.rfc-editor.org/rfc/rfc8259",
  serialize: (value) => value,
});
