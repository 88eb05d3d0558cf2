import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "@jest/globals";

const { devDependencies } = JSON.parse(readFileSync("examples/package.json", "utf8")) as {
  devDependencies: Readonly<Record<string, string>>;
};
const files = readdirSync("examples", { recursive: true, encoding: "utf8" })
  .filter((file) => file.endsWith(".ts") && !/node_modules|build/.test(file))
  .map((file) => join("examples", file));

test("what the examples import is their own package's, or it would bring the product's graphql beside theirs", () => {
  const imports = files.flatMap((file) =>
    [...readFileSync(file, "utf8").matchAll(/(?: from |^import )"((?:@[\w-]+\/)?\w[\w.-]*)[^"]*";$/gm)].map(
      ([, name = ""]) => name,
    ),
  );
  expect(imports.length).toBeGreaterThan(60);
  const own = (name: string): boolean => name in devDependencies || name === "node" || name === "@jest/globals";
  expect([...new Set(imports)].filter((name) => !own(name))).toEqual([]);
});

test("the examples know nothing of the product but its program, its schema and its documents", () => {
  const reaching = files.filter((file) =>
    /from "(?:\.\.\/)+(?:src|test|bench|dist)\//.test(readFileSync(file, "utf8")),
  );
  expect(reaching).toEqual([]);
});
