import { readFile } from "node:fs/promises";
import { GraphQLError, parse } from "graphql";
import { formatProblem, printable, problemAt } from "../documents/problem.js";
import { reason } from "../documents/source-file.js";
import { federationMinors } from "../federation/subgraph-directives.js";
import { buildSubgraph } from "../server/schema.js";
import { counted } from "./counts.js";
import { EnvironmentError } from "./environment-error.js";
import { type SchemaChange, schemaChanges } from "./schema-changes.js";

/** A version of Federation 2, `2.9`, by its minor number. */
export function readFederation(version: string): number {
  const minor = Number(/^2\.(\d{1,3})$/.exec(version)?.[1] ?? NaN);
  const { least, most } = federationMinors;
  if (minor >= least && minor <= most) return minor;
  throw new RangeError(`--federation is ${JSON.stringify(version)}; expected 2.${least} to 2.${most}`);
}

export function printSchema(federation: number | undefined): void {
  process.stdout.write(buildSubgraph(federation).sdl);
}

/** Prints what breaks or endangers those who rely on the schema of the file; 1 when something breaks. */
export async function compareSchema(path: string, federation: number | undefined): Promise<number> {
  const source = await readFile(path, "utf8").catch((error: unknown) => {
    throw new EnvironmentError(`${path} cannot be read: ${reason(error)}; expected a schema`);
  });
  let changes: readonly SchemaChange[];
  try {
    changes = schemaChanges(parse(source), parse(buildSubgraph(federation).sdl));
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
