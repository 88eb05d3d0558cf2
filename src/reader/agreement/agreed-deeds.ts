import type { ExtractedFact } from "../../facts/extraction.js";
import { agreedDeeds, endsOfAgreementClause } from "../../recognition/lexicon/agreement-words.js";
import type { Reading, SentenceReading } from "../../recognition/reading.js";
import { isOneDate } from "../../recognition/times/undated.js";
import { cover, isInside, spanOf } from "../../recognition/token.js";
import { isOneOf } from "../../recognition/words.js";
import { newFact, newValue } from "../new-fact.js";
import { clausesOf } from "../setting/clauses.js";
import type { Modality } from "../setting/modality.js";
import { partiesField, partiesIn } from "../setting/parties.js";

const longestDeed = 14;

/** "Chad and Niger agreed to exchange information on precursors": told by the verb alone, and so proposed. */
export function readAgreedDeed(reading: Reading, sentence: SentenceReading, modality: Modality): ExtractedFact | null {
  const { tokens } = reading;
  for (let at = sentence.from; at < sentence.to - 2; at += 1) {
    if (tokens[at]?.norm !== "agreed" || tokens[at + 1]?.norm !== "to") continue;
    if (!isOneOf(tokens[at + 2]?.norm, agreedDeeds) || !modality.isStated(at - 1)) continue;
    const parties = partiesIn(sentence, clausesOf(tokens).subjectBefore(at, sentence, false).from, at);
    if (parties.length < 2) return null;
    let to = at + 3;
    while (to < Math.min(sentence.to, at + longestDeed) && !isEnd(reading, sentence, to)) to += 1;
    const name = spanOf(tokens, at, to);
    const time = sentence.times.find(isOneDate) ?? null;
    return newFact(reading, {
      type: "Agreement",
      rule: "agreement/agreed-to",
      isSure: false,
      quote: cover(name, ...parties, ...(time === null ? [] : [time])),
      fields: {
        name: newValue(reading.text.slice(name.start, name.end), name, "words"),
        kind: newValue("agreement", name, "agreement/kind"),
        parties: partiesField(parties),
        signedOn: time === null ? null : newValue(time.first, time, time.rule),
      },
    });
  }
  return null;
}

/** "agreed to exchange information on precursors | on 4 May", "… | in Lima". */
function isEnd({ tokens }: Reading, sentence: SentenceReading, at: number): boolean {
  const token = tokens[at];
  const isVenue =
    isOneOf(token?.norm, "in on") && (tokens[at + 1]?.capital === true || isInside(sentence.times, at + 1));
  return (
    isOneOf(token?.norm, ", at") ||
    isVenue ||
    isOneOf(token?.norm, endsOfAgreementClause) ||
    isInside(sentence.times, at)
  );
}
