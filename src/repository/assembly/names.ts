import { createHash } from "node:crypto";
import { isNormal, normalizeName } from "../../vocabulary/names.js";
import { remembered } from "../../vocabulary/remembered.js";
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

type Part = string | number | null | undefined;

/** Words of a key, joined by hyphens; a name in another script is distinguished by its hash. */
export function slug(...parts: readonly Part[]): string {
  let key = "";
  for (const part of parts) {
    if (part === null || part === undefined || part === "") continue;
    const words = typeof part === "number" ? keyOfNumber(part) : isKey(part) ? part : keyOfName(part);
    if (words === null) return shortened(distinguished(wordsOf(parts)));
    key = key === "" ? words : `${key}-${words}`;
  }
  return shortened(key);
}

const shortened = (key: string): string => (key.length <= 100 ? key : `${key.slice(0, 88)}-${shortHash(key)}`);

const plainWords = /^[a-z0-9]+(?: [a-z0-9]+)*$/;
const plainNumber = /^\d+(?:\.\d+)?$/;

/** Whether a text is a key as it is, like most parts of keys. */
const isKey = (text: string): boolean => isNormal(text) && !text.includes(" ");

/** The key of a name of plain words; null for another. */
const keyOfName = remembered((name) => {
  const words = normalizeName(name);
  return plainWords.test(words) ? words.replaceAll(" ", "-") : null;
});

/** There are as many figures as facts, too many to remember them. */
function keyOfNumber(value: number): string | null {
  const text = String(value);
  return plainNumber.test(text) ? text.replace(".", "-") : keyOfName(text);
}

/** The words of all parts, with one blank between them. */
const wordsOf = (parts: readonly Part[]): string =>
  parts
    .filter((part) => part !== null && part !== undefined && part !== "")
    .map((part) => normalizeName(String(part)))
    .join(" ");

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
