import { readFile } from "node:fs/promises";
import { Kind, type OperationDefinitionNode, parse, type Token, TokenKind } from "graphql";
import type { Graph } from "../repository/graph.js";
import { exampleVariables } from "./example-variables.js";

export interface Example {
  readonly operation: OperationDefinitionNode;
  /** The operation as it is written, with the comment above it. */
  readonly text: string;
}

/** What an editor of the IDE shows: an operation and its variables as JSON. */
export interface Tab {
  readonly query: string;
  readonly variables: string;
}

/** The operations of `schema/examples.graphql`, in their order. */
export async function readExamples(): Promise<readonly Example[]> {
  const source = await readFile(new URL("../../schema/examples.graphql", import.meta.url), "utf8");
  return parse(source).definitions.flatMap((definition) => {
    if (definition.kind !== Kind.OPERATION_DEFINITION || definition.loc === undefined) return [];
    const { startToken, end } = definition.loc;
    return [{ operation: definition, text: source.slice(withComment(startToken).start, end) }];
  });
}

/** The first token of the lines of comment that stand directly above. */
function withComment(token: Token): Token {
  const { prev } = token;
  return prev?.kind === TokenKind.COMMENT && prev.line === token.line - 1 ? withComment(prev) : token;
}

/** A tab for every example that the graph has a record for. */
export function tabsOf(examples: readonly Example[], graph: Graph): readonly Tab[] {
  return examples.flatMap(({ operation, text }) => {
    const variables = exampleVariables(operation, graph);
    if (variables === null) return [];
    return [{ query: text, variables: Object.keys(variables).length === 0 ? "" : JSON.stringify(variables, null, 2) }];
  });
}
