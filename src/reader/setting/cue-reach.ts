import {
  leadsOfNothing,
  leadsOfObjects,
  modalAuxiliaries,
  type ModalCue,
  seizingInfinitives,
  seizingParticiples,
  subjectPronouns,
} from "../../recognition/lexicon/modality-words.js";
import type { Span, Token } from "../../recognition/token.js";
import { isOneOf } from "../../recognition/words.js";
import type { Clauses, Subject } from "./clauses.js";

/** "The meeting was cancelled.": the longest subject that takes up the sentence before. */
const longestAnaphor = 5;
const longestObject = 12;

/** A cue as it reaches where it stands: "at no cost" and "found no weapons and seized" deny less than "no weapons were found". */
export function reachWhere(
  tokens: readonly Token[],
  clauses: Clauses,
  cue: ModalCue,
  from: number,
  subject: Subject,
): ModalCue {
  if (!cue.opensClause || tokens[from]?.norm !== "no") return cue;
  if (isOneOf(tokens[from - 1]?.norm, leadsOfNothing)) return { ...cue, reach: "phrase" };
  // The verb of "no" stands before it.
  return subject.hasVerb && subject.from === from && clauses.isVerb(from - 1) ? { ...cue, opensClause: false } : cue;
}

/** "It was cancelled", "The meeting was cancelled": whether it is said of what the sentence before names. */
export function takesUp(
  tokens: readonly Token[],
  before: Pick<Span, "from" | "to">,
  start: number,
  verb: number,
): boolean {
  if (verb - start > longestAnaphor) return false;
  const noun = tokens[verb - 1]?.norm;
  if (verb - start === 1) return isOneOf(noun, subjectPronouns);
  if (noun === undefined || tokens[start]?.norm !== "the") return false;
  for (let at = before.from; at < before.to; at += 1) if (tokens[at]?.norm === noun) return true;
  return false;
}

/** Where what is stated all the same begins: "will be tried over 20 kg of heroin seized in Kenya". */
export function statedWithin(tokens: readonly Token[], clauses: Clauses, from: number, to: number): number | null {
  const isNoun = (at: number): boolean => {
    const token = tokens[at];
    if (token === undefined || clauses.isVerb(at)) return false;
    return token.kind === "number" || (token.kind === "word" && !isOneOf(token.norm, leadsOfObjects));
  };
  for (let at = from; at < to; at += 1) {
    const norm = tokens[at]?.norm;
    if (isOneOf(norm, seizingInfinitives)) return null;
    if (!isOneOf(norm, seizingParticiples)) continue;
    const isBare = at + 1 === to || isOneOf(tokens[at + 1]?.norm, leadsOfObjects);
    if (!isBare || isOneOf(tokens[at - 1]?.norm, modalAuxiliaries) || !isNoun(at - 1)) return null;
    let start = at - 1;
    while (start > from && at - start < longestObject && isNoun(start - 1)) start -= 1;
    // With "over", which may belong to the figure.
    return isOneOf(tokens[start - 1]?.norm, leadsOfObjects) ? start - 1 : null;
  }
  return null;
}

/** "was not found"; "not found by customs" speaks of the noun before it. */
export function isFinite(tokens: readonly Token[], at: number): boolean {
  return tokens[at]?.norm !== "not" || isOneOf(tokens[at - 1]?.norm, modalAuxiliaries);
}
