import { type ExtractedFact } from "../../facts/extraction.js";
import {
  agreementNouns,
  concludingWords,
  endsOfAgreementName,
  endsOfAgreementSubject,
  endsOfParties,
  looseEndsOfAgreement,
  sidesOfAgreement,
  stateNouns,
  understandings,
} from "../../recognition/lexicon/agreement-words.js";
import { passiveAuxiliaries } from "../../recognition/lexicon/grammar-words.js";
import type { Reading, SentenceReading } from "../../recognition/reading.js";
import { cover, isInside, type Span, spanOf } from "../../recognition/token.js";
import { isOneOf } from "../../recognition/words.js";
import type { AgreementKind } from "../../vocabulary/agreement-kinds.js";
import { hasWord } from "../has-word.js";
import { newFact, type NewValue, newValue } from "../new-fact.js";
import { type NamedParty, partiesField, partiesIn } from "../setting/parties.js";

/** "an agreement signed between China and Afghanistan in 2006", "A and B signed a memorandum": with the parties that the sentence names, by the sentence's index. */
export function readAgreements(reading: Reading): ReadonlyMap<number, ExtractedFact> {
  const seen = new Set<string>();
  const bySentence = new Map<number, ExtractedFact>();
  for (const sentence of reading.sentences) {
    const found = agreementIn(reading, sentence);
    if (found === null) continue;
    const key = found.parties
      .map(({ name }) => name)
      .sort()
      .join("\n");
    if (seen.has(key)) continue;
    seen.add(key);
    bySentence.set(sentence.index, found.fact);
  }
  return bySentence;
}

interface Found {
  readonly parties: readonly NamedParty[];
  readonly fact: ExtractedFact;
}

function agreementIn(reading: Reading, sentence: SentenceReading): Found | null {
  const { tokens } = reading;
  for (let at = sentence.from; at < sentence.to; at += 1) {
    const kind = agreementNouns.get(tokens[at]?.norm ?? "");
    if (kind === undefined || (tokens[at]?.norm === "statement" && tokens[at - 1]?.norm !== "joint")) continue;
    const found = agreementAt(reading, sentence, at, kind);
    if (found !== null) return found;
  }
  return null;
}

function agreementAt(reading: Reading, sentence: SentenceReading, at: number, kind: AgreementKind): Found | null {
  const { tokens } = reading;
  if (isInside(sentence.organizations, at)) return null;
  const verb = nearest(at, sentence, (index) => isOneOf(tokens[index]?.norm, concludingWords));
  const between = nearest(at, sentence, (index) => tokens[index]?.norm === "between" && index > at);
  const isListing = tokens.slice(at, sentence.to).some(({ norm }) => norm === "namely" || norm === "parties");
  if (verb === null && between === null && !(isListing && tokens[at]?.capital === true)) return null;
  const own = partiesOf(reading, sentence, at, verb, between);
  const parties =
    own.length < 2 && isBetweenTwo(tokens, sentence)
      ? [...own, ...partiesBefore(reading, sentence, at)].slice(-2)
      : own;
  const isSeveral = isOneOf(tokens[at]?.norm, "agreements memoranda");
  if (
    parties.length === 0 ||
    (parties.length < 2 && (verb === null || between !== null || isSeveral || tokens[verb]?.norm === "ratified"))
  )
    return null;
  const time =
    sentence.times.find((each) => each.from > at && each.first === each.last) ??
    sentence.times.findLast((each) => each.to <= at && each.first === each.last);
  const name = nameAt(reading, sentence, at);
  const quote = cover(
    name,
    ...parties,
    ...(time === undefined ? [] : [time]),
    ...(verb === null ? [] : [spanOf(tokens, verb, verb + 1)]),
  );
  return {
    parties,
    fact: newFact(reading, {
      type: "Agreement",
      rule: between === null ? "agreement/signed-by" : "agreement/between",
      isSure: verb !== null && own.length > 1,
      quote,
      fields: {
        name: agreementName(reading, name, parties),
        kind: newValue(kind, name, "agreement/kind"),
        parties: partiesField(parties),
        signedOn: time === undefined || verb === null ? null : newValue(time.first, time, time.rule),
      },
    }),
  };
}

/** "the two countries", "both sides": the parties were named before. */
function isBetweenTwo(tokens: Reading["tokens"], { from, to }: SentenceReading): boolean {
  for (let at = from; at < to - 1; at += 1)
    if (isOneOf(tokens[at]?.norm, "two both") && isOneOf(tokens[at + 1]?.norm, sidesOfAgreement)) return true;
  return false;
}

/** The last two parties that were named before, of one kind: two countries, or two bodies. */
function partiesBefore(reading: Reading, sentence: SentenceReading, at: number): NamedParty[] {
  const isOfStates = hasWord(reading.tokens, sentence, stateNouns);
  const found: NamedParty[] = partiesIn(sentence, sentence.from, at);
  for (let index = sentence.index - 1; index >= Math.max(0, sentence.index - 12); index -= 1) {
    const before = reading.sentences[index];
    if (before !== undefined) found.unshift(...partiesIn(before, before.from, before.to));
  }
  const kind = found.filter(({ isCountry }) => isCountry === isOfStates);
  return kind.filter(({ name }, index) => kind.findIndex((other) => other.name === name) === index).slice(-2);
}

function nearest(at: number, { from, to }: SentenceReading, matches: (index: number) => boolean): number | null {
  for (let distance = 1; distance < 25; distance += 1) {
    if (at + distance < to && matches(at + distance)) return at + distance;
    if (at - distance >= from && matches(at - distance)) return at - distance;
  }
  return null;
}

/** "between A and B", "signed by A and B", "A signed … with B", "A and B signed". */
function partiesOf(
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

/** An agreement that has no name of its own is named by its parties. */
function agreementName({ text }: Reading, name: Span, parties: readonly NamedParty[]): NewValue {
  const printed = text.slice(name.start, name.end);
  if (name.to - name.from > 1 || parties.length < 2) return newValue(printed, name, "words");
  const names = parties.map((party) => text.slice(party.start, party.end));
  const last = names.at(-1) ?? "";
  return newValue(
    `${printed} between ${names.slice(0, -1).join(", ")} and ${last}`,
    cover(name, ...parties),
    "agreement/named-by-parties",
  );
}

/** "interdepartmental agreement", "memorandum of understanding", "Protocol on cooperation" */
function nameAt({ tokens }: Reading, sentence: SentenceReading, at: number): ReturnType<typeof spanOf> {
  let from = at;
  while (
    from > sentence.from &&
    (tokens[from - 1]?.kind === "word" || (tokens[from - 1]?.text === "-" && tokens[from]?.joined === true)) &&
    !isOneOf(tokens[from - 1]?.norm, endsOfAgreementName) &&
    at - from < 5
  )
    from -= 1;
  let to = at + 1;
  if (tokens[to]?.norm === "of" && isOneOf(tokens[to + 1]?.norm, understandings)) to += 2;
  if (isOneOf(tokens[to]?.norm, "on against")) {
    let end = to + 1;
    while (
      end < sentence.to &&
      end - to < 14 &&
      tokens[end]?.kind === "word" &&
      !isOneOf(tokens[end]?.norm, endsOfAgreementSubject)
    )
      end += 1;
    if (sentence.times.every((time) => time.to <= to || time.from >= end)) to = end;
  }
  while (to > at + 1 && isOneOf(tokens[to - 1]?.norm, looseEndsOfAgreement)) to -= 1;
  return spanOf(tokens, from, to);
}
