import { type ExtractedFact } from "../../facts/extraction.js";
import { cutEnd, newFact, newValue } from "../new-fact.js";
import type { Setting } from "../setting.js";

/** "…," said X; X told Y that …: each statement once. A quotation of a person is sure, what is only reported is proposed. */
export function readStatements({ reading, speeches }: Setting): ExtractedFact[] {
  const seen = new Set<string>();
  return speeches.flatMap(({ words, speaker, isDirect }) => {
    const text = reading.text.slice(words.start, cutEnd(reading.text, words.start, words.end));
    const key = `${speaker.name}\n${text}`;
    if (seen.has(key)) return [];
    seen.add(key);
    const fact = newFact(reading, {
      type: "Statement",
      rule: isDirect ? "statement/quotation" : "statement/reported",
      isSure: isDirect && speaker.isPerson,
      quote: words,
      fields: {
        speaker: newValue(speaker.name, speaker, "words"),
        text: newValue(text, null, "words"),
        direct: newValue(isDirect, null, isDirect ? "statement/quotation" : "statement/reported"),
      },
    });
    return [fact];
  });
}
