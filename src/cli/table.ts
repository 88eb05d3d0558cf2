import { lstat } from "node:fs/promises";
import { parse, resolve } from "node:path";
import { formatOf, sidecarExtension, usualFileNames, withoutExtension } from "../documents/file-names.js";
import { replaceWhole } from "../documents/folders/write-whole.js";
import { formats } from "../documents/formats/formats.js";
import { fileProblem, formatProblem, type Problem, printable } from "../documents/problem.js";
import { readSourceBytes, reason } from "../documents/source-file.js";
import { readSourceText } from "../documents/source-text.js";
import { proposeTable } from "../review/propose-table.js";
import { EnvironmentError } from "./environment-error.js";

const tables = formats.filter(({ kind }) => kind === "table");

/** Proposes a mapping for a table: prints it, and writes it beside the table where there is no sidecar; 1 while something is left to decide. */
export async function table(path: string): Promise<number> {
  const format = formatOf(path, formats);
  if (format?.kind !== "table")
    return refuse([fileProblem(path, `is not a table; expected a ${usualFileNames(tables)} file`)]);
  const { root } = parse(resolve(path));
  const bytes = await readSourceBytes(root, path, format.mostBytes);
  if (!bytes.ok) return refuse(bytes.problems);
  const text = readSourceText(path, format, bytes.value);
  if (!text.ok) return refuse(text.problems);
  const sidecarPath = withoutExtension(path) + sidecarExtension;
  const proposal = proposeTable(text.value, format, sidecarPath);
  if (!proposal.ok) return refuse(proposal.problems);
  const { source, problems } = proposal.value;
  process.stdout.write(source);
  const isWritten = !(await exists(sidecarPath)) && (await write(sidecarPath, source));
  const name = printable(sidecarPath);
  say(isWritten ? `${name}: written, for a person to check` : `${name}: is there already and stays as it is`);
  return problems.length === 0 ? 0 : refuse(problems);
}

const say = (line: string): void => void process.stderr.write(`${line}\n`);

function refuse(problems: readonly Problem[]): number {
  for (const problem of problems) say(formatProblem(problem));
  return 1;
}

const exists = (path: string): Promise<boolean> =>
  lstat(path).then(
    () => true,
    () => false,
  );

async function write(path: string, after: string): Promise<boolean> {
  try {
    return await replaceWhole({ path, before: null, after, isCurrent: () => Promise.resolve(true) });
  } catch (error) {
    throw new EnvironmentError(`${path} cannot be written: ${reason(error)}`);
  }
}
