import { presentingWords } from "../../recognition/lexicon/event-words.js";
import type { Time } from "../../recognition/periods.js";
import type { Reading } from "../../recognition/reading.js";
import type { AgreementsInText } from "../agreement/read-agreements.js";
import { hasWord } from "../has-word.js";
import type { ToldEvent } from "./told-event.js";

type Dated = Pick<ToldEvent, "sentence" | "name" | "kind">;

/** "the operation, which ran from August 28 to September 3", said just before or a few sentences on. */
export function spanOfOperation({ tokens, sentences }: Reading, { sentence }: Dated): Time | null {
  const before = sentences[sentence.index - 1];
  const around = before?.paragraph === sentence.paragraph ? [before] : [];
  for (const near of [...sentences.slice(sentence.index, sentence.index + 5), ...around]) {
    const range = near.times.find(({ first, last }) => first !== last && first.length === 10 && last.length === 10);
    if (range !== undefined && hasWord(tokens, near, "operation")) return range;
  }
  return null;
}

/** When an event took place: a day before a longer time, and a time behind the name before one ahead of it. */
export function timeOf(
  { tokens }: Reading,
  { sentence, name, kind }: Dated,
  { bySentence }: AgreementsInText,
): Time | null {
  const signed = (bySentence.get(sentence.index) ?? []).flatMap(
    ({ evidence }) => evidence.get("signedOn")?.passages ?? [],
  );
  // "the results of Operation Lynx were summed up on 4 May": that is not when it ran.
  const isPresented = (from: number): boolean =>
    kind === "operation" && from > name.to && hasWord(tokens, { from: name.to, to: from }, presentingWords);
  const dated = sentence.times.filter(
    ({ from, start, end }) =>
      (from < name.from || from >= name.to) &&
      !isPresented(from) &&
      !signed.some((passage) => passage.start < end && start < passage.end),
  );
  return (
    dated.find(({ first, from }) => first.length === 10 && from >= name.from) ??
    dated.find(({ first }) => first.length === 10) ??
    dated.find(({ from }) => from >= name.to) ??
    dated.at(0) ??
    null
  );
}
