import type { Passage } from "../documents/passage.js";
import { smallWords } from "../recognition/lexicon/common-words.js";
import { type Token, tokensOf } from "../recognition/token.js";
import type { FactValue } from "../vocabulary/fact-value.js";

/** A stretch of a passage. */
interface Stretch {
  readonly raw: string;
  readonly passage: Passage;
}

/**
 * Where passages come closest to a value that none of them prints as it is: the shortest stretch with all words of the
 * value that one passage has. The passage itself where it has fewer than half of them.
 */
export function closestWords(passages: readonly Passage[], value: FactValue): Stretch | null {
  const words = [...new Set(wordsOf([value].flat().join(" ")))];
  let closest: { readonly stretch: Stretch; readonly found: number } | null = null;
  for (const passage of passages) {
    const tokens = tokensOf(passage.quote);
    const places = tokens.map((token) => words.findIndex((word) => isAlike(word, token.norm)));
    const found = new Set(places.filter((place) => place >= 0)).size;
    if (closest !== null && found <= closest.found) continue;
    const raw =
      found * 2 < words.length || found === 0 ? passage.quote : shortest(passage.quote, tokens, places, found);
    closest = { stretch: { raw, passage }, found };
  }
  return closest?.stretch ?? null;
}

const wordsOf = (text: string): string[] =>
  tokensOf(text.toLowerCase().replaceAll("_", " "))
    .filter(({ kind, norm }) => kind !== "mark" && !smallWords.has(norm))
    .map(({ norm }) => norm);

const stem = 5;

/** "seized" and "seizures", "Tajik" and "Tajikistan" */
const isAlike = (one: string, other: string): boolean =>
  one === other || (Math.min(one.length, other.length) >= stem && one.slice(0, stem) === other.slice(0, stem));

/** The shortest stretch in which each of the words stands that the passage has. */
function shortest(quote: string, tokens: readonly Token[], places: readonly number[], found: number): string {
  const counts = new Map<number, number>();
  let best = quote;
  let from = 0;
  for (const [at, place] of places.entries()) {
    if (place < 0) continue;
    counts.set(place, (counts.get(place) ?? 0) + 1);
    // The first word of the stretch goes as long as it is none of them, or stands in it again.
    for (let first = places[from] ?? -1; first < 0 || (counts.get(first) ?? 0) > 1; first = places[from] ?? -1) {
      if (first >= 0) counts.set(first, (counts.get(first) ?? 0) - 1);
      from += 1;
    }
    const stretch = quote.slice(tokens[from]?.start, tokens[at]?.end);
    if (counts.size === found && stretch.length < best.length) best = stretch;
  }
  return best;
}
