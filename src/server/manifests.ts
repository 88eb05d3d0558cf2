import { readdir, stat } from "node:fs/promises";
import { join, parse as parsePath, resolve } from "node:path";
import { GraphQLError, type GraphQLSchema, parse, validate } from "graphql";
import { z } from "zod";
import { type Place, type Problem, problemAt, shown } from "../documents/problem.js";
import { readSourceFile } from "../documents/source-file.js";
import { readYaml, schemaProblems } from "../documents/yaml-file.js";
import { parseOptions } from "./apollo.js";
import { refuseDeepNesting } from "./nesting.js";

/** What Apollo's clients write. */
const apolloManifest = z
  .object({
    format: z.literal("apollo-persisted-query-manifest"),
    version: z.literal(1),
    operations: z.array(
      z.object({
        id: z.string().min(1),
        name: z.string(),
        type: z.enum(["query", "mutation", "subscription"]),
        body: z.string().min(1),
      }),
    ),
  })
  .transform(({ operations }) =>
    operations.map(({ id, body }, index) => ({ id, text: body, at: ["operations", index] })),
  );

/** What Relay's compiler and codegen's client preset write: the texts by their ids. */
const textsById = z
  .record(z.string().min(1), z.string().min(1))
  .transform((texts) => Object.entries(texts).map(([id, text]) => ({ id, text, at: [id] })));

interface Entry {
  readonly id: string;
  readonly text: string;
  readonly place: Place;
}

export interface Manifests {
  readonly byId: ReadonlyMap<string, string>;
  readonly problems: readonly Problem[];
}

/** Reads manifests of operations: files, or all `.json` files of folders. Throws when one that is named is not there. */
export async function readManifests(paths: readonly string[], schema: GraphQLSchema): Promise<Manifests> {
  const files = (await Promise.all(paths.map(manifestFiles))).flat();
  const read = await Promise.all(files.map(readManifest));
  const problems = read.flatMap(({ problems }) => problems);
  const byId = new Map<string, string>();
  for (const { id, text, place } of read.flatMap(({ entries }) => entries)) {
    const fault = faultIn(text, schema);
    if (fault !== null) problems.push(problemAt(place, `the operation ${shown(id)} does not fit the schema: ${fault}`));
    if ((byId.get(id) ?? text) !== text)
      problems.push(
        problemAt(place, `the id ${shown(id)} names another operation elsewhere; expected one for each id`),
      );
    byId.set(id, text);
  }
  return { byId, problems };
}

async function manifestFiles(path: string): Promise<string[]> {
  if (!(await stat(path)).isDirectory()) return [path];
  const names = (await readdir(path)).filter((name) => name.endsWith(".json") && !name.startsWith("."));
  return names.sort().map((name) => join(path, name));
}

async function readManifest(path: string): Promise<{ entries: readonly Entry[]; problems: readonly Problem[] }> {
  const source = await readSourceFile(parsePath(resolve(path)).root, path, path);
  if (typeof source !== "string") return { entries: [], problems: [source] };
  // JSON is YAML, and that reader knows the place of every value.
  const json = readYaml(path, source);
  if (Array.isArray(json)) return { entries: [], problems: json };
  const { value, place } = json;
  const isApollo = typeof value === "object" && value !== null && "format" in value;
  const parsed = isApollo ? apolloManifest.safeParse(value) : textsById.safeParse(value);
  if (!parsed.success) return { entries: [], problems: schemaProblems(parsed.error.issues, value, place) };
  return { entries: parsed.data.map(({ id, text, at }) => ({ id, text, place: place(at) })), problems: [] };
}

function faultIn(text: string, schema: GraphQLSchema): string | null {
  try {
    refuseDeepNesting(text);
    return validate(schema, parse(text, parseOptions))[0]?.message ?? null;
  } catch (error) {
    if (error instanceof GraphQLError) return error.message;
    throw error;
  }
}
