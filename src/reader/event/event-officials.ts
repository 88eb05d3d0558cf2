import { attendedWords, attendingVerbs, participatingVerbs } from "../../recognition/lexicon/event-words.js";
import type { PersonMention } from "../../recognition/people.js";
import type { Reading, SentenceReading } from "../../recognition/reading.js";
import { cover, type Span, type Token } from "../../recognition/token.js";
import { isOneOf } from "../../recognition/words.js";
import { hasWord } from "../has-word.js";
import { type NewValue, newValue } from "../new-fact.js";
import type { PeopleInText } from "../setting/people-in-text.js";

interface NamedEvent {
  readonly sentence: SentenceReading;
  readonly name: Span;
}

/** "attended by Ann Ray and Jon Hall", "Ann Ray, director of the Bureau, took part in the conference": of one sentence, the first that says so. */
export function officialsOf({ tokens }: Reading, people: PeopleInText, group: readonly NamedEvent[]): NewValue | null {
  for (const { sentence, name } of group) {
    const [first, ...others] = attending(tokens, sentence, name);
    if (first === undefined) continue;
    const names = [first, ...others].map((person) => people.find(person.name)?.name ?? person.name);
    return newValue([...new Set(names)], cover(first, ...others), "words");
  }
  return null;
}

/** Who is said to attend: behind "attended by", or the subject of a verb of attending that leads to the name. */
function attending(tokens: readonly Token[], sentence: SentenceReading, name: Span): readonly PersonMention[] {
  for (let at = sentence.from; at < sentence.to; at += 1) {
    const norm = tokens[at]?.norm;
    if (isOneOf(norm, attendedWords) && tokens[at + 1]?.norm === "by")
      return sentence.people.filter(({ from }) => from > at + 1);
    const isAttending = isOneOf(norm, attendingVerbs) || isOneOf(norm, participatingVerbs);
    if (!isAttending || at >= name.from || name.from - at > 6) continue;
    const subjects = sentence.people.filter(({ to }) => to <= at);
    const last = subjects.at(-1);
    // Another word between the two may be the subject: "Ray's deputies attended".
    if (last !== undefined && at - last.to <= 3 && !hasWord(tokens, { from: last.to, to: at }, "'s")) return subjects;
  }
  return [];
}
