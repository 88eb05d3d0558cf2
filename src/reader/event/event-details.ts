import { hostNouns, organizingVerbs, representedStates } from "../../recognition/lexicon/event-words.js";
import { demonstratives } from "../../recognition/lexicon/grammar-words.js";
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
export function organizersOf(reading: Reading, event: NamedEvent): NamedParty[] {
  const parties = [...hostsOf(reading, event), ...bodiesOfName(reading, event)].sort((a, b) => a.from - b.from);
  return parties.filter((party, index) => parties.findIndex((other) => other.name === party.name) === index);
}

/** Who organizes by a verb, or is called the host: "according to the host, the Bureau, …". */
function hostsOf({ tokens }: Reading, { sentence, name, head }: NamedEvent): NamedParty[] {
  for (let at = sentence.from; at < sentence.to; at += 1) {
    if (!isOneOf(tokens[at]?.norm, organizingVerbs)) continue;
    if (tokens[at + 1]?.norm === "by" || (tokens[at + 1]?.norm === "jointly" && tokens[at + 2]?.norm === "by"))
      return partiesIn(sentence, at + 2, at < head ? name.from : sentence.to).slice(0, 6);
    if (at < name.from && name.from - at < 8) {
      const hosts = partiesIn(sentence, sentence.from, at)
        // "Norway hosted", but not "police in Norway held".
        .filter(({ isCountry, to }) => !isCountry || to === at)
        .slice(0, 4);
      if (hosts.length > 0) return hosts;
    }
  }
  return calledHost(tokens, sentence);
}

/** "the host, the Bureau, …", "the host Norway" */
function calledHost(tokens: readonly Token[], sentence: SentenceReading): NamedParty[] {
  for (let at = sentence.from + 1; at < sentence.to - 1; at += 1) {
    if (!isOneOf(tokens[at]?.norm, hostNouns) || !isOneOf(tokens[at - 1]?.norm, demonstratives)) continue;
    const from = tokens[at + 1]?.text === "," ? at + 2 : at + 1;
    const [host] = partiesIn(sentence, from, sentence.to);
    if (host !== undefined && host.from - from <= 1) return [host];
  }
  return [];
}

/** "the Paris Pact's working group", "a working group of the Paris Pact", "held under the Paris Pact": it is of that body. */
function bodiesOfName({ tokens }: Reading, { sentence, name, head }: NamedEvent): NamedParty[] {
  return partiesIn(sentence, sentence.from, sentence.to).filter(({ isCountry, from, to }) => {
    if (isCountry) return false;
    const before = tokens[from - 1]?.norm === "the" ? from - 2 : from - 1;
    const isOwner = to <= head && head - to <= 6 && to >= name.from && tokens[to]?.kind === "possessive";
    const isBehind = before > head && before - head <= 3 && tokens[before]?.norm === "of" && before <= name.to;
    const isUnder = tokens[before]?.norm === "under" && Math.abs(before - name.to) <= 4;
    return isOwner || isBehind || isUnder;
  });
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
