import type { ApolloServerPlugin } from "@apollo/server";
import {
  type ASTNode,
  coerceInputValue,
  type DocumentNode,
  type GraphQLError,
  type GraphQLSchema,
  isInputType,
  Kind,
  typeFromAST,
  type VariableDefinitionNode,
  visit,
  BREAK,
} from "graphql";
import type { RequestContext } from "../../resolvers/context.js";

/** Says of each error that lies in an argument or a variable which it is: `extensions.arguments: ["filter.period"]`. */
export const nameArguments: ApolloServerPlugin<RequestContext> = {
  requestDidStart: () =>
    Promise.resolve({
      didEncounterErrors: ({ errors, document, schema, request: { variables = {} } }) => {
        const pathInVariable = variablePaths(schema, variables);
        for (const error of errors) {
          const [node] = error.nodes ?? [];
          if (document === undefined || node === undefined || "arguments" in error.extensions) continue;
          const path =
            missingArgument(error) ??
            (error.path !== undefined
              ? null
              : node.kind === Kind.VARIABLE_DEFINITION && isCoercion(error)
                ? pathInVariable(node)
                : literalPath(document, node));
          if (path !== null) error.extensions.arguments = [path];
        }
        return Promise.resolve();
      },
    }),
};

const isCoercion = ({ message }: GraphQLError): boolean => /^Variable "\$\w+" (got invalid value|of )/.test(message);

/** Errors of a required argument point to its field, and have the name in their message only. */
const missingArgument = ({ message }: GraphQLError): string | null =>
  /^(?:Field "\w+" argument|Directive "@\w+" argument|Argument) "(\w+)" of (?:type|required type|non-null type) /.exec(
    message,
  )?.[1] ?? null;

/** The way to a node from the argument or the definition of the variable in which it stands. */
function literalPath(document: DocumentNode, target: ASTNode): string | null {
  let path: string | null = null;
  visit(document, {
    enter: (node, _key, _parent, keys) => {
      if (node !== target) return undefined;
      path = pathAlong(document, keys);
      return BREAK;
    },
  });
  return path;
}

function pathAlong(document: DocumentNode, keys: readonly (string | number)[]): string | null {
  let node: unknown = document;
  let inList = false;
  const names: (string | number)[] = [];
  for (const key of keys) {
    node = Reflect.get(Object(node), key);
    if (inList && typeof key === "number") names.push(key);
    inList = key === "values";
    if (!isNode(node)) continue;
    if (node.kind === Kind.ARGUMENT) names.splice(0, names.length, node.name.value);
    if (node.kind === Kind.VARIABLE_DEFINITION) names.splice(0, names.length, node.variable.name.value);
    if (node.kind === Kind.OBJECT_FIELD) names.push(node.name.value);
  }
  return names.length === 0 ? null : names.join(".");
}

const isNode = (value: unknown): value is ASTNode => typeof value === "object" && value !== null && "kind" in value;

/**
 * The paths of the errors in variables, in the order in which graphql-js finds them. Its errors have them in their
 * messages only, behind values of the client's, so the coercion that failed is done again.
 */
function variablePaths(schema: GraphQLSchema, variables: Readonly<Record<string, unknown>>) {
  const paths = new Map<VariableDefinitionNode, string[]>();
  return (definition: VariableDefinitionNode): string => {
    const name = definition.variable.name.value;
    const known = paths.get(definition) ?? pathsOf(definition, name);
    paths.set(definition, known);
    return known.shift() ?? name;
  };

  function pathsOf({ type: node }: VariableDefinitionNode, name: string): string[] {
    const found: string[] = [];
    const type = typeFromAST(schema, node);
    if (isInputType(type) && Object.hasOwn(variables, name))
      coerceInputValue(variables[name], type, (path) => found.push([name, ...path].join(".")));
    return found;
  }
}
