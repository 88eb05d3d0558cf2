import { readFileSync } from "node:fs";
import { z } from "zod";

const lockFile = z.object({
  packages: z.record(
    z.string(),
    z.object({
      version: z.string().default(""),
      license: z.string().default("none"),
      dev: z.boolean().default(false),
      hasInstallScript: z.boolean().default(false),
    }),
  ),
});

export interface LockedPackage {
  readonly name: string;
  readonly version: string;
  readonly license: string;
  readonly hasInstallScript: boolean;
}

/** The packages that are installed without the development dependencies, each copy of them. */
export const productionPackages: readonly LockedPackage[] = Object.entries(
  lockFile.parse(JSON.parse(readFileSync("package-lock.json", "utf8"))).packages,
)
  .filter(([path, { dev }]) => path !== "" && !dev)
  .map(([path, locked]) => ({ ...locked, name: path.split("node_modules/").at(-1) ?? path }));
