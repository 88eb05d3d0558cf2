import {
  GraphQLBoolean,
  GraphQLFloat,
  GraphQLID,
  type GraphQLInputType,
  GraphQLInt,
  GraphQLScalarType,
  type GraphQLSchema,
  GraphQLString,
  isInputType,
  isListType,
  isNonNullType,
  isScalarType,
  type OperationDefinitionNode,
  typeFromAST,
} from "graphql";

type Test = (value: unknown) => boolean;
type Variables = Readonly<Record<string, unknown>>;

const isText: Test = (value) => typeof value === "string";

/** By name, for a schema may have objects of its own for the standard types. */
const tests: Readonly<Record<string, Test>> = {
  [GraphQLID.name]: isText,
  [GraphQLString.name]: isText,
  [GraphQLBoolean.name]: (value) => typeof value === "boolean",
  [GraphQLInt.name]: (value) => typeof value === "number" && (value | 0) === value,
  [GraphQLFloat.name]: (value) => typeof value === "number" && Number.isFinite(value),
};

/** What scalars do that take every value as it is. */
const { parseValue: asItIs } = new GraphQLScalarType({ name: "AsItIs" });

/**
 * Whether all variables of an operation have values that graphql-js would read as they are, which it takes longer for than
 * anything else when they are thousands of keys. No variable that is left out or null is among them.
 */
export function arePlain(
  schema: GraphQLSchema,
  { variableDefinitions = [] }: OperationDefinitionNode,
): (given: Variables) => boolean {
  const variables = variableDefinitions.map(({ variable, type }) => {
    const named = typeFromAST(schema, type);
    return { name: variable.name.value, isPlain: isInputType(named) ? testOf(named) : never };
  });
  return (given) => variables.every(({ name, isPlain }) => Object.hasOwn(given, name) && isPlain(given[name]));
}

const never: Test = () => false;

function testOf(type: GraphQLInputType): Test {
  if (isNonNullType(type)) return testOf(type.ofType);
  if (isListType(type)) {
    const isPlain = testOf(type.ofType);
    return (value) => Array.isArray(value) && value.every(isPlain);
  }
  const isAsItIs = isScalarType(type) && type.parseValue === asItIs;
  return tests[type.name] ?? (isAsItIs ? (value) => value !== null && value !== undefined : never);
}
