import { type ExtractedFact } from "../../facts/extraction.js";
import type { Reading } from "../../recognition/reading.js";
import { cutEnd, factOf, sourced } from "../draft.js";
import type { Speech } from "./speeches.js";

/** "…," said X; X told Y that …: each statement once. A quotation of a person is sure, what is only reported is proposed. */
export function statements(reading: Reading, speeches: readonly Speech[]): ExtractedFact[] {
  const seen = new Set<string>();
  return speeches.flatMap(({ words, speaker, isDirect }) => {
    const text = reading.text.slice(words.start, cutEnd(reading.text, words.start, words.end));
    const key = `${speaker.name}\n${text}`;
    if (seen.has(key)) return [];
    seen.add(key);
    const fact = factOf(reading, {
      type: "Statement",
      rule: isDirect ? "statement/quotation" : "statement/reported",
      isSure: isDirect && speaker.isPerson,
      quote: words,
      fields: {
        speaker: sourced(speaker.name, speaker, "words"),
        text: sourced(text, null, "words"),
        direct: sourced(isDirect, null, isDirect ? "statement/quotation" : "statement/reported"),
      },
    });
    return [fact];
  });
}
