import { commented, editSidecar } from "../documents/edit-sidecar.js";
import { fileProblem, formatProblem, type Problem, printable, problemAt } from "../documents/problem.js";
import { readSidecar } from "../documents/sidecar.js";
import { readSidecarFile } from "../documents/sidecar-file.js";
import { reason } from "../documents/source-file.js";
import { sidecarExtension, withoutExtension } from "../documents/file-names.js";
import { readNamedText } from "../documents/source-text.js";
import { writeWhole } from "../documents/write-whole.js";
import { readOut } from "../extraction/read-out.js";
import { reviewOf } from "../extraction/review.js";
import { EnvironmentError } from "./environment-error.js";

/** Writes what is found in a text into the sidecar beside it, for a person to decide on; 1 when that cannot be done. */
export async function review(path: string): Promise<number> {
  if (!/\.(md|txt|csv)$/.test(path)) return refuse([fileProblem(path, "is no document; expected a .md or .txt file")]);
  const text = await readNamedText(path);
  if (Array.isArray(text)) return refuse(text);
  const document = { ...text, key: path };
  const today = readOut(document);
  for (const problem of today.refused) say(formatProblem(problem));
  const before = text.sidecar?.source ?? null;
  const result = reviewOf(document, text.sidecar?.file ?? null, before === null ? [] : commented(before), today);
  if (Array.isArray(result)) return refuse(result);

  const { edit, reopened, kept, dropped } = result;
  const sidecarPath = withoutExtension(path) + sidecarExtension;
  const { source: after, paths } = editSidecar(before, edit);
  // What would not load is not written.
  const loaded = readSidecar(sidecarPath, after, { ...text, isTable: false });
  if (Array.isArray(loaded))
    return refuse(loaded.map((problem) => ({ ...problem, message: `not written: ${problem.message}` })));
  if (after !== before) await write(sidecarPath, after);

  const file = readSidecarFile(sidecarPath, after);
  if (Array.isArray(file)) return refuse(file);
  for (const entry of reopened) {
    const [list, index] = paths.get(entry) ?? ["facts", 0];
    const { line, column } = problemAt(file.place([list, index, "reopened"]), "");
    say(`${printable(sidecarPath)}:${line}:${column}  reopened: ${printable(file[list][index]?.reopened ?? "")}`);
  }
  const counts = `${edit.added.length} new, ${kept} kept, ${reopened.length} reopened, ${dropped} no longer found`;
  say(`${printable(sidecarPath)}: ${counts}`);
  return 0;
}

const say = (line: string): void => void process.stderr.write(`${line}\n`);

function refuse(problems: readonly Problem[]): number {
  for (const problem of problems) say(formatProblem(problem));
  return 1;
}

async function write(path: string, content: string): Promise<void> {
  try {
    await writeWhole(path, content);
  } catch (error) {
    throw new EnvironmentError(`${path} cannot be written: ${reason(error)}`);
  }
}
