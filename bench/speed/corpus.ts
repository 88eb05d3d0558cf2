import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

export const readTexts = (folder: string): string[] =>
  readdirSync(folder)
    .filter((file) => file.endsWith(".txt"))
    .sort()
    .map((file) => readFileSync(join(folder, file), "utf8"));

const shortest = 2000;
const longest = 6000;

/** Documents of 2 to 6 thousand characters, made of whole texts one after the other, over and over until they suffice. */
export function documentsOf(texts: readonly string[], length: number): string[] {
  const documents: string[] = [];
  let document = "";
  let total = 0;
  for (let index = 0; total < length; index += 1) {
    document += `${texts[index % texts.length] ?? ""}\n\n`;
    if (document.length < shortest) continue;
    const cut = document.slice(0, longest);
    documents.push(cut);
    total += cut.length;
    document = "";
  }
  return documents;
}
