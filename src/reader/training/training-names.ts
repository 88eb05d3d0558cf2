import {
  courseOfLeads,
  endsOfTrainingName,
  endsOfTrainingSubject,
  lengthsOfTraining,
  looseEndsOfTraining,
  notTrainings,
  teachingWords,
  trainingNouns,
  trainingSubjectLeads,
  trainingVerbs,
} from "../../recognition/lexicon/training-words.js";
import type { Reading, SentenceReading } from "../../recognition/reading.js";
import { cover, isInside, type Span, spanOf } from "../../recognition/token.js";
import { isOneOf } from "../../recognition/words.js";
import { hasWord } from "../has-word.js";

type Tokens = Reading["tokens"];

/** "trained 240 forensic chemists"; where the two stand far apart, the people alone. */
export function nameOfAct(act: Span, people: Span): Span {
  const whole = cover(act, people);
  return whole.to - whole.from <= 12 ? whole : people;
}

/** "training", "a course on precursors", "training workshop"; a workshop or programme needs a word of training beside it. */
export function isTraining(tokens: Tokens, at: number): boolean {
  const norm = tokens[at]?.norm ?? "";
  if (isOneOf(norm, "training trainings")) return !isOneOf(tokens[at + 1]?.norm, notTrainings);
  const near = hasWord(tokens, { from: at - 6, to: at }, teachingWords);
  if (isOneOf(norm, "courses course"))
    return near || !isOneOf(tokens[at - 1]?.norm, courseOfLeads) || tokens[at + 1]?.norm === "on";
  return near;
}

/** From its adjectives to what it is on: "train-the-trainer course on profiling", without how long it takes. */
export function nameOfTraining(tokens: Tokens, sentence: SentenceReading, noun: number): Span {
  let to = noun + 1;
  while (isOneOf(tokens[to]?.norm, trainingNouns)) to += 1;
  return spanOf(tokens, beginOfName(tokens, sentence, noun), endOfName(tokens, sentence, to));
}

function beginOfName(tokens: Tokens, sentence: SentenceReading, noun: number): number {
  let from = noun;
  while (from > sentence.from && noun - from < 9) {
    const before = tokens[from - 1];
    if (before === undefined || (before.kind !== "word" && before.text !== "-")) break;
    // "train-of-trainers": small words between hyphens belong to the compound.
    const isLinked = tokens[from]?.text === "-" && tokens[from]?.joined === true && tokens[from - 2]?.text === "-";
    if (isOneOf(before.norm, endsOfTrainingName) && !isLinked) break;
    from -= 1;
  }
  while (tokens[from]?.text === "-" || (from < noun && isOneOf(tokens[from]?.norm, lengthsOfTraining))) from += 1;
  // "OSCE-organized train-of-trainers course": what stands before the hyphen is no name.
  if (tokens[from - 1]?.text === "-" && tokens[from]?.joined === true && from < noun) from += 1;
  while (tokens[from]?.text === "-") from += 1;
  return from;
}

function endOfName(tokens: Tokens, sentence: SentenceReading, to: number): number {
  if (!isOneOf(tokens[to]?.norm, trainingSubjectLeads)) return to;
  let end = to;
  for (let at = to; at < Math.min(sentence.to, to + 18); at += 1) {
    const token = tokens[at];
    if (
      token === undefined ||
      /^[.,;:!?"”(]$/.test(token.text) ||
      trainingVerbs.has(token.norm) ||
      isOneOf(token.norm, endsOfTrainingSubject)
    )
      break;
    if (token.norm === "in" && tokens[at + 1]?.capital === true) break;
    if (isInside(sentence.times, at)) break;
    end = at + 1;
  }
  while (end > to && isOneOf(tokens[end - 1]?.norm, looseEndsOfTraining)) end -= 1;
  return end;
}
