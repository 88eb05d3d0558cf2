import { posix } from "node:path";
import { type FileRole, withoutExtension } from "../file-names.js";
import type { Format } from "../formats/format.js";
import type { FoundFile } from "./found-file.js";

/** Something in a folder. */
export interface Entry {
  readonly linkedFrom: string | null;
  /** Without links, but for its own. */
  readonly path: string;
  readonly root: string;
  /** The path in the root; empty for the root itself. */
  readonly inside: string;
}

/** The path as a person finds it. */
export const nameOf = ({ root, inside }: Entry): string => posix.join(root, inside);

type Found = Omit<FoundFile, "stamp" | "version" | "changedAt" | "fault">;

/**
 * What the listing says of a file. The files of a document share its key, the path in the root without the extension. What
 * a person says of records is a file by itself, whose key is no document's: the whole path, behind a slash.
 */
export const foundFile = (entry: Entry, role: FileRole, known: readonly Format[]): Found => ({
  ...entry,
  role,
  name: nameOf(entry),
  key: (role === "records" ? `/${nameOf(entry)}` : withoutExtension(entry.inside, known)).normalize("NFC"),
});
