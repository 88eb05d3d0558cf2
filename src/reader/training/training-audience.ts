import { endsOfAudience, trainedForces } from "../../recognition/lexicon/training-words.js";
import type { Reading, SentenceReading } from "../../recognition/reading.js";
import { printedOf, type Span, spanOf } from "../../recognition/token.js";
import { isOneOf } from "../../recognition/words.js";
import { isPeople } from "../counted-things.js";
import { type NewValue, newValue } from "../new-fact.js";

const longest = 10;

/** "ten courses for Afghan police", "for 200 police officers from Nepal": the people behind the first "for", without their number. */
export function audienceOf(
  { tokens }: Reading,
  { sentence, name }: { readonly sentence: SentenceReading; readonly name: Span },
): NewValue | null {
  for (let at = name.from; at < sentence.to; at += 1) {
    if (tokens[at]?.norm !== "for") continue;
    const number = sentence.quantities.find(({ from, to }) => from === at + 1 && to > from);
    const from = number?.to ?? (tokens[at + 1]?.norm === "the" ? at + 2 : at + 1);
    let to = from;
    for (let end = from; end < Math.min(sentence.to, from + longest); end += 1) {
      const norm = tokens[end]?.norm;
      if (isOneOf(norm, endsOfAudience)) break;
      // "police officers", "customs and border guards": up to the last people of the phrase.
      if (norm !== undefined && (isPeople(norm) || trainedForces.has(norm))) to = end + 1;
    }
    return to === from ? null : newValue(printedOf(tokens, from, to), spanOf(tokens, from, to), "words");
  }
  return null;
}
