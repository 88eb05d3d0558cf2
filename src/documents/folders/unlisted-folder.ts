import { fileProblem, type Problem } from "../problem.js";
import { reason } from "../source-file.js";

/** A folder that could not be listed. What it held when it last could stays. */
export interface UnlistedFolder {
  readonly name: string;
  readonly isRoot: boolean;
  readonly error: unknown;
  readonly filesBefore: number;
}

/** Whether documents are missed for it: an unreadable folder that never held any, such as lost+found, is only named. */
export const isMissed = ({ isRoot, filesBefore }: UnlistedFolder): boolean => isRoot || filesBefore > 0;

export const unlistedProblem = ({ name, error, filesBefore }: UnlistedFolder): Problem => {
  const rest = filesBefore === 0 ? "" : "; the documents that it held before are still served";
  return fileProblem(name, `cannot be read: ${reason(error)}; expected a folder of documents${rest}`);
};
