import {
  clauseSeparators,
  determiners,
  endsOfModalClause,
  finiteVerbs,
  modalAuxiliaries,
  type ModalCue,
  notVerbs,
  relativePronouns,
  tellingInfinitives,
} from "../../recognition/lexicon/modality-words.js";
import type { Span, Token } from "../../recognition/token.js";

type Stretch = Pick<Span, "from" | "to">;

/** How far a parenthesis between commas may go: "did not, officials said, seize". */
const longestParenthesis = 12;

/** What a token is for its clause; the rest is plain. */
const enum Part {
  Unread,
  Plain,
  Verb,
  Separator,
  End,
}

/** Where the subject of a cue begins, and whether its clause says something of a noun before. */
export interface Subject {
  readonly from: number;
  readonly isRelative: boolean;
  /** Whether a verb stands between the beginning of the clause and the cue. */
  readonly hasVerb: boolean;
}

/** "seized", "was", "found"; not "seize", which stands behind an auxiliary. */
export const isVerb = ({ kind, capital, norm }: Token): boolean =>
  kind === "word" &&
  (finiteVerbs.has(norm) || (!capital && norm.length > 4 && norm.endsWith("ed") && !notVerbs.has(norm)));

/** The clauses of each text, which several rules ask for. */
const known = new WeakMap<readonly Token[], Clauses>();

export function clausesOf(tokens: readonly Token[]): Clauses {
  const clauses = known.get(tokens) ?? new Clauses(tokens);
  known.set(tokens, clauses);
  return clauses;
}

/** The clauses of a text, told apart where a sentence is first asked for: by verbs, by what separates and by what ends them. */
export class Clauses {
  readonly #tokens: readonly Token[];
  readonly #parts: Uint8Array;
  /** By separator, whether what stands behind it has a verb of its own: "did not stop, and police seized". */
  readonly #begins: Uint8Array;

  constructor(tokens: readonly Token[]) {
    this.#tokens = tokens;
    this.#parts = new Uint8Array(tokens.length);
    this.#begins = new Uint8Array(tokens.length);
  }

  /** Whether a verb stands at a token: "seized", "was", "found"; not "seize", which stands behind an auxiliary. */
  isVerb(at: number): boolean {
    return this.#parts[at] === Part.Verb;
  }

  /** Reads a sentence, once; from then on it can be asked for. */
  learn({ from, to }: Stretch): void {
    if (this.#parts[from] !== Part.Unread) return;
    let next = Part.End;
    let hasParticiple = false;
    for (let at = to - 1; at >= from; at -= 1) {
      const part = this.#partOf(at);
      this.#parts[at] = part;
      if (part === Part.Separator) {
        const isComma = this.#tokens[at]?.text === ",";
        this.#begins[at] = next === Part.Verb || (isComma && hasParticiple) ? 1 : 0;
      }
      if (part === Part.Plain) hasParticiple ||= this.#isParticiple(at);
      else [next, hasParticiple] = [part, false];
    }
  }

  #partOf(at: number): Part {
    const token = this.#tokens[at];
    if (token === undefined) return Part.End;
    const { norm, kind, text, joined } = token;
    // "more than Norway", where Norway has done it; not "more than 25 kg".
    const isOther = norm === "than" && this.#tokens[at + 1]?.capital === true;
    const isFreeDash = kind === "mark" && !joined && /^[–—-]$/.test(text);
    if (isOther || isFreeDash || endsOfModalClause.has(norm)) return Part.End;
    if (clauseSeparators.has(norm)) return Part.Separator;
    if (kind !== "word") return Part.Plain;
    const isNoun = !finiteVerbs.has(norm) && determiners.has(this.#tokens[at - 1]?.norm ?? "");
    return isVerb(token) && !isNoun ? Part.Verb : Part.Plain;
  }

  /** ", seizing 25 kg" */
  #isParticiple(at: number): boolean {
    const norm = this.#tokens[at]?.norm ?? "";
    return norm.length > 5 && norm.endsWith("ing") && !notVerbs.has(norm);
  }

  /** The token behind the last one that a cue speaks of, and whether it ends before "that", as in "will say that". */
  endOfReach(
    { from, to }: Stretch,
    { manner, reach, opensClause, endsAtComma }: ModalCue,
    sentence: Stretch,
    isRelative: boolean,
  ): { readonly end: number; readonly isTold: boolean } {
    let hasVerb = !opensClause;
    const until = (end: number): { end: number; isTold: boolean } => ({ end, isTold: false });
    const start = this.#tokens[to]?.text === "," ? this.#behindParenthesis(to, sentence.to) : to;
    for (let at = start; at < sentence.to; at += 1) {
      const token = this.#tokens[at];
      const part = this.#parts[at];
      if (token === undefined || part === Part.End) return until(at);
      if (part === Part.Separator) {
        if (reach === "phrase" && token.text === ",") return until(at);
        const isEnd = endsAtComma && token.text === ",";
        if (hasVerb && at > from + 1 && (isEnd || this.#begins[at] === 1)) return until(at);
      } else if (token.norm === "that") {
        // What will be said may be so already; what nobody said is not.
        if (manner !== "negated" && !opensClause)
          return { end: at, isTold: tellingInfinitives.has(this.#tokens[at - 1]?.norm ?? "") };
        hasVerb = false;
      } else if (part === Part.Verb) {
        if (reach === "phrase") return until(at);
        // "drugs that never reached the streets were seized"
        if (isRelative && at > to + 1 && finiteVerbs.has(token.norm)) return until(at);
        hasVerb = true;
      }
    }
    return until(sentence.to);
  }

  #behindParenthesis(comma: number, to: number): number {
    for (let at = comma + 1; at < Math.min(to, comma + longestParenthesis); at += 1)
      if (this.#tokens[at]?.text === ",") return at + 1;
    return comma + 1;
  }

  /** The end of the clause in which a token stands, whatever verbs it has. */
  endOfClause(at: number, to: number): number {
    let end = at;
    while (end < to && this.#parts[end] !== Part.End) end += 1;
    return end;
  }

  /** The subject before "was not": up to the beginning of the clause, and none when another verb comes between. */
  subjectBefore(cue: number, sentence: Stretch, crossesVerbs: boolean): Subject {
    this.learn(sentence);
    const tokens = this.#tokens;
    const verb = this.auxiliariesBefore(cue, sentence);
    let covered = verb;
    for (let at = verb - 1; at >= sentence.from; at -= 1) {
      const token = tokens[at];
      const part = this.#parts[at];
      if (token === undefined) break;
      const isRelative = relativePronouns.has(token.norm);
      if (part === Part.End || isRelative) return { from: at + 1, isRelative, hasVerb: false };
      if (part === Part.Separator) covered = at + 1;
      else if (part === Part.Verb && !crossesVerbs) {
        // "25 kg, concealed in a car, was not seized"
        if (tokens[at - 1]?.text === "," && tokens[verb - 1]?.text === ",") continue;
        return { from: covered, isRelative: false, hasVerb: true };
      }
    }
    return { from: sentence.from, isRelative: false, hasVerb: false };
  }

  /** Back over "was" and "has been" before "not". */
  auxiliariesBefore(cue: number, { from }: Stretch): number {
    let verb = cue;
    while (verb > from && modalAuxiliaries.has(this.#tokens[verb - 1]?.norm ?? "")) verb -= 1;
    return verb;
  }
}
