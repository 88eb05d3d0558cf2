import { readFileSync } from "node:fs";
import { packageFolder } from "./package-folder.js";

const packageFile: unknown = JSON.parse(readFileSync(new URL("package.json", packageFolder), "utf8"));

/** The version of the program, from `package.json`. */
export const version =
  typeof packageFile === "object" && packageFile !== null && "version" in packageFile
    ? String(packageFile.version)
    : "";
