import { mkdtemp, mkdir, writeFile } from "node:fs/promises";
import { createHash } from "node:crypto";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import type { TypedDocumentNode } from "@graphql-typed-document-node/core";
import { execute, parse, validate } from "graphql";
import { stringify } from "yaml";
import { createContext } from "../src/resolvers/context.js";
import type { Graph } from "../src/repository/graph.js";
import { MemoryStore } from "../src/repository/memory/memory-store.js";
import { loadGraph } from "../src/cli/load-graph.js";
import { buildSubgraph } from "../src/server/schema.js";
import { countingStore } from "./counting-store.js";

/** The real schema, built once. */
export const subgraph = buildSubgraph();

let corpus: Promise<Graph> | undefined;
/** The graph of the documents that ship. */
export const shippedGraph = (): Promise<Graph> => (corpus ??= graphOf("documents"));

/** The graph of a folder that must be without problems. */
export async function graphOf(folder: string): Promise<Graph> {
  const { graph, problems } = await loadGraph([folder], { proposed: false });
  if (problems.length > 0) throw new Error(JSON.stringify(problems, null, 2));
  return graph;
}

export interface Answer<Data> {
  readonly data: Data;
  readonly errors: readonly { readonly message: string; readonly code: unknown; readonly path: unknown }[];
  /** Every batch that the loaders made: the question, and for how many keys. */
  readonly batches: readonly string[];
  /** Every question that the store was asked. */
  readonly questions: readonly string[];
}

/** Runs a query against the real schema and a real graph, and counts the batches and the questions to the store. */
export async function runQuery<Data = unknown, Variables extends object = object>(
  query: string | TypedDocumentNode<Data, Variables>,
  { variables, graph }: { variables?: Variables; graph?: Graph } = {},
): Promise<Answer<Data>> {
  const document = typeof query === "string" ? parse(query) : query;
  const faults = validate(subgraph.schema, document);
  if (faults.length > 0) throw new Error(faults.map(({ message }) => message).join("\n"));
  const batches: string[] = [];
  const { store, questions } = countingStore(new MemoryStore(graph ?? (await shippedGraph())));
  const result = await execute({
    schema: subgraph.schema,
    document,
    variableValues: { ...variables },
    contextValue: createContext(store, (question, size) => batches.push(`${question} × ${size}`)),
  });
  return {
    // Without the null prototypes of graphql-js, so that answers compare as the JSON that clients get.
    data: JSON.parse(JSON.stringify(result.data ?? null)) as Data,
    errors: (result.errors ?? []).map(({ message, extensions, path }) => ({ message, code: extensions.code, path })),
    batches,
    questions,
  };
}

/** A folder of files for one test. */
export async function folderOf(files: Readonly<Record<string, string | Uint8Array>>): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "drug-control-graph-"));
  for (const [name, content] of Object.entries(files)) {
    await mkdir(dirname(join(folder, name)), { recursive: true });
    await writeFile(join(folder, name), content);
  }
  return folder;
}

export const sha256 = (text: string): string => createHash("sha256").update(text).digest("hex");

/** A text and its sidecar, pinned, as the files of a folder. */
export const documentWith = (
  name: string,
  text: string,
  facts: readonly object[],
  document: object = {},
): Record<string, string> => ({
  [`${name}.txt`]: text,
  [`${name}.facts.yaml`]: stringify({
    document,
    sha256: sha256(text),
    facts: facts.map((fact) => ({ status: "confirmed", ...fact })),
  }),
});
