import {
  type FieldNode,
  type FragmentDefinitionNode,
  getNamedType,
  getNullableType,
  type GraphQLCompositeType,
  type GraphQLObjectType,
  type GraphQLSchema,
  isAbstractType,
  isCompositeType,
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
  /** The prices that are worked out, by type and page: a fragment that is spread a thousand times is priced once. */
  readonly known: Map<SelectionSetNode, Map<string, number>>;
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
    known: new Map<SelectionSetNode, Map<string, number>>(),
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

/** An object is of one type: where it may be of several, it costs what the dearest of them does. */
const costOfObject = (
  selectionSet: SelectionSetNode,
  type: GraphQLCompositeType,
  page: number | null,
  pricing: Pricing,
): number =>
  isObjectType(type)
    ? costOfSelection(selectionSet, type, page, pricing)
    : Math.max(
        0,
        ...pricing.schema.getPossibleTypes(type).map((each) => costOfSelection(selectionSet, each, page, pricing)),
      );

function costOfSelection(
  selectionSet: SelectionSetNode,
  type: GraphQLObjectType,
  page: number | null,
  pricing: Pricing,
): number {
  const known = pricing.known.get(selectionSet) ?? new Map<string, number>();
  pricing.known.set(selectionSet, known);
  const key = `${type.name} ${page ?? ""}`;
  const cost =
    known.get(key) ??
    selectionSet.selections.reduce((sum, selection) => {
      if (selection.kind === Kind.FIELD) return sum + costOfField(selection, type, page, pricing);
      const fragment =
        selection.kind === Kind.INLINE_FRAGMENT ? selection : pricing.fragments.get(selection.name.value);
      return fragment !== undefined && applies(fragment.typeCondition?.name.value, type, pricing)
        ? sum + costOfSelection(fragment.selectionSet, type, page, pricing)
        : sum;
    }, 0);
  known.set(key, cost);
  return cost;
}

function applies(condition: string | undefined, type: GraphQLObjectType, { schema }: Pricing): boolean {
  const wanted = condition === undefined ? type : schema.getType(condition);
  return wanted === type || (isAbstractType(wanted) && schema.isSubType(wanted, type));
}

function costOfField(node: FieldNode, parent: GraphQLObjectType, page: number | null, pricing: Pricing): number {
  const field = parent.getFields()[node.name.value];
  // Introspection has a limit of its own in the library.
  if (field === undefined || node.selectionSet === undefined) return 0;
  const type = getNamedType(field.type);
  if (!isCompositeType(type)) return 0;
  const isConnection = isObjectType(type) && type.getFields().pageInfo !== undefined;
  const each = 1 + costOfObject(node.selectionSet, type, isConnection ? pageOf(node, pricing) : null, pricing);
  return isListType(getNullableType(field.type)) ? each * (page ?? keysOf(node, pricing) ?? assumedLength) : each;
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
