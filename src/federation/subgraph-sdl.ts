import { getDocumentNodeFromSchema } from "@graphql-tools/utils";
import {
  type ConstDirectiveNode,
  type DocumentNode,
  type GraphQLSchema,
  type InterfaceTypeDefinitionNode,
  Kind,
  type ObjectTypeDefinitionNode,
  parse,
  print,
  visit,
} from "graphql";
import { directivesIn, federationLink } from "./subgraph-directives.js";

/** A specification whose directives the schema uses: `{ url: "https://example.org/owner/v1.0", import: ["@owner"] }`. */
export interface Link {
  readonly url: string;
  readonly import: readonly string[];
}

export type DirectivesOn = Readonly<Record<string, readonly string[]>>;

export interface SubgraphDirectives {
  /** Specifications beside federation's own. */
  readonly links?: readonly Link[] | undefined;
  /** Directives that the supergraph keeps, each of a link: `@owner`. */
  readonly composed?: readonly string[] | undefined;
  /**
   * Directives on what type-graphql has no decorator for, by name: enums, their values, unions and scalars; and on types and
   * fields of which the built schema or the linked version says what they are: `{ "Substance.OTHER": ["@inaccessible"] }`.
   */
  readonly directivesOn?: DirectivesOn | ((declared: GraphQLSchema) => DirectivesOn) | undefined;
  /** The lowest minor version of Federation 2 to link, where more than what is used needs it: 9 for v2.9. */
  readonly federationMinor?: number | undefined;
  /**
   * Whether object types without a key are `@shareable`: values, which other subgraphs may have too. Without it, a `Period`
   * of ours and one of theirs are no supergraph, nor are two `PageInfo`s.
   */
  readonly valuesShareable?: boolean | undefined;
}

/** The schema with its directives. */
export function printSubgraph(
  declared: GraphQLSchema,
  { links = [], composed = [], directivesOn = {}, valuesShareable = false, federationMinor }: SubgraphDirectives,
): string {
  const directed = withDirectivesOn(
    getDocumentNodeFromSchema(declared),
    typeof directivesOn === "function" ? directivesOn(declared) : directivesOn,
  );
  const document = valuesShareable ? withValuesShareable(directed, rootNames(declared)) : directed;
  const used = new Set([...directivesIn(document), ...(composed.length > 0 ? ["@composeDirective"] : [])]);
  // Without its description, which gateways get in the supergraph and one of them cannot parse.
  // On the definition of the schema and not on an extension of it, which relay-compiler does not know.
  const directives = parsed([
    ...[federationLink(used, federationMinor), ...links].map(
      (link) => `@link(url: ${JSON.stringify(link.url)}, import: ${JSON.stringify(link.import)})`,
    ),
    ...composed.map((name) => `@composeDirective(name: ${JSON.stringify(name)})`),
  ]);
  return `${print(visit(document, { SchemaDefinition: (node) => ({ ...node, description: undefined, directives }) }))}\n`;
}

const rootNames = (schema: GraphQLSchema): ReadonlySet<string> =>
  new Set(
    [schema.getQueryType(), schema.getMutationType(), schema.getSubscriptionType()].map((type) => type?.name ?? ""),
  );

const withValuesShareable = (document: DocumentNode, roots: ReadonlySet<string>): DocumentNode =>
  visit(document, {
    ObjectTypeDefinition: (node) => {
      const { directives = [] } = node;
      const isValue =
        !roots.has(node.name.value) && !directives.some(({ name }) => /^(key|shareable)$/.test(name.value));
      return isValue ? { ...node, directives: [...directives, ...parsed(["@shareable"])] } : undefined;
    },
  });

function withDirectivesOn(document: DocumentNode, directivesOn: DirectivesOn) {
  const places = new Set(Object.keys(directivesOn));
  const added = (place: string): readonly ConstDirectiveNode[] =>
    places.delete(place) ? parsed(directivesOn[place] ?? []) : [];
  const withFields = <Node extends ObjectTypeDefinitionNode | InterfaceTypeDefinitionNode>(node: Node): Node => ({
    ...node,
    directives: [...(node.directives ?? []), ...added(node.name.value)],
    fields: node.fields?.map((field) => ({
      ...field,
      directives: [...(field.directives ?? []), ...added(`${node.name.value}.${field.name.value}`)],
    })),
  });
  const result = visit(document, {
    ObjectTypeDefinition: withFields,
    InterfaceTypeDefinition: withFields,
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
    throw new Error(`Directives on ${[...places].join(", ")}; expected types, fields or values of enums`);
  return result;
}

function parsed(directives: readonly string[]): readonly ConstDirectiveNode[] {
  if (directives.length === 0) return [];
  const [definition] = parse(`scalar Any ${directives.join(" ")}`).definitions;
  return definition?.kind === Kind.SCALAR_TYPE_DEFINITION ? (definition.directives ?? []) : [];
}
