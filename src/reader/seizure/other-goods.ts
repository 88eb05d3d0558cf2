import { endsOfCounted } from "../../recognition/lexicon/counting-words.js";
import { demonstratives } from "../../recognition/lexicon/grammar-words.js";
import {
  carriedDrugs,
  drugNouns,
  measureFollowers,
  wholeNouns,
} from "../../recognition/lexicon/seized-amount-words.js";
import type { Quantity } from "../../recognition/quantities.js";
import type { SentenceReading } from "../../recognition/reading.js";
import type { Token } from "../../recognition/token.js";
import { isOneOf } from "../../recognition/words.js";
import { hasWord } from "../has-word.js";
import type { Amount } from "./amount.js";
import { countedNoun } from "./counted-noun.js";
import { substanceBehind } from "./substance-behind.js";

/** Whether a figure is of something that is named and is none of the known drugs: "three tonnes of caffeine", "and 300 kg gold". */
export function namesOther(
  tokens: readonly Token[],
  sentence: SentenceReading,
  quantity: Quantity,
  before: Amount | undefined,
): boolean {
  const noun = quantity.unit === null ? countedNoun(tokens, quantity, sentence) : null;
  const to = noun !== null && noun >= quantity.to ? noun + 1 : quantity.to;
  const next = tokens[to];
  if (next?.norm === "of") {
    const isCarried =
      isOneOf(tokens[to + 1]?.norm, carriedDrugs) ||
      isOfTheDrug(tokens, quantity) ||
      hasWord(tokens, { from: to + 1, to: to + 4 }, wholeNouns);
    return !isCarried && substanceBehind(tokens, sentence, quantity) === null;
  }
  // In a list of figures that each have their drug behind them, "and 300 kg gold" is of gold.
  const isListed = before !== undefined && before.substanceSpan.from >= before.quantity.to;
  const isLinked = isOneOf(tokens[quantity.from - 1]?.norm, "and ,");
  if (quantity.unit === null || !isListed || !isLinked || next?.kind !== "word" || next.capital) return false;
  return (
    !endsOfCounted.has(next.norm) &&
    !measureFollowers.has(next.norm) &&
    !isDescription(next.norm) &&
    substanceBehind(tokens, sentence, quantity) === null
  );
}

/** "98 kg of the deadly drug" */
export function isOfTheDrug(tokens: readonly Token[], { to }: Quantity): boolean {
  if (tokens[to]?.norm !== "of" || !isOneOf(tokens[to + 1]?.norm, demonstratives)) return false;
  return hasWord(tokens, { from: to + 2, to: to + 5 }, drugNouns);
}

/** "concealed", "carefully", "weighing": no goods. */
const isDescription = (norm: string): boolean => norm.endsWith("ed") || norm.endsWith("ly") || norm.endsWith("ing");
