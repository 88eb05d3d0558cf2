import { buildSync } from "esbuild";

/** Bundles a script that imports modules of src/ from a folder of the program; a file in it that node runs, with its packages. */
export function bundled(script: string, root: string, name: string): string {
  buildSync({
    stdin: { contents: script, resolveDir: root },
    absWorkingDir: root,
    bundle: true,
    packages: "external",
    format: "esm",
    platform: "node",
    outfile: `build/${name}.mjs`,
  });
  return `${root}/build/${name}.mjs`;
}
