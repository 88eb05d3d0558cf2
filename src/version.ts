import { createRequire } from "node:module";

const packageFile: unknown = createRequire(import.meta.url)("../package.json");

/** The version of the program, from `package.json`. */
export const version =
  typeof packageFile === "object" && packageFile !== null && "version" in packageFile
    ? String(packageFile.version)
    : "";
