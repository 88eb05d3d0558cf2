import { expect, test } from "@jest/globals";
import fc from "fast-check";
import { buildSchema, getVariableValues, Kind, type OperationDefinitionNode, parse } from "graphql";
import { arePlain } from "../../src/lane/plain-variables.js";

const schema = buildSchema(`
  scalar _Any
  enum Colour { RED }
  input Wish { size: Int = 1 }
  type Query { f(id: ID, mass: Float): Int }
`);

function operationWith(type: string): OperationDefinitionNode {
  const [operation] = parse(`query ($v: ${type}) { f }`).definitions;
  if (operation?.kind !== Kind.OPERATION_DEFINITION) throw new Error("There is no operation.");
  return operation;
}

const isPlain = (type: string, value: unknown): boolean => arePlain(schema, operationWith(type))({ v: value });

test.each<[type: string, plain: readonly unknown[], others: readonly unknown[]]>([
  ["ID!", ["a", ""], [1, null, ["a"], undefined]],
  ["Int", [0, -7], [1.5, 2 ** 31, "1", null]],
  ["Float!", [0.5, 3], [NaN, Infinity, "1"]],
  ["[String!]!", [[], ["a", "b"]], ["a", [1], ["a", null]]],
  ["[_Any!]!", [[{ __typename: "Country" }]], [[null], { __typename: "Country" }]],
  ["Colour", [], ["RED"]],
  ["Wish", [], [{}]],
  ["Nothing", [], ["a"]],
])("a variable of %s is taken as it is only where it is plain", (type, plain, others) => {
  expect(plain.filter((value) => !isPlain(type, value))).toEqual([]);
  expect(others.filter((value) => isPlain(type, value))).toEqual([]);
});

test("what is taken as it is graphql-js reads as the same", () => {
  const types = fc.constantFrom("ID", "ID!", "String", "Boolean", "Int", "Float!", "[Int!]", "[[ID]!]", "_Any", "Wish");
  fc.assert(
    fc.property(types, fc.jsonValue({ maxDepth: 3 }), (type, v) => {
      if (!isPlain(type, v)) return;
      const { variableDefinitions = [] } = operationWith(type);
      expect(getVariableValues(schema, variableDefinitions, { v })).toEqual({ coerced: { v } });
    }),
    { numRuns: 2000 },
  );
});

test("a variable that is left out is left to graphql-js", () => {
  expect(arePlain(schema, operationWith("ID"))({})).toBe(false);
});
