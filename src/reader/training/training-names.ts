import {
  courseOfLeads,
  endsOfTrainingName,
  endsOfTrainingSubject,
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

/** "trained 240 forensic chemists"; where the two stand far apart, the people alone. */
export function nameOfAct(act: Span, people: Span): Span {
  const whole = cover(act, people);
  return whole.to - whole.from <= 12 ? whole : people;
}

/** "training", "a course on precursors", "training workshop"; a workshop or programme needs a word of training beside it. */
export function isTraining(tokens: Reading["tokens"], at: number): boolean {
  const norm = tokens[at]?.norm ?? "";
  if (isOneOf(norm, "training trainings")) return !isOneOf(tokens[at + 1]?.norm, notTrainings);
  const near = hasWord(tokens, { from: at - 6, to: at }, teachingWords);
  if (isOneOf(norm, "courses course"))
    return near || !isOneOf(tokens[at - 1]?.norm, courseOfLeads) || tokens[at + 1]?.norm === "on";
  return near;
}

export function nameOfTraining(tokens: Reading["tokens"], sentence: SentenceReading, noun: number): Span {
  let from = noun;
  while (from > sentence.from && noun - from < 7) {
    const before = tokens[from - 1];
    if (
      before === undefined ||
      (before.kind !== "word" && before.text !== "-") ||
      isOneOf(before.norm, endsOfTrainingName)
    )
      break;
    from -= 1;
  }
  while (tokens[from]?.text === "-") from += 1;
  let to = noun + 1;
  while (isOneOf(tokens[to]?.norm, trainingNouns)) to += 1;
  if (isOneOf(tokens[to]?.norm, trainingSubjectLeads)) {
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
    to = end;
    while (to > noun + 1 && isOneOf(tokens[to - 1]?.norm, looseEndsOfTraining)) to -= 1;
  }
  return spanOf(tokens, from, to);
}
