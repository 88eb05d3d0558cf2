import { cpSync, mkdirSync, mkdtempSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import ts from "typescript";

/** What a how-to has the reader write: new files whole, and changes of files that are there. */
interface Code {
  readonly path: string;
  edit(this: void, before: string): string;
}

/** The blocks of code of a how-to that name a file. */
export function codeOf(howTo: string): Code[] {
  const text = readFileSync(howTo, "utf8");
  return [...text.matchAll(/^```(\w+) ?(\S*)\n([^]*?)^```$/gm)].flatMap(
    ([, language = "", path = "", code = ""]): Code[] => {
      if (path !== "") return [{ path, edit: () => code }];
      if (language !== "diff") return [];
      const [, changed = "", hunks = ""] = /^--- (\S+)\n([^]*)$/.exec(code) ?? [];
      return [{ path: changed, edit: (before) => hunks.split("@@\n").reduce(withHunk, before) }];
    },
  );
}

/** The one block of a how-to in a language that stands for itself: a query, a document. */
export const blockIn = (howTo: string, language: string): string =>
  new RegExp(`^\`\`\`${language}\\n([^]*?)^\`\`\`$`, "m").exec(readFileSync(howTo, "utf8"))?.[1] ?? "";

function withHunk(text: string, hunk: string): string {
  const lines = hunk.split("\n").filter((line) => line !== "");
  const side = (sign: string): string =>
    lines
      .filter((line) => line.startsWith(" ") || line.startsWith(sign))
      .map((line) => `${line.slice(1)}\n`)
      .join("");
  const [front, back, ...more] = `\n${text}`.split(`\n${side("-")}`);
  if (front === undefined || back === undefined || more.length > 0)
    throw new Error(`A change of a how-to does not fit its file:\n${hunk}`);
  return `${front}\n${side("+")}${back}`.slice(1);
}

/** A copy of the program with the code of how-tos in it, checked; its folder. */
export function programWith(howTos: readonly string[]): string {
  const folder = mkdtempSync(join(tmpdir(), "drug-control-graph-how-to-"));
  for (const part of ["src", "schema", "package.json", "tsconfig.json"])
    cpSync(part, join(folder, part), { recursive: true });
  symlinkSync(join(process.cwd(), "node_modules"), join(folder, "node_modules"));
  const paths = new Set<string>();
  for (const { path, edit } of howTos.flatMap(codeOf)) {
    const file = join(folder, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, edit(paths.has(path) || isThere(path) ? readFileSync(file, "utf8") : ""));
    paths.add(path);
  }
  const config = ts.readConfigFile("tsconfig.json", (path) => ts.sys.readFile(path));
  const { options } = ts.parseJsonConfigFileContent(config.config, ts.sys, ".");
  const files = [...paths].map((path) => join(folder, path));
  const declarations = ts.sys.readDirectory(join(folder, "src"), [".d.ts"]);
  const program = ts.createProgram([...files, ...declarations], options);
  const faults = ts
    .getPreEmitDiagnostics(program)
    .map(({ file, messageText }) => `${file?.fileName ?? ""}: ${ts.flattenDiagnosticMessageText(messageText, "\n")}`);
  if (faults.length > 0) throw new Error(faults.join("\n"));
  return folder;
}

const isThere = (path: string): boolean => ts.sys.fileExists(path);
