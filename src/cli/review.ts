import { commented, editSidecar } from "../review/edit-sidecar.js";
import { removeStale } from "../documents/folders/hidden-files.js";
import { fileProblem, formatProblem, type Problem, printable, problemAt } from "../documents/problem.js";
import { formats } from "../documents/formats/formats.js";
import { failed, ok, type Result } from "../documents/result.js";
import { readSidecar } from "../documents/sidecar.js";
import { readSidecarFile } from "../documents/sidecar-file.js";
import { reason } from "../documents/source-file.js";
import { formatOf, sidecarExtension, usualFileNames, withoutExtension } from "../documents/file-names.js";
import { isUnchanged, type NamedText, readNamedText } from "../documents/named-text.js";
import { replaceWhole } from "../documents/folders/write-whole.js";
import { readOut } from "../reader/read-out.js";
import { reviewOf } from "../review/review.js";
import { EnvironmentError } from "./environment-error.js";

const proseFormats = formats.filter(({ kind }) => kind === "prose");

/** Whoever saves more often while one text is read is a program. */
const mostTries = 5;

/** Writes what is found in a text into the sidecar beside it, for a person to decide on; 1 when that cannot be done. */
export async function review(path: string): Promise<number> {
  if (formatOf(path, formats) === null)
    return refuse([fileProblem(path, `is not a document; expected a ${usualFileNames(proseFormats)} file`)]);
  const sidecarPath = withoutExtension(path) + sidecarExtension;
  for (let tries = 0; tries < mostTries; tries += 1) {
    const read = await readNamedText(path);
    if (!read.ok) return refuse(read.problems);
    const text = read.value;
    await removeStale(sidecarPath);
    const reviewed = reviewText(path, sidecarPath, text);
    if (!reviewed.ok) return refuse(reviewed.problems);
    const { after, lines } = reviewed.value;
    const before = text.sidecar?.source ?? null;
    // What a person saved meanwhile is read and stays like everything that was there before.
    if (after !== before && !(await write(sidecarPath, text, after))) continue;
    for (const line of lines) say(line);
    return 0;
  }
  const changed = `changed during each of ${mostTries} attempts to review it; expected it and its text to stay the same for one attempt`;
  return refuse([fileProblem(sidecarPath, changed, "Nothing is written. Save your changes, then run this again.")]);
}

interface Reviewed {
  readonly after: string;
  /** What to print when it is written. */
  readonly lines: readonly string[];
}

/** The sidecar as it is to be, or what is wrong with it as it is. */
function reviewText(path: string, sidecarPath: string, text: NamedText): Result<Reviewed> {
  const document = { ...text, key: path };
  const current = readOut(document);
  const before = text.sidecar?.source ?? null;
  const result = reviewOf(document, text.sidecar?.file ?? null, before === null ? [] : commented(before), current);
  if (!result.ok) return result;

  const { edit, reopened, unchanged, dropped } = result.value;
  const { source: after, paths } = editSidecar(before, edit);
  // What would not load is not written.
  const loaded = readSidecar(sidecarPath, after, text);
  if (!loaded.ok)
    return failed(loaded.problems.map((problem) => ({ ...problem, message: `not written: ${problem.message}` })));
  const file = readSidecarFile(sidecarPath, after);
  if (!file.ok) return file;
  const reopenedLines = reopened.map((entry) => {
    const [list, index] = paths.get(entry) ?? ["facts", 0];
    const { line, column } = problemAt(file.value.place([list, index, "reopened"]), "");
    return `${printable(sidecarPath)}:${line}:${column}  reopened: ${printable(file.value[list][index]?.reopened ?? "")}`;
  });
  const counts = `${edit.added.length} new, ${unchanged} unchanged, ${reopened.length} reopened, ${dropped} no longer found`;
  return ok({
    after,
    lines: [...current.refused.map(formatProblem), ...reopenedLines, `${printable(sidecarPath)}: ${counts}`],
  });
}

const say = (line: string): void => void process.stderr.write(`${line}\n`);

function refuse(problems: readonly Problem[]): number {
  for (const problem of problems) say(formatProblem(problem));
  return 1;
}

async function write(sidecarPath: string, text: NamedText, after: string): Promise<boolean> {
  try {
    return await replaceWhole({
      path: sidecarPath,
      before: text.sidecar?.source ?? null,
      after,
      isCurrent: () => isUnchanged(text),
    });
  } catch (error) {
    throw new EnvironmentError(`${sidecarPath} cannot be written: ${reason(error)}`);
  }
}
