import { posix } from "node:path";
import type { FileRole } from "../file-names.js";
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

/** What the listing says of a file; the key of its document is the path in the root without the extension. */
export const foundFile = (entry: Entry, role: FileRole, key: string): Found => ({
  ...entry,
  role,
  name: nameOf(entry),
  key: key.normalize("NFC"),
});
