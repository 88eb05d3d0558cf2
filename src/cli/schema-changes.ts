import {
  type ASTNode,
  buildASTSchema,
  type ConstDirectiveNode,
  type DocumentNode,
  type EnumValueDefinitionNode,
  type FieldDefinitionNode,
  findBreakingChanges,
  findDangerousChanges,
  type GraphQLSchema,
  type InputValueDefinitionNode,
  isTypeDefinitionNode,
  isTypeExtensionNode,
  Kind,
  print,
  type TypeDefinitionNode,
  type TypeExtensionNode,
  visit,
} from "graphql";

export interface SchemaChange {
  readonly kind: "breaking" | "dangerous";
  /** A sentence: `Mass.unit was removed.` */
  readonly description: string;
}

/** What clients, gateways and other subgraphs notice of the way from one schema to another. */
export function schemaChanges(before: DocumentNode, after: DocumentNode): SchemaChange[] {
  const [old, now] = [schemaOf(before), schemaOf(after)];
  const breaking = [
    ...findBreakingChanges(old, now).map(({ description }) => description),
    ...federationChanges(before, after),
  ];
  const dangerous = findDangerousChanges(old, now).map(({ description }) => description);
  const changesOf = (kind: SchemaChange["kind"], descriptions: readonly string[]): SchemaChange[] =>
    descriptions.map((description) => ({ kind, description }));
  return [...changesOf("breaking", breaking), ...changesOf("dangerous", dangerous)];
}

/** Without directives, of which operations use none of ours; federation's are defined by some printers and not by others. */
function schemaOf(document: DocumentNode): GraphQLSchema {
  const definitions = document.definitions.filter(({ kind }) => kind !== Kind.DIRECTIVE_DEFINITION);
  return buildASTSchema({ ...document, definitions }, { assumeValidSDL: true });
}

/** What other subgraphs build on must not go, what keeps clients out must not come. */
const promise = /^@(key|shareable)\b/;
const barrier = /^@(inaccessible|authenticated|requiresScopes|policy)\b/;

function federationChanges(before: DocumentNode, after: DocumentNode): string[] {
  const now = directivesOf(after);
  return [...directivesOf(before)].flatMap(([place, had]) => {
    const has = now.get(place);
    if (has === undefined) return [];
    const gone = had.filter((directive) => promise.test(directive) && !has.includes(directive));
    const come = has.filter((directive) => barrier.test(directive) && !had.includes(directive));
    return [
      ...gone.map((directive) => `${directive} was removed from ${place}.`),
      ...come.map((directive) => `${directive} was added to ${place}.`),
    ];
  });
}

/** The directives as they are written on each element: `Organization`, `Organization.name`. */
function directivesOf(document: DocumentNode): Map<string, string[]> {
  const directives = new Map<string, string[]>();
  visit(document, {
    enter(node, _key, _parent, _path, ancestors) {
      if (!isElement(node)) return;
      const place = [...ancestors, node].filter(isElement).map(({ name }) => name.value);
      const others = directives.get(place.join(".")) ?? [];
      directives.set(place.join("."), [...others, ...(node.directives ?? []).map(written)]);
    },
  });
  return directives;
}

/** An imported directive may be written with the name of its specification before it. */
const written = (directive: ConstDirectiveNode): string => print(directive).replace(/^@federation__/, "@");

type Element =
  TypeDefinitionNode | TypeExtensionNode | FieldDefinitionNode | InputValueDefinitionNode | EnumValueDefinitionNode;

const isElement = (node: ASTNode | readonly ASTNode[]): node is Element =>
  "kind" in node &&
  (isTypeDefinitionNode(node) ||
    isTypeExtensionNode(node) ||
    node.kind === Kind.FIELD_DEFINITION ||
    node.kind === Kind.INPUT_VALUE_DEFINITION ||
    node.kind === Kind.ENUM_VALUE_DEFINITION);
