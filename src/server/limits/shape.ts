import {
  type DocumentNode,
  type FragmentDefinitionNode,
  Kind,
  type OperationDefinitionNode,
  type SelectionSetNode,
  type TypeNode,
  visit,
} from "graphql";
import type { Limits } from "./limits.js";

export type Fragments = ReadonlyMap<string, FragmentDefinitionNode>;

export const fragmentsOf = ({ definitions }: DocumentNode): Fragments =>
  new Map(
    definitions
      .filter((definition) => definition.kind === Kind.FRAGMENT_DEFINITION)
      .map((fragment) => [fragment.name.value, fragment]),
  );

/** What is wrong with the form of an operation, whatever it asks for: one sentence for each limit that it passes. */
export function shapeFaults(document: DocumentNode, operation: OperationDefinitionNode, limits: Limits): string[] {
  const fragments = fragmentsOf(document);
  let aliases = 0;
  let directives = 0;
  let longestList = 0;
  visit(document, {
    Field: ({ alias }) => {
      if (alias !== undefined) aliases += 1;
    },
    Directive: () => {
      directives += 1;
    },
    ListValue: ({ values }) => {
      longestList = Math.max(longestList, values.length);
    },
  });
  const counts: [number, number, string][] = [
    [depthOf(operation.selectionSet, fragments), limits.depth, "levels of fields"],
    [aliases, limits.aliases, "aliases"],
    [rootFieldsOf(operation.selectionSet, fragments), limits.rootFields, "fields at its root"],
    [directives, limits.directives, "directives"],
    [longestList, limits.listLength, "values in one list"],
  ];
  return counts.flatMap(([actual, most, what]) =>
    actual <= most ? [] : `The operation has ${actual} ${what}; expected at most ${most}.`,
  );
}

/** How deep fields are nested, through fragments; introspection aside, for which the library has a limit. */
function depthOf(selectionSet: SelectionSetNode, fragments: Fragments): number {
  const known = new Map<SelectionSetNode, number>();
  const depth = (set: SelectionSetNode): number => {
    const before = known.get(set);
    if (before !== undefined) return before;
    let deepest = 0;
    for (const selection of set.selections) {
      if (selection.kind === Kind.FIELD) {
        const inner = selection.name.value.startsWith("__") ? undefined : selection.selectionSet;
        deepest = Math.max(deepest, 1 + (inner === undefined ? 0 : depth(inner)));
      } else {
        const fragment = selection.kind === Kind.INLINE_FRAGMENT ? selection : fragments.get(selection.name.value);
        if (fragment !== undefined) deepest = Math.max(deepest, depth(fragment.selectionSet));
      }
    }
    known.set(set, deepest);
    return deepest;
  };
  return depth(selectionSet);
}

function rootFieldsOf(selectionSet: SelectionSetNode, fragments: Fragments): number {
  const known = new Map<SelectionSetNode, number>();
  const fields = (set: SelectionSetNode): number => {
    const before = known.get(set);
    if (before !== undefined) return before;
    let count = 0;
    for (const selection of set.selections) {
      if (selection.kind === Kind.FIELD) count += 1;
      else {
        const fragment = selection.kind === Kind.INLINE_FRAGMENT ? selection : fragments.get(selection.name.value);
        if (fragment !== undefined) count += fields(fragment.selectionSet);
      }
    }
    known.set(set, count);
    return count;
  };
  return fields(selectionSet);
}

/** What records are asked for by: one costs little, and its price says how much. */
const keyTypes: ReadonlySet<string> = new Set(["ID", "_Any"]);

const namedType = (type: TypeNode): string => (type.kind === Kind.NAMED_TYPE ? type.name.value : namedType(type.type));

/**
 * The path of the first list of the variables that is longer than the limit: `filter.substances`; else null. A list of keys
 * has the length that a gateway gives it; what stands within a key is bounded as everything else is.
 */
export function longListIn(
  variables: Readonly<Record<string, unknown>>,
  { variableDefinitions = [] }: OperationDefinitionNode,
  most: number,
): string | null {
  const keys = new Set(
    variableDefinitions.filter(({ type }) => keyTypes.has(namedType(type))).map(({ variable }) => variable.name.value),
  );
  const waiting: Held[] = [];
  const hold = (name: string | number, value: unknown, parent: Place | null): void => {
    if (isObject(value)) waiting.push({ name, value, parent });
  };
  for (const [name, value] of Object.entries(variables)) {
    if (!keys.has(name) || !Array.isArray(value)) hold(name, value, null);
    else {
      const parent = { name, parent: null };
      value.forEach((key, index) => {
        if (Array.isArray(key) || holdsObjects(key)) hold(index, key, parent);
      });
    }
  }
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const { value } = next;
    if (Array.isArray(value) && value.length > most) return pathTo(next);
    for (const name in value) hold(name, value[name], next);
  }
  return null;
}

/** Where something stands in the variables. */
interface Place {
  readonly name: string | number;
  readonly parent: Place | null;
}

/** A list or an object of the variables. */
interface Held extends Place {
  readonly value: Readonly<Record<string, unknown>>;
}

const pathTo = ({ name, parent }: Place): string => (parent === null ? String(name) : `${pathTo(parent)}.${name}`);

/** Of thousands of keys most hold texts alone. */
function holdsObjects(key: unknown): boolean {
  if (isObject(key)) for (const name in key) if (isObject(key[name])) return true;
  return false;
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null;
