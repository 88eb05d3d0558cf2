import { type DefinitionNode, type DirectiveDefinitionNode, type DocumentNode, Kind, parse, visit } from "graphql";

/** What Federation 2 defines, by the minor version that has it first. */
const definitionsByVersion: readonly { readonly minor: number; readonly definitions: string }[] = [
  {
    minor: 0,
    definitions: `
      directive @link(url: String!, as: String, for: link__Purpose, import: [link__Import]) repeatable on SCHEMA
      enum link__Purpose {
        "Needed to secure fields." SECURITY
        "Needed to execute operations." EXECUTION
      }
      scalar link__Import
      scalar federation__FieldSet
      directive @key(fields: federation__FieldSet!, resolvable: Boolean = true) repeatable on OBJECT | INTERFACE
      directive @requires(fields: federation__FieldSet!) on FIELD_DEFINITION
      directive @provides(fields: federation__FieldSet!) on FIELD_DEFINITION
      directive @external(reason: String) on OBJECT | FIELD_DEFINITION
      directive @extends on OBJECT | INTERFACE
      directive @shareable repeatable on OBJECT | FIELD_DEFINITION
      directive @override(from: String!, label: String) on FIELD_DEFINITION
      directive @tag(name: String!) repeatable on SCHEMA | SCALAR | OBJECT | FIELD_DEFINITION | ARGUMENT_DEFINITION
        | INTERFACE | UNION | ENUM | ENUM_VALUE | INPUT_OBJECT | INPUT_FIELD_DEFINITION
      directive @inaccessible on SCALAR | OBJECT | FIELD_DEFINITION | ARGUMENT_DEFINITION
        | INTERFACE | UNION | ENUM | ENUM_VALUE | INPUT_OBJECT | INPUT_FIELD_DEFINITION`,
  },
  { minor: 1, definitions: "directive @composeDirective(name: String!) repeatable on SCHEMA" },
  { minor: 3, definitions: "directive @interfaceObject on OBJECT" },
  {
    minor: 5,
    definitions: `
      directive @authenticated on FIELD_DEFINITION | OBJECT | INTERFACE | SCALAR | ENUM
      scalar federation__Scope
      directive @requiresScopes(scopes: [[federation__Scope!]!]!)
        on FIELD_DEFINITION | OBJECT | INTERFACE | SCALAR | ENUM`,
  },
  {
    minor: 6,
    definitions: `
      scalar federation__Policy
      directive @policy(policies: [[federation__Policy!]!]!) on FIELD_DEFINITION | OBJECT | INTERFACE | SCALAR | ENUM`,
  },
  {
    minor: 8,
    definitions: `
      scalar federation__ContextFieldValue
      directive @context(name: String!) repeatable on OBJECT | INTERFACE | UNION
      directive @fromContext(field: federation__ContextFieldValue) on ARGUMENT_DEFINITION`,
  },
  {
    minor: 9,
    definitions: `
      directive @cost(weight: Int!)
        on ARGUMENT_DEFINITION | ENUM | FIELD_DEFINITION | INPUT_FIELD_DEFINITION | OBJECT | SCALAR
      directive @listSize(assumedSize: Int, slicingArguments: [String!], sizedFields: [String!],
        requireOneSlicingArgument: Boolean = true) on FIELD_DEFINITION`,
  },
  {
    minor: 12,
    definitions: "directive @cacheTag(format: String!) repeatable on OBJECT | FIELD_DEFINITION",
  },
];

// The lowest that has keys of interfaces: composers refuse a version that they do not know.
const leastMinor = 3;
/** Arguments that are younger than their directive. */
const argumentMinors: ReadonlyMap<string, number> = new Map([["@override(label:)", 7]]);

const definitions = definitionsByVersion.flatMap(({ minor, definitions }) =>
  parse(definitions, { noLocation: true }).definitions.map((node) => ({ minor, node })),
);
const directives: ReadonlyMap<string, { readonly minor: number; readonly node: DirectiveDefinitionNode }> = new Map(
  definitions.flatMap(({ minor, node }) =>
    node.kind === Kind.DIRECTIVE_DEFINITION ? [[`@${node.name.value}`, { minor, node }] as const] : [],
  ),
);

/** The directives that a document uses, and their arguments: `@override`, `@override(label:)`. */
export function directivesIn(document: DocumentNode): ReadonlySet<string> {
  const used = new Set<string>();
  visit(document, {
    Directive: ({ name, arguments: given = [] }) => {
      used.add(`@${name.value}`);
      for (const argument of given) used.add(`@${name.value}(${argument.name.value}:)`);
    },
  });
  return used;
}

/** The versions of Federation that have a name here: 3 is v2.3. */
export const federationMinors = {
  least: leastMinor,
  most: Math.max(...definitionsByVersion.map(({ minor }) => minor)),
};

/** The link to the lowest version of Federation that has all that is used, and is not below the one that is asked for. */
export function federationLink(
  used: ReadonlySet<string>,
  askedMinor = leastMinor,
): {
  readonly url: string;
  readonly import: readonly string[];
} {
  const minors = [...used].map((name) => directives.get(name)?.minor ?? argumentMinors.get(name) ?? leastMinor);
  return {
    url: `https://specs.apollo.dev/federation/v2.${Math.max(leastMinor, askedMinor, ...minors)}`,
    import: [...directives.keys()].filter((name) => name !== "@link" && used.has(name)).sort(),
  };
}

/** The definitions of what is used of Federation, without those that the document has itself. */
export function federationDefinitions(document: DocumentNode): readonly DefinitionNode[] {
  const own = new Set(document.definitions.flatMap((node) => ("name" in node && node.name ? [node.name.value] : [])));
  const used = [...directivesIn(document)].flatMap((name) => directives.get(name)?.node ?? []);
  const types = new Set(used.flatMap(typesOf));
  return definitions
    .map(({ node }) => node)
    .filter((node) => "name" in node && node.name !== undefined && !own.has(node.name.value))
    .filter((node) => (node.kind === Kind.DIRECTIVE_DEFINITION ? used.includes(node) : types.has(nameOf(node))));
}

const nameOf = (node: DefinitionNode): string => ("name" in node ? (node.name?.value ?? "") : "");

function typesOf(directive: DirectiveDefinitionNode): string[] {
  const types: string[] = [];
  visit(directive, { NamedType: ({ name }) => void types.push(name.value) });
  return types;
}
