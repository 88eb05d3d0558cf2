/** What a file holds, as far as its name says. */
export type FileRole = "document" | "sidecar";

const documentName = /\.(md|markdown|txt|csv)$/i;
const sidecarName = /\.facts\.(yaml|yml|json)$/i;

/** Null for a file that is not read. */
export const roleOf = (name: string): FileRole | null =>
  sidecarName.test(name) ? "sidecar" : documentName.test(name) ? "document" : null;

export const isTable = (path: string): boolean => /\.csv$/i.test(path);
export const isMarkdown = (path: string): boolean => /\.(md|markdown)$/i.test(path);

/** How a sidecar is written; `.yml`, `.json` (which is YAML, too) and capitals are read as well. */
export const sidecarExtension = ".facts.yaml";

export const withoutExtension = (path: string): string => path.replace(/(\.facts\.(yaml|yml|json)|\.[a-z]+)$/i, "");
