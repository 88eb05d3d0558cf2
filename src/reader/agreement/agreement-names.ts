import {
  endsOfAgreementName,
  endsOfAgreementSubject,
  looseEndsOfAgreement,
  understandings,
} from "../../recognition/lexicon/agreement-words.js";
import type { Reading, SentenceReading } from "../../recognition/reading.js";
import { cover, type Span, spanOf } from "../../recognition/token.js";
import { isOneOf } from "../../recognition/words.js";
import { type NewValue, newValue } from "../new-fact.js";
import type { NamedParty } from "../setting/parties.js";

/** An agreement that has no name of its own is named by its parties. */
export function agreementName({ text }: Reading, name: Span, parties: readonly NamedParty[]): NewValue {
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
export function nameOfAgreement({ tokens }: Reading, sentence: SentenceReading, at: number): ReturnType<typeof spanOf> {
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
