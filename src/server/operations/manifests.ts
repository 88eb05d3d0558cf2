import { readdir, stat } from "node:fs/promises";
import { join, parse as parsePath, resolve } from "node:path";
import { GraphQLError, type GraphQLSchema, parse, validate } from "graphql";
import { z } from "zod";
import { compareProblems, type FilePlace, type Problem, problemAt, shown } from "../../documents/problem.js";
import { readSourceFile } from "../../documents/source-file.js";
import { readYaml, schemaProblems } from "../../documents/yaml-file.js";
import { parseOptions } from "./apollo.js";
import { defaultLimits } from "../limits/limits.js";
import { refuseDeepNesting } from "../../http/nesting.js";

/** What Apollo's clients write. */
const apolloManifest = z.object({
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
});

/** What Relay's compiler and codegen's client preset write: the texts by their ids. */
const textsById = z.record(z.string().min(1), z.string().min(1));

const mostBytes = 4 * 1024 * 1024;

interface Entry {
  readonly id: string;
  readonly text: string;
  readonly place: FilePlace;
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
  return { byId, problems: problems.sort(compareProblems) };
}

async function manifestFiles(path: string): Promise<string[]> {
  if (!(await stat(path)).isDirectory()) return [path];
  const names = (await readdir(path)).filter((name) => name.endsWith(".json") && !name.startsWith("."));
  return names.sort().map((name) => join(path, name));
}

async function readManifest(path: string): Promise<{ entries: readonly Entry[]; problems: readonly Problem[] }> {
  const source = await readSourceFile(parsePath(resolve(path)).root, path, mostBytes);
  if (!source.ok) return { entries: [], problems: source.problems };
  // JSON is YAML, and that reader knows the place of every value.
  const json = readYaml(path, source.value);
  if (!json.ok) {
    const problems = json.problems.map((problem) => ({ ...problem, message: problem.message.replace("YAML", "JSON") }));
    return { entries: [], problems };
  }
  const { value, place } = json.value;
  const form = isObject(value) && "format" in value ? apolloManifest : textsById;
  const { error } = form.safeParse(value);
  return {
    entries: entriesOf(value).map(({ id, text, at }) => ({ id, text, place: place(at) })),
    problems: error === undefined ? [] : schemaProblems(error.issues, value, place),
  };
}

/** What can be checked as an operation, even in a manifest that is not valid: all problems are to be said at once. */
function entriesOf(value: unknown): { id: string; text: string; at: (string | number)[] }[] {
  if (!isObject(value)) return [];
  const operations = Array.isArray(value.operations) ? value.operations : [];
  const named =
    "format" in value
      ? operations.flatMap((each: unknown, index) =>
          isObject(each) ? [{ id: each.id, text: each.body, at: ["operations", index] }] : [],
        )
      : Object.entries(value).map(([id, text]) => ({ id, text, at: [id] }));
  return named.flatMap(({ id, text, at }) => (isText(id) && isText(text) ? [{ id, text, at }] : []));
}

const isText = (value: unknown): value is string => typeof value === "string" && value !== "";
const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

function faultIn(text: string, schema: GraphQLSchema): string | null {
  try {
    refuseDeepNesting(text);
    return validate(schema, parse(text, parseOptions(defaultLimits)))[0]?.message ?? null;
  } catch (error) {
    if (error instanceof GraphQLError) return error.message;
    throw error;
  }
}
