import { getDocumentNodeFromSchema } from "@graphql-tools/utils";
import {
  type ConstDirectiveNode,
  type DocumentNode,
  type GraphQLSchema,
  Kind,
  lexicographicSortSchema,
  parse,
  print,
  visit,
} from "graphql";

/** A specification whose directives the schema uses: `{ url: "https://example.org/owner/v1.0", import: ["@owner"] }`. */
export interface Link {
  readonly url: string;
  readonly import: readonly string[];
}

export interface SubgraphDirectives {
  /** Specifications beside federation's own. */
  readonly links?: readonly Link[] | undefined;
  /** Directives that the supergraph keeps, each of a link: `@owner`. */
  readonly composed?: readonly string[] | undefined;
  /**
   * Directives on what type-graphql has no decorator for, by name: enums, their values, unions and scalars:
   * `{ "Substance.OTHER": ["@inaccessible"] }`.
   */
  readonly directivesOn?: Readonly<Record<string, readonly string[]>> | undefined;
}

// The lowest that has what most subgraphs use, keys of interfaces among it: composers refuse a version they do not know.
const leastVersion = 3;
const federationDirectives = [
  ["@authenticated", "@composeDirective", "@context", "@cost", "@extends", "@external", "@fromContext"],
  ["@inaccessible", "@interfaceObject", "@key", "@listSize", "@override", "@policy", "@provides", "@requires"],
  ["@requiresScopes", "@shareable", "@tag"],
].flat();
/** The minor version of Federation 2 that has a directive or an argument first, where that is a later one. */
const firstVersions: Readonly<Record<string, number>> = {
  "@authenticated": 5,
  "@requiresScopes": 5,
  "@policy": 6,
  "@override(label:)": 7,
  "@context": 8,
  "@fromContext": 8,
  "@cost": 9,
  "@listSize": 9,
};

/** The schema with its directives, in alphabetical order, so that only changes of meaning change it. */
export function printSubgraph(
  declared: GraphQLSchema,
  { links = [], composed = [], directivesOn = {} }: SubgraphDirectives,
): string {
  const document = withDirectivesOn(getDocumentNodeFromSchema(lexicographicSortSchema(declared)), directivesOn);
  const used = new Set(composed.length > 0 ? ["@composeDirective"] : []);
  visit(document, {
    Directive: ({ name, arguments: given = [] }) => {
      used.add(`@${name.value}`);
      for (const argument of given) used.add(`@${name.value}(${argument.name.value}:)`);
    },
  });
  const version = Math.max(leastVersion, ...[...used].map((name) => firstVersions[name] ?? leastVersion));
  const federation = `https://specs.apollo.dev/federation/v2.${version}`;
  const imported = federationDirectives.filter((name) => used.has(name));
  // On the definition of the schema and not on an extension of it, which relay-compiler does not know.
  const directives = parsed([
    ...[{ url: federation, import: imported }, ...links].map(
      (link) => `@link(url: ${JSON.stringify(link.url)}, import: ${JSON.stringify(link.import)})`,
    ),
    ...composed.map((name) => `@composeDirective(name: ${JSON.stringify(name)})`),
  ]);
  return `${print(visit(document, { SchemaDefinition: (node) => ({ ...node, directives }) }))}\n`;
}

function withDirectivesOn(document: DocumentNode, directivesOn: Readonly<Record<string, readonly string[]>>) {
  const places = new Set(Object.keys(directivesOn));
  const added = (place: string): readonly ConstDirectiveNode[] =>
    places.delete(place) ? parsed(directivesOn[place] ?? []) : [];
  const result = visit(document, {
    UnionTypeDefinition: (node) => ({ ...node, directives: [...(node.directives ?? []), ...added(node.name.value)] }),
    ScalarTypeDefinition: (node) => ({ ...node, directives: [...(node.directives ?? []), ...added(node.name.value)] }),
    EnumTypeDefinition: (node) => ({
      ...node,
      directives: [...(node.directives ?? []), ...added(node.name.value)],
      values: node.values?.map((value) => ({
        ...value,
        directives: [...(value.directives ?? []), ...added(`${node.name.value}.${value.name.value}`)],
      })),
    }),
  });
  if (places.size > 0)
    throw new Error(`Directives on ${[...places].join(", ")}; expected enums, their values, unions or scalars`);
  return result;
}

function parsed(directives: readonly string[]): readonly ConstDirectiveNode[] {
  if (directives.length === 0) return [];
  const [definition] = parse(`scalar Any ${directives.join(" ")}`).definitions;
  return definition?.kind === Kind.SCALAR_TYPE_DEFINITION ? (definition.directives ?? []) : [];
}
