import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "@jest/globals";
import { wordListsIn } from "./word-lists.js";
test("print", () => {
  const out: string[] = [];
  for (const stage of ["recognition", "facts", "reader", "review", "repository"])
    for (const file of readdirSync(join("src", stage), { recursive: true, encoding: "utf8" })) {
      const path = join("src", stage, file);
      if (!path.endsWith(".ts") || path.includes("/lexicon/")) continue;
      for (const { line, words } of wordListsIn(readFileSync(path, "utf8"))) out.push(`${path}:${line} ${words.join(" ")}`);
    }
  process.stderr.write(out.join("\n") + "\n");
});
