import { enforcementWords, plainSeizingWords } from "../../recognition/lexicon/scene-words.js";
import { kilogramsOf } from "../../recognition/quantities.js";
import type { SentenceReading } from "../../recognition/reading.js";
import type { Token } from "../../recognition/token.js";
import { hasWord } from "../has-word.js";
import { SentenceMemory } from "../sentence-memory.js";
import { triggersIn } from "../seizure/seizure-trigger.js";

const known = new SentenceMemory<boolean>();

/** Whether a sentence tells of seizures or of the work that leads to them: only such a one says where and when they were. */
export const tellsOfSeizure = (tokens: readonly Token[], sentence: SentenceReading): boolean =>
  known.of(tokens, sentence, () => isTelling(tokens, sentence));

function isTelling(tokens: readonly Token[], sentence: SentenceReading): boolean {
  if (hasWord(tokens, sentence, enforcementWords)) return true;
  if (!triggersIn(tokens, sentence).some(({ kind }) => kind === "seized")) return false;
  // "held in Lima", "discovered in 1898" are said of much else.
  return (
    sentence.substances.length > 0 ||
    sentence.quantities.some((quantity) => kilogramsOf(quantity) !== null) ||
    hasWord(tokens, sentence, plainSeizingWords)
  );
}
