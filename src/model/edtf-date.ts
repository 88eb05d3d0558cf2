import { GraphQLError, GraphQLScalarType, Kind, type ValueNode } from "graphql";
import { edtfInterval } from "../vocabulary/edtf.js";

function parse(value: unknown, node?: ValueNode): string {
  if (typeof value !== "string" || edtfInterval(value) === null) {
    throw new GraphQLError("Expected an EDTF date such as 2018, 2018-11, 2018-11-13 or 2011/2017.", {
      ...(node && { nodes: node }),
      extensions: { code: "BAD_USER_INPUT" },
    });
  }
  return value;
}

export const EdtfDate = new GraphQLScalarType<string, string>({
  name: "EdtfDate",
  description:
    "A date or interval in the Extended Date/Time Format (ISO 8601-2): `2006`, `2018-11-13`, `2011/2017`, `2011/..` with an open end, `2011/` with an unknown one. Never more precise than the source.",
  specifiedByURL: "https://www.loc.gov/standards/datetime/",
  serialize: String,
  parseValue: (value) => parse(value),
  parseLiteral: (node) => parse(node.kind === Kind.STRING ? node.value : null, node),
});
