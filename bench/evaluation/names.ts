import { type ScoredFact, textOf, textsOf } from "./fact.js";
import { folded } from "../../src/vocabulary/names.js";

/**
 * Spellings that say the same, applied in this order to lower-case text without accents. They are not those of the
 * product: what is measured must not change its measure.
 */
const spellings: readonly (readonly [RegExp, string])[] = [
  [/[’‘`]/g, "'"],
  [/'s\b/g, ""],
  [/organis/g, "organiz"],
  [/centre/g, "center"],
  [/co-oper/g, "cooper"],
  [/\bnarcotic\b/g, "narcotics"],
  [/\bu\.\s?s\.?(?=\W|$)/g, "us"],
  [/\bu\.\s?n\.?(?=\W|$)/g, "un"],
];

/** The name in plain lower-case words, so that "the Anti-Drug Centre’s" and "anti drug center" are equal. */
export function normalized(name: string): string {
  return spellings
    .reduce((text, [pattern, spelling]) => text.replaceAll(pattern, spelling), folded(name))
    .replaceAll(/[^a-z0-9]+/g, " ")
    .trim()
    .replace(/^the /, "");
}

const stopWords = new Set("the of and for in on to at a an by with from under s its their".split(" "));

/** The words of a name that distinguish it from others. */
export const distinctiveWords = (name: string): ReadonlySet<string> =>
  new Set(
    normalized(name)
      .split(" ")
      .filter((word) => word !== "" && !stopWords.has(word)),
  );

const ranks =
  /\b(?:mr|mrs|ms|dr|sir|h e|gen|general|maj|major|col|colonel|lt|lieutenant|brig|brigadier|rear|adm|admiral|cmdr|capt|captain|police|sardar|shri)\b/g;

/** A person's name without ranks and forms of address. */
export const personName = (name: string): string =>
  normalized(name).replaceAll(ranks, " ").replaceAll(/\s+/g, " ").trim();

export const lastName = (name: string): string => personName(name).split(" ").at(-1) ?? "";

/** Every name that the fact gives its subject, normalized, the proper one first. */
export const namesOf = (fact: ScoredFact): string[] =>
  [...textsOf(fact, "name"), ...textsOf(fact, "acronym"), ...textsOf(fact, "aliases")]
    .map(normalized)
    .filter((name) => name !== "");

/** Whether both names are there and the same but for spelling. */
export function sameName(one: string | null, other: string | null): boolean {
  const name = normalized(one ?? "");
  return name !== "" && name === normalized(other ?? "");
}

const shared = <Item>(one: ReadonlySet<Item>, other: ReadonlySet<Item>): number =>
  [...one].filter((item) => other.has(item)).length;

/** What two sets share, as a share of all that is in them (Jaccard); 0 for two empty ones. */
export function alike<Item>(one: ReadonlySet<Item>, other: ReadonlySet<Item>): number {
  const common = shared(one, other);
  return common === 0 ? 0 : common / (one.size + other.size - common);
}

export interface Overlap {
  readonly words: number;
  /** Of the shorter text's words. */
  readonly share: number;
}

export const overlap = (one: string | null, other: string | null): Overlap =>
  overlapOf(distinctiveWords(one ?? ""), distinctiveWords(other ?? ""));

export function overlapOf(first: ReadonlySet<string>, second: ReadonlySet<string>): Overlap {
  const words = shared(first, second);
  return { words, share: words === 0 ? 0 : words / Math.min(first.size, second.size) };
}

export const fieldOverlap = (field: string, one: ScoredFact, other: ScoredFact): Overlap =>
  overlap(textOf(one, field), textOf(other, field));
