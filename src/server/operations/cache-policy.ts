import type { ApolloServerPlugin } from "@apollo/server";
import {
  type ConstDirectiveNode,
  type DocumentNode,
  getNamedType,
  type GraphQLNamedType,
  type GraphQLSchema,
  isAbstractType,
  Kind,
  separateOperations,
  TypeInfo,
  visit,
  visitWithTypeInfo,
} from "graphql";
import type { RequestContext } from "../../resolvers/context.js";

/** For how many seconds an operation's answer may be kept, when nothing in it has a shorter time. */
export const defaultCacheSeconds = 300;

/**
 * Says of each answer without errors how long caches may keep it: as long as the hints of the schema let everything that
 * the operation asks for. This follows from its text, and is worked out once.
 */
export function cacheAnswers(schema: GraphQLSchema, mostSeconds: number): ApolloServerPlugin<RequestContext> {
  const ageOf = cacheAge(schema, mostSeconds);
  return {
    requestDidStart: () =>
      Promise.resolve({
        willSendResponse({ document, operation, response: { body, http } }) {
          if (document === undefined || operation === undefined) return Promise.resolve();
          if (body.kind !== "single" || body.singleResult.errors !== undefined) return Promise.resolve();
          http.headers.set("cache-control", kept(ageOf(document, operation.name?.value ?? "")));
          return Promise.resolve();
        },
      }),
  };
}

const kept = (seconds: number): string =>
  seconds === 0 ? "public, max-age=0, must-revalidate" : `public, max-age=${seconds}`;

/** The answer's age by a document and the name of its operation. */
export function cacheAge(schema: GraphQLSchema, mostSeconds: number): (document: DocumentNode, name: string) => number {
  const known = new WeakMap<DocumentNode, Map<string, number>>();
  const hints = new Map<string, number>();
  return (document, name) => {
    const ages = known.get(document) ?? new Map<string, number>();
    known.set(document, ages);
    const age = ages.get(name) ?? leastAge(separateOperations(document)[name] ?? document);
    ages.set(name, age);
    return age;
  };

  function leastAge(document: DocumentNode): number {
    const types = new TypeInfo(schema);
    let least = mostSeconds;
    visit(
      document,
      visitWithTypeInfo(types, {
        Field() {
          const field = types.getFieldDef();
          if (field == null) return;
          least = Math.min(least, hintOf(field.astNode?.directives), hintOfType(getNamedType(field.type)));
        },
        InlineFragment() {
          const type = types.getType();
          if (type != null) least = Math.min(least, hintOfType(getNamedType(type)));
        },
        FragmentDefinition() {
          const type = types.getType();
          if (type != null) least = Math.min(least, hintOfType(getNamedType(type)));
        },
      }),
    );
    return least;
  }

  /** Of what can be of several types, the shortest time that any of them has. */
  function hintOfType(type: GraphQLNamedType): number {
    const before = hints.get(type.name);
    if (before !== undefined) return before;
    const possible = isAbstractType(type) ? schema.getPossibleTypes(type) : [];
    const hint = Math.min(hintOf(type.astNode?.directives), ...possible.map(hintOfType));
    hints.set(type.name, hint);
    return hint;
  }
}

function hintOf(directives: readonly ConstDirectiveNode[] = []): number {
  const ages = directives
    .filter(({ name }) => name.value === "cacheControl")
    .flatMap(({ arguments: given = [] }) => given)
    .filter(({ name }) => name.value === "maxAge")
    .map(({ value }) => (value.kind === Kind.INT ? Number(value.value) : Infinity));
  return Math.min(Infinity, ...ages);
}
