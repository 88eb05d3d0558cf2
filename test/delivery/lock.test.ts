import { readFileSync } from "node:fs";
import { describe, expect, test } from "@jest/globals";
import { z } from "zod";
import { type LockedPackage, lockedPackages, lockFiles, productionPackages } from "./lock-file.js";

/**
 * Known vulnerabilities, and the versions that fixed them: one for each line of versions that got a fix. Packages that we
 * do not have today stand here too, for a dependency may bring them.
 */
const floor: readonly (readonly [name: string, advisory: string, ...fixed: string[]])[] = [
  ["@apollo/gateway", "CVE-2025-32030 to 32034: fragments make query plans without end", "2.10.1"],
  ["@apollo/server", "CVE-2026-23897: character sets of bodies", "5.5.1"],
  ["axios", "CVE-2025-58754: data: addresses without a bound", "0.30.2", "1.12.0"],
  ["body-parser", "CVE-2024-45590, CVE-2025-13466: encoded bodies", "1.20.3", "2.2.1"],
  ["brace-expansion", "CVE-2025-5889: regular expression", "1.1.12", "2.0.2", "3.0.1", "4.0.1"],
  ["braces", "CVE-2024-4068: memory", "3.0.3"],
  ["class-validator", "CVE-2019-18413: unknown objects pass", "0.14.0"],
  ["codemirror", "CVE-2020-7760: regular expression", "5.58.2"],
  ["cookie", "CVE-2024-47764: characters out of bounds", "0.7.0"],
  ["cross-spawn", "CVE-2024-21538: regular expression", "6.0.6", "7.0.5"],
  ["express", "CVE-2024-29041, CVE-2024-43796: redirects", "4.20.0", "5.0.0"],
  ["form-data", "CVE-2025-7783: predictable boundary", "2.5.4", "3.0.4", "4.0.4"],
  ["graphiql", "CVE-2021-41248: script in descriptions", "1.4.7"],
  ["graphql", "CVE-2023-26144 and the budget of validation", "16.15.0"],
  ["js-yaml", "CVE-2025-64718: prototype by merge keys", "3.14.2", "4.1.1"],
  ["json5", "CVE-2022-46175: prototype", "1.0.2", "2.2.2"],
  ["lodash", "CVE-2021-23337: command in templates", "4.17.21"],
  ["markdown-it", "CVE-2022-21670: time", "12.3.2"],
  ["micromatch", "CVE-2024-4067: regular expression", "4.0.8"],
  ["minimatch", "CVE-2022-3517: regular expression", "3.0.5"],
  ["nanoid", "CVE-2024-55565: predictable ids", "3.3.8", "5.0.9"],
  ["path-to-regexp", "CVE-2024-45296, CVE-2024-52798", "0.1.12", "1.9.0", "3.3.0", "6.3.0", "8.0.0"],
  ["protobufjs", "CVE-2023-36665: prototype", "6.11.4", "7.2.5"],
  ["qs", "CVE-2022-24999, CVE-2025-15284: memory by arrays", "6.14.1"],
  ["semver", "CVE-2022-25883: regular expression", "5.7.2", "6.3.1", "7.5.2"],
  ["send", "CVE-2024-43799: script in redirects", "0.19.0", "1.1.0"],
  ["set-value", "CVE-2021-23440: prototype", "2.0.1", "4.0.1"],
  ["sha.js", "CVE-2025-9288: types of input", "2.4.12"],
  ["undici", "CVE-2025-47279: memory by certificates", "5.29.0", "6.21.2", "7.5.0"],
  ["validator", "CVE-2025-56200, CVE-2025-12758: addresses, lengths", "13.15.22"],
  ["ws", "CVE-2024-37890: many headers", "5.2.4", "6.2.3", "7.5.10", "8.17.1"],
  ["yaml", "CVE-2023-2251: an uncaught exception", "2.2.2"],
  ["zod", "CVE-2023-4316: regular expression", "3.22.3"],
];

const dependencies = z.record(z.string(), z.string()).optional();
const packageFile = (
  path: string,
): { dependencies?: Record<string, string> | undefined; devDependencies?: Record<string, string> | undefined } =>
  z.object({ dependencies, devDependencies: dependencies }).parse(JSON.parse(readFileSync(path, "utf8")));

const numbers = (version: string): number[] => version.split(/[.+-]/).slice(0, 3).map(Number);

/** Whether a version comes before another. */
function isBefore(version: string, other: string): boolean {
  const [left, right] = [numbers(version), numbers(other)];
  const place = [0, 1, 2].find((index) => left[index] !== right[index]);
  return place !== undefined && (left[place] ?? 0) < (right[place] ?? 0);
}

/** Whether a fix is in it: that of its own major version, or it is newer than all that needed one. */
function isFixed(version: string, fixed: readonly string[]): boolean {
  const [major = 0] = numbers(version);
  const own = fixed.find((each) => numbers(each)[0] === major);
  return own === undefined ? fixed.every((each) => (numbers(each)[0] ?? 0) < major) : !isBefore(version, own);
}

const vulnerable = (packages: readonly LockedPackage[]): string[] =>
  packages.flatMap(({ name, version }) =>
    floor
      .filter(([listed, , ...fixed]) => listed === name && !isFixed(version, fixed))
      .map(([, advisory, ...fixed]) => `${name} ${version}: ${advisory}; expected ${fixed.join(" or ")} or later`),
  );

/** All of them let a service be made of the package and shipped, and ask for no more than to be named. */
const licences = new Set(
  ["0BSD", "Apache-2.0", "BlueOak-1.0.0", "BSD-2-Clause", "BSD-3-Clause", "CC0-1.0", "ISC", "MIT"].concat([
    "Python-2.0",
    "Unlicense",
  ]),
);

/** `MIT`, `(MIT OR Apache-2.0)`, `(MIT AND BSD-3-Clause)`: of alternatives one will do, of what goes together all must. */
const isAllowed = (expression: string): boolean =>
  expression
    .replaceAll(/[()]/g, "")
    .split(" OR ")
    .some((alternative) => alternative.split(" AND ").every((licence) => licences.has(licence)));

const interop = ["@apollo/composition", "@apollo/federation-internals", "@apollo/gateway", "@apollo/subgraph"];

describe("of the packages that production needs", () => {
  test("none is older than the fix of a known vulnerability", () => {
    expect(vulnerable(productionPackages)).toEqual([]);
  });

  test("none has a licence that is not on the list", () => {
    expect(
      productionPackages
        .filter(({ license }) => !isAllowed(license))
        .map(({ name, version, license }) => `${name} ${version}: ${license}`),
    ).toEqual([]);
  });

  test("one alone has an install script, which only prints a remark on versions", () => {
    const scripted = productionPackages.filter(({ hasInstallScript }) => hasInstallScript);
    expect(scripted.map(({ name }) => name)).toEqual(["@apollo/protobufjs"]);
  });

  test("none is there for tests, examples or the composition of supergraphs", () => {
    const names = new Set(productionPackages.map(({ name }) => name));
    expect([...interop, "jest", "typescript", "eslint"].filter((name) => names.has(name))).toEqual([]);
    expect([...names].filter((name) => ["graphql", "type-graphql", "@apollo/server"].includes(name))).toHaveLength(3);
  });

  test("graphql is there once, for it refuses the schema of another copy", () => {
    expect(productionPackages.filter(({ name }) => name === "graphql")).toHaveLength(1);
  });
});

describe.each(lockFiles)("%s", (path) => {
  const packages = lockedPackages(path);

  test("names no host of a registry, and pins each archive by its hash", () => {
    expect(packages.length).toBeGreaterThan(150);
    expect(packages.filter(({ resolved, integrity }) => resolved !== undefined || integrity === undefined)).toEqual([]);
  });

  test("has graphql once", () => {
    expect(packages.filter(({ name }) => name === "graphql").map(({ version }) => version)).toEqual(["16.15.0"]);
  });

  test("is of the package beside it, whose dependencies are exact versions", () => {
    const { dependencies = {}, devDependencies = {} } = packageFile(path.replace("package-lock", "package"));
    // Another version of a package has a name of its own: "npm:@apollo/gateway@2.10.2".
    const wanted = Object.entries({ ...dependencies, ...devDependencies }).map(
      ([name, version]) => [name, version.replace(/^npm:.+@/, "")] as const,
    );
    expect(
      wanted.filter(([name, version]) => !packages.some((each) => each.name === name && each.version === version)),
    ).toEqual([]);
  });
});

test("what gateways, composers and clients need is the examples' alone", () => {
  const names = new Set(lockedPackages("package-lock.json").map(({ name }) => name));
  const clients = ["@apollo/client", "@graphql-codegen/cli", "@graphql-hive/gateway-runtime", "relay-compiler"];
  expect([...interop, ...clients].filter((name) => names.has(name))).toEqual([]);
});

test.each([
  ["graphql", "16.14.9", 1],
  ["graphql", "16.15.0", 0],
  ["graphql", "15.8.0", 1],
  ["graphql", "17.0.0-alpha.2", 0],
  ["ws", "7.5.9", 1],
  ["ws", "7.5.10", 0],
  ["ws", "3.0.0", 1],
  ["ws", "8.17.0", 1],
  ["js-yaml", "4.1.0", 1],
  ["left-pad", "0.0.1", 0],
])("%s %s is below the floor in %i places", (name, version, count) => {
  expect(vulnerable([{ name, version, license: "MIT", hasInstallScript: false, dev: false }])).toHaveLength(count);
});

test.each([
  ["MIT", true],
  ["(MIT OR GPL-3.0-only)", true],
  ["(MIT AND GPL-3.0-only)", false],
  ["Elastic-2.0", false],
  ["none", false],
])("the licence %s is allowed: %s", (expression, allowed) => {
  expect(isAllowed(expression)).toBe(allowed);
});
