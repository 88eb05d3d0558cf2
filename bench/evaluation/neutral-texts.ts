import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** A text that is changed in ways that say nothing of its facts. */
export interface NeutralText {
  readonly name: string;
  readonly text: string;
  readonly publishedOn: string | null;
}

const someDay = "2024-06-01";

/** The texts of a folder: each NAME.txt, dated by NAME.json where it stands beside it, and each NAME.md. */
export const textsOfFolder = (folder: string): NeutralText[] =>
  readdirSync(folder)
    .filter((name) => /\.(?:txt|md)$/.test(name) && name !== "README.md")
    .sort()
    .map((name) => {
      const path = join(folder, name);
      const text = readFileSync(path, "utf8").replace(/^---\n[\s\S]*?\n---\n/, "");
      return { name, text, publishedOn: dayOf(path.replace(/\.\w+$/, ".json")) };
    });

function dayOf(path: string): string | null {
  if (!existsSync(path)) return someDay;
  const [, day = null] = /"publishedOn": *"([\d-]+)"/.exec(readFileSync(path, "utf8")) ?? [];
  return day;
}
