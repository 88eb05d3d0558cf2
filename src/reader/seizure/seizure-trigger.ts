import {
  endsOfSeizedNoun,
  findingOthers,
  roundingWords,
  withdrawing,
  withdrawnFromOther,
  yearPassed,
  yearlyWords,
} from "../../recognition/lexicon/seized-amount-words.js";
import {
  landingPhrases,
  otherWords,
  seizingPhrases,
  seizingWords,
  thwartingWords,
  weakOtherWords,
} from "../../recognition/lexicon/seizure-words.js";
import { Phrases } from "../../recognition/phrases.js";
import type { SentenceReading } from "../../recognition/reading.js";
import type { Span, Token } from "../../recognition/token.js";
import { isOneOf, placesOf } from "../../recognition/words.js";
import { hasWord } from "../has-word.js";
import { SentenceMemory } from "../sentence-memory.js";
import {
  arrestedWith,
  isInHands,
  isInversion,
  isTakenAway,
  isTaking,
  isThwarting,
  turnsOfSeizing,
} from "./seizing-turns.js";

/** A word that says what happened to a figure: whether it was seized, or grown, sold, burned. */
export interface Trigger {
  readonly kind: "seized" | "other";
  readonly at: number;
  /** Says something of the figure next to it, and gives way to any other word. */
  readonly isWeak: boolean;
  /** Whether what it says was attempted is what was seized: "foiled an attempt to smuggle 5 kg". */
  readonly isThwarting?: boolean;
  /** Whether it tells of bringing to land, which is a seizure where the text says so. */
  readonly isLanding?: boolean;
}

/** How near, in words, a weak word must stand. */
const farthestWeak = 9;

const phrases = new Phrases<"seizing" | "landing">([
  ...seizingPhrases.map((phrase) => [phrase, "seizing"] as const),
  ...landingPhrases.map((phrase) => [phrase, "landing"] as const),
]);

/** The words at which a trigger may stand; most sentences have few of them. */
const triggerWords: ReadonlySet<string> = new Set([
  "year",
  ...thwartingWords,
  ...phrases.firstWords,
  ...turnsOfSeizing,
  ...seizingWords,
  ...weakOtherWords,
  ...otherWords,
]);

/** Several passes ask for those of the same sentences. */
const known = new SentenceMemory<readonly Trigger[]>();

/** The words of a sentence that say what happened to its figures. */
export const triggersIn = (tokens: readonly Token[], sentence: SentenceReading): readonly Trigger[] =>
  known.of(tokens, sentence, () => findTriggers(tokens, sentence));

function findTriggers(tokens: readonly Token[], sentence: SentenceReading): readonly Trigger[] {
  const triggers: Trigger[] = [];
  for (const at of placesOf(tokens, sentence, triggerWords)) {
    const trigger = triggerAt(tokens, at, sentence);
    if (trigger !== null) triggers.push(trigger);
  }
  return triggers;
}

function triggerAt(tokens: readonly Token[], at: number, sentence: SentenceReading): Trigger | null {
  const norm = tokens[at]?.norm ?? "";
  const seized: Trigger = { kind: "seized", at, isWeak: false };
  if (thwartingWords.has(norm) && isThwarting(tokens, at, sentence)) return { ...seized, isThwarting: true };
  const phrase = phrases.at(tokens, at, sentence.to + 1);
  if (phrase !== null) return phrase.value === "landing" ? { ...seized, isLanding: true } : seized;
  const isTurn =
    arrestedWith(tokens, at, sentence) ||
    isInversion(tokens, at, sentence) ||
    isTakenAway(tokens, at) ||
    isTaking(tokens, at, sentence) ||
    isInHands(tokens, at);
  if (isTurn) return seized;
  if (seizingWords.has(norm) && !isOtherSense(tokens, at)) return seized;
  const isWeak = weakOtherWords.has(norm) || (norm === "year" && isYearly(tokens, at));
  return isWeak || otherWords.has(norm) ? { kind: "other", at, isWeak } : null;
}

/** The one that is nearest to a figure, or the first where there is no figure; words before it weigh more than words behind it. */
export function nearestTrigger(triggers: readonly Trigger[], figure: Span | null): Trigger | null {
  let best: Trigger | null = null;
  let shortest = Number.POSITIVE_INFINITY;
  for (const trigger of triggers) {
    const { at, isWeak } = trigger;
    if (figure !== null && at >= figure.from && at < figure.to) continue;
    const gap = figure === null ? 0 : at < figure.from ? figure.from - at : (at - figure.to + 1) * 1.5;
    if (isWeak && gap > farthestWeak) continue;
    const distance = isWeak ? gap + 40 : gap;
    if (distance < shortest) [best, shortest] = [trigger, distance];
  }
  return best;
}

/** "burned 20 kg of heroin that had been seized": the amount was seized, whatever was done with it later. */
export function seizedBehind(tokens: readonly Token[], triggers: readonly Trigger[], figure: Span): Trigger | null {
  const trigger = triggers.find(({ at, kind }) => kind === "seized" && at >= figure.to);
  if (trigger === undefined || trigger.at - figure.to > farthestWeak || tokens[trigger.at - 1]?.norm === "of")
    return null;
  return hasWord(tokens, { from: figure.to, to: trigger.at }, endsOfSeizedNoun) ? null : trigger;
}

/** "every year", not "a year ago" */
const isYearly = (tokens: readonly Token[], at: number): boolean =>
  isOneOf(tokens[at - 1]?.norm, yearlyWords) && !isOneOf(tokens[at + 1]?.norm, yearPassed);

/** "found that", "found guilty", "Recovery Agency", "bust" of a person: no seizing. */
function isOtherSense(tokens: readonly Token[], at: number): boolean {
  const norm = tokens[at]?.norm ?? "";
  const next = tokens[at + 1]?.norm ?? "";
  if (norm === "found")
    return isOneOf(next, findingOthers) && tokens[at + 2]?.norm !== "carry" && tokens[at + 2]?.norm !== "contain";
  if (norm === "held" || norm === "contained")
    return tokens[at + 1]?.kind !== "number" && !isOneOf(next, roundingWords);
  if (norm === "recovery") return next !== "of";
  if (norm === "pulled" || norm === "fished") return tokens[at + 1]?.kind !== "number" && !isOneOf(next, roundingWords);
  // "removed from office"
  if (isOneOf(norm, withdrawing)) return next === "from" && isOneOf(tokens[at + 2]?.norm, withdrawnFromOther);
  return false;
}
