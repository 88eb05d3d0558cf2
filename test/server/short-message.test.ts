import { expect, test } from "@jest/globals";
import fc from "fast-check";
import { type GraphQLError, parse, validate } from "graphql";
import { shortMessage } from "../../src/http/short-message.js";
import { subgraph } from "../run-query.js";

const said = "Int cannot represent non-integer value: ";
const longText = fc.string({
  unit: fc.constantFrom("a", "b", " ", '"', "\\", "[", "]", "{", "}", "\n", "…", "😀"),
  maxLength: 400,
});

test("a message repeats at most 60 characters of a value, whatever it is", () => {
  fc.assert(
    fc.property(fc.oneof(longText, fc.array(longText), fc.dictionary(fc.constantFrom("a", "b"), longText)), (value) => {
      const query = `{ countries(first: ${literalOf(value)}) { totalCount } }`;
      const [fault] = validate(subgraph.schema, parse(query)) as [GraphQLError];
      const message = shortMessage(fault.message);
      expect(message.startsWith(said)).toBe(true);
      expect(message.length).toBeLessThanOrEqual(said.length + 60);
    }),
  );
});

test("no message has more than 300 characters, and none ends in half a character", () => {
  fc.assert(
    fc.property(fc.array(fc.oneof(longText, fc.constant('"')), { maxLength: 20 }), (texts) => {
      const message = shortMessage(texts.join(" "));
      expect(message.length).toBeLessThanOrEqual(300);
      expect(message).not.toMatch(/\p{Surrogate}/u);
    }),
  );
});

test("a message without values stays as it is", () => {
  const message = 'Field "country" argument "code" of type "ID!" is required, but it was not provided. [1] { a: "b" }';
  expect(shortMessage(message)).toBe(message);
});

const literalOf = (value: string | string[] | Record<string, string>): string =>
  typeof value === "string" || Array.isArray(value)
    ? JSON.stringify(value)
    : `{ ${Object.entries(value)
        .map(([name, text]) => `${name}: ${JSON.stringify(text)}`)
        .join(", ")} }`;
