import { getDocumentNodeFromSchema } from "@graphql-tools/utils";
import { type ConstDirectiveNode, type DocumentNode, type GraphQLSchema, Kind, parse, print, visit } from "graphql";
import { directivesIn, federationLink } from "./subgraph-directives.js";

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

/** The schema with its directives. */
export function printSubgraph(
  declared: GraphQLSchema,
  { links = [], composed = [], directivesOn = {} }: SubgraphDirectives,
): string {
  const document = withDirectivesOn(getDocumentNodeFromSchema(declared), directivesOn);
  const used = new Set([...directivesIn(document), ...(composed.length > 0 ? ["@composeDirective"] : [])]);
  // On the definition of the schema and not on an extension of it, which relay-compiler does not know.
  const directives = parsed([
    ...[federationLink(used), ...links].map(
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
