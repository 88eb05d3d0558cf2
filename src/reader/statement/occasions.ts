import { occasionLeads, occasionsSpokenIn } from "../../recognition/lexicon/reported-speech-words.js";
import type { Token } from "../../recognition/token.js";
import { isOneOf } from "../../recognition/words.js";
import type { EventKind } from "../../vocabulary/event-kinds.js";
import type { EventMention } from "../event/events-in-text.js";
import { type NewValue, newValue } from "../new-fact.js";
import type { Setting } from "../setting.js";
import type { Speech } from "../setting/speeches.js";

/** Between "at" and the name of a meeting: "at the third annual". */
const farthestLead = 6;
/** How many sentences on a speaker still speaks at the meeting. */
const farthestSentence = 3;

/** At an operation nobody speaks. */
const isSpokenAt = (kind: EventKind): boolean => kind !== "operation" && kind !== "exercise";

/** Finds the event at which something is said: "told a press conference in Oslo", "speaking at the meeting", "opening the seminar, …". */
export class Occasions {
  readonly #setting: Pick<Setting, "reading" | "events">;
  #last: { readonly speaker: string; readonly sentence: number; readonly mention: EventMention } | null = null;

  constructor(setting: Pick<Setting, "reading" | "events">) {
    this.#setting = setting;
  }

  /** Of the speeches in their order; what somebody says in the next sentences is carried. */
  of({ words, verb, speaker }: Speech): NewValue | null {
    const sentence = this.#sentenceOf(verb ?? words.from);
    const own = verb === null ? null : this.#namedIn(sentence, words);
    if (own !== null) {
      this.#last = { speaker: speaker.name, sentence, mention: own };
      return this.#value(own, false);
    }
    const last = this.#last;
    if (last?.speaker !== speaker.name || sentence - last.sentence > farthestSentence) return null;
    this.#last = { ...last, sentence };
    return this.#value(last.mention, true);
  }

  #value(mention: EventMention, isCarried: boolean): NewValue {
    const { name } = mention.event;
    const printed = this.#setting.reading.text.slice(mention.start, mention.end);
    return newValue(name, mention, printed === name ? "words" : "event/mention", isCarried);
  }

  /** The event that a sentence names as its occasion, outside of what is said. */
  #namedIn(sentence: number, words: Speech["words"]): EventMention | null {
    const { reading, events } = this.#setting;
    return (
      events
        .in(sentence)
        .find(
          (mention) =>
            isSpokenAt(mention.event.kind) &&
            (mention.to <= words.from || mention.from >= words.to) &&
            isOccasion(reading.tokens, mention),
        ) ?? null
    );
  }

  #sentenceOf(at: number): number {
    const { sentences } = this.#setting.reading;
    let [low, high] = [0, sentences.length - 1];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((sentences[middle]?.to ?? 0) <= at) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}

/** "at the third annual", "told a", "addressing the" before the name. */
function isOccasion(tokens: readonly Token[], { from, event }: EventMention): boolean {
  for (let at = from - 1; at >= from - farthestLead; at -= 1) {
    const token = tokens[at];
    if (isOneOf(token?.norm, occasionLeads)) return true;
    if (event.kind === "press_conference" && isOneOf(token?.norm, occasionsSpokenIn)) return true;
    const isPassed =
      token?.kind === "word" || token?.kind === "possessive" || token?.kind === "number" || token?.text === "-";
    if (!isPassed) return false;
  }
  return false;
}
