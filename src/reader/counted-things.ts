import { endsOfCounted, notPlurals, peopleNouns, pluralEndings } from "../recognition/lexicon/counting-words.js";
import { possessives } from "../recognition/lexicon/grammar-words.js";
import type { Quantity } from "../recognition/quantities.js";
import type { SentenceReading } from "../recognition/reading.js";
import { printedOf, type Span, spanOf, type Token } from "../recognition/token.js";
import { isOneOf } from "../recognition/words.js";

/** The things that a number counts: "foreign suspects" of "1,927 foreign suspects were arrested". */
export interface CountedThings extends Span {
  /** The noun itself in the plural: `suspects`. */
  readonly noun: string;
  readonly words: string;
}

/** The noun phrase behind a number, up to the word that ends it. */
export function countedThings(
  tokens: readonly Token[],
  sentence: SentenceReading,
  { to }: Quantity,
): CountedThings | null {
  let from = to;
  if (tokens[from]?.norm === "of" && isOneOf(tokens[from + 1]?.norm, possessives)) from += 2;
  if (tokens[from]?.text === "-" && tokens[from]?.joined === true) return null;
  let end = from;
  let noun: string | null = null;
  while (end < sentence.to && end - from < 7) {
    const token = tokens[end];
    if (
      token === undefined ||
      (token.kind !== "word" && token.text !== "-" && token.text !== '"' && token.text !== "“" && token.text !== "”") ||
      endsOfCounted.has(token.norm)
    )
      break;
    if (token.kind === "word" && endsInOneOf(token.norm, pluralEndings) && !endsInOneOf(token.norm, notPlurals)) {
      noun = token.norm;
      end += 1;
      // "drug crimes", "operations officers": the last plural of the phrase is the noun.
      if (!/^(?:s|people|\p{L}+s)$/u.test(tokens[end]?.norm ?? "") || isOneOf(tokens[end]?.norm, endsOfCounted)) break;
      continue;
    }
    end += 1;
  }
  if (noun === null) return null;
  const span = spanOf(tokens, from, end);
  return { noun, words: printedOf(tokens, from, end), ...span };
}

const endsInOneOf = (word: string, endings: readonly string[]): boolean =>
  endings.some((ending) => word.endsWith(ending));

export const isPeople = (noun: string): boolean => peopleNouns.has(noun);
