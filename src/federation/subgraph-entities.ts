import {
  type DocumentNode,
  type GraphQLInterfaceType,
  type GraphQLResolveInfo,
  type GraphQLSchema,
  isInterfaceType,
  isUnionType,
} from "graphql";
import { entitiesOf, readRepresentation, type Representation } from "./subgraph-representation.js";

/**
 * Finds what representations of one type stand for: all of a request at once, as many answers as given, in their order.
 * Each is a record, null for an unknown one, an error, or a promise of these, such as a loader gives.
 */
export type ReferenceResolver<Context> = (
  representations: readonly Representation[],
  context: Context,
) => readonly unknown[];

/** How each type with a key is found, by its name. */
export type References<Context> = Readonly<Record<string, ReferenceResolver<Context>>>;

/**
 * The library's own `_entities` writes `__typename` onto each record, which frozen records refuse, asks for them one by
 * one, and loses all when one is wrong. This one keeps the types of the records beside them.
 */
export function answerEntities<Context extends object>(
  schema: GraphQLSchema,
  document: DocumentNode,
  references: References<Context>,
): void {
  const entities = entitiesOf(schema, document);
  const resolvers = new Map(Object.entries(references));
  for (const name of entities.keys())
    if (!resolvers.has(name)) throw new Error(`${name} has a key; expected references to say how it is found.`);
  for (const name of resolvers.keys())
    if (!entities.has(name)) throw new Error(`References to ${name}; expected a type with a key.`);
  const field = schema.getQueryType()?.getFields()._entities;
  const union = schema.getType("_Entity");
  if (field === undefined || !isUnionType(union)) return;

  // Kept for the call that found them: the same record may stand for another type in another field, and in another request.
  const typesOf = new WeakMap<Context, WeakMap<GraphQLResolveInfo, Map<unknown, string>>>();
  union.resolveType = (record: unknown, context: Context, info: GraphQLResolveInfo) =>
    typesOf.get(context)?.get(info)?.get(record);

  field.resolve = (
    _root: unknown,
    { representations }: { readonly representations: readonly unknown[] },
    context: Context,
    info: GraphQLResolveInfo,
  ): unknown[] => {
    const types = new Map<unknown, string>();
    const ofFields = typesOf.get(context) ?? new WeakMap<GraphQLResolveInfo, Map<unknown, string>>();
    typesOf.set(context, ofFields.set(info, types));
    const read = representations.map((given) => attempt(() => readRepresentation(entities, given)));
    const answers: unknown[] = [...read];
    const byName = new Map<string, { readonly places: number[]; readonly asked: Representation[] }>();
    read.forEach((each, place) => {
      if (each instanceof Error) return;
      const { places, asked } = byName.get(each.__typename) ?? { places: [], asked: [] };
      places.push(place);
      asked.push(each);
      byName.set(each.__typename, { places, asked });
    });
    for (const [name, { places, asked }] of byName) {
      const found = attempt(() => inFull(resolvers.get(name)?.(asked, context) ?? [], asked.length, name));
      const type = entities.get(name)?.type;
      const shared = isInterfaceType(type) ? type : null;
      places.forEach((place, index) => {
        answers[place] = found instanceof Error ? found : typed(found[index], name, shared);
      });
    }
    return answers;

    /** Remembers of which type a record is, once it is there; one of an interface says so itself. */
    function typed(record: unknown, name: string, shared: GraphQLInterfaceType | null): unknown {
      if (record == null || record instanceof Error) return record;
      if (isPromise(record)) return Promise.resolve(record).then((settled) => typed(settled, name, shared));
      if (shared === null) return named(record, name);
      const runtimeName = attempt(() => shared.resolveType?.(record, context, info, shared));
      return isPromise(runtimeName)
        ? Promise.resolve(runtimeName).then((settled) => named(record, settled))
        : named(record, runtimeName);
    }

    function named(record: unknown, name: unknown): unknown {
      if (name instanceof Error) return name;
      if (typeof name === "string") types.set(record, name);
      return record;
    }
  };
}

function inFull(found: readonly unknown[], expected: number, name: string): readonly unknown[] {
  if (found.length === expected) return found;
  throw new Error(`References to ${name} got ${found.length} answers; expected ${expected}.`);
}

const isPromise = (value: unknown): boolean =>
  // Any object may be asked for a property, which is found faster than whether it has one.
  typeof value === "object" && value !== null && typeof (value as { readonly then?: unknown }).then === "function";

function attempt<Result>(action: () => Result): Result | Error {
  try {
    return action();
  } catch (error) {
    return error instanceof Error ? error : new Error(String(error));
  }
}
