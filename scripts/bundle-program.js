/**
 * Bundles the program to dist/, with the packages that it needs: to find and to evaluate some two thousand modules takes
 * longer than all that it does before it answers. Then what it would read of its own documents is kept beside it.
 */
import { spawnSync } from "node:child_process";
import { mkdirSync, readdirSync, rmSync, statSync } from "node:fs";
import { build } from "esbuild";
import { writeLicences } from "./licences.js";

const folder = "dist";

/** A quarter of all that would be read: names of countries and messages of schemas in languages in which nobody asks. */
const inEnglish = [
  { filter: /i18n-iso-countries[\\/]supportedLocales\.json$/, contents: '["en"]' },
  { filter: /i18n-iso-countries[\\/]langs[\\/](?:[^e]|e[^n])/, contents: "null" },
  { filter: /zod[\\/]v4[\\/]locales[\\/]index\.js$/, contents: "{}" },
];

// The pages of the IDE are bundled by themselves, into a folder.
mkdirSync(folder, { recursive: true });
for (const name of readdirSync(folder)) if (statSync(`${folder}/${name}`).isFile()) rmSync(`${folder}/${name}`);

const { metafile } = await build({
  entryPoints: {
    main: "src/main.ts",
    worker: "src/server/loading/worker.ts",
    keep: "src/server/loading/keep.ts",
  },
  bundle: true,
  // The thread that reads shares what it needs with the program, and each command has what it alone needs apart.
  splitting: true,
  format: "esm",
  platform: "node",
  target: "node20.11",
  outdir: folder,
  // GraphQL is there once, however it is asked for.
  mainFields: ["module", "main"],
  alias: { "graphql/execution/collectFields.js": "graphql/execution/collectFields.mjs" },
  // Packages of the older kind ask for what is Node's by it.
  banner: {
    js: 'import { createRequire as requireOf } from "node:module"; const require = requireOf(import.meta.url);',
  },
  plugins: [
    {
      name: "in English",
      setup: ({ onLoad }) => {
        for (const { filter, contents } of inEnglish) onLoad({ filter }, () => ({ contents, loader: "json" }));
      },
    },
  ],
  // A trace of the stack names our files and lines.
  sourcemap: true,
  sourcesContent: false,
  minifyWhitespace: process.env.MINI === "1",
  minifySyntax: process.env.MINI === "1",
  legalComments: "none",
  metafile: true,
  logLevel: "warning",
}).catch((error) => {
  if (!("errors" in error)) throw error;
  // What is wrong with the sources is printed.
  process.exit(1);
});
writeLicences(`${folder}/licences.txt`, Object.keys(metafile.inputs));
process.exitCode = spawnSync(process.execPath, [`${folder}/keep.js`], { stdio: "inherit" }).status ?? 2;
