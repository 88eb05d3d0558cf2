import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { basename, dirname, extname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { gzip } from "node:zlib";

/** A file of the IDE as it is sent. */
export interface Asset {
  /**
   * Beside the page, whatever its address, for a proxy may serve it under a prefix; with a hash of the content, so that a
   * browser may keep the file for good.
   */
  readonly path: string;
  readonly type: string;
  readonly content: Buffer;
  readonly gzipped: Buffer;
}

export type Assets = Readonly<
  Record<"react" | "reactDom" | "graphiql" | "graphiqlStyle" | "start" | "startSandbox", Asset>
>;

/** Reads and compresses what the IDE is made of. */
export async function loadAssets(): Promise<Assets> {
  const [react, reactDom, graphiql, graphiqlStyle, start, startSandbox] = await Promise.all([
    load(packaged("react", "umd/react.production.min.js")),
    load(packaged("react-dom", "umd/react-dom.production.min.js")),
    load(packaged("graphiql", "graphiql.min.js")),
    load(packaged("graphiql", "graphiql.min.css")),
    load(fileURLToPath(new URL("start.js", import.meta.url))),
    load(fileURLToPath(new URL("start-sandbox.js", import.meta.url))),
  ]);
  return { react, reactDom, graphiql, graphiqlStyle, start, startSandbox };
}

const packages = createRequire(import.meta.url);

/** A file that a package ships and does not export: found beside its `package.json`. */
const packaged = (name: string, file: string): string => join(dirname(packages.resolve(`${name}/package.json`)), file);

async function load(file: string): Promise<Asset> {
  const extension = extname(file);
  const text = await readFile(file, "utf8");
  // The maps are not served, and a developer's browser would ask for them.
  const content = Buffer.from(text.replace(/\n\/\/# sourceMappingURL=\S+\s*$/, "\n"));
  const hash = createHash("sha256").update(content).digest("hex").slice(0, 16);
  return {
    path: `ide/${basename(file, extension)}.${hash}${extension}`,
    type: extension === ".css" ? "text/css; charset=utf-8" : "text/javascript; charset=utf-8",
    content,
    gzipped: await promisify(gzip)(content),
  };
}
