import { readFileSync } from "node:fs";

/**
 * Compares a text with the file that should hold it: nothing when they are the same, otherwise the first line that
 * differs.
 *
 * @param {string} path
 * @param {string} expected
 */
export function differenceFrom(path, expected) {
  const committed = readFileSync(path, "utf8");
  if (committed === expected) return "";
  const [old, now] = [committed.split("\n"), expected.split("\n")];
  const line = now.findIndex((text, index) => text !== old[index]);
  const at = line < 0 ? now.length : line;
  return `${path}:${at + 1}\n< ${old[at] ?? "(the end)"}\n> ${now[at] ?? "(the end)"}\n`;
}
