/**
 * Bundles the page of the IDE to dist/ide/, with everything that it needs: GraphiQL and its editor come as hundreds of
 * modules that import styles, which no browser loads as they are. So what is installed with the program needs neither
 * them nor React. `files.json` names what the pages begin with; each file has a hash in its name.
 */
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { basename } from "node:path";
import { build } from "esbuild";
import { writeLicences } from "./licences.js";

const folder = "dist/ide";

/** What the editor runs beside the page: to check what is typed. */
const workers = {
  editor: "monaco-editor/esm/vs/editor/editor.worker.js",
  graphql: "monaco-graphql/esm/graphql.worker.js",
  json: "monaco-editor/esm/vs/language/json/json.worker.js",
};

/** @type {import("esbuild").BuildOptions} */
const shared = {
  bundle: true,
  minify: true,
  format: "esm",
  target: "es2022",
  outdir: folder,
  entryNames: "[name].[hash]",
  chunkNames: "[name].[hash]",
  assetNames: "[name].[hash]",
  loader: { ".ttf": "file" },
  legalComments: "none",
  metafile: true,
  logLevel: "warning",
};

/** The name of the file that was made of each entry, and of its style. */
function madeOf(/** @type {import("esbuild").Metafile} */ { outputs }) {
  /** @type {Record<string, { script: string, style: string | null }>} */
  const made = {};
  for (const [path, { entryPoint, cssBundle }] of Object.entries(outputs)) {
    if (entryPoint === undefined || !path.endsWith(".js")) continue;
    const script = basename(path);
    made[script.split(".")[0] ?? ""] = { script, style: cssBundle === undefined ? null : basename(cssBundle) };
  }
  return made;
}

rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });
const { metafile: workersFile } = await build({ ...shared, entryPoints: workers });
const beside = madeOf(workersFile);
const names = Object.fromEntries(Object.entries(beside).map(([name, { script }]) => [name, script]));
const { metafile } = await build({
  ...shared,
  entryPoints: { ide: "src/web/page/ide.jsx", sandbox: "src/web/page/sandbox.js" },
  splitting: true,
  jsx: "automatic",
  // By its old names the formatter is not an ES module, and its parts would not be found in it.
  alias: { "prettier/parser-graphql": "prettier/plugins/graphql", "prettier/parser-babel": "prettier/plugins/babel" },
  define: { "process.env.NODE_ENV": '"production"', WORKERS: JSON.stringify(names) },
});
const { ide, sandbox } = madeOf(metafile);
// The style of the whole page has those of its parts, which no script asks for.
for (const path of Object.keys(metafile.outputs))
  if (path.endsWith(".css") && basename(path) !== ide?.style) rmSync(path);
writeLicences(`${folder}/licences.txt`, [...Object.keys(workersFile.inputs), ...Object.keys(metafile.inputs)]);
writeFileSync(`${folder}/files.json`, `${JSON.stringify({ ide, sandbox }, null, 2)}\n`);
