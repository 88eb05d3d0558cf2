import { heldByOthers } from "../../recognition/lexicon/grammar-words.js";
import { endsOfProviders, providedWords, providingVerbs } from "../../recognition/lexicon/training-words.js";
import type { Reading, SentenceReading } from "../../recognition/reading.js";
import { isInside, type Span, type Token } from "../../recognition/token.js";
import { isOneOf } from "../../recognition/words.js";
import { type NamedParty, partiesIn } from "../setting/parties.js";

interface NamedTraining {
  readonly sentence: SentenceReading;
  readonly name: Span;
}

/** "China has held …", "organized by UNODC" */
export function providersOf({ tokens }: Reading, { sentence, name }: NamedTraining): NamedParty[] {
  for (let at = sentence.from; at < sentence.to; at += 1) {
    const norm = tokens[at]?.norm ?? "";
    if (norm === "by" && isOneOf(tokens[at - 1]?.norm, providedWords))
      return partiesIn(sentence, at + 1, endOfAgents(tokens, sentence, at + 1)).slice(0, 3);
    if (isOneOf(norm, providingVerbs) && at < name.to) {
      if (norm === "completed") continue;
      if (isOneOf(tokens[at - 1]?.norm, heldByOthers)) continue;
      const subject = [...sentence.organizations, ...sentence.countries].find(({ to }) => to <= at && at - to <= 3);
      const parties =
        subject === undefined ? [] : partiesIn(sentence, startOfSubject(tokens, sentence, subject.from), subject.to);
      if (parties.length > 0) return parties;
    }
  }
  return [];
}

/** "by Italy for officers from Albania": those who act end before "for". */
function endOfAgents(tokens: readonly Token[], sentence: SentenceReading, from: number): number {
  for (let at = from; at < sentence.to; at += 1)
    if (isOneOf(tokens[at]?.norm, endsOfProviders) && !isInside(sentence.organizations, at)) return at;
  return sentence.to;
}

/** "UNODC and INTERPOL organized …" */
function startOfSubject(tokens: readonly Token[], sentence: SentenceReading, from: number): number {
  const and = tokens[from - 1]?.norm === "the" ? from - 2 : from - 1;
  if (tokens[and]?.norm !== "and") return from;
  const before = [...sentence.organizations, ...sentence.countries].find(({ to }) => to === and);
  return before?.from ?? from;
}

/** "for Afghan police", "for officers from Kyrgyzstan" */
export function beneficiariesOf({ tokens }: Reading, { sentence, name }: NamedTraining): NamedParty[] {
  for (let at = name.from; at < sentence.to; at += 1) {
    if (tokens[at]?.norm !== "for" && tokens[at]?.norm !== "from") continue;
    const end = Math.min(sentence.to, at + 14);
    // "… under an agreement between Norway and Ghana": its parties are not those who were trained.
    const under = tokens.slice(at, end).findIndex(({ norm }) => norm === "under");
    const parties = partiesIn(sentence, at + 1, under < 0 ? end : at + under);
    if (parties.length > 0) return parties.filter(({ isCountry }) => isCountry || parties.length === 1);
  }
  return [];
}
