import {
  buildASTSchema,
  type ConstDirectiveNode,
  type DocumentNode,
  extendSchema,
  FieldsOnCorrectTypeRule,
  type GraphQLSchema,
  Kind,
  type NamedTypeNode,
  parse,
  ScalarLeafsRule,
  type TypeNode,
  validate,
} from "graphql";
import { federationDefinitions } from "./subgraph-directives.js";

/**
 * The schema with what a router asks for: `_service`, and `_entities` where a type has a key. Fields keep their resolvers
 * and types their classes; what the directives say wrong is an error here.
 */
export function withFederation(declared: GraphQLSchema, document: DocumentNode): GraphQLSchema {
  const definitions = federationDefinitions(document);
  buildASTSchema({ kind: Kind.DOCUMENT, definitions: [...document.definitions, ...definitions] });
  const faults = faultsOfFieldSets(declared, document);
  if (faults.length > 0) throw new Error(faults.join("\n"));

  const query = declared.getQueryType()?.name ?? "Query";
  const entities = document.definitions
    .filter((node) => node.kind === Kind.OBJECT_TYPE_DEFINITION)
    .filter(({ directives = [] }) => directives.some(({ name }) => name.value === "key"))
    .map(({ name }) => name.value);
  const machinery = parse(`
    type _Service { sdl: String }
    extend type ${query} { _service: _Service! }
    ${
      entities.length === 0
        ? ""
        : `scalar _Any
           union _Entity = ${entities.join(" | ")}
           extend type ${query} { _entities(representations: [_Any!]!): [_Entity]! }`
    }`);
  const schema = extendSchema(declared, {
    kind: Kind.DOCUMENT,
    definitions: [...definitions, ...machinery.definitions],
  });
  // An extension has none, and the library takes that for the schema's.
  schema.description = declared.description;
  return schema;
}

/** Which fields the directives name that are not there: `Book @key(fields: "isbn"): …`. */
function faultsOfFieldSets(schema: GraphQLSchema, document: DocumentNode): string[] {
  return document.definitions.flatMap((node) => {
    if (node.kind !== Kind.OBJECT_TYPE_DEFINITION && node.kind !== Kind.INTERFACE_TYPE_DEFINITION) return [];
    const type = node.name.value;
    return [
      ...faultsOf(node, "key", type, type),
      ...(node.fields ?? []).flatMap((field) => [
        ...faultsOf(field, "requires", type, `${type}.${field.name.value}`),
        ...faultsOf(field, "provides", namedTypeOf(field.type).name.value, `${type}.${field.name.value}`),
      ]),
    ];
  });

  function faultsOf(node: WithDirectives, directive: string, type: string, place: string): string[] {
    const found = (node.directives ?? []).filter(({ name }) => name.value === directive);
    return found.flatMap(({ arguments: given = [] }) => {
      const fields = given.find(({ name }) => name.value === "fields")?.value;
      if (fields?.kind !== Kind.STRING) return [];
      return fieldSetFaults(fields.value, type).map(
        (message) => `${place} @${directive}(fields: ${JSON.stringify(fields.value)}): ${message}`,
      );
    });
  }

  function fieldSetFaults(fields: string, type: string): string[] {
    try {
      const fragment = parse(`fragment Fields on ${type} { ${fields} }`);
      return validate(schema, fragment, [FieldsOnCorrectTypeRule, ScalarLeafsRule]).map(({ message }) => message);
    } catch (error) {
      return [error instanceof Error ? error.message : String(error)];
    }
  }
}

interface WithDirectives {
  readonly directives?: readonly ConstDirectiveNode[] | undefined;
}

const namedTypeOf = (type: TypeNode): NamedTypeNode => (type.kind === Kind.NAMED_TYPE ? type : namedTypeOf(type.type));
