import { organizationHeads } from "../lexicon/organization-words.js";
import { nameParticles, notNames } from "../lexicon/speech.js";
import { postnominals, subjectConnectors } from "../lexicon/title-words.js";
import { pastRanks, rankPhrases, titlePhrases } from "../titles.js";
import { type Span, spanOf, type Token } from "../token.js";
import { isOneOf } from "../words.js";
import type { Surroundings } from "./surroundings.js";

const mostWords = 4;

/** A name that begins at this token: two to four capital words, initials and particles. */
export function nameAt(around: Surroundings, at: number, limit: number, fewestWords = 2): Span | null {
  const { tokens } = around;
  let to = at;
  let words = 0;
  let hasFullWord = false;
  while (to < limit && words <= mostWords) {
    const token = tokens[to];
    if (token?.kind !== "word") break;
    if (!token.capital) {
      if (words === 0 || !nameParticles.has(token.norm) || !goesOn(tokens, to + 1)) break;
      to += 1;
      continue;
    }
    if ((words === 0 && rankPhrases.at(tokens, to) !== null) || !mayBeName(around, token, to)) break;
    words += 1;
    hasFullWord ||= isFullWord(token);
    to = behindWord(tokens, to);
  }
  if (words < fewestWords || words > mostWords || !hasFullWord) return null;
  // A longer run of capital words is a heading or a name of something else.
  const isRun = words === mostWords && tokens[to]?.capital === true && !around.isNamed(to);
  return isRun && titlePhrases.at(tokens, to) === null ? null : spanOf(tokens, at, to);
}

/** Behind a particle: "van Dijk", "de la Cruz" */
const goesOn = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.capital === true || (nameParticles.has(tokens[at]?.norm ?? "") && tokens[at + 1]?.capital === true);

function mayBeName(around: Surroundings, token: Token, at: number): boolean {
  const isInitial = token.text.length === 1 && around.tokens[at + 1]?.text === ".";
  return (
    !around.isNamed(at) &&
    (isInitial || !notNames.has(token.norm)) &&
    !organizationHeads.has(token.norm) &&
    !postnominals.has(token.text) &&
    titlePhrases.at(around.tokens, at) === null
  );
}

/** No initial: neither "A" nor "J.R.". */
const isFullWord = ({ text }: Token): boolean => text.replaceAll(".", "").length > 1 && !/^(?:\p{L}\.)+$/u.test(text);

/** Past the full stop of "A." in "A. Zhaichibekov", past "-Rashid" of "Al-Rashid". */
function behindWord(tokens: readonly Token[], at: number): number {
  const mark = tokens[at + 1];
  if (mark?.joined !== true) return at + 1;
  if (tokens[at]?.text.length === 1 && mark.text === ".") return at + 2;
  const next = tokens[at + 2];
  return mark.text === "-" && next?.kind === "word" && next.joined ? at + 3 : at + 1;
}

/** A last name alone. */
export function singleNameAt(around: Surroundings, at: number, limit: number): Span | null {
  const name = nameAt(around, at, limit, 1);
  return name !== null && name.to - name.from === 1 && (around.tokens[at]?.text.length ?? 0) > 3 ? name : null;
}

/** "Superintendent of Police John Smith", "Director of Field Operations Ann Ray": past capital words that are no name. */
export function nameBehindSubject(around: Surroundings, at: number, limit: number): Span | null {
  const { tokens } = around;
  const direct = nameAt(around, at, limit);
  if (direct !== null || !isOneOf(tokens[at - 1]?.norm, subjectConnectors)) return direct;
  let to = at;
  while (
    to < limit &&
    to - at < 6 &&
    tokens[to]?.kind === "word" &&
    (isSubject(tokens[to]) || isSubject(tokens[to + 1]))
  )
    to += 1;
  return to === at ? null : nameAt(around, pastRanks(tokens, tokens[to]?.text === "," ? to + 1 : to), limit);
}

const isSubject = (token: Token | undefined): boolean =>
  token !== undefined &&
  (notNames.has(token.norm) || organizationHeads.has(token.norm) || isOneOf(token.norm, subjectConnectors));
