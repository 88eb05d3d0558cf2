import { exceptingWords } from "../../recognition/lexicon/modality-words.js";
import { doubtingAdjectives, inventedPhrases, landingForces } from "../../recognition/lexicon/seizure-words.js";
import { seizureNouns } from "../../recognition/lexicon/seized-amount-words.js";
import type { Reading, SentenceReading } from "../../recognition/reading.js";
import { Phrases } from "../../recognition/phrases.js";
import type { Token } from "../../recognition/token.js";
import { isOneOf } from "../../recognition/words.js";
import { hasWord } from "../has-word.js";
import type { Setting } from "../setting.js";
import type { Amount } from "./amount.js";
import { nearestTrigger, seizedBehind, type Trigger, triggersIn } from "./seizure-trigger.js";

interface SeizingOf {
  readonly trigger: Trigger | null;
  /** Denied, or yet to happen. */
  readonly isUnreal: boolean;
  readonly isStated: boolean;
}

/** The words that say what happened to the figures of a sentence; what is brought to land counts where the text tells of a seizure. */
export function seizingTriggers({ tokens, sentences }: Reading, sentence: SentenceReading): readonly Trigger[] {
  const triggers = triggersIn(tokens, sentence);
  if (!triggers.some(({ isLanding }) => isLanding)) return triggers;
  const isOfForces =
    hasWord(tokens, sentence, landingForces) ||
    sentences
      .slice(Math.max(0, sentence.index - 2), sentence.index + 3)
      .some((near) => near !== sentence && triggersIn(tokens, near).some(isPlainSeizing));
  return triggers.filter(({ isLanding }) => isLanding !== true || isOfForces);
}

const isPlainSeizing = ({ kind, isLanding }: Trigger): boolean => kind === "seized" && isLanding !== true;

const invented = new Phrases(inventedPhrases.map((phrase) => [phrase, true] as const));

/** Whether a sentence goes on to say that what it names did not happen. */
function isInvented(tokens: readonly Token[], from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) if (invented.at(tokens, at) !== null) return true;
  return false;
}

/** The word that says what happened to an amount, and whether the text denies, doubts or plans it. */
export function seizingOf(
  { reading: { tokens }, modality }: Setting,
  triggers: readonly Trigger[],
  { figure, sentence }: Amount,
): SeizingOf {
  const nearest = nearestTrigger(triggers, figure);
  if (nearest?.isThwarting === true && !modality.isUnreal(nearest.at))
    return { trigger: nearest, isUnreal: false, isStated: modality.isStated(nearest.at) };
  const isStated = modality.isStated(figure.from);
  if (modality.isUnreal(figure.from)) return { trigger: nearest, isUnreal: true, isStated };
  // "They did not seize 25 kg but 12 kg"
  const lead = { from: Math.max(0, figure.from - 3), to: figure.from };
  if (hasWord(tokens, lead, exceptingWords)) return { trigger: nearest, isUnreal: false, isStated };
  const real = triggers.filter(({ at }) => !modality.isUnreal(at));
  const told = nearestTrigger(real, figure);
  const trigger = (told?.kind === "other" ? seizedBehind(tokens, real, figure) : null) ?? told;
  const isNoun = trigger !== null && isOneOf(tokens[trigger.at]?.norm, seizureNouns);
  return {
    trigger,
    isUnreal:
      (real.length === 0 && triggers.length > 0) ||
      (isNoun && (modality.isDeniedEvent(trigger.at) || isInvented(tokens, figure.to, sentence.to))),
    isStated:
      isStated &&
      (trigger === null || modality.isStated(trigger.at)) &&
      !(isNoun && isOneOf(tokens[trigger.at - 1]?.norm, doubtingAdjectives)),
  };
}
