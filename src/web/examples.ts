import { readFile } from "node:fs/promises";
import { Kind, type OperationDefinitionNode, parse, type Token, TokenKind } from "graphql";
import type { Graph } from "../repository/graph.js";
import { packageFolder } from "../package-folder.js";
import { exampleVariables } from "./example-variables.js";

export interface Example {
  readonly operation: OperationDefinitionNode;
  /** What the operation shows: the first sentence of the comment above it. */
  readonly sentence: string;
  /** The operation as it is written, with the comment above it. */
  readonly text: string;
}

/** An example as the IDE has it, with its variables as JSON. */
export interface RunnableExample {
  readonly name: string;
  readonly sentence: string;
  readonly query: string;
  readonly variables: string;
}

/** The operations of `schema/examples.graphql`, in their order. */
export async function readExamples(): Promise<readonly Example[]> {
  const source = await readFile(new URL("schema/examples.graphql", packageFolder), "utf8");
  return parse(source).definitions.flatMap((definition) => {
    if (definition.kind !== Kind.OPERATION_DEFINITION || definition.loc === undefined) return [];
    const { startToken, start, end } = definition.loc;
    const { start: commentStart } = withComment(startToken);
    const comment = source.slice(commentStart, start);
    return [
      {
        operation: definition,
        sentence: firstSentence(comment.replaceAll(/^# ?/gm, "")) || (definition.name?.value ?? ""),
        text: source.slice(commentStart, end),
      },
    ];
  });
}

/** The first token of the lines of comment that stand directly above. */
function withComment(token: Token): Token {
  const { prev } = token;
  return prev?.kind === TokenKind.COMMENT && prev.line === token.line - 1 ? withComment(prev) : token;
}

const firstSentence = (text: string): string =>
  text
    .replaceAll(/\s+/g, " ")
    .trim()
    .replace(/(?<=[.:?!]) (?=[A-Z]).*$/, "")
    .replace(/[.:]$/, "");

/** Every example that the graph has a record for. */
export function runnableExamples(examples: readonly Example[], graph: Graph): readonly RunnableExample[] {
  return examples.flatMap(({ operation, sentence, text }) => {
    const variables = exampleVariables(operation, graph);
    if (variables === null) return [];
    return [
      {
        name: operation.name?.value ?? "",
        sentence,
        query: text,
        variables: Object.keys(variables).length === 0 ? "" : JSON.stringify(variables, null, 2),
      },
    ];
  });
}
