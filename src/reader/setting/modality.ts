import {
  clauseContinuers,
  happeningVerbs,
  type ModalCue,
  presupposingNouns,
  type Unstated,
} from "../../recognition/lexicon/modality-words.js";
import type { Reading, SentenceReading } from "../../recognition/reading.js";
import type { Token } from "../../recognition/token.js";
import { isOneOf } from "../../recognition/words.js";
import { hasWord } from "../has-word.js";
import { type Clauses, clausesOf, type Subject } from "./clauses.js";
import { isFinite, reachWhere, statedWithin, takesUp } from "./cue-reach.js";
import { modalCueAt } from "./modal-cues.js";
import { questionsIn } from "./questions.js";
import { untruthsIn } from "./untruths.js";

/** What is stronger counts where two meet: "would not". */
const strengths: Readonly<Record<Unstated, number>> = { alleged: 1, prospective: 2, negated: 3 };

/** How far before a word its verb is looked for. */
const near = 8;

/** What a text does not state: it denies or asks it, makes it a condition, plans it, or says that others allege it. */
export class Modality {
  readonly #tokens: readonly Token[];
  readonly #clauses: Clauses;
  /** By token, behind the words that take away that it is stated, and before them. */
  readonly #behind: Uint8Array;
  readonly #before: Uint8Array;
  /** By token, where the subject before them is what did not happen: "the meeting was not held". */
  readonly #happening: Uint8Array;
  readonly #cues: Uint8Array;

  constructor({ tokens, sentences }: Pick<Reading, "tokens" | "sentences">) {
    this.#tokens = tokens;
    this.#clauses = clausesOf(tokens);
    this.#behind = new Uint8Array(tokens.length);
    this.#before = new Uint8Array(tokens.length);
    this.#happening = new Uint8Array(tokens.length);
    this.#cues = new Uint8Array(tokens.length);
    let ofList = 0;
    for (const sentence of sentences) {
      const previous = sentences[sentence.index - 1];
      if (sentence.item && ofList > 0) this.#mark(this.#behind, sentence.from, sentence.to, ofList);
      this.#readCues(sentence, previous);
      for (const { from, to } of questionsIn(tokens, sentence)) this.#deny(from, to);
      for (const { from, to } of untruthsIn(tokens, sentence, previous)) this.#deny(from, to);
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

  #deny(from: number, to: number): void {
    this.#mark(this.#behind, from, to, strengths.negated);
    this.#mark(this.#happening, from, to, strengths.negated);
  }

  #readCues(sentence: SentenceReading, previous: SentenceReading | undefined): void {
    for (let at = sentence.from; at < sentence.to; at += 1) {
      const found = modalCueAt(this.#tokens, at, sentence);
      if (found === null) continue;
      const { value, to } = found;
      if (value !== null) this.#apply(value, at, to, sentence, previous);
      at = Math.max(at, to - 1);
    }
  }

  #apply(
    cue: ModalCue,
    from: number,
    to: number,
    sentence: SentenceReading,
    previous: SentenceReading | undefined,
  ): void {
    const strength = strengths[cue.manner];
    this.#mark(this.#cues, from, to, strength);
    // What is denied already is not denied any further, however often a text says "not".
    if ((this.#behind[from] ?? 0) >= strength) return;
    this.#clauses.learn(sentence);
    const subject = this.#clauses.subjectBefore(from, sentence, false);
    const reached = this.#clauses.endOfReach(
      { from, to },
      reachWhere(this.#tokens, this.#clauses, cue, from, subject),
      sentence,
      subject.isRelative,
    );
    this.#mark(this.#behind, from, reached.end, strength);
    if (reached.isTold)
      this.#mark(this.#behind, reached.end, this.#clauses.endOfClause(reached.end + 1, sentence.to), strengths.alleged);
    const stated =
      cue.manner === "alleged" || cue.opensClause ? null : statedWithin(this.#tokens, this.#clauses, to, reached.end);
    if (stated !== null) this.#behind.fill(0, stated, reached.end);
    if (cue.endsAtComma) this.#mark(this.#happening, from, reached.end, strength);
    if (cue.reach === "clause" && isFinite(this.#tokens, from))
      this.#applyBefore(from, to, strength, subject, sentence, previous);
  }

  /** What a cue says of the subject of its clause. */
  #applyBefore(
    from: number,
    to: number,
    strength: number,
    subject: Subject,
    sentence: SentenceReading,
    previous: SentenceReading | undefined,
  ): void {
    const happens = hasWord(this.#tokens, { from, to: Math.min(sentence.to, to + 3) }, happeningVerbs);
    // "The seizure of 25 kg did not surprise them" does not deny the seizure.
    if (!happens && hasWord(this.#tokens, { from: subject.from, to: from }, presupposingNouns)) return;
    this.#mark(this.#before, subject.from, from, strength);
    if (!happens) return;
    const whole = this.#clauses.subjectBefore(from, sentence, true).from;
    this.#mark(this.#happening, whole, from, strength);
    const verb = this.#clauses.auxiliariesBefore(from, sentence);
    if (verb === sentence.from || strength < strengths.negated) return;
    // "… was planned but was cancelled": the subject is that of the clause before.
    const isElliptic = subject.from >= verb || whole >= verb;
    if (isElliptic && isOneOf(this.#tokens[verb - 1]?.norm, clauseContinuers)) this.#deny(sentence.from, from);
    else if (previous?.paragraph === sentence.paragraph && takesUp(this.#tokens, previous, sentence.from, verb))
      this.#mark(this.#happening, previous.from, previous.to, strength);
  }
}
