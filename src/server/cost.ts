import {
  type FieldNode,
  type FragmentDefinitionNode,
  getNamedType,
  getNullableType,
  type GraphQLCompositeType,
  type GraphQLField,
  type GraphQLSchema,
  isCompositeType,
  isInterfaceType,
  isListType,
  isObjectType,
  Kind,
  type OperationDefinitionNode,
  type SelectionSetNode,
  type ValueNode,
} from "graphql";
import { defaultPage, largestPage } from "../resolvers/paging.js";

/** How long a list without a page is taken to be: claims, citations, roles, parties. */
const assumedLength = 5;
/** Arguments that say how long the answer is: the page, or the keys that are asked for. */
const pageArguments = ["first", "last"];
const keyArguments = ["ids", "codes", "representations"];

type Variables = Readonly<Record<string, unknown>>;

/** What is known while a selection is priced: how long the lists of the connection around it are. */
interface Pricing {
  readonly schema: GraphQLSchema;
  readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>;
  readonly variables: Variables;
  /** The price of a fragment under a page, once worked out: a fragment that is spread a thousand times is priced once. */
  readonly known: Map<string, number>;
}

/**
 * How many objects an operation can make at most: each object counts one, a list as many as its page has or as keys are
 * given. Worked out from the text alone, before anything is executed.
 */
export function costOf(
  schema: GraphQLSchema,
  operation: OperationDefinitionNode,
  fragments: readonly FragmentDefinitionNode[],
  variables: Variables,
): number {
  const root = schema.getRootType(operation.operation);
  const pricing = {
    schema,
    fragments: new Map(fragments.map((fragment) => [fragment.name.value, fragment])),
    variables: { ...defaultsOf(operation), ...variables },
    known: new Map<string, number>(),
  };
  return root == null ? 0 : costOfSelection(operation.selectionSet, root, null, pricing);
}

const defaultsOf = ({ variableDefinitions = [] }: OperationDefinitionNode): Variables =>
  Object.fromEntries<unknown>(
    variableDefinitions.map(({ variable, defaultValue }) => [
      variable.name.value,
      defaultValue?.kind === Kind.INT ? Number(defaultValue.value) : undefined,
    ]),
  );

function costOfSelection(
  { selections }: SelectionSetNode,
  type: GraphQLCompositeType,
  page: number | null,
  pricing: Pricing,
): number {
  return selections.reduce((cost, selection) => {
    switch (selection.kind) {
      case Kind.FIELD:
        return cost + costOfField(selection, type, page, pricing);
      case Kind.INLINE_FRAGMENT:
        return (
          cost +
          costOfSelection(
            selection.selectionSet,
            compositeType(selection.typeCondition?.name.value, type, pricing),
            page,
            pricing,
          )
        );
      case Kind.FRAGMENT_SPREAD:
        return cost + costOfFragment(selection.name.value, type, page, pricing);
    }
  }, 0);
}

function costOfFragment(name: string, type: GraphQLCompositeType, page: number | null, pricing: Pricing): number {
  const key = `${name} ${page ?? ""}`;
  const fragment = pricing.fragments.get(name);
  if (fragment === undefined) return 0;
  const known = pricing.known.get(key);
  if (known !== undefined) return known;
  const cost = costOfSelection(
    fragment.selectionSet,
    compositeType(fragment.typeCondition.name.value, type, pricing),
    page,
    pricing,
  );
  pricing.known.set(key, cost);
  return cost;
}

function costOfField(node: FieldNode, parent: GraphQLCompositeType, page: number | null, pricing: Pricing): number {
  const field = fieldOf(parent, node.name.value);
  // Introspection has a limit of its own in the library.
  if (field === undefined || node.selectionSet === undefined) return 0;
  const type = getNamedType(field.type);
  if (!isCompositeType(type)) return 0;
  const isConnection = fieldOf(type, "pageInfo") !== undefined;
  const each = 1 + costOfSelection(node.selectionSet, type, isConnection ? pageOf(node, pricing) : null, pricing);
  return isListType(getNullableType(field.type)) ? each * (page ?? keysOf(node, pricing) ?? assumedLength) : each;
}

function fieldOf(type: GraphQLCompositeType, name: string): GraphQLField<unknown, unknown> | undefined {
  return isObjectType(type) || isInterfaceType(type) ? type.getFields()[name] : undefined;
}

function compositeType(
  name: string | undefined,
  otherwise: GraphQLCompositeType,
  { schema }: Pricing,
): GraphQLCompositeType {
  const type = name === undefined ? undefined : schema.getType(name);
  return isCompositeType(type) ? type : otherwise;
}

function pageOf(node: FieldNode, pricing: Pricing): number {
  const [asked = defaultPage] = argumentsNamed(node, pageArguments)
    .map((value) => valueOf(value, pricing))
    .filter((value) => typeof value === "number");
  return Math.min(Math.max(asked, 0), largestPage);
}

function keysOf(node: FieldNode, pricing: Pricing): number | null {
  const [keys] = argumentsNamed(node, keyArguments);
  if (keys === undefined) return null;
  if (keys.kind === Kind.LIST) return keys.values.length;
  const given = valueOf(keys, pricing);
  return Array.isArray(given) ? given.length : 1;
}

const argumentsNamed = (node: FieldNode, names: readonly string[]): ValueNode[] =>
  (node.arguments ?? []).filter(({ name }) => names.includes(name.value)).map(({ value }) => value);

function valueOf(value: ValueNode, { variables }: Pricing): unknown {
  if (value.kind === Kind.VARIABLE) return variables[value.name.value];
  return value.kind === Kind.INT ? Number(value.value) : undefined;
}
