import {
  achievingWords,
  beBeforeTo,
  claimNouns,
  formsOfBe,
  happeningVerbs,
  leadsOfNothing,
  modalAuxiliaries,
  type ModalCue,
  modalPhrases,
  nearlyDone,
  nearlyWords,
  notInfinitives,
  ofWhatWasSaid,
  onlyWords,
  seizingInfinitives,
  type Unstated,
  untrueWords,
} from "../../recognition/lexicon/modality-words.js";
import { Phrases } from "../../recognition/phrases.js";
import type { Reading, SentenceReading } from "../../recognition/reading.js";
import type { Token } from "../../recognition/token.js";
import { isOneOf } from "../../recognition/words.js";
import { hasWord } from "../has-word.js";
import { endOfReach, subjectBefore } from "./clause-reach.js";
import { questionsIn } from "./questions.js";

const phrases = new Phrases(modalPhrases);

/** What is stronger counts where two meet: "would not". */
const strengths: Readonly<Record<Unstated, number>> = { alleged: 1, prospective: 2, negated: 3 };

const denial: ModalCue = { manner: "negated", reach: "clause", opensClause: false, endsAtComma: false };
const intention: ModalCue = { manner: "prospective", reach: "behind", opensClause: false, endsAtComma: false };
const condition: ModalCue = { manner: "negated", reach: "behind", opensClause: true, endsAtComma: true };

/** How far before or behind a word its verb is looked for. */
const near = 8;

/** What a text does not state: it denies or asks it, makes it a condition, plans it, or says that others allege it. */
export class Modality {
  readonly #tokens: readonly Token[];
  /** By token, behind the words that take away that it is stated, and before them. */
  readonly #behind: Uint8Array;
  readonly #before: Uint8Array;
  /** By token, where the subject before them is what did not happen: "the meeting was not held". */
  readonly #happening: Uint8Array;
  readonly #cues: Uint8Array;

  constructor({ tokens, sentences }: Pick<Reading, "tokens" | "sentences">) {
    this.#tokens = tokens;
    this.#behind = new Uint8Array(tokens.length);
    this.#before = new Uint8Array(tokens.length);
    this.#happening = new Uint8Array(tokens.length);
    this.#cues = new Uint8Array(tokens.length);
    let ofList = 0;
    for (const sentence of sentences) {
      if (sentence.item && ofList > 0) this.#mark(this.#behind, sentence.from, sentence.to, ofList);
      this.#readCues(sentence);
      this.#readQuestions(sentence);
      this.#readUntruths(sentence, sentences[sentence.index - 1]);
      // "The following were not seized:" is said of each item.
      if (!sentence.item)
        ofList = tokens[sentence.to - 1]?.text === ":" ? this.#strengthAt(Math.max(sentence.from, sentence.to - 2)) : 0;
    }
  }

  /** Whether what stands at a token is denied, asked or a condition. */
  isDenied(at: number): boolean {
    return this.#strengthAt(at) >= strengths.negated;
  }

  /** Whether it is denied, or has yet to happen. */
  isUnreal(at: number): boolean {
    return this.#strengthAt(at) >= strengths.prospective;
  }

  /** Whether the text states it in its own name. */
  isStated(at: number): boolean {
    return this.#strengthAt(at) === 0;
  }

  /** Whether an event that is named at a token did not take place; who does not attend a meeting does not deny it. */
  isDeniedEvent(at: number): boolean {
    if ((this.#happening[at] ?? 0) >= strengths.negated) return true;
    if ((this.#behind[at] ?? 0) < strengths.negated) return false;
    for (let before = at - 1; before >= Math.max(0, at - near); before -= 1) {
      if ((this.#behind[before] ?? 0) === 0) break;
      if (isOneOf(this.#tokens[before]?.norm, happeningVerbs)) return true;
      if ((this.#cues[before] ?? 0) > 0) return this.#tokens[before]?.norm === "no";
    }
    return false;
  }

  /** Whether an event that is named at a token is one that took place. */
  isStatedEvent(at: number): boolean {
    const behind = this.#behind[at] ?? 0;
    return (this.#happening[at] ?? 0) === 0 && (behind === 0 || behind === strengths.negated);
  }

  /** Whether a stretch holds words that take away that it is stated: "Ann Ray is not the director". */
  hasCue({ from, to }: { readonly from: number; readonly to: number }): boolean {
    for (let at = from; at < to; at += 1) if ((this.#cues[at] ?? 0) > 0) return true;
    return false;
  }

  #strengthAt(at: number): number {
    return Math.max(this.#behind[at] ?? 0, this.#before[at] ?? 0);
  }

  #mark(marks: Uint8Array, from: number, to: number, strength: number): void {
    for (let at = from; at < to; at += 1) marks[at] = Math.max(marks[at] ?? 0, strength);
  }

  #readCues(sentence: SentenceReading): void {
    for (let at = sentence.from; at < sentence.to; at += 1) {
      const found = this.#cueAt(at, sentence);
      if (found === null) continue;
      const { value, to } = found;
      if (value !== null) this.#apply(value, at, to, sentence);
      at = Math.max(at, to - 1);
    }
  }

  #cueAt(at: number, sentence: SentenceReading): { readonly value: ModalCue | null; readonly to: number } | null {
    const token = this.#tokens[at];
    if (token?.kind !== "word") return null;
    const { norm } = token;
    const next = this.#tokens[at + 1];
    if (norm.endsWith("n't")) return { value: isOneOf(next?.norm, onlyWords) ? null : denial, to: at + 1 };
    if (isOneOf(norm, nearlyWords) && isOneOf(next?.norm, nearlyDone)) return { value: denial, to: at + 1 };
    if (norm === "to" && isOneOf(next?.norm, seizingInfinitives)) {
      const isDone = hasWord(this.#tokens, { from: Math.max(sentence.from, at - near), to: at }, achievingWords);
      return isDone ? null : { value: intention, to: at + 1 };
    }
    if (isOneOf(norm, beBeforeTo) && next?.norm === "to") return this.#toCome(at);
    // "Had they seized 25 kg, …"
    if (norm === "had" && at === sentence.from) return { value: condition, to: at + 1 };
    // "No. 5"
    if (norm === "no" && ((token.capital && next?.kind === "number") || (next?.text === "." && next.joined)))
      return null;
    // The month, and a name such as Will.
    if (token.capital && at > sentence.from && norm !== "not" && norm !== "no") return null;
    return phrases.at(this.#tokens, at);
  }

  /** "are to be trained"; not "is to date". */
  #toCome(at: number): { readonly value: ModalCue; readonly to: number } | null {
    const verb = this.#tokens[at + 2];
    return verb?.kind === "word" && !verb.capital && !isOneOf(verb.norm, notInfinitives)
      ? { value: { ...intention, reach: "clause" }, to: at + 2 }
      : null;
  }

  #apply(cue: ModalCue, from: number, to: number, sentence: SentenceReading): void {
    const strength = strengths[cue.manner];
    this.#mark(this.#cues, from, to, strength);
    // What is denied already is not denied any further, however often a text says "not".
    if ((this.#behind[from] ?? 0) >= strength) return;
    const happens = hasWord(this.#tokens, { from, to: Math.min(sentence.to, to + 3) }, happeningVerbs);
    const subject = subjectBefore(this.#tokens, from, sentence, false);
    const isAfterLead = isOneOf(this.#tokens[from - 1]?.norm, leadsOfNothing);
    // "found no weapons and seized": the verb of "no" stands before it.
    const own = cue.opensClause && subject.hasVerb && cue.manner === "negated" && this.#tokens[from]?.norm === "no";
    const reach: ModalCue =
      cue.opensClause && this.#tokens[from]?.norm === "no" && isAfterLead
        ? { ...cue, reach: "phrase" }
        : own
          ? { ...cue, opensClause: false }
          : cue;
    const end = endOfReach(this.#tokens, { from, to }, reach, sentence, subject.isRelative);
    this.#mark(this.#behind, from, end, strength);
    if (cue.endsAtComma) this.#mark(this.#happening, from, end, strength);
    if (cue.reach !== "clause" || !this.#isFinite(from)) return;
    this.#mark(this.#before, subject.from, from, strength);
    if (happens) this.#mark(this.#happening, subjectBefore(this.#tokens, from, sentence, true).from, from, strength);
  }

  /** "was not found"; "not found by customs" speaks of the noun before it. */
  #isFinite(at: number): boolean {
    const norm = this.#tokens[at]?.norm;
    return norm !== "not" || isOneOf(this.#tokens[at - 1]?.norm, modalAuxiliaries);
  }

  #readQuestions(sentence: SentenceReading): void {
    for (const { from, to } of questionsIn(this.#tokens, sentence)) {
      this.#mark(this.#behind, from, to, strengths.negated);
      this.#mark(this.#happening, from, to, strengths.negated);
    }
  }

  /** "Reports that police seized 25 kg are false." and "… 25 kg. This is not true." */
  #readUntruths(sentence: SentenceReading, previous: SentenceReading | undefined): void {
    const { from, to } = sentence;
    for (let at = from + 1; at < to; at += 1) {
      const be = this.#tokens[at - 1]?.norm;
      const norm = this.#tokens[at]?.norm;
      const isUntrue =
        isOneOf(be, formsOfBe) &&
        (isOneOf(norm, untrueWords) || (norm === "not" && isOneOf(this.#tokens[at + 1]?.norm, "true so")));
      if (!isUntrue || this.#tokens[at + 2]?.norm === "that" || this.#tokens[at + 1]?.norm === "that") continue;
      if (hasWord(this.#tokens, { from, to: at }, claimNouns) && hasWord(this.#tokens, { from, to: at }, "that"))
        this.#mark(this.#behind, from, at, strengths.negated);
      else if (previous !== undefined && at - from < 4 && hasWord(this.#tokens, { from, to: at }, ofWhatWasSaid))
        this.#mark(this.#behind, previous.from, previous.to, strengths.negated);
    }
  }
}
