import { type ExtractedFact } from "../../facts/extraction.js";
import { cutEnd, newFact, newValue } from "../new-fact.js";
import type { Reading } from "../../recognition/reading.js";
import type { Span } from "../../recognition/token.js";
import type { Setting } from "../setting.js";
import type { PeopleInText } from "../setting/people-in-text.js";
import { Occasions } from "./occasions.js";
import type { Speaker } from "../setting/speaker.js";

/** "…," said X; X told Y that …: each statement once. A quotation of a person is sure, what is only reported is proposed. */
export function readStatements({ reading, speeches, people, modality, events }: Setting): ExtractedFact[] {
  const occasions = new Occasions({ reading, events });
  const seen = new Set<string>();
  const fullName = fullNamesIn(reading, people);
  return speeches.flatMap((speech) => {
    const { words, speaker, isDirect, inserted, verb } = speech;
    const event = occasions.of(speech);
    const text = textOf(reading.text, words, inserted);
    const key = `${speaker.name}\n${text}`;
    if (seen.has(key)) return [];
    seen.add(key);
    // "Ann Ray did not say that …"
    if (!isDirect && verb !== null && modality.isUnreal(verb)) return [];
    const fact = newFact(reading, {
      type: "Statement",
      rule: isDirect ? "statement/quotation" : "statement/reported",
      isSure: isDirect && speaker.isPerson && !speaker.isGuessed,
      quote: words,
      fields: {
        speaker: { also: fullName(speaker), ...newValue(speaker.name, speaker, "words") },
        text: newValue(text, null, "words"),
        direct: newValue(isDirect, null, isDirect ? "statement/quotation" : "statement/reported"),
        event,
      },
    });
    return [fact];
  });
}

/** What is said, "…" for who says it. */
function textOf(text: string, { start, end }: Span, inserted: Span | null): string {
  const last = cutEnd(text, start, end);
  return inserted === null || inserted.end >= last
    ? text.slice(start, last)
    : `${text.slice(start, inserted.start)} … ${text.slice(inserted.end, last).trimStart()}`;
}

/** Where the text has the name of a speaker that it calls "he", "Ray" or "the agency". */
function fullNamesIn({ text, sentences }: Reading, people: PeopleInText): (speaker: Speaker) => readonly Span[] {
  const printed = ({ start, end }: Span): string => text.slice(start, end).replaceAll(/\s+/g, " ");
  const bodies = new Map<string, Span>();
  for (const mention of sentences.flatMap(({ organizations }) => organizations))
    if (printed(mention) === mention.organization.name && !bodies.has(mention.organization.name))
      bodies.set(mention.organization.name, mention);
  return (speaker) => {
    if (printed(speaker) === speaker.name) return [];
    const introduced = people
      .find(speaker.name)
      ?.mentions.find(({ nameSpan }) => printed(nameSpan).includes(speaker.name));
    return [introduced?.nameSpan ?? bodies.get(speaker.name)].filter((span) => span !== undefined);
  };
}
