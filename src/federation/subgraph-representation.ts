import {
  type DocumentNode,
  type FieldNode,
  getNamedType,
  GraphQLError,
  GraphQLID,
  type GraphQLInterfaceType,
  type GraphQLObjectType,
  type GraphQLOutputType,
  type GraphQLSchema,
  type InterfaceTypeDefinitionNode,
  isInterfaceType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
  Kind,
  type ObjectTypeDefinitionNode,
  parse,
} from "graphql";

type Fields = Readonly<Record<string, unknown>>;
/** What names an entity: its type, the fields of its keys that came, and those that `@requires` asks for. */
export type Representation = Fields & { readonly __typename: string };

/** What the schema says of a type that other subgraphs refer to. */
export interface Entity {
  readonly type: GraphQLObjectType | GraphQLInterfaceType;
  readonly keys: readonly { readonly text: string; readonly fields: readonly FieldNode[] }[];
  /** The fields of other subgraphs that fields here are worked out from. */
  readonly required: readonly string[];
}

/** The types with a key by which they can be found here. */
export function entitiesOf(schema: GraphQLSchema, document: DocumentNode): ReadonlyMap<string, Entity> {
  const entities = new Map<string, Entity>();
  for (const node of document.definitions) {
    if (node.kind !== Kind.OBJECT_TYPE_DEFINITION && node.kind !== Kind.INTERFACE_TYPE_DEFINITION) continue;
    const type = schema.getType(node.name.value);
    const keys = keysOf(node).map((text) => ({ text, fields: fieldSet(text) }));
    if ((isObjectType(type) || isInterfaceType(type)) && keys.length > 0)
      entities.set(type.name, { type, keys, required: requiredBy(node) });
  }
  return entities;
}

type TypeNode = ObjectTypeDefinitionNode | InterfaceTypeDefinitionNode;

const keysOf = ({ directives = [] }: TypeNode): string[] =>
  directives
    .filter(({ name }) => name.value === "key")
    .map(({ arguments: given = [] }) => new Map(given.map(({ name, value }) => [name.value, value])))
    .filter((given) => {
      const resolvable = given.get("resolvable");
      return resolvable?.kind !== Kind.BOOLEAN || resolvable.value;
    })
    .map((given) => textOf(given.get("fields")));

const requiredBy = ({ fields = [] }: TypeNode): string[] =>
  fields
    .flatMap(({ directives = [] }) => directives.filter(({ name }) => name.value === "requires"))
    .flatMap(({ arguments: [fields] = [] }) => fieldSet(textOf(fields?.value)).map(({ name }) => name.value));

const textOf = (value: { readonly kind: string; readonly value?: unknown } | undefined): string =>
  typeof value?.value === "string" ? value.value : "";

function fieldSet(text: string): FieldNode[] {
  const [operation] = parse(`{ ${text} }`).definitions;
  if (operation?.kind !== Kind.OPERATION_DEFINITION) throw new Error(`${text} is not a set of fields.`);
  return fieldsIn(operation);
}

const fieldsIn = ({ selectionSet }: Pick<FieldNode, "selectionSet">): FieldNode[] =>
  (selectionSet?.selections ?? []).filter((selection) => selection.kind === Kind.FIELD);

/** A representation with nothing in it that no key and no field asks for; throws when it names no entity of ours. */
export function readRepresentation(entities: ReadonlyMap<string, Entity>, given: unknown): Representation {
  const fields = isObject(given) ? given : {};
  const name = fields.__typename;
  const entity = typeof name === "string" ? entities.get(name) : undefined;
  if (entity === undefined) throw wrong("A representation needs the __typename of an entity of this subgraph.");
  const { type, keys, required } = entity;
  const read = keys.map((key) => readFields(key.fields, type, fields));
  const complete = read.filter((each) => typeof each === "object");
  if (complete.length === 0) {
    const fault = read.find((each): each is string => typeof each === "string" && each !== "missing");
    throw wrong(
      fault === undefined
        ? `A representation of ${type.name} needs the fields of a key: ${keys.map(({ text }) => `"${text}"`).join(" or ")}.`
        : `A representation of ${type.name} has a wrong ${fault}.`,
    );
  }
  const asked = required
    .filter((field) => Object.hasOwn(fields, field))
    .map((field) => [field, fields[field]] as const);
  const merged = complete.reduce<Fields>((all, each) => ({ ...all, ...each }), Object.fromEntries(asked));
  return { ...merged, __typename: type.name };
}

/** The fields as the schema types them, or what is the matter: that one is missing, or which has the wrong type. */
function readFields(wanted: readonly FieldNode[], type: GraphQLOutputType, given: Fields): Fields | string {
  const named = getNamedType(type);
  const types = isObjectType(named) || isInterfaceType(named) ? named.getFields() : {};
  const read: Record<string, unknown> = {};
  let fault: string | undefined;
  for (const node of wanted) {
    const name = node.name.value;
    const field = types[name];
    if (field === undefined || !Object.hasOwn(given, name)) return "missing";
    const value = coerced(field.type, node, given[name]);
    if (value === undefined) fault ??= `${name}; expected ${String(field.type)}`;
    read[name] = value;
  }
  return fault ?? read;
}

/** A value of a key; undefined when it is none of the type. */
function coerced(type: GraphQLOutputType, node: FieldNode, value: unknown): unknown {
  if (isNonNullType(type)) return value == null ? undefined : coerced(type.ofType, node, value);
  if (value === null) return null;
  if (isListType(type)) {
    if (!Array.isArray(value)) return undefined;
    const items = value.map((item) => coerced(type.ofType, node, item));
    return items.includes(undefined) ? undefined : items;
  }
  // Every server answers an ID as a string; a number was never one.
  if (type === GraphQLID || String(type) === "ID") return typeof value === "string" ? value : undefined;
  if (isLeafType(type)) return parsedLeaf(type, value);
  const fields = isObject(value) ? readFields(fieldsIn(node), type, value) : undefined;
  return typeof fields === "object" ? fields : undefined;
}

function parsedLeaf(type: { parseValue(value: unknown): unknown }, value: unknown): unknown {
  try {
    return type.parseValue(value);
  } catch {
    return undefined;
  }
}

const wrong = (message: string): GraphQLError =>
  new GraphQLError(message, {
    extensions: { code: "BAD_USER_INPUT", arguments: ["representations"] },
  });

const isObject = (value: unknown): value is Fields =>
  typeof value === "object" && value !== null && !Array.isArray(value);
