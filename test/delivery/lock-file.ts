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
      resolved: z.string().optional(),
      integrity: z.string().optional(),
    }),
  ),
});

export interface LockedPackage {
  readonly name: string;
  readonly version: string;
  readonly license: string;
  readonly hasInstallScript: boolean;
  /** Whether development alone needs it. */
  readonly dev: boolean;
  /** Where it was found, which another machine need not reach. */
  readonly resolved?: string | undefined;
  /** What its archive hashes to. */
  readonly integrity?: string | undefined;
}

/** The product's lock, that of the examples with their gateways and composers, that of the page of React, and that of the servers of the bench. */
export const lockFiles = [
  "package-lock.json",
  "examples/package-lock.json",
  "examples/react/package-lock.json",
  "bench/http/package-lock.json",
] as const;

/** Each copy of each package that a lock file has. */
export const lockedPackages = (path: (typeof lockFiles)[number]): readonly LockedPackage[] =>
  Object.entries(lockFile.parse(JSON.parse(readFileSync(path, "utf8"))).packages)
    .filter(([place]) => place !== "")
    .map(([place, locked]) => ({ ...locked, name: place.split("node_modules/").at(-1) ?? place }));

/** The packages that are installed without the development dependencies. */
export const productionPackages = lockedPackages("package-lock.json").filter(({ dev }) => !dev);
