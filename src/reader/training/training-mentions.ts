import { auxiliariesOfPlan, prepositionsOfDoing } from "../../recognition/lexicon/clause-words.js";
import { attendedWords } from "../../recognition/lexicon/event-words.js";
import {
  attendanceWords,
  countedMeetings,
  helpingWords,
  knownTrainingLeads,
  learningVerbs,
  notTrained,
  plannedTraining,
  teachers,
  trainedForces,
  trainingNouns,
  trainingVerbs,
  trainingWords,
  trainVerbs,
} from "../../recognition/lexicon/training-words.js";
import { pastAuxiliaries } from "../../recognition/lexicon/grammar-words.js";
import type { Quantity } from "../../recognition/quantities.js";
import type { SentenceReading } from "../../recognition/reading.js";
import { isInside, type Span, spanOf, type Token } from "../../recognition/token.js";
import { isOneOf } from "../../recognition/words.js";
import { type CountedThings, countedThings, isPeople } from "../counted-things.js";
import { hasWord } from "../has-word.js";
import type { Setting } from "../setting.js";
import { isTraining, nameOfAct, nameOfTraining } from "./training-names.js";

/** What a sentence tells of a training. */
export interface Training {
  readonly sentence: SentenceReading;
  readonly participants: Quantity | null;
  readonly programs: Quantity | null;
  /** The people who are counted, without their number. */
  readonly people: CountedThings | null;
  readonly name: Span;
  readonly hasNoun: boolean;
  /** Whether the text says that it took place. */
  readonly isStated: boolean;
}

interface Count {
  readonly quantity: Quantity;
  readonly counted: CountedThings;
}

/** The training of a sentence: a course with those who take part, or people who were trained. */
export function trainingIn({ reading: { tokens }, modality }: Setting, sentence: SentenceReading): Training | null {
  const { noun, verbs } = wordsOfTraining(tokens, sentence);
  if (noun === null && verbs.length === 0) return null;
  const counts = countsIn(tokens, sentence).filter(({ quantity }) => !modality.isDenied(quantity.core.from));
  const verb = verbs.find((at) => !counts.some(({ counted }) => isInside([counted], at))) ?? null;
  if (noun === null && verb === null) return null;
  const said = [noun, verb].filter((at) => at !== null);
  if (said.some((at) => modality.isDenied(at))) return null;
  const programs =
    counts.find(({ quantity, counted }) => trainingNouns.has(counted.noun) && quantity.value < 10_000)?.quantity ??
    null;
  const people = counts.filter(
    (count) =>
      // "taught by two agents"
      !(
        tokens[count.quantity.from - 1]?.norm === "by" && !isOneOf(tokens[count.quantity.from - 2]?.norm, attendedWords)
      ) &&
      isTrainee(tokens, sentence, count.counted) &&
      (noun !== null || isObject(tokens, verb ?? 0, count)),
  );
  const trained = nearest(people, verb ?? noun ?? sentence.from);
  const participants = trained?.quantity ?? null;
  const isHeld = hasWord(tokens, sentence, trainingVerbs);
  // A workshop or seminar is a training when somebody is counted in it, else a meeting.
  const isMeeting = noun !== null && !isTraining(tokens, noun);
  // "The course was delivered by UNODC": it goes on about the one that was named.
  const isKnown = noun !== null && isOneOf(tokens[noun - 1]?.norm, knownTrainingLeads);
  if (participants === null && programs === null && !isKnown && !(noun !== null && isHeld && !isMeeting)) return null;
  const act = spanOf(tokens, verb ?? sentence.from, (verb ?? sentence.from) + 1);
  // Without a noun, "trained 240 forensic chemists" is what there is for a name.
  const name =
    noun !== null ? nameOfTraining(tokens, sentence, noun) : trained === null ? act : nameOfAct(act, trained.counted);
  const isStated = said.every((at) => modality.isStated(at) && !isToCome(tokens, sentence, at));
  return { sentence, participants, programs, people: trained?.counted ?? null, name, hasNoun: noun !== null, isStated };
}

/** "Seventeen officers sit in the classroom": who takes part in the course that was named before. */
export function attendanceIn({ reading: { tokens }, modality }: Setting, sentence: SentenceReading): Training | null {
  if (!hasWord(tokens, sentence, attendanceWords) || hasWord(tokens, sentence, trainingWords)) return null;
  const trained = countsIn(tokens, sentence).find(
    ({ quantity, counted }) => isTrainee(tokens, sentence, counted) && modality.isStated(quantity.core.from),
  );
  if (trained === undefined) return null;
  const { quantity: participants, counted: people } = trained;
  return { sentence, participants, programs: null, people, name: people, hasNoun: false, isStated: true };
}

/** The noun of a training and the verbs of training of a sentence, none of them inside the name of a body. */
function wordsOfTraining(
  tokens: readonly Token[],
  sentence: SentenceReading,
): { readonly noun: number | null; readonly verbs: readonly number[] } {
  let noun: number | null = null;
  const verbs: number[] = [];
  for (let at = sentence.from; at < sentence.to; at += 1) {
    const norm = tokens[at]?.norm ?? "";
    if (!trainingWords.has(norm)) continue;
    // A workshop, or "the course" of before, is a training only where somebody is counted in it.
    const mayBe = isOneOf(norm, countedMeetings) || (norm === "course" && tokens[at - 1]?.norm === "the");
    if (isInside(sentence.organizations, at)) continue;
    if (trainingNouns.has(norm) && (isTraining(tokens, at) || mayBe)) noun ??= at;
    // "train-the-trainer"
    if (isOneOf(norm, trainVerbs) && tokens[at + 1]?.text !== "-") verbs.push(at);
  }
  return { noun, verbs };
}

function countsIn(tokens: readonly Token[], sentence: SentenceReading): Count[] {
  return sentence.quantities.flatMap((quantity) => {
    if (quantity.unit !== null || quantity.isName) return [];
    const counted = countedThings(tokens, sentence, quantity);
    return counted === null ? [] : [{ quantity, counted }];
  });
}

/** Suspects are not trained, and trainers only where they complete a course themselves. */
function isTrainee(tokens: readonly Token[], { to }: SentenceReading, counted: CountedThings): boolean {
  if (!(isPeople(counted.noun) || trainedForces.has(counted.noun)) || isOneOf(counted.noun, notTrained)) return false;
  return (
    !isOneOf(counted.noun, teachers) ||
    hasWord(tokens, { from: counted.to, to: Math.min(to, counted.to + 12) }, learningVerbs)
  );
}

/** "trained 40 officers", "40 officers were trained", "40 officers trained by UNODC"; not "trained dogs, and 40 officers". */
function isObject(tokens: readonly Token[], verb: number, { quantity, counted }: Count): boolean {
  if (quantity.from > verb) return quantity.from - verb <= 3;
  const isPassive = hasWord(tokens, { from: counted.to, to: verb }, pastAuxiliaries) || tokens[verb - 1]?.norm === "be";
  return isPassive || (verb - counted.to <= 3 && isOneOf(tokens[verb + 1]?.norm, prepositionsOfDoing));
}

/** Of several counts of people the one closest to what is said of the training. */
const nearest = (counts: readonly Count[], at: number): Count | null =>
  counts.toSorted((a, b) => Math.abs(a.counted.from - at) - Math.abs(b.counted.from - at))[0] ?? null;

/** "undertook to train 40 officers", "five courses planned for May" */
function isToCome(tokens: readonly Token[], { from, to }: SentenceReading, at: number): boolean {
  const isInfinitive = tokens[at]?.norm === "train" && tokens[at - 1]?.norm === "to";
  if (isInfinitive) return !hasWord(tokens, { from: Math.max(from, at - 6), to: at }, helpingWords);
  const isPlanned = tokens
    .slice(at, to)
    .some(
      ({ norm }, index) => isOneOf(norm, plannedTraining) && isOneOf(tokens[at + index - 1]?.norm, auxiliariesOfPlan),
    );
  return isPlanned || hasWord(tokens, { from: Math.max(from, at - 3), to: Math.min(to, at + 3) }, plannedTraining);
}
