import {
  clauseSeparators,
  endsOfModalClause,
  finiteVerbs,
  modalAuxiliaries,
  type ModalCue,
  notVerbs,
  relativePronouns,
} from "../../recognition/lexicon/modality-words.js";
import type { Span, Token } from "../../recognition/token.js";

type Stretch = Pick<Span, "from" | "to">;

/** How far a parenthesis between commas may go: "did not, officials said, seize". */
const longestParenthesis = 12;

/** "seized", "was", "found"; not "seize", which stands behind an auxiliary. */
export const isVerb = ({ kind, capital, norm }: Token): boolean =>
  kind === "word" &&
  (finiteVerbs.has(norm) || (!capital && norm.length > 4 && norm.endsWith("ed") && !notVerbs.has(norm)));

const isSeparator = ({ norm }: Token): boolean => clauseSeparators.has(norm);

const isFreeDash = ({ text, joined }: Token): boolean => /^[–—-]$/.test(text) && !joined;

/** "more than Norway", where Norway has done it; not "more than 25 kg". */
const isOther = (token: Token, next: Token | undefined): boolean => token.norm === "than" && next?.capital === true;

const endsClause = (tokens: readonly Token[], at: number): boolean => {
  const token = tokens[at];
  return (
    token === undefined || endsOfModalClause.has(token.norm) || isFreeDash(token) || isOther(token, tokens[at + 1])
  );
};

/** Whether what stands behind a separator has a verb of its own: "did not stop, and police seized". */
function beginsClause(tokens: readonly Token[], separator: number, to: number): boolean {
  const isComma = tokens[separator]?.text === ",";
  for (let at = separator + 1; at < to; at += 1) {
    const token = tokens[at];
    if (token === undefined || endsClause(tokens, at) || isSeparator(token)) return false;
    if (isVerb(token)) return true;
    if (isComma && token.norm.length > 5 && token.norm.endsWith("ing") && !notVerbs.has(token.norm)) return true;
  }
  return false;
}

/** The token behind the last one that a cue speaks of. */
export function endOfReach(
  tokens: readonly Token[],
  { from, to }: Stretch,
  { manner, reach, opensClause, endsAtComma }: ModalCue,
  sentence: Stretch,
  isRelative: boolean,
): number {
  let hasVerb = !opensClause;
  const start = tokens[to]?.text === "," ? behindParenthesis(tokens, to, sentence.to) : to;
  for (let at = start; at < sentence.to; at += 1) {
    const token = tokens[at];
    if (token === undefined || endsClause(tokens, at)) return at;
    if (isSeparator(token)) {
      if (reach === "phrase" && token.text === ",") return at;
      const isEnd = endsAtComma && token.text === ",";
      if (hasVerb && at > from + 1 && (isEnd || beginsClause(tokens, at, sentence.to))) return at;
    } else if (token.norm === "that") {
      // What will be said may be so already; what nobody said is not.
      if (manner !== "negated" && !opensClause) return at;
      hasVerb = false;
    } else if (isVerb(token)) {
      if (reach === "phrase") return at;
      // "drugs that never reached the streets were seized"
      if (isRelative && at > to + 1 && finiteVerbs.has(token.norm)) return at;
      hasVerb = true;
    }
  }
  return sentence.to;
}

function behindParenthesis(tokens: readonly Token[], comma: number, to: number): number {
  for (let at = comma + 1; at < Math.min(to, comma + longestParenthesis); at += 1)
    if (tokens[at]?.text === ",") return at + 1;
  return comma + 1;
}

/** Where the subject of a cue begins, and whether its clause says something of a noun before. */
export interface Subject {
  readonly from: number;
  readonly isRelative: boolean;
  /** Whether a verb stands between the beginning of the clause and the cue. */
  readonly hasVerb: boolean;
}

/** The subject before "was not": up to the beginning of the clause, and none when another verb comes between. */
export function subjectBefore(
  tokens: readonly Token[],
  cue: number,
  sentence: Stretch,
  crossesVerbs: boolean,
): Subject {
  let verb = cue;
  while (verb > sentence.from && modalAuxiliaries.has(tokens[verb - 1]?.norm ?? "")) verb -= 1;
  let covered = verb;
  for (let at = verb - 1; at >= sentence.from; at -= 1) {
    const token = tokens[at];
    if (token === undefined) break;
    if (endsClause(tokens, at) || relativePronouns.has(token.norm))
      return { from: at + 1, isRelative: relativePronouns.has(token.norm), hasVerb: false };
    if (isSeparator(token)) covered = at + 1;
    else if (isVerb(token) && !crossesVerbs) {
      // "25 kg, concealed in a car, was not seized"
      if (tokens[at - 1]?.text === "," && tokens[verb - 1]?.text === ",") continue;
      return { from: covered, isRelative: false, hasVerb: true };
    }
  }
  return { from: sentence.from, isRelative: false, hasVerb: false };
}
