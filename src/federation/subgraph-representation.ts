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

/** Reads fields of a representation as the schema types them, or says what is the matter: that one is missing, or which is wrong. */
type ReadFields = (given: Fields) => Fields | string;

/** What the schema says of a type that other subgraphs refer to. */
export interface Entity {
  readonly type: GraphQLObjectType | GraphQLInterfaceType;
  readonly keys: readonly { readonly text: string; readonly read: ReadFields }[];
  /** The fields of other subgraphs that fields here are worked out from. */
  readonly required: readonly string[];
}

/** The types with a key by which they can be found here. */
export function entitiesOf(schema: GraphQLSchema, document: DocumentNode): ReadonlyMap<string, Entity> {
  const entities = new Map<string, Entity>();
  for (const node of document.definitions) {
    if (node.kind !== Kind.OBJECT_TYPE_DEFINITION && node.kind !== Kind.INTERFACE_TYPE_DEFINITION) continue;
    const type = schema.getType(node.name.value);
    if (!isObjectType(type) && !isInterfaceType(type)) continue;
    const keys = keysOf(node).map((text) => ({ text, read: fieldsReader(fieldSet(text), type) }));
    if (keys.length > 0) entities.set(type.name, { type, keys, required: requiredBy(node) });
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
  const representation: Record<string, unknown> & { __typename: string } = { __typename: type.name };
  for (const field of required) if (Object.hasOwn(fields, field)) representation[field] = fields[field];
  let isComplete = false;
  let fault: string | undefined;
  for (const { read } of keys) {
    const found = read(fields);
    if (typeof found === "object") {
      isComplete = true;
      Object.assign(representation, found);
    } else if (found !== missing) fault ??= found;
  }
  if (isComplete) return representation;
  throw wrong(
    fault === undefined
      ? `A representation of ${type.name} needs the fields of a key: ${keys.map(({ text }) => `"${text}"`).join(" or ")}.`
      : `A representation of ${type.name} has a wrong ${fault}.`,
  );
}

const missing = "missing";

/** Made once for each key, for there may be thousands of representations. */
function fieldsReader(wanted: readonly FieldNode[], type: GraphQLOutputType): ReadFields {
  const named = getNamedType(type);
  const types = isObjectType(named) || isInterfaceType(named) ? named.getFields() : {};
  const readers = wanted.map((node) => {
    const field = types[node.name.value];
    return field === undefined
      ? null
      : { name: field.name, type: String(field.type), read: valueReader(field.type, node) };
  });
  return (given) => {
    const found: Record<string, unknown> = {};
    let fault: string | undefined;
    for (const reader of readers) {
      if (reader === null || !Object.hasOwn(given, reader.name)) return missing;
      const value = reader.read(given[reader.name]);
      if (value === undefined) fault ??= `${reader.name}; expected ${reader.type}`;
      found[reader.name] = value;
    }
    return fault ?? found;
  };
}

/** Reads a value of a key; undefined when it is none of the type. */
type ReadValue = (value: unknown) => unknown;

function valueReader(type: GraphQLOutputType, node: FieldNode): ReadValue {
  if (!isNonNullType(type)) {
    const read = presentReader(type, node);
    return (value) => (value === null ? null : read(value));
  }
  const read = presentReader(type.ofType, node);
  return (value) => (value === null || value === undefined ? undefined : read(value));
}

function presentReader(type: GraphQLOutputType, node: FieldNode): ReadValue {
  if (isListType(type)) {
    const read = valueReader(type.ofType, node);
    return (value) => {
      if (!Array.isArray(value)) return undefined;
      const items = value.map(read);
      return items.includes(undefined) ? undefined : items;
    };
  }
  // Every server answers an ID as a string; a number was never one.
  if (String(type) === GraphQLID.name) return (value) => (typeof value === "string" ? value : undefined);
  if (isLeafType(type)) return (value) => parsedLeaf(type, value);
  const read = fieldsReader(fieldsIn(node), type);
  return (value) => {
    const fields = isObject(value) ? read(value) : undefined;
    return typeof fields === "object" ? fields : undefined;
  };
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
