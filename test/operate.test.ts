import { existsSync, readFileSync } from "node:fs";
import { describe, expect, test } from "@jest/globals";
import { readConfig } from "../src/cli/config.js";

const text = readFileSync("docs/operate.md", "utf8");
/** The rows of its tables of settings: a name and what it is when nobody sets it. */
const settings = [...text.matchAll(/^\| `([A-Z_]+)` +\| +([\d,]+|none) \|/gm)].map(
  ([, name = "", value = ""]) => [name, value.replaceAll(",", "")] as const,
);

describe("what operators are told", () => {
  test("names every setting that bounds something", () => {
    const source = ["src/cli/config.ts", "src/server/limits/limits.ts"]
      .map((file) => readFileSync(file, "utf8"))
      .join("");
    const numbers = [...source.matchAll(/(?:setting\(|read\(|readWhole\(environment, )"([A-Z_]+)"/g)].map(
      ([, name]) => name,
    );
    const told = settings.map(([name]) => name);
    // The time to drain stands in the text on stopping.
    expect([...told, "DRAIN_SECONDS"].sort()).toEqual([...numbers, "TRUSTED_PROXIES"].sort());
  });

  test.each(settings.filter(([, value]) => value !== "none"))("says what %s is when nobody sets it", (name, value) => {
    expect({ ...readConfig({ [name]: value }), trustedProxies: null }).toEqual({
      ...readConfig({}),
      trustedProxies: null,
    });
  });

  test.each(settings)("names %s, which is refused when it is not valid", (name) => {
    expect(() => readConfig({ [name]: "x" })).toThrow(new RegExp(`^${name} `));
  });

  test("names only scripts and files that there are", () => {
    const { scripts } = JSON.parse(readFileSync("package.json", "utf8")) as { scripts: Record<string, string> };
    const named = [...text.matchAll(/`npm run (\w+)(?: -- (\w+))?[^`]*`/g)];
    expect(named.length).toBeGreaterThan(5);
    expect(named.filter(([, script = ""]) => !(script in scripts))).toEqual([]);
    const programs = named.flatMap(([, script, program]) => (script === "bench" ? [`bench/${program ?? ""}.ts`] : []));
    expect(programs.filter((file) => !existsSync(file))).toEqual([]);
  });
});
