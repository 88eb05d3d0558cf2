import { organizingVerbs, representedStates } from "../../recognition/lexicon/event-words.js";
import type { Time } from "../../recognition/periods.js";
import type { Quantity } from "../../recognition/quantities.js";
import type { Reading, SentenceReading } from "../../recognition/reading.js";
import type { Span, Token } from "../../recognition/token.js";
import { isOneOf } from "../../recognition/words.js";
import { hasWord } from "../has-word.js";
import { newCount, type NewValue } from "../new-fact.js";
import { type NamedParty, partiesIn } from "../setting/parties.js";

interface NamedEvent {
  readonly sentence: SentenceReading;
  readonly head: number;
  readonly name: Span;
}

/** "the operation, which ran from August 28 to September 3", said a few sentences on */
export function spanOfOperation({ tokens, sentences }: Reading, { sentence }: NamedEvent): Time | null {
  for (const near of sentences.slice(sentence.index, sentence.index + 5)) {
    const range = near.times.find(({ first, last }) => first !== last && first.length === 10 && last.length === 10);
    if (range !== undefined && hasWord(tokens, near, "operation")) return range;
  }
  return null;
}

/** When an event took place: a day before a longer time, and a time behind the name before one ahead of it. */
export function timeOf({ sentence, name }: NamedEvent): Time | null {
  const dated = sentence.times.filter(({ from }) => from < name.from || from >= name.to);
  return (
    dated.find(({ first, from }) => first.length === 10 && from >= name.from) ??
    dated.find(({ first }) => first.length === 10) ??
    dated.find(({ from }) => from >= name.to) ??
    dated.at(0) ??
    null
  );
}

/** "jointly launched by the SCO and the Paris Pact Initiative", "hosted by UNODC", "UNODC organized a workshop" */
export function organizersOf({ tokens }: Reading, { sentence, name, head }: NamedEvent): NamedParty[] {
  for (let at = sentence.from; at < sentence.to; at += 1) {
    if (!isOneOf(tokens[at]?.norm, organizingVerbs)) continue;
    if (tokens[at + 1]?.norm === "by" || (tokens[at + 1]?.norm === "jointly" && tokens[at + 2]?.norm === "by"))
      return partiesIn(sentence, at + 2, at < head ? name.from : sentence.to).slice(0, 6);
    if (at < name.from && name.from - at < 8) {
      const hosts = partiesIn(sentence, sentence.from, at)
        .filter(({ isCountry }) => !isCountry)
        .slice(0, 4);
      if (hosts.length > 0) return hosts;
    }
  }
  return [];
}

/** "leaders from 18 countries", "18 countries represented" in a sentence on the event */
export function representedOf({ tokens }: Reading, group: readonly NamedEvent[]): NewValue | null {
  for (const { sentence } of group) {
    const quantity = sentence.quantities.find(
      (each) => each.unit === null && each.high === null && isOfCountries(tokens, each),
    );
    if (quantity !== undefined) return newCount(quantity);
  }
  return null;
}

const isOfCountries = (tokens: readonly Token[], { to }: Quantity): boolean =>
  isOneOf(tokens[to]?.norm, representedStates) ||
  (isOneOf(tokens[to + 1]?.norm, representedStates) && !isOneOf(tokens[to]?.norm, "partner member"));
