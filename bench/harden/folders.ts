import { existsSync } from "node:fs";
import { join } from "node:path";
import { writeCorpus } from "./corpus.js";
import type { Setting } from "./report.js";

/** A folder of so many made-up documents, written once. */
export function corpusFolder(setting: Setting, documents: number): string {
  const folder = join(setting.scratch, `corpus-${documents}`);
  if (!existsSync(folder)) writeCorpus(folder, { documents, seed: setting.seed });
  return folder;
}

/** What ships, which has tables and recomputations, beside 600 documents, which have many of everything else. */
export const threatFolders = (setting: Setting): readonly string[] => [
  "documents",
  corpusFolder(setting, setting.amount(20, 600)),
];
