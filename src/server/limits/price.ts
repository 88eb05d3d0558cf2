import {
  type FieldNode,
  type FragmentDefinitionNode,
  getArgumentValues,
  getNamedType,
  getNullableType,
  getVariableValues,
  type GraphQLField,
  type GraphQLNamedOutputType,
  type GraphQLObjectType,
  type GraphQLSchema,
  isAbstractType,
  isListType,
  isObjectType,
  Kind,
  type OperationDefinitionNode,
  SchemaMetaFieldDef,
  type SelectionSetNode,
  TypeMetaFieldDef,
} from "graphql";
import { type Crowd, oneObject } from "../../repository/counts/lengths.js";
import type { ListLengths } from "../../repository/counts/list-lengths.js";
import { largestPage } from "../../resolvers/paging.js";
import { askedByKeys } from "./asked-by-keys.js";
import { noMoreThan, pageSizeOf, repeated } from "./crowds.js";
import { introspectionPrice } from "./introspection-price.js";
import { boundOf } from "./list-bounds.js";
import { faultPrice, leafPrice, lookupPrice, workPrice } from "./weights.js";

export interface PricedOperation {
  readonly schema: GraphQLSchema;
  readonly operation: OperationDefinitionNode;
  readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>;
  readonly variables: Readonly<Record<string, unknown>>;
  /** What the snapshot holds. */
  readonly lengths: ListLengths;
  /** Above it nobody wants to know how much more it is. */
  readonly most: number;
}

export interface Price {
  /** How many objects the operation can make at most, with leaves and work counted in objects. */
  readonly objects: number;
  /** The field that costs most by itself, by its path: `organizations.nodes.claims`. Null when nothing costs anything. */
  readonly dearest: string | null;
}

/** What a selection is priced for: objects of a type, and in a connection the items of its page. */
interface Place {
  readonly type: GraphQLObjectType;
  readonly crowd: Crowd;
  readonly items: Crowd | null;
  readonly path: string;
}

/** Fragments can be spread for more different numbers of objects than there is time to look at. */
const mostSelections = 3_000;

/**
 * Prices an operation before anything is executed: by its text, its variables with their defaults, and the lengths of the
 * lists that the snapshot holds. Where one record can stand in an answer many times, it is taken for the richest.
 */
export function priceOf(priced: PricedOperation): Price {
  const { schema, operation, variables } = priced;
  const { coerced } = getVariableValues(schema, operation.variableDefinitions ?? [], variables, { maxErrors: 1 });
  // Wrong variables are reported when the operation is executed, and nothing else happens then.
  return coerced === undefined ? nothing : priceOfCoerced({ ...priced, variables: coerced });
}

const nothing: Price = { objects: 0, dearest: null };

/** The same with variables that have been read as the operation types them. */
export function priceOfCoerced({ schema, operation, fragments, variables, lengths, most }: PricedOperation): Price {
  const root = schema.getRootType(operation.operation);
  if (root == null) return nothing;
  const known = new Map<SelectionSetNode, Map<string, number>>();
  const dearest = { path: null as string | null, price: 0 };
  let selections = 0;
  const objects = ofSelection(operation.selectionSet, { type: root, crowd: oneObject, items: null, path: "" });
  return { objects, dearest: dearest.path };

  function ofSelection(selectionSet: SelectionSetNode, place: Place): number {
    const { type, crowd, items } = place;
    if (crowd.count === 0) return 0;
    const prices = known.get(selectionSet) ?? new Map<string, number>();
    known.set(selectionSet, prices);
    const key = [type.name, crowd.count, crowd.times, items?.count, items?.times].join(" ");
    const before = prices.get(key);
    if (before !== undefined) return before;
    selections += 1;
    if (selections > mostSelections) return Infinity;
    let price = 0;
    for (const selection of selectionSet.selections) {
      if (selection.kind === Kind.FIELD) price += ofField(selection, place);
      else {
        const fragment = selection.kind === Kind.INLINE_FRAGMENT ? selection : fragments.get(selection.name.value);
        if (fragment !== undefined && applies(fragment.typeCondition?.name.value, type))
          price += ofSelection(fragment.selectionSet, place);
      }
    }
    prices.set(key, price);
    return price;
  }

  function applies(condition: string | undefined, type: GraphQLObjectType): boolean {
    const wanted = condition === undefined ? type : schema.getType(condition);
    return wanted === type || (isAbstractType(wanted) && schema.isSubType(wanted, type));
  }

  function ofField(node: FieldNode, { type, crowd, items, path: parent }: Place): number {
    const name = node.name.value;
    const path = `${parent}${parent === "" ? "" : "."}${node.alias?.value ?? name}`;
    const field = type.getFields()[name];
    if (name === SchemaMetaFieldDef.name || name === TypeMetaFieldDef.name)
      return spent(path, introspectionPrice(node, { schema, fragments, variables, most }));
    const fieldName = `${type.name}.${name}`;
    const selectionSet = node.selectionSet;
    if (field === undefined || selectionSet === undefined) return spent(path, leafPrice(fieldName, crowd, lengths));
    const target = getNamedType(field.type);
    const isConnection = hasField(target, "pageInfo");
    const given = argumentsOf(field, node);
    const work = spent(path, workPrice(fieldName, isConnection ? given : null, crowd, lengths));

    const keyed = askedByKeys(given);
    if (keyed !== null) {
      const ofTypes = [...keyed].map(([asked, some]) => {
        const type = askedType(target, asked);
        return type === null
          ? spent(path, faultPrice(some.count))
          : lookupPrice(some.different) + ofObjects(selectionSet, type, some, path);
      });
      return work + ofTypes.reduce((sum, each) => sum + each, 0);
    }
    if (isConnection && isObjectType(target)) {
      const page = pageSizeOf(given);
      const ofPage = boundOf(fieldName, crowd, lengths, { page }) ?? repeated(crowd, page);
      return work + ofSelection(selectionSet, { type: target, crowd, items: ofPage, path });
    }
    return work + ofObjects(selectionSet, target, childrenOf(fieldName, field, crowd, items, given), path);
  }

  /** How many objects a field gives that is neither a connection nor asked by keys. */
  function childrenOf(
    name: string,
    field: GraphQLField<unknown, unknown>,
    crowd: Crowd,
    items: Crowd | null,
    given: Arguments,
  ): Crowd {
    const isList = isListType(getNullableType(field.type));
    if (name.includes("Connection.counts")) return boundOf(name, crowd, lengths) ?? crowd;
    if (isList && items !== null) return items;
    // The node of an edge is as often there as the edge.
    if (name.endsWith("Edge.node")) return crowd;
    return boundOf(name, crowd, lengths, { given }) ?? repeated(crowd, isList ? largestPage : 1);
  }

  /** Objects of a type; where they may be of several types, they cost what the dearest type does. */
  function ofObjects(
    selectionSet: SelectionSetNode,
    target: GraphQLNamedOutputType,
    crowd: Crowd,
    path: string,
  ): number {
    const types = isAbstractType(target) ? schema.getPossibleTypes(target) : isObjectType(target) ? [target] : [];
    let dearestType = 0;
    for (const type of types) {
      // Every ISO code is a country, whether documents name it or not.
      const some = type.name === "Country" ? crowd : noMoreThan(lengths.records(type.name), crowd);
      dearestType = Math.max(
        dearestType,
        some.count + ofSelection(selectionSet, { type, crowd: some, items: null, path }),
      );
    }
    spent(path, crowd.count);
    return dearestType;
  }

  function askedType(target: GraphQLNamedOutputType, asked: string): GraphQLNamedOutputType | null {
    if (isObjectType(target)) return target;
    const type = schema.getType(asked);
    return isObjectType(type) || isAbstractType(type) ? type : null;
  }

  function argumentsOf(field: GraphQLField<unknown, unknown>, node: FieldNode): Arguments {
    try {
      return getArgumentValues(field, node, variables);
    } catch {
      // What is wrong with an argument is reported when the field is executed.
      return {};
    }
  }

  function spent(path: string, price: number): number {
    if (price > dearest.price) Object.assign(dearest, { path, price });
    return price;
  }
}

type Arguments = Readonly<Record<string, unknown>>;

const hasField = (type: GraphQLNamedOutputType, name: string): boolean =>
  isObjectType(type) && Object.hasOwn(type.getFields(), name);
