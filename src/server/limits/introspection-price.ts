import {
  type FieldNode,
  type FragmentDefinitionNode,
  getArgumentValues,
  getNamedType,
  type GraphQLObjectType,
  type GraphQLResolveInfo,
  type GraphQLSchema,
  isObjectType,
  Kind,
  SchemaMetaFieldDef,
  type SelectionSetNode,
  TypeMetaFieldDef,
} from "graphql";

interface Introspection {
  readonly schema: GraphQLSchema;
  readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>;
  readonly variables: Readonly<Record<string, unknown>>;
  /** What it may come to before nobody wants to know the rest. */
  readonly most: number;
}

const leafWeight = 0.1;

/** What `__schema` and `__type` cost: they are asked what they would answer, without an answer being made. */
export function introspectionPrice(node: FieldNode, introspection: Introspection): number {
  const { schema, fragments, variables, most } = introspection;
  let price = 0;
  const definition = node.name.value === SchemaMetaFieldDef.name ? SchemaMetaFieldDef : TypeMetaFieldDef;
  const asked = valuesOf(definition, node, [undefined]);
  const type = getNamedType(definition.type);
  if (isObjectType(type) && node.selectionSet !== undefined) count(node.selectionSet, type, asked);
  return price;

  function count(selectionSet: SelectionSetNode, type: GraphQLObjectType, values: readonly unknown[]): void {
    for (const selection of selectionSet.selections) {
      if (price > most || values.length === 0) return;
      if (selection.kind !== Kind.FIELD) {
        const fragment = selection.kind === Kind.INLINE_FRAGMENT ? selection : fragments.get(selection.name.value);
        if (fragment !== undefined) count(fragment.selectionSet, type, values);
        continue;
      }
      const field = type.getFields()[selection.name.value];
      if (field === undefined || selection.selectionSet === undefined) {
        price += values.length * leafWeight;
        continue;
      }
      const inner = getNamedType(field.type);
      if (isObjectType(inner)) count(selection.selectionSet, inner, valuesOf(field, selection, values));
    }
  }

  function valuesOf(
    field: ReturnType<GraphQLObjectType["getFields"]>[string],
    asked: FieldNode,
    sources: readonly unknown[],
  ): readonly unknown[] {
    const given = getArgumentValues(field, asked, { ...variables });
    // The resolvers of introspection look at nothing else of their last argument.
    const info = { schema } as GraphQLResolveInfo;
    const values: unknown[] = [];
    for (const source of sources) {
      const value: unknown = field.resolve?.(source, given, undefined, info);
      if (Array.isArray(value)) for (const each of value) values.push(each);
      else if (value != null) values.push(value);
    }
    price += values.length;
    return values;
  }
}
