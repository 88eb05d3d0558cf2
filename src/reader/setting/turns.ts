import type { SentenceReading } from "../../recognition/reading.js";
import type { Token } from "../../recognition/token.js";
import { isOneOf } from "../../recognition/words.js";
import type { Speaker } from "./speaker.js";
import type { Speakers } from "./speakers.js";

/** How far into a paragraph the colon behind a name may stand, in tokens. */
const longestName = 16;
const mostNameTokens = 6;

/** Whose turn it is to speak in a transcript, and where the words begin. */
export interface SpeakingTurn {
  readonly speaker: Speaker;
  readonly from: number;
}

/** "ANN RAY (through an interpreter): We saw it." at the beginning of a paragraph, without quotation marks. */
export function turnIn(
  tokens: readonly Token[],
  sentence: SentenceReading,
  speakers: Pick<Speakers, "introduced" | "namedBefore">,
  answering: Speaker | null,
): SpeakingTurn | null {
  let colon = sentence.from + 1;
  while (tokens[colon]?.text !== ":")
    if ((colon += 1) >= Math.min(sentence.to - 1, sentence.from + longestName)) return null;
  const next = tokens[colon + 1];
  if (next === undefined || next.joined || !(next.capital || next.kind === "number")) return null;
  // "A: We saw it.", by whoever has answered before.
  if (answering !== null && colon === sentence.from + 1 && tokens[sentence.from]?.text === "A")
    return { speaker: answering, from: colon + 1 };
  let end = colon;
  if (tokens[colon - 1]?.text === ")") while (end > sentence.from && tokens[end]?.text !== "(") end -= 1;
  const person = sentence.people.find(({ from, to }) => from === sentence.from && to === end);
  const speaker =
    person !== undefined
      ? speakers.introduced(person)
      : isName(tokens, sentence.from, end)
        ? speakers.namedBefore(end, sentence.from)
        : null;
  return speaker === null ? null : { speaker, from: colon + 1 };
}

const isName = (tokens: readonly Token[], from: number, to: number): boolean => {
  if (to <= from || to - from > mostNameTokens) return false;
  for (let at = from; at < to; at += 1)
    if (tokens[at]?.capital !== true && !isOneOf(tokens[at]?.text, ". -")) return false;
  return true;
};
