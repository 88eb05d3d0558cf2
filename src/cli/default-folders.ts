import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { packageFolder } from "../package-folder.js";

/** What is served when no folder is named: `documents` here, else the corpus that comes with the program. */
export function defaultFolders(say: (line: string) => void): readonly string[] {
  if (existsSync("documents")) return ["documents"];
  const shipped = fileURLToPath(new URL("documents", packageFolder));
  if (!existsSync(shipped)) return ["documents"];
  say(`There is no folder documents here; the documents that come with the program are served: ${shipped}`);
  return [shipped];
}
