import { continuingPhrases, dividingPhrases, listOpeners } from "../../recognition/lexicon/seized-amount-words.js";
import { Phrases } from "../../recognition/phrases.js";
import type { Reading, SentenceReading } from "../../recognition/reading.js";
import type { Token } from "../../recognition/token.js";
import { isOneOf } from "../../recognition/words.js";
import { triggersIn } from "./seizure-trigger.js";

const dividing = new Phrases(dividingPhrases.map((phrase) => [phrase, true] as const));
const continuing = new Phrases(continuingPhrases.map((phrase) => [phrase, true] as const));

/** How many sentences behind a seizure may go on from it, each from the one before. */
const farthest = 2;

/**
 * Whether a sentence without a word of seizing plainly goes on from what the one before says was seized: it divides it
 * ("of them, 5 kg are heroin"), or compares it in its paragraph ("the figure was 4 kg", "opium came to 3 kg").
 */
export function goesOnFrom({ tokens }: Reading, before: SentenceReading, sentence: SentenceReading): boolean {
  if (sentence.index - before.index > farthest) return false;
  if (hasPhrase(tokens, sentence, dividing)) return true;
  if (before.paragraph !== sentence.paragraph) return false;
  if (hasPhrase(tokens, sentence, continuing)) return true;
  // A list without a verb: "Hashish 4 tons and 300 kg, precursors 960 kg."
  const [figure] = sentence.quantities;
  const [drug] = sentence.substances;
  return figure !== undefined && drug !== undefined && drug.from - sentence.from <= 2 && figure.from - drug.to <= 2;
}

/** Whether a sentence stands in a list that the one before opens: "The following were seized: heroin 3 kg, opium 2 kg." */
export function isOpened({ tokens, sentences }: Reading, sentence: SentenceReading): boolean {
  const opener = sentences[sentence.index - 1];
  if (opener === undefined || !isOneOf(tokens[opener.to - 1]?.norm, listOpeners)) return false;
  const triggers = triggersIn(tokens, opener);
  return triggers.at(-1)?.kind === "seized";
}

function hasPhrase(tokens: readonly Token[], { from, to }: SentenceReading, phrases: Phrases<true>): boolean {
  for (let at = from; at < to; at += 1) if (phrases.at(tokens, at) !== null) return true;
  return false;
}
