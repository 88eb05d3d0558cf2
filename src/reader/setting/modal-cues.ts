import {
  achievingWords,
  beBeforeTo,
  type ModalCue,
  modalPhrases,
  nearlyDone,
  nearlyWords,
  notInfinitives,
  onlyWords,
  possibilityWords,
  seizingInfinitives,
} from "../../recognition/lexicon/modality-words.js";
import { Phrases } from "../../recognition/phrases.js";
import type { Span, Token } from "../../recognition/token.js";
import { isOneOf } from "../../recognition/words.js";
import { hasWord } from "../has-word.js";

const phrases = new Phrases(modalPhrases);

/** The words at which a cue may stand, beside those that end in "n't". */
const cueWords: ReadonlySet<string> = new Set([
  "to",
  "had",
  ...nearlyWords,
  ...beBeforeTo,
  ...possibilityWords,
  ...phrases.firstWords,
]);

const denial: ModalCue = { manner: "negated", reach: "clause", opensClause: false, endsAtComma: false };
const intention: ModalCue = { manner: "prospective", reach: "behind", opensClause: false, endsAtComma: false };
const condition: ModalCue = { manner: "negated", reach: "behind", opensClause: true, endsAtComma: true };

/** How far before "to seize" a word says that it was done. */
const near = 8;

/** Words that take away that something is stated, and the token behind them; null for those that only look like it. */
export interface FoundCue {
  readonly value: ModalCue | null;
  readonly to: number;
}

/** The cue that begins at a token of a sentence. */
export function modalCueAt(tokens: readonly Token[], at: number, { from }: Pick<Span, "from">): FoundCue | null {
  const token = tokens[at];
  if (token?.kind !== "word") return null;
  const { norm } = token;
  if (!cueWords.has(norm) && !norm.endsWith("n't")) return null;
  const next = tokens[at + 1];
  if (norm.endsWith("n't")) {
    if (!isOneOf(next?.norm, onlyWords)) return { value: denial, to: at + 1 };
    // "didn't hesitate to seize": the infinitive is done.
    return { value: null, to: tokens[at + 2]?.norm === "to" ? at + 3 : at + 1 };
  }
  if (isOneOf(norm, nearlyWords) && isOneOf(next?.norm, nearlyDone)) return { value: denial, to: at + 1 };
  if (norm === "to" && isOneOf(next?.norm, seizingInfinitives)) {
    const isDone = hasWord(tokens, { from: Math.max(from, at - near), to: at }, achievingWords);
    return isDone ? null : { value: intention, to: at + 1 };
  }
  if (isOneOf(norm, beBeforeTo) && next?.norm === "to") return toCome(tokens, at);
  // "Had they seized 25 kg, …"
  if (norm === "had" && at === from) return { value: condition, to: at + 1 };
  if (isName(token, next, at > from)) return null;
  // "could not be prevented from": the denial decides.
  if (isOneOf(norm, possibilityWords) && next?.norm === "not") return { value: null, to: at + 1 };
  return phrases.at(tokens, at);
}

/** "No. 5", the month of May, and a name such as Will. */
function isName({ norm, capital }: Token, next: Token | undefined, isInside: boolean): boolean {
  if (norm === "no" && ((capital && next?.kind === "number") || (next?.text === "." && next.joined))) return true;
  return capital && (norm === "may" || (isInside && norm !== "not" && norm !== "no"));
}

/** "are to be trained"; not "is to date". */
function toCome(tokens: readonly Token[], at: number): FoundCue | null {
  const verb = tokens[at + 2];
  return verb?.kind === "word" && !verb.capital && !isOneOf(verb.norm, notInfinitives)
    ? { value: { ...intention, reach: "clause" }, to: at + 2 }
    : null;
}
