import { endsOfParties, sidesOfAgreement, stateNouns } from "../../recognition/lexicon/agreement-words.js";
import { passiveAuxiliaries } from "../../recognition/lexicon/grammar-words.js";
import type { Reading, SentenceReading } from "../../recognition/reading.js";
import { isInside } from "../../recognition/token.js";
import { isOneOf } from "../../recognition/words.js";
import { hasWord } from "../has-word.js";
import { type NamedParty, partiesIn } from "../setting/parties.js";

/** "the two countries", "both sides": the parties were named before. */
export function isBetweenTwo(tokens: Reading["tokens"], { from, to }: SentenceReading): boolean {
  for (let at = from; at < to - 1; at += 1)
    if (isOneOf(tokens[at]?.norm, "two both") && isOneOf(tokens[at + 1]?.norm, sidesOfAgreement)) return true;
  return false;
}

/** The last two parties that were named before, of one kind: two countries, or two bodies. */
export function partiesBefore(reading: Reading, sentence: SentenceReading, at: number): NamedParty[] {
  const isOfStates = hasWord(reading.tokens, sentence, stateNouns);
  const found: NamedParty[] = partiesIn(sentence, sentence.from, at);
  for (let index = sentence.index - 1; index >= Math.max(0, sentence.index - 12); index -= 1) {
    const before = reading.sentences[index];
    if (before !== undefined) found.unshift(...partiesIn(before, before.from, before.to));
  }
  const kind = found.filter(({ isCountry }) => isCountry === isOfStates);
  return kind.filter(({ name }, index) => kind.findIndex((other) => other.name === name) === index).slice(-2);
}

/** "between A and B", "signed by A and B", "A signed … with B", "A and B signed". */
export function partiesOf(
  reading: Reading,
  sentence: SentenceReading,
  at: number,
  verb: number | null,
  between: number | null,
): NamedParty[] {
  const { tokens } = reading;
  const stop = (from: number): number => {
    let end = from;
    for (let index = from; index < sentence.to; index += 1) {
      const norm = tokens[index]?.norm ?? "";
      if (isOneOf(norm, endsOfParties) && index > from + 1 && !isInside(sentence.organizations, index)) break;
      end = index + 1;
    }
    return end;
  };
  if (between !== null) return partiesIn(sentence, between + 1, stop(between + 1));
  const listed = at + tokens.slice(at, sentence.to).findIndex(({ norm }) => norm === "namely" || norm === "parties");
  if (listed > at) return partiesIn(sentence, listed + 1, sentence.to);
  if (verb === null) return [];
  const words = tokens.slice(sentence.from, sentence.to);
  const by = words.findIndex(({ norm }, index) => norm === "by" && sentence.from + index > Math.min(at, verb));
  if (by >= 0) return partiesIn(sentence, sentence.from + by + 1, stop(sentence.from + by + 1));
  const partner = words.findIndex(({ norm }, index) => norm === "with" && sentence.from + index > Math.min(at, verb));
  // "the Agreement … signed in Hanoi" does not say who signed it.
  const isParticiple = verb > at && !isOneOf(tokens[verb - 1]?.norm, passiveAuxiliaries);
  const subjects = isParticiple ? [] : partiesIn(sentence, sentence.from, Math.min(at, verb));
  if (partner >= 0)
    return [
      ...(subjects.length > 1 && tokens.slice(sentence.from, at).some(({ norm }) => norm === "and")
        ? subjects.slice(-1)
        : subjects.slice(0, 1)),
      ...partiesIn(sentence, sentence.from + partner + 1, stop(sentence.from + partner + 1)),
    ];
  return subjects;
}
