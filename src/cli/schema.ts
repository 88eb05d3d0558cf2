import { readFile } from "node:fs/promises";
import { GraphQLError, parse } from "graphql";
import { formatProblem, printable, problemAt } from "../documents/problem.js";
import { reason } from "../documents/source-file.js";
import { buildSubgraph } from "../server/schema.js";
import { counted } from "./counts.js";
import { EnvironmentError } from "./environment-error.js";
import { type SchemaChange, schemaChanges } from "./schema-changes.js";

export function printSchema(): void {
  process.stdout.write(buildSubgraph().sdl);
}

/** Prints what breaks or endangers those who rely on the schema of the file; 1 when something breaks. */
export async function compareSchema(path: string): Promise<number> {
  const source = await readFile(path, "utf8").catch((error: unknown) => {
    throw new EnvironmentError(`${path} cannot be read: ${reason(error)}; expected a schema`);
  });
  let changes: readonly SchemaChange[];
  try {
    changes = schemaChanges(parse(source), parse(buildSubgraph().sdl));
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    const offset = error instanceof GraphQLError ? (error.positions?.[0] ?? 0) : 0;
    process.stderr.write(`${formatProblem(problemAt({ path, source, offset }, error.message))}\n`);
    return 1;
  }
  for (const { kind, description } of changes) process.stdout.write(`${kind.padEnd(9)}  ${printable(description)}\n`);
  const breaking = changes.filter(({ kind }) => kind === "breaking").length;
  const counts = `${counted(breaking, "breaking change")}, ${counted(changes.length - breaking, "dangerous change")}`;
  process.stderr.write(`${printable(path)}: ${counts}\n`);
  return breaking === 0 ? 0 : 1;
}
