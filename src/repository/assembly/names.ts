import { createHash } from "node:crypto";
import { normalizeName } from "../../vocabulary/names.js";
import { smallWords } from "../../recognition/lexicon/common-words.js";

/** Normalizes names, working each one out once: a corpus names the same few bodies again and again. */
export function createNormalizer(): (name: string) => string {
  const known = new Map<string, string>();
  return (name) => {
    const before = known.get(name);
    if (before !== undefined) return before;
    const normal = normalizeName(name);
    known.set(name, normal);
    return normal;
  };
}

/** Words of a key, joined by hyphens; a name in another script is distinguished by its hash. */
export function slug(...parts: readonly (string | number | null | undefined)[]): string {
  let words: string | null = null;
  for (const part of parts) {
    if (part === null || part === undefined || part === "") continue;
    const normal = normalizeName(String(part));
    words = words === null ? normal : `${words} ${normal}`;
  }
  if (words === null) return "";
  const whole = plainWords.test(words) ? words.replaceAll(" ", "-") : distinguished(words);
  return whole.length <= 100 ? whole : `${whole.slice(0, 88)}-${shortHash(whole)}`;
}

const plainWords = /^[a-z0-9]+(?: [a-z0-9]+)*$/;

function distinguished(text: string): string {
  const words = text.split(" ");
  const key = words.join("-").replace(/[^a-z0-9-]+/g, "");
  return key.replace(/-/g, "") === "" || words.some((word) => /[^a-z0-9]/.test(word))
    ? `${key}-${shortHash(text)}`
    : key;
}

export const shortHash = (text: string): string => createHash("sha256").update(text).digest("hex").slice(0, 10);

/** How alike two names are, 0 to 1: the share of their words that both have, plurals aside. */
export function likeness(one: string, other: string): number {
  const a = significantWords(one);
  const b = significantWords(other);
  const both = [...a].filter((word) => b.has(word)).length;
  return both === 0 ? 0 : both / (a.size + b.size - both);
}

/** The words that distinguish a name from others, plurals aside. */
export const significantWords = (name: string): Set<string> =>
  new Set(
    normalizeName(name)
      .split(" ")
      .filter((word) => !smallWords.has(word))
      .map((word) => word.replace(/s$/, "")),
  );

/** Compares by code units: the same order on every machine, whatever its locale. */
export const byCodeUnits = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
